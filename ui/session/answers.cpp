// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/answers.h"

#include "entryname.h"

#include <algorithm>
#include <utility>

namespace chainrule {

std::optional<int> Answers::find(const Entry &entry) const {
  const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                  [&entry](const Answer &one) { return one.entry == entry; });
  return found == m_answers.end() ? std::nullopt
                                  : std::optional(static_cast<int>(found - m_answers.begin()));
}

void Answers::setCurrent(int answer) {
  if (std::exchange(m_current, answer) != answer) {
    emit currentChanged();
  }
}

int Answers::nextOpen(int after) const {
  for (int k = 1; k <= count(); ++k) {
    const int answer = (after + k) % count();
    if (!at(answer).isDone()) {
      return answer;
    }
  }
  return -1;
}

QString Answers::spokenName(int answer) const {
  const Answer &one = at(answer);
  const QString symbol = entrySymbol(one.entry);
  switch (one.state) {
    case State::Right:
      return tr("prediction of %1, right: %2").arg(symbol, one.text);
    case State::Wrong:
      return tr("prediction of %1, wrong: %2").arg(symbol, one.text);
    case State::Shown:
      return tr("prediction of %1, shown: %2").arg(symbol, one.text);
    case State::Open:
      break;
  }
  return one.text.isEmpty() ? tr("prediction of %1, not answered").arg(symbol)
                            : tr("prediction of %1, not checked: %2").arg(symbol, one.text);
}

void Answers::ask(QList<Answer> answers) {
  if (answers.isEmpty() && m_answers.isEmpty()) {
    return;
  }
  m_answers = std::move(answers);
  m_current = 0;
  emit asked();
}

void Answers::set(int answer, const QString &text, State state, const QString &words) {
  Answer &one = m_answers[answer];
  if (one.text == text && one.state == state && one.words == words) {
    return;
  }
  one.text = text;
  one.state = state;
  one.words = words;
  emit changed(answer);
}

void Answers::setNote(int answer, const QString &note) {
  if (std::exchange(m_answers[answer].note, note) != note) {
    emit changed(answer);
  }
}

void Answers::type(int answer, const QString &text) {
  set(answer, text, State::Open, {});
}

void Answers::check(int answer) {
  if (!at(answer).isDone() && !at(answer).text.trimmed().isEmpty()) {
    emit checkRequested(answer);
  }
}

}  // namespace chainrule
