// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "predict/diagnosis.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chainrule {

/// What was asked for at one stage of a step, and everything that was done about it, in order.
struct PredictedStage {
  struct Question {
    Entry entry;
    bool isRight = false;
    bool isShown = false;           ///< the number was shown
    std::optional<double> value{};  ///< the number, once either
  };

  struct Event {
    enum class Kind { Answer, Hint, Shown };
    Kind kind = Kind::Answer;
    std::size_t question = 0;
    // of an answer
    std::string text{};  ///< as typed
    double number = 0;
    int digits = 0;  ///< significant ones that counted
    Diagnosis::Verdict verdict = Diagnosis::Verdict::Unknown;
    std::string label{};           ///< see diagnosisLabel()
    std::string words{};           ///< see diagnosisWords()
    std::string labelInEnglish{};  ///< for tables
  };

  std::string session;  ///< its title
  std::int64_t step = 0;
  int sample = 0;  ///< 0-based row of the dataset
  int depth = 0;
  Stage stage;
  std::vector<Question> questions;
  std::vector<Event> events;
};

/// What became of questions that were answered, or shown.
struct PredictionScore {
  int asked = 0;
  int right = 0;
  int atOnce = 0;  ///< right with the first answer, without a hint
  int tries = 0;
  int hints = 0;
  int shown = 0;

  PredictionScore &operator+=(const PredictionScore &other);
};

PredictionScore scoreOf(const PredictedStage &stage);

}  // namespace chainrule
