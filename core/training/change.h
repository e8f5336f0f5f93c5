// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/digest.h"
#include "training/session.h"

#include <cstdint>
#include <span>
#include <vector>

namespace chainrule {

/// Something that was changed on the way: by the user α, its schedule or one number, and all
/// parameters where a file holds others than its run gives here. It counts from the step with this
/// number on, and that step is the first that uses it.
struct Change {
  enum class Kind { LearningRate, Schedule, Number, Parameters };
  Kind kind = Kind::LearningRate;
  std::int64_t step = 0;

  double from = 0;  ///< α before and after
  double to = 0;

  Edit edit;  ///< of a number, and what takes it back to the last bit
  Edit back;

  std::vector<double> parametersFrom;  ///< in the order of Parameters::values()
  std::vector<double> parametersTo;

  Schedule scheduleFrom{};
  Schedule scheduleTo{};
};

/// α from what it is in the session to another.
Change learningRateChange(const Session &session, double learningRate);

/// The schedule from what it is in the session to another.
Change scheduleChange(const Session &session, const Schedule &schedule);

/// The edit, which refusal() lets pass, of the session as it stands.
Change numberChange(const Session &session, const Edit &edit);

/// All parameters to others, as many.
Change parametersChange(const Session &session, std::span<const double> values);

/// What takes an edit back to the last bit, the targets it moves along included.
Edit inverse(const Session &session, const Edit &edit);

/// Whether it changes weights or biases, a number of the dataset, or how long steps are.
bool isOfParameter(const Change &change);
bool isOfDataset(const Change &change);
bool isOfLearningRate(const Change &change);

/// Whether it leaves everything as it is. A target of a softmax that is set to what it is leaves
/// the others of its row.
bool changesNothing(const Change &change);

/// Makes the change, or takes it back from a session where nothing has been changed since.
void apply(Session &session, const Change &change);
void takeBack(Session &session, const Change &change);

/// Takes everything of it into the digest.
void add(Digest &digest, const Change &change);
void add(Digest &digest, const Schedule &schedule);

/// α was changed from `from` to `to` before this step.
struct LearningRateChange {
  std::int64_t step = 0;
  double from = 0;
  double to = 0;

  bool operator==(const LearningRateChange &) const = default;
};

/// Each change of α among them, at most 1024: of a run with more, those within a 512th of the run
/// of one another are joined.
std::vector<LearningRateChange> learningRateChanges(const std::vector<Change> &changes);

/// The schedule of α was changed before this step.
struct ScheduleChange {
  std::int64_t step = 0;
  Schedule from;
  Schedule to;

  bool operator==(const ScheduleChange &) const = default;
};

/// Each change of the schedule among them, of many the newest 256.
std::vector<ScheduleChange> scheduleChanges(const std::vector<Change> &changes);

/// One number was changed before this step: a parameter, or an input or target of a sample.
struct NumberChange {
  std::int64_t step = 0;
  Entry entry;
  int sample = 0;
  double from = 0;
  double to = 0;

  bool operator==(const NumberChange &) const = default;
};

/// Each change of a number among them, of many the newest 256.
std::vector<NumberChange> numberChanges(const std::vector<Change> &changes);

}  // namespace chainrule
