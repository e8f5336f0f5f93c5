// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that are typed at the neurons and edges.

#include "controls/answerfield.h"
#include "network/answerfields.h"
#include "network/networkview.h"

#include <QKeyEvent>

namespace chainrule {

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
  const QString text = beginningOfAnswer(event);
  return !text.isEmpty() && m_answerFields->open(*m_state.cursor, text);
}

}  // namespace chainrule
