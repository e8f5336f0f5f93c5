// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the page is pointed at, lit and walked to.

#include "entryname.h"
#include "equation/equationaccessible.h"
#include "equation/equationpage.h"
#include "numberformat.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

// Beyond a leaf's box only above and below: beside it another symbol begins.
constexpr double plateMargin = 2;
constexpr double frameWidth = 1.5;
constexpr double ringMargin = 4;
constexpr double ringWidth = 2;
constexpr double reach = ringMargin + ringWidth;  // of what is drawn around a leaf

bool isEnter(int key) {
  return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QRectF withReach(const QRectF &rectangle) {
  return rectangle.adjusted(-reach, -reach, reach, reach);
}

void paintPlate(QPainter &painter, const QRectF &leaf, double margin) {
  painter.drawRoundedRect(leaf.adjusted(0, -margin, 0, margin), 3, 3);
}

}  // namespace

void EquationPage::setPointedAt(const PointedAt &hovered, const std::optional<Entry> &selected) {
  if (hovered == m_hovered && selected == m_selected) return;
  updateLit();
  m_hovered = hovered;
  m_selected = selected;
  updateLit();
}

void EquationPage::updateLit() {
  for (const PointedAt &pointed : {m_hovered, PointedAt{m_selected, std::nullopt, false}}) {
    for (const QRectF &place : m_leaves.placesOf(pointed)) {
      update(withReach(place).toAlignedRect());
    }
  }
}

void EquationPage::paintPlates(QPainter &painter) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(m_theme.nodeOutline, frameWidth));
  painter.setBrush(m_theme.selectionPlate());
  for (const QRectF &place : m_leaves.placesOf({m_selected, std::nullopt, false})) {
    paintPlate(painter, place, plateMargin);
  }
  painter.setPen(QPen(m_theme.ink, frameWidth));
  painter.setBrush(m_theme.hoverPlate());
  for (const QRectF &place : m_leaves.placesOf(m_hovered)) {
    paintPlate(painter, place, plateMargin);
  }
  if (const std::optional<std::size_t> walked = cursor()) {
    painter.setPen(QPen(m_theme.ink, ringWidth));
    painter.setBrush(Qt::NoBrush);
    paintPlate(painter, m_leaves.all()[*walked].rectangle, ringMargin);
  }
  painter.restore();
}

std::optional<std::size_t> EquationPage::cursor() const {
  return m_isWalking ? m_cursor : std::nullopt;
}

void EquationPage::updateCursor() {
  if (m_cursor) update(withReach(m_leaves.all()[*m_cursor].rectangle).toAlignedRect());
}

void EquationPage::standOn(std::size_t leaf) {
  updateCursor();
  m_cursor = leaf;
  m_walked = m_leaves.all()[leaf];
  updateCursor();
  announceLeaf(this, leaf);
}

void EquationPage::walkTo(std::size_t leaf) {
  standOn(leaf);
  m_wanted = *m_walked;
  m_pointer.reset();
  setPointed(*m_walked);
  emit cursorMoved(withReach(m_walked->rectangle).toAlignedRect());
}

void EquationPage::followCursor() {
  if (m_pointer) return;
  if (const std::optional<std::size_t> walked = cursor()) {
    const PageLeaf &leaf = m_leaves.all()[*walked];
    if (m_pointed && m_pointed->means(leaf)) return;
    standOn(*walked);
    setPointed(leaf);
  }
}

void EquationPage::setPointed(const std::optional<FormulaLeaf> &leaf) {
  const bool same = leaf ? m_pointed && leaf->means(*m_pointed) : !m_pointed;
  if (same) return;
  m_pointed = leaf;
  emit leafHovered(leaf);
}

void EquationPage::mouseMoveEvent(QMouseEvent *event) {
  m_pointer = event->globalPosition();
  followPointer();
}

// The page has scrolled below the pointer.
void EquationPage::moveEvent(QMoveEvent *event) {
  QWidget::moveEvent(event);
  followPointer();
}

void EquationPage::followPointer() {
  if (!m_pointer || m_changes > 0) return;
  const std::optional<std::size_t> leaf = m_leaves.at(mapFromGlobal(*m_pointer));
  setPointed(leaf ? std::optional<FormulaLeaf>(m_leaves.all()[*leaf]) : std::nullopt);
  const bool canBeChosen = leaf && !m_leaves.all()[*leaf].isWhole;
  setCursor(canBeChosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString EquationPage::toolTipOf(std::size_t leaf) const {
  const PageLeaf &it = m_leaves.all()[leaf];
  if (it.isWhole) {
    return QStringLiteral("%1: %2").arg(quantitySymbol(it.entry.quantity, it.entry.layer),
                                        quantityWords(it.entry.quantity));
  }
  const QString words = entryWords(it.entry);
  if (!it.value) return words;
  return QStringLiteral("%1\n%2 = %3").arg(words, entrySymbol(it.entry), exact(*it.value));
}

bool EquationPage::event(QEvent *event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  const std::optional<std::size_t> leaf = m_leaves.at(help->pos());
  QToolTip::showText(help->globalPos(), leaf ? toolTipOf(*leaf) : QString(), this);
  return true;
}

void EquationPage::leaveEvent(QEvent *event) {
  m_pointer.reset();
  setPointed(std::nullopt);
  QWidget::leaveEvent(event);
}

void EquationPage::mousePressEvent(QMouseEvent *event) {
  m_pressed = event->button() == Qt::LeftButton;
  if (!m_pressed) return;
  if (const auto leaf = m_leaves.nearest(event->position())) {
    standOn(*leaf);
    m_wanted = *m_walked;
  }
}

void EquationPage::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false)) return;
  const std::optional<std::size_t> leaf = m_leaves.at(event->position());
  if (!leaf) {
    emit entryChosen(std::nullopt);
  } else if (!m_leaves.all()[*leaf].isWhole) {
    emit entryChosen(m_leaves.all()[*leaf].entry);
  }
}

