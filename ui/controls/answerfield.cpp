// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/answerfield.h"

#include "session/answers.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace chainrule {
namespace {

constexpr int mostCharacters = 40;
constexpr double side = 6;        // from the frame to the symbol or the number
constexpr double markWidth = 17;  // with its distance from the number
const QChar minusSign(0x2212);

}  // namespace

AnswerColours answerColours(const Theme &theme, const Answers &answers, int answer) {
  switch (answers.at(answer).state) {
    case Answers::State::Right:
      return {theme.rightGround, theme.right};
    case Answers::State::Wrong:
      return {theme.wrongGround, theme.wrong};
    default:
      return {theme.card, theme.controlFrame};
  }
}

QString answerMark(const Answers &answers, int answer) {
  switch (answers.at(answer).state) {
    case Answers::State::Right:
      return QStringLiteral("✓");
    case Answers::State::Wrong:
      return QStringLiteral("✕");
    default:
      return {};
  }
}

QString beginningOfAnswer(const QKeyEvent &event) {
  constexpr Qt::KeyboardModifiers commands =
      Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  const QString text = event.text();
  const bool begins = (event.modifiers() & commands) == Qt::NoModifier && text.size() == 1 &&
                      (text.front().isDigit() || QStringLiteral(".,+-−").contains(text.front()));
  return !begins ? QString() : text == QLatin1String("-") ? QString(minusSign) : text;
}

AnswerField::AnswerField(Answers *answers, int answer, QWidget *parent)
    : QLineEdit(parent), m_answers(answers), m_answer(answer) {
  setFrame(false);
  setMaxLength(mostCharacters);
  setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0; }"));
  connect(this, &QLineEdit::textEdited, this, &AnswerField::edited);
  connect(answers, &Answers::changed, this, [this](int changed) {
    if (changed == m_answer) {
      refresh();
    }
  });
  connect(answers, &Answers::currentChanged, this, qOverload<>(&QWidget::update));
  refresh();
}

void AnswerField::setLook(const Theme &theme, double size, const std::optional<Formula> &symbol) {
  m_theme = theme;
  m_size = size;
  m_symbol.reset();
  if (symbol) {
    m_symbol.emplace(*symbol, theme, size * 1.25);
  }
  setFont(theme.textFont(size, symbol ? QFont::DemiBold : QFont::Normal));
  setAlignment(symbol ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  refresh();
}

// A minus is U+2212, however it is typed.
void AnswerField::edited(const QString &text) {
  QString typed = text;
  if (typed.contains(QLatin1Char('-'))) {
    const int cursor = cursorPosition();
    typed.replace(QLatin1Char('-'), minusSign);
    setText(typed);
    setCursorPosition(cursor);
  }
  m_answers->type(m_answer, typed);
}

void AnswerField::refresh() {
  if (!m_answers || m_answer >= m_answers->count()) {
    return;
  }
  const Answers::Answer &answer = m_answers->at(m_answer);
  if (text() != answer.text) {
    const QSignalBlocker blocker(this);
    setText(answer.text);
  }
  setReadOnly(answer.isDone());
  setAccessibleName(m_answers->spokenName(m_answer));
  const QString words = answer.words.isEmpty() ? answer.note : answer.words;
  setAccessibleDescription(words);
  setToolTip(!words.isEmpty() ? words
             : m_symbol       ? tr("Type a number, Enter checks it and goes on")
                        : tr("Type a number, Enter checks it; ↑ and ↓ go from answer to answer"));
  const double scale = m_theme.scale * m_size / 13.5;
  const double before = side * scale + (m_symbol ? m_symbol->width() + 3 * scale : 0);
  const bool hasMark = !answerMark(*m_answers, m_answer).isEmpty();
  const double after = (hasMark ? markWidth : side) * scale;
  // The line edit keeps 2 px beside its text.
  setTextMargins(qRound(before) - 2, 0, qRound(after) - 2, 0);
  QPalette colours = palette();
  colours.setColor(QPalette::Text, m_theme.ink);
  colours.setColor(QPalette::Highlight, m_theme.ink);
  colours.setColor(QPalette::HighlightedText, m_theme.canvas);
  setPalette(colours);
  update();
}

bool AnswerField::isTypedElsewhere() const {
  return !hasFocus() && m_answers->current() == m_answer &&
         m_answers->at(m_answer).state == Answers::State::Open &&
         !m_answers->at(m_answer).text.isEmpty();
}

void AnswerField::paintEvent(QPaintEvent *event) {
  if (!m_answers || m_answer >= m_answers->count()) {
    return;
  }
  const double scale = m_theme.scale * m_size / 13.5;
  const AnswerColours colours = answerColours(m_theme, *m_answers, m_answer);
  const bool isTyped = hasFocus() || isTypedElsewhere();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPen frame(isTyped ? m_theme.ink : colours.frame, isTyped ? 2 : 1.3);
  if (!isTyped && text().isEmpty()) {
    frame.setDashPattern({3 / 1.3, 2.4 / 1.3});
  }
  const double inset = frame.widthF() / 2;
  const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
  painter.setPen(frame);
  painter.setBrush(colours.ground);
  painter.drawRoundedRect(box, 4, 4);
  if (m_symbol) {
    m_symbol->paint(painter, {side * scale, height() / 2.0 + 0.27 * m_symbol->ascent() + 1});
  }
  if (const QString mark = answerMark(*m_answers, m_answer); !mark.isEmpty()) {
    painter.setPen(colours.frame);
    painter.setFont(m_theme.textFont(m_size, QFont::Bold));
    painter.drawText(QRectF(0, 0, width() - 4 * scale, height()), Qt::AlignRight | Qt::AlignVCenter,
                     mark);
  }
  if (isTypedElsewhere()) {  // its caret
    const double end = m_symbol ? width() - side * scale + 1
                                : side * scale + fontMetrics().horizontalAdvance(text()) + 1;
    painter.setPen(QPen(m_theme.ink, 1));
    painter.drawLine(QPointF(end, 0.22 * height()), QPointF(end, 0.78 * height()));
  }
  painter.end();
  QLineEdit::paintEvent(event);
}

// Its keys are not those of the window.
bool AnswerField::event(QEvent *event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
        key->key() == Qt::Key_Enter) {
      event->accept();
      return true;
    }
  }
  return QLineEdit::event(event);
}

bool AnswerField::focusNextPrevChild(bool next) {
  if (m_symbol) {
    emit moved(next ? 1 : -1);
    return true;
  }
  return QLineEdit::focusNextPrevChild(next);
}

void AnswerField::keyPressEvent(QKeyEvent *event) {
  event->accept();
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      m_answers->check(m_answer);
      emit checked();
      return;
    case Qt::Key_Escape:
      emit left();
      return;
    case Qt::Key_Up:
      emit moved(-1);
      return;
    case Qt::Key_Down:
      emit moved(1);
      return;
    default:
      if (event->modifiers() & Qt::AltModifier) {
        event->ignore();  // the letter of a button that is closed now
        return;
      }
      QLineEdit::keyPressEvent(event);
  }
}

void AnswerField::focusInEvent(QFocusEvent *event) {
  QLineEdit::focusInEvent(event);
  m_answers->setCurrent(m_answer);
  update();
}

void AnswerField::focusOutEvent(QFocusEvent *event) {
  QLineEdit::focusOutEvent(event);
  update();
}

}  // namespace chainrule
