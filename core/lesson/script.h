// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantity.h"
#include "training/hidden.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chainrule {

/// A text in one language or several, as docs/lessons.md has it.
struct LessonText {
  std::vector<std::pair<std::string, std::string>> byLanguage;  ///< "en", "zh"; empty: no text

  /// The text for "de", or "de_CH": that language's, else English, else the first; "" of none.
  const std::string &in(std::string_view language) const;
};

/// Where the session is to stand. What isn't there stays as it is.
struct LessonPlace {
  std::optional<std::int64_t> step;  ///< updates made before it
  std::optional<int> stage;          ///< as Position::stage; with a step alone the session rests
  std::optional<int> sample;         ///< 0-based row of the dataset

  bool isEmpty() const { return !step && !stage && !sample; }
  bool operator==(const LessonPlace &) const = default;
};

/// An entry, or with row −1 all entries of the quantity in its layer.
struct LessonTarget {
  Entry entry;

  bool isWhole() const { return entry.row < 0; }
  bool contains(const Entry &other) const;
  bool operator==(const LessonTarget &) const = default;
};

/// A tab of the window that a step brings to the front.
enum class LessonTab { Equation, Data, Predict, Cost, LearningRate, Check, Sharpness, Norms };

/// Numbers between two bounds, each of which counts or doesn't.
struct LessonRange {
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
  bool leastCounts = true;
  bool mostCounts = true;

  bool contains(double value) const;
};

/// What the course of a run is called, by the criteria of docs/mathematics.md.
enum class RunCourseName { Diverges, Rises, Oscillates, Stuck, HardlyMoves, Learns };

/// What completes a task; see isMet().
struct LessonCondition {
  enum class Kind {
    Stage,         ///< `stage` of a step is shown, or a later one
    Steps,         ///< so many `steps` are made
    Cost,          ///< the mean cost over the dataset is in `range`
    LearningRate,  ///< α is
    Value,         ///< the number of `target`, an entry that is known, is
    Selected,      ///< `target` is selected, or an entry of it
    Edited,        ///< it was edited since the step of the lesson was begun
    Predicted,  ///< all entries asked for of `stage` were answered rightly since then, none shown
    Stable,     ///< the last `steps` steps were made with one α, in `range`, and C is below what
                ///< it was before them
    Run,        ///< `steps` steps or more of the present run, with one α, are called `course`
    All         ///< all of `parts`
  };
  Kind kind = Kind::Steps;
  int stage = 0;
  std::int64_t steps = 0;
  LessonRange range;
  LessonTarget target;
  RunCourseName course = RunCourseName::Learns;
  std::vector<LessonCondition> parts;
};

struct LessonChoice {
  LessonText text;
  bool isRight = false;
  LessonText reply;  ///< said when it was chosen; may be empty
};

/// A question is answered by choosing all choices that are right, or by typing a number.
struct LessonQuestion {
  LessonText text;
  std::vector<LessonChoice> choices;  ///< none: a number is asked for
  double number = 0;                  ///< without an entry
  std::optional<Entry> entry;         ///< whose number is asked for
  int digits = 3;                     ///< significant ones that count, as in isRight()
  LessonText right;                   ///< said of a right answer, and of a wrong one; may be empty
  LessonText wrong;

  bool isOneOfMany() const;  ///< whether exactly one choice is right
};

struct LessonTask {
  LessonText text;
  LessonCondition condition;
};

struct LessonStep {
  LessonText title;
  LessonText text;
  LessonPlace at;
  std::optional<LessonTarget> show;
  std::optional<LessonTab> tab;
  std::optional<Hidden> hidden;    ///< from this step on, until another step has its own
  std::optional<LessonTask> task;  ///< at most one of task and question
  std::optional<LessonQuestion> question;
};

/// What turns a session into a lesson: steps that are read, done and answered one by one.
struct LessonScript {
  std::vector<LessonStep> steps;

  /// What is hidden at a step, counted from 0: what the last step up to it says; empty where none
  /// does, and the session's own holds.
  std::optional<Hidden> hiddenAt(int step) const;
  std::string source;  ///< JSON text it was read from, which is written back
};

}  // namespace chainrule