void EquationPage::wheelEvent(QWheelEvent *event) {
  event->ignore();
  const PageLeaf *leaf = m_leaves.matrixAt(event->position());
  if (!leaf) return;
  const bool across = event->angleDelta().x() != 0 || event->modifiers() == Qt::ShiftModifier;
  const int delta =
      event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
  MatrixAxis axis = rowsOf(*leaf->block);
  if (across || !axis.isLarge()) axis = columnsOf(*leaf->block);
  if (!axis.isLarge() || delta == 0) return;
  if (m_window.scroll(axis.layer, delta > 0 ? -1 : 1, axis.count)) {
    arrange();
    followPointer();
    event->accept();
  }
}

// Out of the shown part of a large matrix, which scrolls along.
bool EquationPage::walkBeyondWindow(Qt::Key key) {
  const PageLeaf from = m_leaves.all()[*m_cursor];
  const PageLeaf *matrix = m_leaves.matrixAt(from.rectangle.center());
  if (!matrix) return false;
  const std::shared_ptr<const Block> block = matrix->block;
  int i = block->transposed ? from.entry.column : from.entry.row;
  int j = block->transposed ? from.entry.row : from.entry.column;
  const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
  // Of several samples only the shown one's numbers can be walked to.
  if (block->shownSample) (block->transposed ? i : j) = *block->shownSample;
  if (block->shownSample && isSideways != block->transposed) return false;
  if (!isSideways && key != Qt::Key_Up && key != Qt::Key_Down) return false;
  (isSideways ? j : i) += key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
  const MatrixAxis axis = isSideways ? columnsOf(*block) : rowsOf(*block);
  const int index = isSideways ? j : i;
  if (index < 0 || index >= axis.count || m_window.isShown(axis.layer, index, axis.count)) {
    return false;
  }
  m_window.reveal(axis.layer, index);
  arrange();
  const std::optional<Entry> wanted = block->entryAt(i, j);
  const std::vector<PageLeaf> &leaves = m_leaves.all();
  const auto to = std::find_if(leaves.begin(), leaves.end(), [&](const PageLeaf &leaf) {
    return leaf.line == from.line && !leaf.isWhole && leaf.entry == wanted;
  });
  if (to == leaves.end()) return false;
  walkTo(static_cast<std::size_t>(to - leaves.begin()));
  return true;
}

void EquationPage::keyPressEvent(QKeyEvent *event) {
  if (event->matches(QKeySequence::Copy)) {
    emit copyAsked();
    return;
  }
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (!plain || !m_cursor) {
    event->ignore();
    return;
  }
  const PageLeaf &leaf = m_leaves.all()[*m_cursor];
  if (isEnter(event->key())) {
    if (!leaf.isWhole) emit entryChosen(leaf.entry);
  } else if (event->key() == Qt::Key_Escape) {
    m_content.isAsked ? emit entryChosen(std::nullopt) : clearFocus();
  } else if (walkBeyondWindow(static_cast<Qt::Key>(event->key()))) {
    return;
  } else if (const auto to = m_leaves.walked(*m_cursor, static_cast<Qt::Key>(event->key()))) {
    walkTo(*to);
  } else {
    event->ignore();
  }
}

void EquationPage::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  m_isWalking = true;
  if (event->reason() == Qt::MouseFocusReason) return;  // the press tells where
  if (!m_cursor) m_cursor = m_leaves.first();
  if (!m_cursor) return;
  const std::optional<FormulaLeaf> wanted = m_wanted;
  walkTo(*m_cursor);
  if (wanted) m_wanted = wanted;
}

void EquationPage::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  switch (event->reason()) {
    case Qt::ActiveWindowFocusReason:
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
      break;
    default:
      m_isWalking = false;
      updateCursor();
      setPointed(std::nullopt);
  }
}

EquationLook EquationPage::look() const {
  return {m_theme, static_cast<double>(width()), m_sectionsStale, m_window};
}

std::vector<Section> EquationPage::partsToCopy(const std::optional<QPointF> &place) const {
  const std::string title = m_content.title.toStdString();
  const Section equation{Section::Topic::Terms, title, {m_content.formula}};
  std::optional<std::size_t> part;  // 0 is the equation, then come the sections
  if (place) {
    if (place->y() < m_rule) part = 0;
    for (std::size_t k = 0; k < m_sectionBoxes.size(); ++k) {
      const PlacedSection &section = m_sectionBoxes[k];
      const double below = place->y() - section.topLeft.y();
      if (below >= 0 && below < section.box.height()) part = k + 1;
    }
  } else if (const std::optional<std::size_t> walked = cursor()) {
    part = static_cast<std::size_t>(m_leaves.all()[*walked].part);
  }
  if (part == 0) return {equation};
  if (part && *part <= m_sections.size()) return {m_sections[*part - 1]};
  std::vector<Section> all{equation};
  all.insert(all.end(), m_sections.begin(), m_sections.end());
  return all;
}

}  // namespace chainrule
