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
  m_slider->setAccessibleDescription(number);
  m_slider->setSpokenValue({learningRate, smallestLearningRate, largestLearningRate, number});
  m_slider->setToolTip(
      tr("Learning rate α = %1. A tenth of a decade up or down: + and −").arg(number));
  m_box->setToolTip(tr("Learning rate α = %1. Type a number from 0 on (Alt+A)").arg(number));
}

QSize LearningRateControl::sizeWithSlider(double sliderWidth) const {
  const double scale = m_theme.scale;
  return {qRound((signWidth + 2 * gap + sliderWidth) * scale) + m_box->sizeHint().width(),
          qRound(50 * scale)};
}

QSize LearningRateControl::sizeHint() const {
  return sizeWithSlider(widestSlider);
}

QSize LearningRateControl::minimumSizeHint() const {
  return sizeWithSlider(narrowestSlider);
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
}

}  // namespace chainrule
