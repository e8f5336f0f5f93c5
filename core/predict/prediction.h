// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "predict/diagnosis.h"
#include "predict/mistakelines.h"
#include "predict/predictionrecord.h"
#include "training/snapshot.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

/// One stage of a step that is asked for, and how far the answers have come. The numbers are those
/// of a snapshot at which the stage is still to come.
class Prediction {
 public:
  /// An entry that is asked for.
  struct Question {
    Entry entry;
    std::string text{};                    ///< of the last answer, as typed
    std::optional<Diagnosis> diagnosis{};  ///< of it; empty where it is no number, or not answered
    int tries = 0;                         ///< answers that were numbers, and not too short
    int hints = 0;                         ///< that were given
    bool isShown = false;                  ///< the number was shown

    bool isRight() const { return diagnosis && diagnosis->isRight(); }
    bool isDone() const { return isRight() || isShown; }
  };

  /// Asks for the stage that comes next in the snapshot and is not hidden; the snapshot is neither
  /// at rest nor at its update stage. It asks for a few entries of it, of a vector of up to 6 all.
  /// Of more than 12 neurons they are of the first and last few, which every view shows, and none
  /// that is hidden.
  explicit Prediction(std::shared_ptr<const Snapshot> snapshot);

  Prediction(const Prediction &) = delete;  // it is recomputed from numbers of its own
  Prediction &operator=(const Prediction &) = delete;

  /// Asks for an entry of the stage before all others, which follow in their order, instead of the
  /// last where those are many. What was answered stays.
  void putFirst(const Entry &entry);

  const Stage &stage() const { return m_stage; }
  int stageNumber() const { return m_stageNumber; }
  const Snapshot &snapshot() const { return *m_snapshot; }
  const std::shared_ptr<const Snapshot> &sharedSnapshot() const { return m_snapshot; }

  const std::vector<Question> &questions() const { return m_questions; }

  /// Grades an answer, and says what it betrays: see diagnose(). Empty where it is no number.
  std::optional<Diagnosis> answer(std::size_t question, std::string_view text, int digits);

  /// How many digits are asked for where the user chose so many: see digitsAskedFor().
  int digitsOf(std::size_t question, int digits) const;

  /// Gives the number away.
  double show(std::size_t question);

  /// Notes that another of the hints was given.
  void giveHint(std::size_t question);

  /// Whether every question is.
  bool isDone() const;

  /// See hintsFor().
  std::vector<Formula> hints(std::size_t question) const;

  /// See linesOf(): of the last answer, where one mistake gives it.
  std::optional<MistakeLines> lines(std::size_t question) const;

  /// What the number is made of and the user keeps out of sight, so that it has to be given: its
  /// bias, its activations and the like. A slope is, where neither its z nor its a is in sight.
  std::vector<Entry> given(std::size_t question) const;

  /// Everything that was done so far.
  const PredictedStage &record() const { return m_record; }

 private:
  std::shared_ptr<const Snapshot> m_snapshot;  // at which the stage is still to come
  int m_stageNumber;
  StepNumbers m_numbers;  // at the stage, of all but the update
  Recomputation m_recomputation;
  Stage m_stage;
  std::vector<Question> m_questions;
  PredictedStage m_record;
};

/// The stage of a step, counted from 1, that an entry is asked for at, of W and b the update; 0 for
/// inputs, targets, σ′ and α, which no stage is about, and for what the network does not have.
int stageAskingFor(const Entry &entry, const Network &network);

/// Whether a stage can be asked for as the snapshot stands.
bool canPredict(const Snapshot &snapshot);

/// The snapshot without what tells the stage to come otherwise than by its own numbers: costs and
/// outputs of the dataset, and other runs and later steps, while C of the step is not computed.
std::shared_ptr<const Snapshot> withoutWhatIsAsked(const std::shared_ptr<const Snapshot> &snapshot);

}  // namespace chainrule
