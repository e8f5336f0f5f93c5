// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that are typed at the neurons and edges.

#include "network/answerfields.h"
#include "network/networkview.h"

#include <QKeyEvent>

namespace chainrule {
namespace {

/// What a key begins a number with. A sign too: nobody is asked for α.
bool beginsAnAnswer(const QKeyEvent &event) {
  constexpr Qt::KeyboardModifiers commands =
      Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
  const QString text = event.text();
  return (event.modifiers() & commands) == Qt::NoModifier && text.size() == 1 &&
         (text.front().isDigit() || QStringLiteral(".,-−").contains(text.front()));
}

}  // namespace

void NetworkView::setAnswers(Answers *answers) {
  m_answerFields = new AnswerFields(answers, m_focus, this);
  connect(m_answerFields, &AnswerFields::rebuilt, this, &NetworkView::placeAnswers);
  connect(m_answerFields, &AnswerFields::left, this, [this](const std::optional<Entry> &stop) {
    if (stop) {
      setFocus(Qt::OtherFocusReason);
      walkTo(stop);
    } else {
      window()->setFocus(Qt::OtherFocusReason);
    }
  });
}

void NetworkView::placeAnswers() {
  if (m_answerFields != nullptr && m_state.snapshot && m_type) {
    m_answerFields->place(scene());
  }
}

bool NetworkView::opensAnswer(const QKeyEvent &event) {
  if (m_answerFields == nullptr || !m_state.cursor) {
    return false;
  }
  if (event.key() == Qt::Key_F2) {
    return m_answerFields->open(*m_state.cursor);
  }
  QString text = event.text();
  return beginsAnAnswer(event) &&
         m_answerFields->open(*m_state.cursor, text.replace(QLatin1Char('-'), QChar(0x2212)));
}

}  // namespace chainrule
