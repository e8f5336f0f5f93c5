// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stageribbon.h"

#include "explain/equation.h"
#include "explain/plaintext.h"
#include "panels/stageribbonaccessible.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chainrule {

/// In pixels at scale 1, from the top left.
struct StageRibbon::Measures {
  double height, headingCentre, chipTop, chipHeight;
  double margin, gap;
  double updateExtra;    // the update's chip is so much wider than the others
  double leastWidth;     // of a chip while all of them fit
  double scrolledWidth;  // of a chip when they do not
};

namespace {

constexpr double headingSize = 12;
constexpr double ruleWeight = 3;
constexpr double fadeWidth = 28;

QString fromCore(const std::string &text) {
  return QString::fromStdString(text);
}

double textWidth(const QFont &font, const QString &text) {
  return QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace

const StageRibbon::Measures &StageRibbon::measures() const {
  static constexpr Measures whole{82, 13, 25, 46, 14, 13.4, 24, 66, 100};
  static constexpr Measures compact{62, 11, 21, 30, 10, 9.6, 18, 62, 73};
  return m_compact ? compact : whole;
}

StageRibbon::StageRibbon(QWidget *parent) : QWidget(parent), m_theme(Theme::light()) {
  installRibbonAccessibility();  // before anything makes Qt ask for this ribbon's
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Stages of a training step"));
  arrange();
}

void StageRibbon::setTheme(const Theme &theme) {
  m_theme = theme;
  for (StageChip &chip : m_chips) chip.layOut(m_theme);
  arrange();
}

void StageRibbon::setCompact(bool compact) {
  if (compact == m_compact) return;
  m_compact = compact;
  arrange();
}

void StageRibbon::setAsked(int number) {
  if (number == m_asked) return;
  m_asked = number;
  if (m_snapshot) showStates();
}

void StageRibbon::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate) {
  const bool sameChain = m_snapshot &&
                         m_snapshot->network.activations() == snapshot->network.activations() &&
                         m_snapshot->training.trainBiases == snapshot->training.trainBiases &&
                         m_snapshot->session->cost == snapshot->session->cost;
  const bool sameCaptions = m_snapshot && (m_snapshot->batchSize > 1) == (snapshot->batchSize > 1);
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  const std::vector<bool> hidden = hiddenStages(m_snapshot->hidden, m_snapshot->depth());
  const bool sameShown = hidden == m_hidden;
  m_hidden = hidden;
  if (!sameChain || !sameShown) {
    makeChips();
  } else if (!sameCaptions) {
    arrange();
  }
  showStates();
}

void StageRibbon::makeChips() {
  m_chips.clear();
  for (const Stage &stage : chainrule::stages(m_snapshot->depth())) {
    m_chips.emplace_back(stage).setTrainsBiases(m_snapshot->training.trainBiases);
  }
  m_hovered = m_pressed = m_ringed = m_centred = 0;
  m_scroll = 0;
  arrange();
}

StageChip::State StageRibbon::stateOf(int number) const {
  if (m_asked == 0) return StageChip::stateOf(number, *m_snapshot, m_outOfDate);
  return number == m_asked  ? StageChip::State::Current
         : number < m_asked ? StageChip::State::Done
                            : StageChip::State::Later;
}

void StageRibbon::showStates() {
  for (int number = 1; number <= stages(); ++number) {
    StageChip &chip = m_chips[static_cast<std::size_t>(number - 1)];
    if (chip.setState(stateOf(number))) {
      chip.layOut(m_theme);
      updateChip(number);
    }
  }
  const int current = currentStage();
  if (current > 0 && current != m_centred) centreOn(current);
  if (current > 0) {
    if (m_ringed == m_centred && m_ringed > 0) m_ringed = current;
    m_centred = current;
  }
  describe();
}

void StageRibbon::describe() {
  const int number = currentStage();
  QString text;
  if (number > 0) {
    text = tr("%1, stage %2 of %3").arg(stageName(number)).arg(number).arg(stages());
  } else if (m_snapshot->running) {
    text = tr("Running whole steps");
  } else {
    text = m_snapshot->position.whole ? tr("Between two steps") : tr("Before the first stage");
  }
  if (hasFocus() && m_ringed > 0 && m_ringed != number) {
    text = tr("On %1. ").arg(stageName(m_ringed)) + text;
  }
  if (text != accessibleDescription()) setAccessibleDescription(text);
}

QString StageRibbon::stageName(int number) const {
  return fromCore(title(chip(number).stage(), m_snapshot->depth()));
}

int StageRibbon::currentStage() const {
  for (int number = 1; number <= stages(); ++number) {
    if (chip(number).state() == StageChip::State::Current) return number;
  }
  return 0;
}

void StageRibbon::arrange() {
  const Measures &m = measures();
  const double s = m_theme.scale;
  setFixedHeight(qRound(m.height * s));
  const int count = std::max(shownBefore(stages() + 1), 1);
  const double besides = (2 * m.margin + m.updateExtra + (count - 1) * m.gap) * s;
  m_chipWidth = (width() - besides) / count;
  if (m_chipWidth < m.leastWidth * s) m_chipWidth = m.scrolledWidth * s;
  m_contentWidth = besides + count * m_chipWidth;
  chooseCaptions();
  m_scroll = std::clamp(m_scroll, 0.0, std::max(0.0, m_contentWidth - width()));
  if (currentStage() > 0) centreOn(currentStage());
  update();
}

void StageRibbon::chooseCaptions() {
  const QFont font = m_theme.textFont(11, QFont::Medium);
  QStringList captions;
  for (const bool brief : {false, true}) {
    captions.clear();
    double widest = 0;
    for (const StageChip &chip : m_chips) {
      captions.append(
          fromCore(caption(chip.stage(), m_snapshot->network, brief, m_snapshot->batchSize)));
      if (!chip.stage().isUpdate() && !m_snapshot->hidden.contains(chip.stage()))
        widest = std::max(widest, textWidth(font, captions.last()));
    }
    if (!m_compact && widest + 8 * m_theme.scale <= m_chipWidth) break;
    captions.fill(QString());
  }
  for (int k = 0; k < stages(); ++k) {
    m_chips[static_cast<std::size_t>(k)].setCaption(captions[k]);
  }
}

int StageRibbon::shownBefore(int number) const {
  return static_cast<int>(std::count(m_hidden.begin(), m_hidden.begin() + (number - 1), false));
}

QRectF StageRibbon::chipRectangle(int number) const {
  if (!isShown(number)) return {};
  const Measures &m = measures();
  const double s = m_theme.scale;
  const double extra = number == stages() ? m.updateExtra * s : 0;
  return {m.margin * s + shownBefore(number) * (m_chipWidth + m.gap * s) - m_scroll, m.chipTop * s,
          m_chipWidth + extra, m.chipHeight * s};
}

void StageRibbon::centreOn(int number) {
  if (!isShown(number)) return;
  setScroll(m_scroll + chipRectangle(number).center().x() - width() / 2.0);
}

void StageRibbon::setScroll(double scroll) {
  const double wanted =
      std::round(std::clamp(scroll, 0.0, std::max(0.0, std::ceil(m_contentWidth - width()))));
  if (wanted == m_scroll) return;
  m_scroll = wanted;
  update();
}

int StageRibbon::chipAt(QPointF point) const {
  for (int number = 1; number <= stages(); ++number) {
    if (chipRectangle(number).contains(point)) return number;
  }
  return 0;
}

void StageRibbon::updateChip(int number) {
  if (number == 0 || !isShown(number)) return;
  const QRectF around = chipRectangle(number).adjusted(-5, -5, 5, 0);
  update(around.adjusted(0, 0, 0, StageChip::pointerHeight * m_theme.scale + 1).toAlignedRect());
}

void StageRibbon::setHovered(int number) {
  if (number == m_hovered) return;
  updateChip(m_hovered);
  m_hovered = number;
  updateChip(m_hovered);
  setCursor(number > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool StageRibbon::event(QEvent *event) {
  if (event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    const int number = chipAt(help->pos());
    if (number == 0) {
      QToolTip::hideText();
    } else {
      const Stage &stage = chip(number).stage();
      const QString text =
          fromCore(title(stage, m_snapshot->depth())) + u'\n' +
          fromCore(plainText(equation(stage, m_snapshot->network, m_snapshot->session->cost,
                                      m_snapshot->training.trainBiases, m_snapshot->batchSize)));
      QToolTip::showText(help->globalPos(), text, this, chipRectangle(number).toAlignedRect());
    }
    return true;
  }
  return QWidget::event(event);
}

void StageRibbon::paintEvent(QPaintEvent *event) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(event->rect(), m_theme.chrome);
  const double s = m_theme.scale;
  for (int number = 1; number <= stages(); ++number) {
    if (!isShown(number)) continue;
    const QRectF rectangle = chipRectangle(number);
    const double gap = measures().gap * s;
    const QRectF whole = rectangle.adjusted(-4, -4, gap, StageChip::pointerHeight * s);
    if (!whole.intersects(QRectF(event->rect()))) continue;
    chip(number).paint(painter, rectangle, m_theme, number == m_hovered,
                       hasFocus() && number == m_ringed);
    int next = number + 1;
    while (next < stages() && !isShown(next)) ++next;
    if (next <= stages() && half(chip(number).stage()) == half(chip(next).stage())) {
      const QPointF middle(rectangle.right() + gap / 2, rectangle.center().y());
      const QPointF chevron[] = {middle + QPointF(-1.7, -3.6) * s, middle + QPointF(1.9, 0) * s,
                                 middle + QPointF(-1.7, 3.6) * s};
      painter.setPen(
          QPen(m_theme.nodeOutline, 1.6 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
      painter.drawPolyline(chevron, 3);
    }
  }
  paintHeadings(painter);
  paintEnds(painter);
  painter.fillRect(QRectF(0, height() - 1, width(), 1), m_theme.hairline);
}

void StageRibbon::paintHeadings(QPainter &painter) const {
  if (m_chips.empty()) return;
  const int cost = 2 * m_snapshot->depth() + 1;
  paintHeading(painter, 1, cost, m_theme.preActivation,
               {tr("Forward pass: values flow right →"), tr("Forward pass →"), tr("Forward")});
  paintHeading(painter, cost + 1, stages() - 1, m_theme.delta,
               {tr("Backward pass: blame flows left ←"), tr("Backward pass ←"), tr("Backward")});
  paintHeading(painter, stages(), stages(), m_theme.weight,
               {tr("Update"), tr("Update", "in a narrow place")});
}

void StageRibbon::paintHeading(QPainter &painter, int first, int last, const QColor &colour,
                               const QStringList &texts) const {
  while (first <= last && !isShown(first)) ++first;
  while (first <= last && !isShown(last)) --last;
  if (first > last) return;
  const double s = m_theme.scale;
  const double margin = measures().margin * s;
  const double left = std::max(chipRectangle(first).left(), margin);
  const double right = std::min(chipRectangle(last).right(), width() - margin);
  if (right <= left) return;
  const QFont font = m_theme.textFont(headingSize, QFont::DemiBold);
  const double middle = measures().headingCentre * s;
  double x = left;
  for (const QString &text : texts) {
    const double room = textWidth(font, text) + 8 * s;
    if (left + room + 6 * s > right) continue;
    painter.setFont(font);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(left, middle + QFontMetricsF(font).capHeight() / 2), text);
    x = left + room;
    break;
  }
  const double half = ruleWeight * s / 2;
  painter.setPen(QPen(colour, ruleWeight * s, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(x + half, middle), QPointF(std::max(x + half, right - half), middle));
}

void StageRibbon::paintEnds(QPainter &painter) const {
  const double fade = fadeWidth * m_theme.scale;
  const QRectF strip(0, measures().chipTop * m_theme.scale - 4, fade, height());
  QColor none = m_theme.chrome;
  none.setAlpha(0);
  const auto paintEnd = [&](const QRectF &rectangle, double from, double to) {
    QLinearGradient gradient(from, 0, to, 0);
    gradient.setColorAt(0, m_theme.chrome);
    gradient.setColorAt(1, none);
    painter.fillRect(rectangle, gradient);
  };
  if (m_scroll > 0) paintEnd(strip, 0, fade);
  if (m_scroll < m_contentWidth - width() - 0.5) {
    paintEnd(strip.translated(width() - fade, 0), width(), width() - fade);
  }
}

void StageRibbon::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  arrange();
}

void StageRibbon::mouseMoveEvent(QMouseEvent *event) {
  setHovered(chipAt(event->position()));
}

void StageRibbon::mousePressEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton) m_pressed = chipAt(event->position());
}

void StageRibbon::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton) return;
  const int pressed = std::exchange(m_pressed, 0);
  if (pressed > 0 && pressed == chipAt(event->position())) emit stageClicked(pressed);
}

