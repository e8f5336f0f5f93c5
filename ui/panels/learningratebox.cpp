// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learningratebox.h"

#include "panels/learningratescale.h"
#include "panels/transporticons.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionSpinBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr double fontSize = 14;

bool isPrintable(const QKeyEvent &event) {
  return !event.text().isEmpty() && event.text().front().isPrint();
}

/// A key that walks, runs or changes α, and begins no number.
bool isOfWindow(const QKeyEvent &event) {
  switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
    case Qt::Key_C:
    case Qt::Key_D:
    case Qt::Key_R:
      return true;
    default:
      return false;
  }
}

}  // namespace

LearningRateBox::LearningRateBox(QWidget *parent) : QDoubleSpinBox(parent) {
  setDecimals(323);
  setRange(0, std::numeric_limits<double>::max());
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
    if (now == this && before != lineEdit()) {
      m_focusBefore = before;
    }
  });
}

void LearningRateBox::setTheme(const Theme &theme) {
  m_theme = theme;
  lineEdit()->setTextMargins(qRound(4 * theme.scale), 0, 0, 0);
  setFont(theme.textFont(fontSize, QFont::DemiBold));
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Base, theme.card);
  setPalette(colours);
  updateGeometry();
  update();
}

void LearningRateBox::setLearningRate(double learningRate) {
  if (value() != learningRate && !isBeingTyped()) {
    const QSignalBlocker blocker(this);
    setValue(learningRate);
  }
}

void LearningRateBox::setStale(bool stale) {
  if (m_stale != stale) {
    m_stale = stale;
    setProperty("stale", stale);  // for the style sheet
    style()->unpolish(this);
    style()->polish(this);
  }
}

bool LearningRateBox::isBeingTyped() const {
  return hasFocus() && lineEdit()->isModified();
}

void LearningRateBox::takeTyped() {
  const QString typed = lineEdit()->text();
  const bool isRefused =
      lineEdit()->isModified() && !typed.trimmed().isEmpty() && !learningRateTyped(typed);
  interpretText();
  showValue();
  if (isRefused) {
    emit refused(tr("“%1” is no learning rate: a number from 0 to 1.797×10³⁰⁸ is expected, such as "
                    "0.5 or 2e-3. α stays %2.")
                     .arg(typed.simplified(), text()));
  }
}

void LearningRateBox::showValue() {
  lineEdit()->setText(textFromValue(value()));
}

void LearningRateBox::stepBy(int steps) {
  setValue(steppedLearningRate(value(), steps));
  selectAll();
}

QString LearningRateBox::textFromValue(double value) const {
  return learningRateText(value);
}

double LearningRateBox::valueFromText(const QString &text) const {
  return text == textFromValue(value()) ? value() : learningRateTyped(text).value_or(value());
}

QValidator::State LearningRateBox::validate(QString &text, int &) const {
  if (learningRateTyped(text)) {
    return QValidator::Acceptable;
  }
  return QValidator::Intermediate;
}

bool LearningRateBox::wants(const QKeyEvent &event) const {
  const bool plain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
  switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      return plain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
      return plain && isBeingTyped();
    default:
      break;
  }
  return plain && isPrintable(event) && (isBeingTyped() || !isOfWindow(event));
}

bool LearningRateBox::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride) {
    auto *key = static_cast<QKeyEvent *>(event);
    if (wants(*key)) {
      key->accept();
      return true;
    }
    if (isPrintable(*key)) {
      key->ignore();
      return true;
    }
  }
  return QDoubleSpinBox::event(event);
}

void LearningRateBox::keyPressEvent(QKeyEvent *event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      showValue();
      giveFocusBack();
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      takeTyped();
      giveFocusBack();
      return;
    default:
      if (isPrintable(*event) && !wants(*event)) {
        event->ignore();
      } else {
        QDoubleSpinBox::keyPressEvent(event);
      }
  }
}

void LearningRateBox::giveFocusBack() {
  if (!m_returnsFocus) {
    selectAll();
    return;
  }
  if (m_focusBefore && m_focusBefore->isVisible()) {
    m_focusBefore->setFocus(Qt::OtherFocusReason);
  } else {
    clearFocus();
  }
}

void LearningRateBox::focusInEvent(QFocusEvent *event) {
  m_returnsFocus =
      event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason;
  QDoubleSpinBox::focusInEvent(event);
  selectAll();
}

void LearningRateBox::focusOutEvent(QFocusEvent *event) {
  takeTyped();
  QDoubleSpinBox::focusOutEvent(event);
}

QSize LearningRateBox::sizeHint() const {
  const QFontMetricsF metrics(m_theme.textFont(fontSize, QFont::DemiBold));
  const double text = std::max(metrics.horizontalAdvance(QStringLiteral("0.00000")),
                               metrics.horizontalAdvance(learningRateText(8.88e-8)));
  const double width = text + 32 * m_theme.scale;
  return {static_cast<int>(std::ceil(width)), qRound(28 * m_theme.scale)};
}

void LearningRateBox::paintEvent(QPaintEvent *) {
  QStyleOptionSpinBox option;
  initStyleOption(&option);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isEnabled() ? m_theme.controlFrame : m_theme.hairline, 1));
  painter.setBrush(m_theme.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

  const double scale = m_theme.scale;
  for (const auto part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
    const bool up = part == QStyle::SC_SpinBoxUp;
    const QRectF box = style()->subControlRect(QStyle::CC_SpinBox, &option, part, this);
    const bool hovered = isEnabled() && (option.activeSubControls & part) != 0;
    painter.save();
    painter.translate(box.center().x() - 2 * scale, height() / 2.0 + (up ? -4 : 4) * scale);
    painter.rotate(up ? -90 : 90);
    painter.scale(scale, scale);
    painter.fillPath(chevron({0, 0}, 3.4, 1.5), hovered ? m_theme.ink : m_theme.muted);
    painter.restore();
  }
}

}  // namespace chainrule
