// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/condition.h"
#include "lesson/script.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

/// How far a lesson has come: the step it is at, and what is done and answered of each.
class LessonProgress {
 public:
  /// How a question was answered.
  struct Answered {
    std::vector<std::size_t> chosen;  ///< places of choices, ascending
    std::string typed;
    bool isNumber = true;  ///< whether what was typed is one
    bool isRight = false;
    int shortDigits = 0;  ///< those of a number that isTooShort()
  };

  /// At its first step. A script has steps.
  explicit LessonProgress(std::shared_ptr<const LessonScript> script);

  const LessonScript &script() const { return *m_script; }

  int stepCount() const { return static_cast<int>(m_states.size()); }
  int index() const { return m_index; }  ///< of the step it is at, from 0
  const LessonStep &step() const { return m_script->steps[static_cast<std::size_t>(m_index)]; }

  /// Goes to a step, and takes what is done from then on as done for it.
  void goTo(int index, const Snapshot &snapshot);

  /// Whether the task is completed or the question answered rightly; true where there is neither.
  bool isDone(int index) const;
  bool isDone() const { return isDone(m_index); }
  int tasks() const;  ///< steps with a task or question, and how many of them are done
  int tasksDone() const;

  /// Looks whether the task of the step is completed by now; whether it has just been. A task once
  /// completed stays so.
  bool observe(const Snapshot &snapshot);

  void noteSelected(const std::optional<Entry> &entry) { m_deeds.selected = entry; }
  void notePredicted(int stage) { m_deeds.predicted.push_back(stage); }

  /// The last answer to the question of the step; empty where there was none.
  const std::optional<Answered> &answered() const { return state().answered; }

  /// Answers the question of the step. A right answer stays.
  void choose(const std::vector<std::size_t> &chosen);
  void type(std::string_view text, const Snapshot &snapshot);

 private:
  struct State {
    bool isDone = false;
    std::optional<Answered> answered;
  };

  State &state() { return m_states[static_cast<std::size_t>(m_index)]; }
  const State &state() const { return m_states[static_cast<std::size_t>(m_index)]; }

  std::shared_ptr<const LessonScript> m_script;
  std::vector<State> m_states;
  int m_index = 0;
  LessonDeeds m_deeds;
};

/// The number a question asks for, as the snapshot stands.
double numberAskedFor(const LessonQuestion &question, const Snapshot &snapshot);

/// A stretch of a text: between asterisks, as in "the *same* weights", it is emphasised.
struct LessonSpan {
  std::string text;
  bool isStrong = false;
  bool operator==(const LessonSpan &) const = default;
};

/// The text without the asterisks that emphasise; one that has no partner stays.
std::vector<LessonSpan> spansOf(std::string_view text);

}  // namespace chainrule
