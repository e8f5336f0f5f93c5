// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/predictionrecord.h"

namespace chainrule {

PredictionScore &PredictionScore::operator+=(const PredictionScore &other) {
  asked += other.asked;
  right += other.right;
  atOnce += other.atOnce;
  tries += other.tries;
  hints += other.hints;
  shown += other.shown;
  return *this;
}

PredictionScore scoreOf(const PredictedStage &stage) {
  PredictionScore score;
  std::vector<bool> isAsked(stage.questions.size());
  std::vector<bool> isHelped(stage.questions.size());
  for (const PredictedStage::Event &event : stage.events) {
    switch (event.kind) {
      case PredictedStage::Event::Kind::Hint:
        ++score.hints;
        isHelped[event.question] = true;
        continue;
      case PredictedStage::Event::Kind::Shown:
        ++score.shown;
        break;
      case PredictedStage::Event::Kind::Answer:
        if (event.verdict == Diagnosis::Verdict::TooShort) {
          continue;
        }
        ++score.tries;
        if (event.verdict == Diagnosis::Verdict::Right) {
          ++score.right;
          score.atOnce += !isAsked[event.question] && !isHelped[event.question] ? 1 : 0;
        }
        break;
    }
    score.asked += isAsked[event.question] ? 0 : 1;
    isAsked[event.question] = true;
  }
  return score;
}

}  // namespace chainrule
