// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

namespace chainrule {

class Focus;
class TrainingController;

/// The single keys that walk through a step: they reach the window only when no focused control
/// has a use for them, so they are inactive while a number is being typed and never take Space
/// from a focused button. While Predict asks, the window takes digits and signs for answers before.
///
/// Space, →, PageDown: next stage. ←, Backspace, PageUp: back. Enter: whole step. Home: back to
/// the start. End: the last step. Shift+→, Shift+←: next, previous half. R: run, pause. + −: α by a
/// tenth of a decade. [ ]: previous, next row. 1 … 9: that neuron of the active layer. E: the
/// keyboard goes to the equation. C: to the cost plot. L: to the learning rates. G: to the gradient
/// check. A: plays stages. `.`: blanks the screen of a presentation. Q: to the step of the lesson.
/// N, Shift+N: its next, previous step. Escape: nothing is selected.
class KeyboardCommands : public QObject {
  Q_OBJECT

 public:
  KeyboardCommands(TrainingController *controller, Focus *focus, QObject *parent = nullptr);

  /// Whether the key was one of these, and was carried out.
  bool handle(const QKeyEvent &event);

 signals:
  void equationRequested();
  void costRequested();
  void layersRequested();
  void learningRateRequested();
  void predictRequested();
  void lessonRequested();
  void nextLessonStepRequested();
  void previousLessonStepRequested();
  void gradientCheckRequested();
  void autoPlayRequested();
  void blankRequested();

 private:
  bool changeLearningRate(int tenths);
  bool selectNeuron(int number);

  TrainingController *m_controller;
  Focus *m_focus;
};

}  // namespace chainrule
