// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lessonpanel.h"

#include "controls/labels.h"
#include "lesson/lessontype.h"
#include "lesson/morebelow.h"
#include "lesson/questionbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int margin = 16;
constexpr int spacing = 8;
constexpr int taskPadding = 8;

}  // namespace

LessonPanel::LessonPanel(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea),
      m_more(new MoreBelow(m_area)),
      m_title(wrappingLabel("lessonTitle")),
      m_text(wrappingLabel("lessonText")),
      m_task(wrappingLabel("lessonTask")),
      m_question(new QuestionBox),
      m_show(new QPushButton(tr("Show me"))),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton(tr("Next"))) {
  setObjectName(QStringLiteral("lessonPanel"));
  setAccessibleName(tr("Lesson"));
  m_show->setObjectName(QStringLiteral("lessonShow"));
  m_back->setObjectName(QStringLiteral("lessonBack"));
  m_next->setObjectName(QStringLiteral("lessonNext"));
  m_show->setToolTip(tr("Goes to the place of this step again"));
  m_back->setToolTip(tr("The step of the lesson before (Shift+N)"));
  m_next->setToolTip(tr("The next step of the lesson (N)"));
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidget(makePage());
  m_area->viewport()->setAutoFillBackground(false);
  m_area->widget()->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_area, 1);
  column->addWidget(makeFoot());
  for (QPushButton *button : {m_show, m_back, m_next}) {
    button->setAutoDefault(true);  // Enter presses it too
  }
  connect(m_more, &MoreBelow::moved, this, &LessonPanel::sayWhatIsBelow);
  connect(m_more, &MoreBelow::reached, this, &LessonPanel::takeKeyboard);
  connect(m_show, &QPushButton::clicked, this, [this] {
    if (m_progress) {
      emit stepBegun();
    }
  });
  connect(m_back, &QPushButton::clicked, this, &LessonPanel::back);
  connect(m_next, &QPushButton::clicked, this, &LessonPanel::next);
  connect(m_question, &QuestionBox::left, this, &LessonPanel::takeKeyboard);
  connect(m_question, &QuestionBox::chosen, this, [this](const std::vector<std::size_t> &choices) {
    m_progress->choose(choices);
    answered();
  });
  connect(m_question, &QuestionBox::typed, this, [this](const QString &text) {
    m_progress->type(text.toStdString(), *m_snapshot);
    answered();
  });
  setTheme(Theme::light());
}

LessonPanel::~LessonPanel() = default;

QWidget *LessonPanel::makePage() {
  auto *page = new QWidget;
  auto *column = new QVBoxLayout(page);
  column->setContentsMargins(margin, 10, margin, 6);
  column->setSpacing(spacing);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_task);
  column->addWidget(m_question);
  column->addStretch(1);
  return page;
}

QWidget *LessonPanel::makeFoot() {
  auto *foot = new QWidget;
  auto *line = new QHBoxLayout(foot);
  line->setContentsMargins(margin, 6, margin, 8);
  line->addWidget(m_show);
  line->addStretch(1);
  line->addWidget(m_back);
  line->addWidget(m_next);
  return foot;
}

void LessonPanel::setTheme(const Theme &theme) {
  m_theme = theme;
  setType(m_title, theme.textFont(15, QFont::DemiBold), theme.ink);
  setType(m_text, theme.textFont(14.5), theme.ink);
  m_question->setTheme(theme);
  m_more->setTheme(theme);
  if (m_progress) {
    refresh();
  }
  update();
}

void LessonPanel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate,
                              bool follows) {
  m_snapshot = std::move(snapshot);
  m_outOfDate = outOfDate;
  if (outOfDate || m_script == m_snapshot->session->lesson) {
    observe();
    return;
  }
  m_script = m_snapshot->session->lesson;
  m_progress = m_script && follows ? std::make_unique<LessonProgress>(m_script) : nullptr;
  emit lessonChanged();
  if (m_progress) {
    goTo(0);
  }
}

void LessonPanel::setSelected(const std::optional<Entry> &entry) {
  m_selected = entry;
  observe();
}

void LessonPanel::setArrived() {
  m_hasArrived = true;
  if (m_progress) {
    m_progress->goTo(m_progress->index(), *m_snapshot);
    observe();
  }
}

void LessonPanel::notePredicted(int stage) {
  if (m_progress) {
    m_progress->notePredicted(stage);
    observe();
  }
}

void LessonPanel::observe() {
  if (!m_progress || !m_hasArrived || m_outOfDate) {
    return;
  }
  m_progress->noteSelected(m_selected);
  if (m_progress->observe(*m_snapshot)) {
    refresh();
  }
}

void LessonPanel::next() {
  if (m_progress && m_progress->index() + 1 < m_progress->stepCount()) {
    goTo(m_progress->index() + 1);
  }
}

void LessonPanel::back() {
  if (m_progress && m_progress->index() > 0) {
    goTo(m_progress->index() - 1);
  }
}

// The keyboard stays with the button that was pressed; from what goes it comes to what is to be
// answered.
void LessonPanel::goTo(int index) {
  QWidget *keyboard = window()->focusWidget();
  const bool wasInside = keyboard != nullptr && isAncestorOf(keyboard);
  const bool wasOnButton = keyboard == m_back || keyboard == m_next;
  if (wasInside) {
    m_show->setEnabled(true);
    m_show->setFocus(Qt::OtherFocusReason);
  }
  m_hasArrived = false;
  m_progress->goTo(index, *m_snapshot);
  m_question->begin(*m_progress);
  refresh();
  m_area->ensureVisible(0, 0, 0, 0);
  if (wasInside && wasOnButton && keyboard->isEnabled()) {
    keyboard->setFocus(Qt::OtherFocusReason);
  } else if (wasInside) {
    takeKeyboard();
  }
  emit stepBegun();
}

