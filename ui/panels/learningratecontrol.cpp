// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learningratecontrol.h"

#include "numberformat.h"
#include "panels/learningratescale.h"
#include "textline.h"

#include <QPainter>
#include <QShortcut>

namespace chainrule {
namespace {

constexpr double signSize = 26;
constexpr double signWidth = 17;
constexpr double gap = 8;
constexpr double narrowestSlider = 84;
constexpr double widestSlider = 300;
constexpr double sliderTop = -14;  // from the middle of the widget
constexpr double markTop = -3;     // from the top of the slider
constexpr double markSize = 4.5;

}  // namespace

LearningRateControl::LearningRateControl(QWidget *parent)
    : QWidget(parent), m_slider(new LearningRateSlider(this)), m_box(new LearningRateBox(this)) {
  m_slider->setObjectName(QStringLiteral("learningRateSlider"));
  m_slider->setAccessibleName(tr("Learning rate α"));
  m_box->setObjectName(QStringLiteral("learningRateBox"));
  m_box->setAccessibleName(tr("Learning rate α"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(m_slider, &LearningRateSlider::learningRateChanged, this, &LearningRateControl::request);
  connect(m_slider, &TrackSlider::spokenValueRequested, m_slider, [this](double learningRate) {
    m_slider->setSliderPosition(learningRatePosition(learningRate));
  });
  connect(m_box, &QDoubleSpinBox::valueChanged, this, &LearningRateControl::request);
  auto *toBox = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_A), this);
  connect(toBox, &QShortcut::activated, m_box,
          [this] { m_box->setFocus(Qt::ShortcutFocusReason); });
}

void LearningRateControl::setTheme(const Theme &theme) {
  m_theme = theme;
  m_slider->setTheme(theme);
  m_box->setTheme(theme);
  updateGeometry();
  update();
}

void LearningRateControl::setLearningRate(double learningRate) {
  if (m_requested == learningRate) {
    m_requested.reset();
  }
  if (!m_requested) {
    show(learningRate);
  }
}

void LearningRateControl::request(double learningRate) {
  m_requested = learningRate;
  show(learningRate);
  emit learningRateChanged(learningRate);
}

void LearningRateControl::show(double learningRate) {
  if (m_shown == learningRate && !m_slider->toolTip().isEmpty()) {
    return;
  }
  m_shown = learningRate;
  m_slider->setLearningRate(learningRate);
  m_box->setLearningRate(learningRate);
  const QString number = exact(learningRate);
  m_slider->setSpokenValue({learningRate, smallestLearningRate, largestLearningRate, number});
  showToolTips();
}

void LearningRateControl::showToolTips() {
  const QString number = exact(m_shown);
  QString ofStep;
  if (m_rateOfStep) {
    ofStep = QLatin1Char('\n') + tr("Schedule: %1").arg(m_schedule) + QLatin1Char('\n') +
             tr("● α of the step to come = %1").arg(exact(*m_rateOfStep));
  }
  m_box->setToolTip(tr("Learning rate α = %1. Type a number from 0 on (Alt+A)").arg(number) +
                    ofStep);
  m_slider->setAccessibleDescription(
      m_rateOfStep ? tr("%1, %2 in the step to come").arg(number, exact(*m_rateOfStep)) : number);
  QString text =
      tr("Learning rate α = %1. A tenth of a decade up or down: + and −").arg(number) + ofStep;
  if (m_stabilityLimit) {
    text += QLatin1Char('\n') + tr("▼ 2/λmax = %1").arg(learningRateText(*m_stabilityLimit));
  }
  if (m_minimiser) {
    text += QLatin1Char('\n') + tr("○ α* = %1").arg(learningRateText(*m_minimiser));
  }
  m_slider->setToolTip(text);
}

void LearningRateControl::setRateOfStep(std::optional<double> learningRate,
                                        const QString &schedule) {
  if (learningRate != m_rateOfStep || schedule != m_schedule) {
    m_rateOfStep = learningRate;
    m_schedule = schedule;
    showToolTips();
    update();
  }
}

void LearningRateControl::setMarks(std::optional<double> stabilityLimit,
                                   std::optional<double> minimiser) {
  if (stabilityLimit != m_stabilityLimit || minimiser != m_minimiser) {
    m_stabilityLimit = stabilityLimit;
    m_minimiser = minimiser;
    showToolTips();
    update();
  }
}

QPointF LearningRateControl::placeOf(double learningRate) const {
  const QPointF handle = m_slider->handleCentre(learningRatePosition(learningRate));
  return {m_slider->x() + handle.x(), m_slider->y() + markTop * m_theme.scale};
}

QSize LearningRateControl::sizeWithSlider(double sliderWidth) const {
  const double scale = m_theme.scale;
  return {qRound((signWidth + 2 * gap + sliderWidth) * scale) + m_box->sizeHint().width(),
          qRound(50 * scale)};
}

void LearningRateControl::setSliderShown(bool shown) {
  if (shown != m_hasSlider) {
    m_hasSlider = shown;
    m_slider->setVisible(shown);
    updateGeometry();
    update();
  }
}

int LearningRateControl::leastWidth(bool withSlider) const {
  return sizeWithSlider(withSlider ? narrowestSlider : -gap).width();
}

QSize LearningRateControl::sizeHint() const {
  return sizeWithSlider(m_hasSlider ? widestSlider : -gap);
}

QSize LearningRateControl::minimumSizeHint() const {
  return sizeWithSlider(m_hasSlider ? narrowestSlider : -gap);
}

void LearningRateControl::resizeEvent(QResizeEvent *) {
  const double scale = m_theme.scale;
  const int left = qRound((signWidth + gap) * scale);
  const QSize box = m_box->sizeHint();
  const int boxLeft = width() - box.width();
  m_slider->setGeometry(left, qRound(height() / 2.0 + sliderTop * scale),
                        boxLeft - qRound(gap * scale) - left, m_slider->sizeHint().height());
  m_box->setGeometry(boxLeft, (height() - box.height()) / 2, box.width(), box.height());
}

void LearningRateControl::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QFont font = m_theme.mathFont(signSize, true);
  painter.setFont(font);
  painter.setPen(m_theme.learningRate);
  const double xHeight = QFontMetricsF(font).xHeight();
  painter.drawText(QPointF(0, height() / 2.0 + xHeight / 2), QStringLiteral("α"));
  painter.setRenderHint(QPainter::Antialiasing);
  const double size = markSize * m_theme.scale;
  const auto isOnScale = [this](const std::optional<double> &learningRate) {
    return m_hasSlider && learningRate && *learningRate >= smallestLearningRate &&
           *learningRate <= largestLearningRate;
  };
  if (isOnScale(m_stabilityLimit)) {
    const QPointF place = placeOf(*m_stabilityLimit);
    const QPointF corners[] = {place + QPointF(-size, -size), place + QPointF(size, -size),
                               place + QPointF(0, size * 0.8)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ink);
    painter.drawConvexPolygon(corners, 3);
  }
  if (isOnScale(m_rateOfStep)) {
    painter.setPen(QPen(m_theme.chrome, 1.2));
    painter.setBrush(m_theme.learningRate);
    painter.drawEllipse(placeOf(*m_rateOfStep) - QPointF(0, 1), size * 0.9, size * 0.9);
  }
  if (isOnScale(m_minimiser)) {
    painter.setPen(QPen(m_theme.ink, 1.6));
    painter.setBrush(m_theme.canvas);
    painter.drawEllipse(placeOf(*m_minimiser) - QPointF(0, 1), size * 0.8, size * 0.8);
  }
}

}  // namespace chainrule
