// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkview.h"

#include "network/networkaccessible.h"
#include "network/networkwalk.h"
#include "network/networkwords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chainrule {
namespace {

constexpr double zoomStep = 1.25;
constexpr double mostZoom = 8;
constexpr double panStep = 0.2;  // of what is in sight

}  // namespace

NetworkView::NetworkView(Focus *focus, QWidget *parent)
    : QWidget(parent), m_focus(focus), m_theme(Theme::light()), m_animator(this) {
  installNetworkAccessibility();
  setObjectName(QStringLiteral("network"));
  setAccessibleName(tr("Network"));
  setAccessibleDescription(tr("Neurons and the edges between them, with their values"));
  setMouseTracking(true);
  // Clicking leaves the keyboard where it is: the arrow keys go on stepping through the stages.
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_OpaquePaintEvent);
  connect(focus, &Focus::hoveredChanged, this, &NetworkView::hoverChanged);
  connect(focus, &Focus::selectedChanged, this, &NetworkView::selectionChanged);
  connect(&m_animator, &NetworkAnimator::valuesMoved, this, qOverload<>(&QWidget::update));
  connect(&m_animator, &NetworkAnimator::edgesMoved, this, [this] {
    m_painter.invalidateEdges();
    update();
  });
  connect(&m_animator, &NetworkAnimator::hoverMoved, this,
          [this] { update(NetworkPainter::regionOfHover(scene())); });
  m_state.hovered = focus->hovered();
  m_state.hoveredWhole = focus->hoveredWhole();
  m_state.selected = focus->selected();
}

NetworkScene NetworkView::scene() const {
  return {m_state, m_layout, m_animator.motion(), m_theme, *m_type};
}

void NetworkView::setTheme(const Theme &theme) {
  m_theme = theme;
  m_request.scale = theme.scale;
  m_type.reset();
  layOut();
}

void NetworkView::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  const std::shared_ptr<const Snapshot> before = std::exchange(m_state.snapshot, snapshot);
  const bool wasOutOfDate = std::exchange(m_state.outOfDate, outOfDate);
  if (!before || before->network.sizes() != snapshot->network.sizes()) {
    m_animator.finish();
    walkTo(std::nullopt);
    m_request.sizes = snapshot->network.sizes();
    m_request.zoom = 1;
    m_request.pan = {};
    layOut();
    return;
  }
  placeAnswers();
  if (before == snapshot ? wasOutOfDate == outOfDate
                         : wasOutOfDate == outOfDate && looksTheSame(*before, *snapshot)) {
    return;
  }
  NetworkState old = m_state;
  old.snapshot = before;
  if (currentStage(old) != currentStage(m_state) || before->hidden != snapshot->hidden) {
    m_painter.invalidateGround();
  }
  m_animator.follow(before, *snapshot);
  m_painter.invalidateEdges();
  update();
}

void NetworkView::setAnimated(bool animated) {
  m_animator.setEnabled(animated);
  m_painter.invalidateEdges();
  update();
}

QString NetworkView::neuronText(int layer, int row) const {
  return chainrule::neuronText(scene(), layer, row);
}

void NetworkView::layOut() {
  m_request.size = size();
  m_request.shown = neuronOf(m_state.selected);
  m_layout = m_state.snapshot ? NetworkLayout(m_request) : NetworkLayout();
  if (m_state.snapshot && (!m_type || m_textScale != m_layout.textScale())) {
    m_textScale = m_layout.textScale();
    m_type = std::make_unique<NetworkType>(m_theme, m_textScale);
  }
  m_painter.invalidateGround();
  placeAnswers();
  update();
}

void NetworkView::hoverChanged() {
  NetworkState old = m_state;
  m_state.hovered = m_focus->hovered();
  m_state.hoveredWhole = m_focus->hoveredWhole();
  if (!m_state.snapshot) {
    return;
  }
  const NetworkScene earlier{old, m_layout, m_animator.motion(), m_theme, *m_type};
  const QRegion region =
      NetworkPainter::regionOfHover(earlier) + NetworkPainter::regionOfHover(scene());
  if (region.isEmpty()) {
    return;
  }
  if (!m_state.snapshot->running) {
    m_animator.startHover();
  }
  update(region);
}

