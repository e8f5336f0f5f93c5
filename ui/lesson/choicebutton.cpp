// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/choicebutton.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace chainrule {
namespace {

constexpr int padding = 7;  // px
constexpr int letterWidth = 26;
constexpr int flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

}  // namespace

ChoiceButton::ChoiceButton(QChar letter, const QString &text, bool isOneOfSeveral,
                           const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_letter(letter) {
  setText(text);
  setAccessibleName(tr("%1: %2", "letter and text of a choice").arg(letter).arg(text));
  setToolTip(isOneOfSeveral ? tr("Choose this, or not (Enter); Check grades all that are chosen")
                            : tr("Answer with this (Enter)"));
  setCheckable(isOneOfSeveral);
  setTheme(theme);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
}

void ChoiceButton::setTheme(const Theme &theme) {
  m_theme = theme;
  setFont(theme.textFont(13.5));
  updateGeometry();
  update();
}

void ChoiceButton::setState(State state) {
  m_state = state;
  setAccessibleDescription(state == State::Right   ? tr("right")
                           : state == State::Wrong ? tr("wrong")
                                                   : QString());
  update();
}

QRect ChoiceButton::textRectangle(int width) const {
  const int left = padding + qRound(letterWidth * m_theme.scale);
  const QRect room(left, padding, std::max(width - left - padding, 40), 10'000);
  return fontMetrics().boundingRect(room, flags & ~Qt::AlignVCenter, text());
}

QSize ChoiceButton::sizeHint() const {
  return {240, heightForWidth(std::max(width(), 240))};
}

int ChoiceButton::heightForWidth(int width) const {
  return textRectangle(width).height() + 2 * padding;
}

void ChoiceButton::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
  } else {
    QAbstractButton::keyPressEvent(event);
  }
}

// As in Predict, green and red mean right and wrong, and never without their mark.
void ChoiceButton::paintEvent(QPaintEvent *) {
  const bool isRight = m_state == State::Right;
  const bool isWrong = m_state == State::Wrong;
  const QColor mark = isRight ? m_theme.right : isWrong ? m_theme.wrong : m_theme.muted;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool stands = hasFocus() || isChecked();
  const double line = hasFocus() ? 2 : 1;
  painter.setPen(QPen(stands || underMouse() ? m_theme.ink
                      : isRight || isWrong   ? mark
                                             : m_theme.controlFrame,
                      line));
  painter.setBrush(isRight       ? m_theme.rightGround
                   : isWrong     ? m_theme.wrongGround
                   : isChecked() ? m_theme.sunk
                                 : m_theme.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
  const int left = padding + qRound(letterWidth * m_theme.scale);
  painter.setPen(mark);
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  painter.setFont(bold);
  const QString sign = isRight       ? QStringLiteral("✓")
                       : isWrong     ? QStringLiteral("✕")
                       : isChecked() ? QStringLiteral("■")
                                     : QString(m_letter);
  painter.drawText(QRect(padding, 0, left - padding, height()), Qt::AlignCenter, sign);
  painter.setFont(font());
  painter.setPen(m_theme.ink);
  painter.drawText(QRect(left, 0, width() - left - padding, height()), flags, text());
}

}  // namespace chainrule
