// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keyboardcommands.h"

#include "panels/learningratescale.h"
#include "session/focus.h"
#include "session/trainingcontroller.h"

#include <algorithm>

namespace chainrule {
namespace {

/// The layer whose numbers are being computed; the output layer at rest and at the cost.
int activeLayer(const Snapshot &snapshot) {
  const int stage = snapshot.position.stage;
  if (snapshot.position.whole || stage == 0) {
    return snapshot.position.whole ? snapshot.depth() : 1;
  }
  const int layer = stages(snapshot.depth())[static_cast<std::size_t>(stage - 1)].layer;
  return layer == 0 ? snapshot.depth() : layer;
}

}  // namespace

KeyboardCommands::KeyboardCommands(TrainingController *controller, Focus *focus, QObject *parent)
    : QObject(parent), m_controller(controller), m_focus(focus) {}

bool KeyboardCommands::handle(const QKeyEvent &event) {
  const Qt::KeyboardModifiers modifiers =
      event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
  if (modifiers & (Qt::ControlModifier | Qt::AltModifier)) {
    return false;
  }
  const bool shift = modifiers & Qt::ShiftModifier;
  switch (event.key()) {
    case Qt::Key_Right:
      shift ? m_controller->nextHalf() : m_controller->nextStage();
      return true;
    case Qt::Key_Left:
      shift ? m_controller->previousHalf() : m_controller->previousStage();
      return true;
    case Qt::Key_Space:
    case Qt::Key_PageDown:
      m_controller->nextStage();
      return true;
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
      m_controller->previousStage();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      m_controller->wholeStep();
      return true;
    case Qt::Key_Escape:
      if (!m_focus->selected()) {
        return false;
      }
      m_focus->setSelected(std::nullopt);
      return true;
    case Qt::Key_Home:
      m_controller->backToStart();
      return true;
    case Qt::Key_End:
      if (const auto &snapshot = m_controller->snapshot()) {
        m_controller->seek(snapshot->lastStepOfRun);
      }
      return true;
    case Qt::Key_E:
      if (shift) return false;
      emit equationRequested();
      return true;
    case Qt::Key_C:
      if (shift) return false;
      emit costRequested();
      return true;
    case Qt::Key_T:
      if (shift) return false;
      emit layersRequested();
      return true;
    case Qt::Key_L:
      if (shift) return false;
      emit learningRateRequested();
      return true;
    case Qt::Key_P:
      if (shift) return false;
      emit predictRequested();
      return true;
    case Qt::Key_N:
      shift ? emit previousLessonStepRequested() : emit nextLessonStepRequested();
      return true;
    case Qt::Key_Q:
      if (shift) return false;
      emit lessonRequested();
      return true;
    case Qt::Key_G:
      if (shift) return false;
      emit gradientCheckRequested();
      return true;
    case Qt::Key_A:
      if (shift) return false;
      emit autoPlayRequested();
      return true;
    case Qt::Key_Period:
      emit blankRequested();
      return true;
    case Qt::Key_R:
      m_controller->toggleRun();
      return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return changeLearningRate(1);
    case Qt::Key_Minus:
      return changeLearningRate(-1);
    case Qt::Key_BracketLeft:
      m_controller->showNeighbour(-1);
      return true;
    case Qt::Key_BracketRight:
      m_controller->showNeighbour(1);
      return true;
    default:
      break;
  }
  if (!shift && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
    return selectNeuron(event.key() - Qt::Key_0);
  }
  return false;
}

bool KeyboardCommands::changeLearningRate(int tenths) {
  if (const auto &snapshot = m_controller->snapshot()) {
    const double now = snapshot->training.learningRate;
    const double stepped = steppedLearningRate(now, tenths);
    m_controller->setLearningRate(tenths > 0
                                      ? std::min(stepped, std::max(now, largestLearningRate))
                                      : std::max(stepped, std::min(now, smallestLearningRate)));
  }
  return true;
}

bool KeyboardCommands::selectNeuron(int number) {
  if (const auto &snapshot = m_controller->snapshot()) {
    const int layer = activeLayer(*snapshot);
    if (number <= snapshot->network.size(layer)) {
      m_focus->setSelected(Entry{Quantity::Activation, layer, number - 1, 0});
    }
  }
  return true;
}

}  // namespace chainrule