void NetworkView::selectionChanged() {
  m_state.selected = m_focus->selected();
  if (!m_state.snapshot) {
    return;
  }
  const std::optional<Entry> neuron = neuronOf(m_state.selected);
  const bool unfolds = neuron && !m_layout.isShown(neuron->layer, neuron->row);
  const std::optional<Entry> &shown = m_request.shown;
  const bool folds =
      shown && shown != neuron &&
      m_request.sizes[static_cast<std::size_t>(shown->layer)] > NetworkLayout::unfoldedRows;
  if (unfolds || folds) {
    layOut();
    return;
  }
  m_painter.invalidateEdges();
  update();
}

void NetworkView::setZoom(double zoom, QPointF at) {
  zoom = std::clamp(zoom, 1.0, mostZoom);
  if (zoom == m_request.zoom) {
    return;
  }
  // What lies under `at` stays there.
  const QPointF corner = m_layout.diagram().topLeft();
  const QPointF pan = (at - corner) - (at - corner - m_request.pan) * zoom / m_request.zoom;
  m_request.zoom = zoom;
  panTo(pan);
}

void NetworkView::panTo(QPointF pan) {
  const QSizeF room = m_layout.diagram().size();
  const double slack = m_request.zoom - 1;
  m_request.pan = {std::clamp(pan.x(), -room.width() * slack, 0.0),
                   std::clamp(pan.y(), -room.height() * slack, 0.0)};
  layOut();
}

void NetworkView::zoomIn() {
  setZoom(m_request.zoom * zoomStep, m_layout.diagram().center());
}

void NetworkView::zoomOut() {
  setZoom(m_request.zoom / zoomStep, m_layout.diagram().center());
}

void NetworkView::fit() {
  setZoom(1, m_layout.diagram().center());
}

void NetworkView::pan(int right, int down) {
  const QSizeF sight = m_layout.diagram().size() * panStep;
  panTo(m_request.pan - QPointF(right * sight.width(), down * sight.height()));
}

// A neuron, or the middle of an edge.
void NetworkView::bringIntoSight(const Entry &entry) {
  const QRectF sight = m_layout.diagram();
  QRectF place(NetworkPainter::regionOf(scene(), entry).boundingRect());
  if (belongsToEdge(entry.quantity)) {
    place = QRectF(m_layout.edge(entry.layer, entry.row, entry.column).center(), QSizeF(1, 1));
  }
  const auto move = [](double from, double to, double begin, double end) {
    return from < begin ? begin - from : std::max(std::min(end - to, 0.0), begin - from);
  };
  const QPointF by(move(place.left(), place.right(), sight.left(), sight.right()),
                   move(place.top(), place.bottom(), sight.top(), sight.bottom()));
  if (m_request.zoom > 1 && !by.isNull()) {
    panTo(m_request.pan + by);
  }
}

void NetworkView::walkTo(const std::optional<Entry> &entry) {
  if (m_state.cursor == entry) {
    return;
  }
  const std::optional<Entry> before = std::exchange(m_state.cursor, entry);
  if (!m_state.snapshot || !m_type) {
    return;
  }
  update(NetworkPainter::regionOf(scene(), before) + NetworkPainter::regionOf(scene(), entry));
  if (entry) {
    bringIntoSight(*entry);
    m_focus->setHovered(entryMeant(m_state, *entry));
    announceCursor(this, *entry);
  } else if (before) {
    m_focus->setHovered(std::nullopt);
  }
}

void NetworkView::paintEvent(QPaintEvent *event) {
  QPainter painter(this);
  if (!m_state.snapshot) {
    painter.fillRect(event->rect(), m_theme.canvas);
    return;
  }
  m_painter.paint(painter, event->region(), scene(), devicePixelRatioF());
}

void NetworkView::resizeEvent(QResizeEvent *) {
  panTo(m_request.pan);
}