void StageRibbon::leaveEvent(QEvent *event) {
  setHovered(0);
  QWidget::leaveEvent(event);
}

void StageRibbon::wheelEvent(QWheelEvent *event) {
  const QPoint pixels =
      event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
  const int along = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
  setScroll(m_scroll - along);
  setHovered(chipAt(event->position()));
}

void StageRibbon::keyPressEvent(QKeyEvent *event) {
  const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
  const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
  if (plain && step != 0 && stages() > 0) {
    updateChip(m_ringed);
    int to = m_ringed + step;
    while (to >= 1 && to < stages() && !isShown(to)) to += step;
    if (to >= 1 && to <= stages()) m_ringed = to;
    updateChip(m_ringed);
    centreOn(m_ringed);
    describe();
  } else if (plain && m_ringed > 0 &&
             (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
              event->key() == Qt::Key_Enter)) {
    emit stageClicked(m_ringed);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void StageRibbon::focusInEvent(QFocusEvent *event) {
  QWidget::focusInEvent(event);
  if (stages() > 0 && m_ringed == 0) {
    m_ringed = std::max(currentStage(), 1);
    while (!isShown(m_ringed)) ++m_ringed;
  }
  if (m_snapshot) describe();
  update();
}

void StageRibbon::focusOutEvent(QFocusEvent *event) {
  QWidget::focusOutEvent(event);
  m_ringed = 0;
  if (m_snapshot) describe();
  update();
}

}  // namespace chainrule
