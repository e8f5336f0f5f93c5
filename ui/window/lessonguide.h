// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/script.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chainrule {

class Focus;
class LessonPanel;
class PredictPanel;
class TrainingController;

/// Leads the session through a lesson: takes it to the place of the step that is begun, hides what
/// the step hides, and points out what it is about once the session is there. Where training up to
/// the place is stopped on the way, by the user or since it diverges, the session is not there:
/// nothing is pointed out and no task can be done until it is trained that far after all, or the
/// step is begun again. Tells the panel what is selected and predicted, by which tasks are done.
/// Which tab is in front is the window's.
class LessonGuide : public QObject {
  Q_OBJECT

 public:
  LessonGuide(LessonPanel *panel, const PredictPanel *predict, TrainingController *controller,
              Focus *focus, QObject *parent = nullptr);

  /// Hands the panel the controller's snapshot, which there is, and goes on to the place of its
  /// step. A session with another script begins its lesson, if it `follows`.
  void showSnapshot(bool follows);

 signals:
  /// The step is about numbers of its place, or on a tab that tells some: whatever asks for them,
  /// which hides them and closes that tab, is to leave the front. Comes before tabWanted(), and not
  /// for a step that is to be predicted.
  void numbersWanted();
  void tabWanted(chainrule::LessonTab tab);

 private:
  void beginLesson();
  void beginStep();
  void goTo(const LessonPlace &place);
  void arrive();
  void pointOut(const std::optional<LessonTarget> &target);

  LessonPanel *m_panel;
  TrainingController *m_controller;
  Focus *m_focus;
  bool m_stays = false;  // where the session stands, at the lesson's first step

  // Of the step, until the session is there
  std::optional<LessonPlace> m_trainedUpTo;
  bool m_isOnItsWay = false;
  std::optional<LessonTarget> m_target;
};

}  // namespace chainrule