std::optional<Entry> NetworkView::pointedAt(QPointF position) const {
  if (!m_state.snapshot) {
    return std::nullopt;
  }
  std::optional<Entry> entry = m_layout.hit(position);
  if (entry && entry->quantity == Quantity::Delta && !showsChips(m_state)) {
    const bool onCircle = QLineF(m_layout.centre(entry->layer, entry->row), position).length() <=
                          m_layout.radius() + 2;
    if (!onCircle) {
      return std::nullopt;
    }
    entry->quantity = Quantity::Activation;
  }
  return entry ? std::optional(entryMeant(m_state, *entry)) : std::nullopt;
}

void NetworkView::mouseMoveEvent(QMouseEvent *event) {
  if (m_pressed && m_request.zoom > 1) {
    const QPointF moved = event->position() - *m_pressed;
    if (m_dragged || moved.manhattanLength() >= QApplication::startDragDistance()) {
      m_dragged = true;
      setCursor(Qt::ClosedHandCursor);
      panTo(m_panAtPress + moved);
    }
    return;
  }
  const std::optional<Entry> entry = pointedAt(event->position());
  setCursor(entry ? Qt::PointingHandCursor : Qt::ArrowCursor);
  m_focus->setHovered(entry);
}

void NetworkView::mousePressEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton) {
    m_pressed = event->position();
    m_panAtPress = m_request.pan;
    m_dragged = false;
  }
}

void NetworkView::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || !m_pressed) {
    return;
  }
  m_pressed.reset();
  if (m_dragged) {
    setCursor(Qt::ArrowCursor);
    return;
  }
  m_focus->setSelected(pointedAt(event->position()));
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton && !pointedAt(event->position())) {
    fit();
  }
}

void NetworkView::wheelEvent(QWheelEvent *event) {
  const double notches = event->angleDelta().y() / 120.0;
  if (notches != 0) {
    setZoom(m_request.zoom * std::pow(zoomStep, notches), event->position());
  }
  event->accept();
}

void NetworkView::leaveEvent(QEvent *) {
  m_focus->setHovered(std::nullopt);
}

void NetworkView::showTip(QPoint position, QPoint global) {
  const std::optional<Entry> entry = pointedAt(position);
  QToolTip::showText(global, entry ? tooltip(m_state, *entry) : QString(), this);
}

bool NetworkView::event(QEvent *event) {
  if (event->type() == QEvent::ToolTip) {
    auto *help = static_cast<QHelpEvent *>(event);
    showTip(help->pos(), help->globalPos());
    return true;
  }
  return QWidget::event(event);
}

bool NetworkView::focusNextPrevChild(bool next) {
  if (m_state.cursor) {
    if (const auto to = walk(m_layout, m_state.cursor, next ? Qt::Key_Tab : Qt::Key_Backtab)) {
      walkTo(to);
      return true;
    }
  }
  return QWidget::focusNextPrevChild(next);
}

void NetworkView::keyPressEvent(QKeyEvent *event) {
  const auto key = static_cast<Qt::Key>(event->key());
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (plain && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_state.cursor) {
    m_focus->setSelected(entryMeant(m_state, *m_state.cursor));
    return;
  }
  if (plain && key == Qt::Key_Escape && m_focus->selected()) {
    m_focus->setSelected(std::nullopt);
    return;
  }
  if (opensAnswer(*event)) {
    return;
  }
  if (plain && m_state.snapshot) {
    if (const auto to = walk(m_layout, m_state.cursor, key)) {
      walkTo(to);
      return;
    }
  }
  QWidget::keyPressEvent(event);
}

void NetworkView::focusInEvent(QFocusEvent *event) {
  const bool back = event->reason() == Qt::BacktabFocusReason;
  if (m_state.snapshot && (back || event->reason() == Qt::TabFocusReason)) {
    walkTo(walk(m_layout, std::nullopt, back ? Qt::Key_Backtab : Qt::Key_Tab));
  }
}

void NetworkView::focusOutEvent(QFocusEvent *event) {
  if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
    walkTo(std::nullopt);
  }
}

}  // namespace chainrule
