// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/change.h"

#include <algorithm>

namespace chainrule {
namespace {

constexpr std::size_t mostLearningRates = 1024;
constexpr std::size_t mostChanges = 256;  // of the schedule, and of numbers

/// Joins changes that lie within a 512th of the run of one another, but for the newest.
void thinOut(std::vector<LearningRateChange> &changes) {
  const std::int64_t span = changes.back().step - changes.front().step;
  const auto apart =
      std::max(span / static_cast<std::int64_t>(mostLearningRates / 2), std::int64_t{1});
  std::size_t kept = 0;
  for (std::size_t k = 1; k < changes.size(); ++k) {
    const bool joins = k + 1 < changes.size() && changes[k].step - changes[kept].step < apart;
    if (joins) {
      changes[kept].to = changes[k].to;
    } else {
      changes[++kept] = changes[k];
    }
  }
  changes.resize(kept + 1);
}

void setParameters(Session &session, std::span<const double> values) {
  std::copy(values.begin(), values.end(), session.network.parameters().values().begin());
}

}  // namespace

Change learningRateChange(const Session &session, double learningRate) {
  return {Change::Kind::LearningRate,
          session.step,
          session.training.learningRate,
          learningRate,
          {},
          {},
          {},
          {}};
}

Change scheduleChange(const Session &session, const Schedule &schedule) {
  Change change;
  change.kind = Change::Kind::Schedule;
  change.step = session.step;
  change.scheduleFrom = session.training.schedule;
  change.scheduleTo = schedule;
  return change;
}

Change numberChange(const Session &session, const Edit &edit) {
  return {Change::Kind::Number, session.step, 0, 0, edit, inverse(session, edit), {}, {}};
}

Change parametersChange(const Session &session, std::span<const double> values) {
  const std::span<const double> now = session.network.parameters().values();
  return {Change::Kind::Parameters,      session.step, 0, 0, {}, {}, {now.begin(), now.end()},
          {values.begin(), values.end()}};
}

Edit inverse(const Session &session, const Edit &edit) {
  Edit back = edit;
  back.value = valueOf(session, edit.entry, edit.sample);
  if (edit.entry.quantity == Quantity::Target) {
    const auto targets = session.dataset.targets.col(edit.sample);
    back.rowTargets.assign(targets.begin(), targets.end());
  }
  return back;
}

bool isOfParameter(const Change &change) {
  const Quantity quantity = change.edit.entry.quantity;
  return change.kind == Change::Kind::Parameters ||
         (change.kind == Change::Kind::Number &&
          (quantity == Quantity::Weight || quantity == Quantity::Bias));
}

bool isOfDataset(const Change &change) {
  return change.kind == Change::Kind::Number && !isOfParameter(change);
}

bool isOfLearningRate(const Change &change) {
  return change.kind == Change::Kind::LearningRate || change.kind == Change::Kind::Schedule;
}

bool changesNothing(const Change &change) {
  switch (change.kind) {
    case Change::Kind::LearningRate:
      return change.from == change.to;
    case Change::Kind::Schedule:
      return change.scheduleFrom == change.scheduleTo;
    case Change::Kind::Number:
      return change.edit.value == change.back.value &&
             (change.edit.rowTargets.empty() || change.edit.rowTargets == change.back.rowTargets);
    case Change::Kind::Parameters:
      break;
  }
  return change.parametersFrom == change.parametersTo;
}

void apply(Session &session, const Change &change) {
  switch (change.kind) {
    case Change::Kind::LearningRate:
      session.training.learningRate = change.to;
      break;
    case Change::Kind::Schedule:
      session.training.schedule = change.scheduleTo;
      break;
    case Change::Kind::Number:
      apply(session, change.edit);
      break;
    case Change::Kind::Parameters:
      setParameters(session, change.parametersTo);
      break;
  }
}

void takeBack(Session &session, const Change &change) {
  switch (change.kind) {
    case Change::Kind::LearningRate:
      session.training.learningRate = change.from;
      break;
    case Change::Kind::Schedule:
      session.training.schedule = change.scheduleFrom;
      break;
    case Change::Kind::Number:
      apply(session, change.back);
      break;
    case Change::Kind::Parameters:
      setParameters(session, change.parametersFrom);
      break;
  }
}

void add(Digest &digest, const Change &change) {
  digest.add(static_cast<int>(change.kind));
  digest.add(change.step);
  digest.add(change.from);
  digest.add(change.to);
  for (const Edit *edit : {&change.edit, &change.back}) {
    const Entry &entry = edit->entry;
    digest.add(static_cast<int>(entry.quantity));
    for (const int index : {entry.layer, entry.row, entry.column, edit->sample}) {
      digest.add(index);
    }
    digest.add(edit->value);
    digest.add(edit->rowTargets);
  }
  digest.add(change.parametersFrom);
  digest.add(change.parametersTo);
  add(digest, change.scheduleFrom);
  add(digest, change.scheduleTo);
}

void add(Digest &digest, const Schedule &schedule) {
  digest.add(static_cast<int>(schedule.kind));
  digest.add(schedule.steps);
  digest.add(schedule.factor);
  digest.add(schedule.warmUp);
}

std::vector<LearningRateChange> learningRateChanges(const std::vector<Change> &changes) {
  std::vector<LearningRateChange> ofRate;
  for (const Change &change : changes) {
    if (change.kind == Change::Kind::LearningRate) {
      ofRate.push_back({change.step, change.from, change.to});
    }
  }
  if (ofRate.size() > mostLearningRates) {
    thinOut(ofRate);
  }
  return ofRate;
}

std::vector<ScheduleChange> scheduleChanges(const std::vector<Change> &changes) {
  std::vector<ScheduleChange> ofSchedule;
  for (auto change = changes.rbegin(); change != changes.rend() && ofSchedule.size() < mostChanges;
       ++change) {
    if (change->kind == Change::Kind::Schedule) {
      ofSchedule.push_back({change->step, change->scheduleFrom, change->scheduleTo});
    }
  }
  std::reverse(ofSchedule.begin(), ofSchedule.end());
  return ofSchedule;
}

std::vector<NumberChange> numberChanges(const std::vector<Change> &changes) {
  std::vector<NumberChange> ofNumbers;
  for (auto change = changes.rbegin(); change != changes.rend() && ofNumbers.size() < mostChanges;
       ++change) {
    if (change->kind == Change::Kind::Number) {
      const int sample = isOfDataset(*change) ? change->edit.sample : 0;
      ofNumbers.push_back(
          {change->step, change->edit.entry, sample, change->back.value, change->edit.value});
    }
  }
  std::reverse(ofNumbers.begin(), ofNumbers.end());
  return ofNumbers;
}

}  // namespace chainrule
