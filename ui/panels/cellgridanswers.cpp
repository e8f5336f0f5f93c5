// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells that are asked for: what is answered stands in them.

#include "controls/answerfield.h"
#include "panels/cellgrid.h"
#include "session/answers.h"

#include <QFontMetricsF>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double textSize = 11.5;
constexpr double leastTextSize = 9.5;
constexpr double markWidth = 10;
constexpr int leastFieldWidth = 84;

/// The largest type up to `textSize` in which the answer has room, and if it has none in the
/// smallest, that. It is not rounded: its tooltip and its field show what is cut off.
QFont fittingFont(const Theme &theme, const QString &text, double room) {
  for (const double size : {textSize, 0.5 * (textSize + leastTextSize)}) {
    const QFont font = theme.textFont(size);
    if (QFontMetricsF(font).horizontalAdvance(text) <= room) {
      return font;
    }
  }
  return theme.textFont(leastTextSize);
}

}  // namespace

void CellGrid::setAnswers(Answers *answers) {
  m_answers = answers;
  connect(answers, &Answers::asked, this, [this] {
    closeAnswer();
    viewport()->update();
  });
  connect(answers, &Answers::changed, this, &CellGrid::updateAnswer);
}

std::optional<int> CellGrid::answerAt(GridPlace place) const {
  if (!m_answers || m_answers->count() == 0 || !m_snapshot || !place.isValid()) {
    return std::nullopt;
  }
  return m_answers->find(cellAt(place).entry);
}

QString CellGrid::answerWords(int answer) const {
  const QString name = m_answers->spokenName(answer);
  const QString &words = m_answers->at(answer).words;
  return m_answers->at(answer).state == Answers::State::Wrong
             ? QStringLiteral("%1\n%2").arg(name, words)
             : name;
}

void CellGrid::openAnswer(GridPlace place, const QString &text) {
  const int answer = *answerAt(place);
  closeEditor();
  closeAnswer();
  ensureVisible(place);
  auto *field = new AnswerField(m_answers, answer, viewport());
  field->setLook(m_theme, 12);
  field->setGeometry(editorArea(place, qRound(leastFieldWidth * m_theme.scale), 23));
  connect(field, &AnswerField::checked, this, [this, answer] { goOn(answer); });
  connect(field, &AnswerField::left, this, &CellGrid::closeAnswer);
  connect(field, &QLineEdit::editingFinished, this, [this, field] {
    if (!field->hasFocus()) {
      closeAnswer();
    }
  });
  m_answerField = field;
  field->show();
  field->setFocus(Qt::OtherFocusReason);
  field->selectAll();
  if (!text.isEmpty() && !m_answers->at(answer).isDone()) {
    QString typed = text;
    m_answers->type(answer, typed.replace(QLatin1Char('-'), QChar(0x2212)));
    field->end(false);
  }
}

void CellGrid::closeAnswer() {
  if (AnswerField *field = m_answerField) {
    m_answerField.clear();
    const bool hadFocus = field->hasFocus();
    field->blockSignals(true);
    field->hide();
    field->deleteLater();
    if (hadFocus) {
      setFocus(Qt::OtherFocusReason);
    }
    viewport()->update();
  }
}

// To the next question, where its cell is in this table.
void CellGrid::goOn(int answer) {
  if (!m_answers->at(answer).isDone()) {
    m_answerField->selectAll();
    return;
  }
  const int next = m_answers->nextOpen(answer);
  const GridPlace place = next < 0 ? GridPlace() : placeOf(m_answers->at(next).entry);
  if (place.isValid()) {
    setCursor(place);
    openAnswer(place, {});
  } else {
    closeAnswer();
    m_answers->passOn(next);
  }
}

void CellGrid::updateAnswer(int answer) {
  if (!m_snapshot) {
    return;
  }
  if (const GridPlace place = placeOf(m_answers->at(answer).entry); place.isValid()) {
    viewport()->update(cellRectangle(place).toAlignedRect().adjusted(-3, -3, 3, 3));
  }
}

void CellGrid::paintAnswers(QPainter &painter, const GridRange &range) const {
  for (int answer = 0; m_answers && answer < m_answers->count(); ++answer) {
    const GridPlace place = placeOf(m_answers->at(answer).entry);
    if (place.isValid() && place.row >= range.first.row && place.row < range.end.row &&
        place.column >= range.first.column && place.column < range.end.column) {
      paintAnswer(painter, cellRectangle(place), answer, cellAt(place).isKnown);
    }
  }
}

// A parameter before its update stays in sight: the answer is made of it.
void CellGrid::paintAnswer(QPainter &painter, const QRectF &cell, int answer,
                           bool isNumberNeeded) const {
  const Answers::Answer &one = m_answers->at(answer);
  const AnswerColours colours = answerColours(m_theme, *m_answers, answer);
  const bool isTyped = one.state == Answers::State::Open && !one.text.isEmpty();
  const QRectF box = cell.adjusted(1.5, 1.5, -0.5, -0.5);
  painter.setRenderHint(QPainter::Antialiasing);
  QPen frame(isTyped ? m_theme.ink : colours.frame, isTyped ? 1.6 : 1.2);
  if (one.text.isEmpty()) {
    frame.setDashPattern({3, 2});
  }
  painter.setPen(frame);
  painter.setBrush(isNumberNeeded ? QBrush(Qt::NoBrush) : QBrush(colours.ground));
  painter.drawRoundedRect(box, 3, 3);
  painter.setRenderHint(QPainter::Antialiasing, false);
  const double mark = markWidth * m_theme.scale;
  painter.setFont(m_theme.textFont(textSize, QFont::DemiBold));
  painter.setPen(colours.frame);
  painter.drawText(box.adjusted(1.5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   answerMark(*m_answers, answer));
  if (!isNumberNeeded) {
    const double room = box.width() - 4 - (one.state == Answers::State::Open ? 0 : mark);
    const QFont font = fittingFont(m_theme, one.text, room);
    painter.setFont(font);
    painter.setPen(m_theme.ink);
    painter.drawText(box.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(one.text, Qt::ElideRight, room));
  }
}

}  // namespace chainrule