void LessonPanel::answered() {
  m_question->refresh(*m_progress);
  refresh();
  if (m_progress->isDone()) {
    takeKeyboard();
  }
  // Once it is laid out, what is said comes into sight.
  QMetaObject::invokeMethod(
      this, [this] { m_area->ensureWidgetVisible(m_question->replyLabel(), 0, 4); },
      Qt::QueuedConnection);
}

// At the last step there is no next one: an answer keeps the keyboard.
void LessonPanel::takeKeyboard() {
  const bool asks = m_progress && m_progress->step().question;
  if (asks && (!m_progress->isDone() || !m_next->isEnabled())) {
    m_question->first()->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &LessonPanel::showQuestion, Qt::QueuedConnection);
  } else {
    (m_next->isEnabled() ? m_next : m_back)->setFocus(Qt::OtherFocusReason);
  }
}

// Once it is laid out. Where there is no room for all of it, from its beginning.
void LessonPanel::showQuestion() {
  m_area->ensureWidgetVisible(m_question, 0, 4);
  m_area->ensureWidgetVisible(m_question->first(), 0, 4 + m_more->height());
}

void LessonPanel::sayWhatIsBelow() {
  const bool isOpen = m_progress && !m_progress->isDone();
  m_more->setWords(isOpen && m_more->hides(m_question) ? tr("The question is below")
                   : isOpen && m_more->hides(m_task)   ? tr("What is to be done is below")
                                                       : tr("More below"));
}

void LessonPanel::refresh() {
  const LessonStep &step = m_progress->step();
  m_title->setText(inWindowsLanguage(step.title));
  showText(m_text, inWindowsLanguage(step.text));
  m_task->setVisible(step.task.has_value());
  if (step.task) {
    const bool isDone = m_progress->isDone();
    const QString text = inWindowsLanguage(step.task->text);
    m_task->setTextFormat(Qt::RichText);
    m_task->setText((isDone ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + htmlOf(text));
    m_task->setAccessibleName(isDone ? tr("Done: %1").arg(plainOf(text))
                                     : tr("To do: %1").arg(plainOf(text)));
    const QString sheet = QStringLiteral(
        "color: %1; background: %2; border: 1px solid %3; border-radius: 4px; padding: 5px 8px;");
    m_task->setStyleSheet(sheet.arg((isDone ? m_theme.right : m_theme.ink).name(),
                                    (isDone ? m_theme.rightGround : m_theme.card).name(),
                                    (isDone ? m_theme.right : m_theme.controlFrame).name()));
    m_task->setFont(m_theme.textFont(13.5, QFont::DemiBold));
  }
  m_show->setEnabled(!step.at.isEmpty() || step.show || step.tab);
  m_back->setEnabled(m_progress->index() > 0);
  m_next->setEnabled(m_progress->index() + 1 < m_progress->stepCount());
  emit noteChanged();
}

QString LessonPanel::note() const {
  if (!m_progress) {
    return {};
  }
  const int place = m_progress->index() + 1;
  return m_progress->tasks() == 0 ? tr("step %1 of %2").arg(place).arg(m_progress->stepCount())
                                  : tr("step %1 of %2, %3 of %4 done")
                                        .arg(place)
                                        .arg(m_progress->stepCount())
                                        .arg(m_progress->tasksDone())
                                        .arg(m_progress->tasks());
}

int LessonPanel::heightOf(const LessonStep &step, int width) const {
  const auto lines = [width](const QFont &font, const LessonText &text, int around) {
    const QString words = plainOf(inWindowsLanguage(text));
    const QRect room(0, 0, width - 2 * around, 10'000);
    return words.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, words).height() + spacing;
  };
  const QFont small = m_theme.textFont(13.5, QFont::DemiBold);
  int height = lines(m_title->font(), step.title, 0) + lines(m_text->font(), step.text, 0);
  if (step.task) {
    height += lines(small, step.task->text, taskPadding + 12) + 2 * taskPadding;
  }
  if (const auto &question = step.question) {
    height += lines(small, question->text, 0);
    int reply = lines(small, question->right, 0);
    for (const LessonChoice &choice : question->choices) {
      height += lines(small, choice.text, 20) + 11;
      reply = std::max(reply, lines(small, choice.reply, 0));
    }
    height += reply + (question->choices.empty() ? m_next->sizeHint().height() + spacing : 0);
  }
  return height;
}

int LessonPanel::heightOfSteps(int width) const {
  int highest = 0;
  if (m_progress) {
    for (const LessonStep &step : m_progress->script().steps) {
      highest = std::max(highest, heightOf(step, width - 2 * margin));
    }
  }
  return highest + heightOfFrame();
}

int LessonPanel::heightOfStep(int width) const {
  return (m_progress ? heightOf(m_progress->step(), width - 2 * margin) : 0) + heightOfFrame();
}

int LessonPanel::heightOfFrame() const {
  return 10 + 6 + m_next->sizeHint().height() + 14;
}

void LessonPanel::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Escape) {
    emit left();
  } else {
    event->ignore();
  }
}

void LessonPanel::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), m_theme.canvas);
}

}  // namespace chainrule
