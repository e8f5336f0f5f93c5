// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/progress.h"
#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>

#include <memory>
#include <optional>

namespace chainrule {

class MoreBelow;
class QuestionBox;

/// The step of a lesson: its text, its task and whether it is done, its question. Texts are in the
/// window's language, see LessonText.
class LessonPanel : public QWidget {
  Q_OBJECT

 public:
  explicit LessonPanel(QWidget *parent = nullptr);
  ~LessonPanel() override;

  void setTheme(const Theme &theme);

  /// A session with another script begins its lesson, if it `follows`.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate, bool follows);

  /// What is selected in the window.
  void setSelected(const std::optional<Entry> &entry);

  /// The session is at the place of the step. What was so before does not complete its task.
  void setArrived();

  /// All numbers asked for of this stage were answered rightly.
  void notePredicted(int stage);

  bool hasLesson() const { return m_progress != nullptr; }
  const LessonProgress *progress() const { return m_progress.get(); }

  /// "step 3 of 16, 2 of 5 done".
  QString note() const;

  /// As high as its highest step at this width, or as the one in front, in pixels.
  int heightOfSteps(int width) const;
  int heightOfStep(int width) const;

  QString title() const { return m_title->text(); }
  QString words() const { return m_text->accessibleName(); }
  QString taskWords() const { return m_task->accessibleName(); }  ///< "Done: …" once it is
  QuestionBox *question() const { return m_question; }
  QPushButton *backButton() const { return m_back; }
  QPushButton *nextButton() const { return m_next; }
  QPushButton *showButton() const { return m_show; }

  /// Gives the keyboard to what is to be answered, and brings it into sight, else to the button
  /// that goes on.
  void takeKeyboard();

 public slots:
  void next();
  void back();

 signals:
  void lessonChanged();  ///< hasLesson(), or another one
  void noteChanged();
  /// The step is begun, or is to be shown again: the session is to go to its place.
  void stepBegun();
  /// The keyboard goes back to the window.
  void left();

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QWidget *makePage();
  QWidget *makeFoot();
  void goTo(int index);
  void answered();
  void observe();
  void refresh();
  void showQuestion();
  void sayWhatIsBelow();
  int heightOf(const LessonStep &step, int width) const;
  int heightOfFrame() const;  // what is around a step

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::shared_ptr<const LessonScript> m_script;  // of the session, followed or not
  std::unique_ptr<LessonProgress> m_progress;
  std::optional<Entry> m_selected;
  bool m_outOfDate = false;
  bool m_hasArrived = false;  // at the place of the step

  QScrollArea *m_area;
  MoreBelow *m_more;
  QLabel *m_title;
  QLabel *m_text;
  QLabel *m_task;
  QuestionBox *m_question;
  QPushButton *m_show;
  QPushButton *m_back;
  QPushButton *m_next;
};

}  // namespace chainrule
