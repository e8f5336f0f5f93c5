// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/questionbox.h"

#include "controls/labels.h"
#include "lesson/choicebutton.h"
#include "lesson/lessontype.h"
#include "predict/diagnosiswords.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace chainrule {
namespace {

constexpr int fieldWidth = 130;

bool allRight(const LessonQuestion &question, const std::vector<std::size_t> &chosen) {
  return std::all_of(chosen.begin(), chosen.end(),
                     [&question](std::size_t k) { return question.choices[k].isRight; });
}

}  // namespace

QuestionBox::QuestionBox(QWidget *parent)
    : QWidget(parent),
      m_question(wrappingLabel("lessonQuestion")),
      m_choiceList(new QWidget),
      m_answer(new QWidget),
      m_field(new QLineEdit),
      m_check(new QPushButton(tr("Check"))),
      m_reply(wrappingLabel("lessonReply")) {
  m_field->setObjectName(QStringLiteral("lessonField"));
  m_field->setAccessibleName(tr("Answer"));
  m_field->setMaxLength(40);
  m_field->setToolTip(tr("A number: −0.25, 1e-3 or 3/8; Enter checks it"));
  m_field->installEventFilter(this);
  m_check->setObjectName(QStringLiteral("lessonCheck"));
  m_check->setToolTip(tr("Grade the answer (Enter)"));
  m_check->setAutoDefault(true);  // Enter presses it too
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addWidget(m_question);
  m_choiceColumn = new QVBoxLayout(m_choiceList);
  m_choiceColumn->setContentsMargins(0, 0, 0, 0);
  m_choiceColumn->setSpacing(5);
  column->addWidget(m_choiceList);
  auto *line = new QHBoxLayout(m_answer);
  line->setContentsMargins(0, 0, 0, 0);
  line->addWidget(m_field);
  line->addWidget(m_check);
  line->addStretch(1);
  column->addWidget(m_answer);
  column->addWidget(m_reply);
  connect(m_check, &QPushButton::clicked, this, &QuestionBox::check);
}

void QuestionBox::setTheme(const Theme &theme) {
  m_theme = theme;
  setType(m_question, theme.textFont(13.5, QFont::DemiBold), theme.ink);
  setType(m_reply, theme.textFont(13.5), colourOfReply());
  m_field->setFont(theme.textFont(13.5));
  m_field->setFixedWidth(qRound(fieldWidth * theme.scale));
  for (ChoiceButton *choice : m_choices) {
    choice->setTheme(theme);
  }
}

QColor QuestionBox::colourOfReply() const {
  return m_tone == Tone::Right   ? m_theme.right
         : m_tone == Tone::Wrong ? m_theme.wrong
                                 : m_theme.ink;
}

QWidget *QuestionBox::first() const {
  return m_choices.isEmpty() ? static_cast<QWidget *>(m_field) : m_choices.first();
}

void QuestionBox::begin(const LessonProgress &progress) {
  qDeleteAll(m_choices);
  m_choices.clear();
  m_field->clear();
  const auto &question = progress.step().question;
  setVisible(question.has_value());
  if (!question) {
    return;
  }
  m_isOneOfMany = question->isOneOfMany();
  makeChoices(*question);
  const bool asksNumber = question->choices.empty();
  m_choiceList->setVisible(!asksNumber);
  m_answer->setVisible(asksNumber || !m_isOneOfMany);
  m_field->setVisible(asksNumber);
  const QString text = inWindowsLanguage(question->text);
  showText(m_question, text);
  m_field->setAccessibleName(plainOf(text));
  refresh(progress);
}

void QuestionBox::makeChoices(const LessonQuestion &question) {
  QWidget *before = m_field;  // which is not there beside choices
  for (std::size_t k = 0; k < question.choices.size(); ++k) {
    const auto place = static_cast<int>(k);
    auto *choice = new ChoiceButton(QChar(u'A' + static_cast<char16_t>(k)),
                                    plainOf(inWindowsLanguage(question.choices[k].text)),
                                    !m_isOneOfMany, m_theme, m_choiceList);
    m_choiceColumn->addWidget(choice);
    choice->show();
    setTabOrder(before, choice);
    before = choice;
    m_choices.append(choice);
    connect(choice, &ChoiceButton::clicked, this, [this, place] { choose(place); });
  }
  setTabOrder(before, m_check);
}

void QuestionBox::choose(int choice) {
  if (m_isOneOfMany) {
    emit chosen({static_cast<std::size_t>(choice)});
    return;
  }
  for (ChoiceButton *one : m_choices) {
    one->setState(ChoiceButton::State::Open);  // until they are checked again
  }
  m_reply->hide();
}

void QuestionBox::check() {
  if (m_choices.isEmpty()) {
    if (!m_field->text().trimmed().isEmpty()) {
      emit typed(m_field->text());
      m_field->selectAll();
    }
    return;
  }
  std::vector<std::size_t> choices;
  for (qsizetype k = 0; k < m_choices.size(); ++k) {
    if (m_choices[k]->isChecked()) {
      choices.push_back(static_cast<std::size_t>(k));
    }
  }
  emit chosen(choices);
}

void QuestionBox::refresh(const LessonProgress &progress) {
  const auto &question = progress.step().question;
  const auto &answered = progress.answered();
  const bool isDone = progress.isDone();
  m_reply->setVisible(answered.has_value());
  m_field->setReadOnly(isDone);
  m_field->setAccessibleDescription(QString());
  m_check->setEnabled(!isDone);
  if (!question || !answered) {
    return;
  }
  QStringList replies;
  for (const std::size_t chosen : answered->chosen) {
    const LessonChoice &choice = question->choices[chosen];
    ChoiceButton *button = m_choices[static_cast<qsizetype>(chosen)];
    button->setState(choice.isRight ? ChoiceButton::State::Right : ChoiceButton::State::Wrong);
    button->setChecked(true);
    replies += plainOf(inWindowsLanguage(choice.reply));
  }
  if (question->choices.empty()) {
    if (isDone || m_field->text().isEmpty()) {  // what is typed anew stays
      m_field->setText(QString::fromStdString(answered->typed));
    }
    replies += plainOf(inWindowsLanguage(answered->isRight ? question->right : question->wrong));
  }
  replies.removeAll(QString());
  if (!answered->isNumber) {
    replies = QStringList(tr("A number is expected, as −0.25, 1e-3 or 3/8."));
  } else if (answered->shortDigits > 0) {
    replies =
        QStringList(QString::fromStdString(tooShortWords(answered->shortDigits, question->digits)));
  } else if (!isDone && !question->choices.empty() && allRight(*question, answered->chosen)) {
    replies = QStringList(tr("There is more to choose."));
  }
  if (isDone || (answered->isNumber && answered->shortDigits == 0)) {
    replies.prepend(isDone ? tr("✓ Right.") : tr("✕ Not so."));
  }
  m_reply->setText(replies.join(QLatin1Char(' ')));
  m_tone = isDone ? Tone::Right : answered->shortDigits > 0 ? Tone::Plain : Tone::Wrong;
  setType(m_reply, m_reply->font(), colourOfReply());
  m_field->setAccessibleDescription(m_reply->text());
}

// A line edit would leave Enter to the window, where it makes a step.
bool QuestionBox::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      m_field->isReadOnly() ? emit left() : check();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace chainrule
