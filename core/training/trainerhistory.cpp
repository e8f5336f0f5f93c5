// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <utility>

namespace chainrule {
namespace {

// A file of a run as long as any has less than a megabyte where its network is small.
constexpr std::size_t numbersOfRun = 24'576;    // in the states of the present run
constexpr std::size_t numbersOfOthers = 4'096;  // in those of all others
constexpr std::size_t mostNumbers = 4'000'000;  // in the starts of all others
constexpr int bucketsOfRun = 512;
constexpr int bucketsOfOther = 192;

/// The largest |a − b|.
double difference(std::span<const double> a, std::span<const double> b) {
  double largest = 0;
  for (std::size_t k = 0; k < a.size(); ++k) {
    largest = std::max(largest, std::abs(a[k] - b[k]));
  }
  return largest;
}

/// What differs at a step, or that nothing does.
void note(ReplayDifference &found, std::int64_t step, const ReplayDifference &here) {
  if (!found.isAny()) {
    (here.isAny() ? found.differsFrom : found.agreesUntil) = step;
  }
  found.largest = std::max(found.largest, here.largest);
  found.isOfParameters = found.isOfParameters || here.isOfParameters;
  found.isOfLearningRate = found.isOfLearningRate || here.isOfLearningRate;
  found.isOfSchedule = found.isOfSchedule || here.isOfSchedule;
  found.isOfDataset = found.isOfDataset || here.isOfDataset;
}

/// So large a difference of parameters.
ReplayDifference ofParameters(double largest) {
  ReplayDifference difference;
  difference.largest = largest;
  difference.isOfParameters = largest > 0;
  return difference;
}

/// The numbers of the dataset that were changed before the run or on the way.
std::vector<Edit> editsOfDataset(const Timeline &timeline) {
  std::vector<Edit> edits;
  for (const std::vector<Change> *changes : {&timeline.changesBefore(), &timeline.changes()}) {
    for (const Change &change : *changes) {
      if (isOfDataset(change)) {
        edits.push_back(change.edit);
      }
    }
  }
  return edits;
}

std::span<const double> valuesOf(const Session &session) {
  return session.network.parameters().values();
}

// What a file keeps of a curve. The cost of the step to come stays one that can be taken back.
CostCurve curveOf(const CostCurve &curve, std::int64_t steps, int mostBuckets) {
  if (curve.stepCount() <= steps) {
    return curve.coarser(mostBuckets);
  }
  const double next = curve.buckets().back().last;
  CostCurve made = curve;
  made.removeLast();
  made = made.coarser(mostBuckets);
  made.append(next);
  return made;
}

RunHistory historyOf(const Run &run, const Timeline &timeline, const Session &session,
                     std::size_t numbers, int mostBuckets) {
  RunHistory history;
  history.run = run;
  history.run.curve = curveOf(run.curve, run.lastStep - run.firstStep, mostBuckets);
  timeline.writeTo(history, session, numbers);
  return history;
}

// Leaves runs out, the oldest without a name first, until their starts take no more room than that.
void leaveOut(History &history) {
  auto &runs = history.runs;
  std::size_t numbers = 0;
  for (const RunHistory &run : runs) {
    numbers += run.start.size();
  }
  while (numbers > mostNumbers) {
    const auto takesRoom = [](const RunHistory &run) { return !run.start.empty(); };
    auto first = std::find_if(runs.begin(), runs.end(), [&](const RunHistory &run) {
      return takesRoom(run) && run.run.name.empty();
    });
    if (first == runs.end()) {
      first = std::find_if(runs.begin(), runs.end(), takesRoom);
    }
    numbers -= first->start.size();
    runs.erase(first);
    ++history.leftOut;
  }
}

}  // namespace

void Trainer::restore(const History &history) {
  for (const RunHistory &kept : history.runs) {
    m_lastRun = std::max(m_lastRun, kept.run.id);
    if (&kept != &history.runs.back()) {
      Timeline timeline(kept, m_session, std::min(m_memory, Runs::memory));
      Run run = kept.run;
      run.start = timeline.runStart();
      m_runs.keep({std::make_shared<const Run>(std::move(run)), std::move(timeline)});
    }
  }
  const RunHistory &present = history.runs.back();
  m_run = present.run.id;
  m_runName = present.run.name;
  m_runColour = present.run.colour;
  m_curve = present.run.curve;
  const bool isAtItsEnd = step() == present.run.lastStep;
  if (isAtItsEnd && m_curve.stepCount() > present.run.lastStep - present.run.firstStep) {
    m_curve.removeLast();  // found again with its pass, which the file's numbers may change
  }
  m_timeline = Timeline(present, m_session, m_memory);
  m_timeline.adopt(m_session);
}

Session Trainer::sessionWithHistory() const {
  Session session = m_session;
  m_timeline.applyPendingTo(session);
  auto history = std::make_shared<History>();
  const std::vector<Runs::Kept> &kept = m_runs.kept();
  for (const Runs::Kept &run : kept) {
    history->runs.push_back(
        historyOf(*run.run, run.timeline, session, numbersOfOthers / kept.size(), bucketsOfOther));
  }
  leaveOut(*history);
  history->runs.push_back(historyOf(presentRun(), m_timeline, session, numbersOfRun, bucketsOfRun));
  const bool beginsHere = kept.empty() && lastStep() == firstStep() && m_runName.empty() &&
                          m_timeline.changes().empty() && m_timeline.changesBefore().empty();
  if (!beginsHere) {
    session.history = std::move(history);
  }
  return session;
}

std::optional<ReplayDifference> Trainer::retrace(std::int64_t mostSteps) {
  const Session saved = m_session;
  const std::int64_t first = firstStep();
  const std::int64_t last = lastStep();
  ReplayDifference found;
  found.agreesUntil = first;
  found.step = saved.step;
  bool isReached = false;
  if (last - first <= mostSteps) {
    Timeline file = m_timeline.copy(m_memory);
    const CostCurve curve = m_curve;
    m_timeline.leave(m_session);
    m_timeline = file.unmade(m_memory);
    m_timeline.enter(m_session);
    m_curve = CostCurve(first);
    wasMoved();
    isReached = remake(last, saved, file.states(), found);
    if (!isReached) {
      m_timeline = std::move(file);
      m_curve = curve;
    }
  } else {
    const std::int64_t before = std::max(saved.step - 1, first);
    const std::int64_t from = m_timeline.states().before(before).step;
    if (saved.step - from > mostSteps) {
      return std::nullopt;
    }
    m_timeline.leave(m_session);
    m_timeline.enter(m_session);
    m_timeline.rewind(m_session, before);
    wasMoved();
    found.agreesUntil = from;
    isReached = remake(saved.step, saved, m_timeline.states(), found);
  }
  if (!isReached) {
    m_session = saved;
    m_timeline.adopt(m_session);
  }
  seek(saved.step, last - first + 1);
  if (!isReached) {
    wasMoved();
  }
  computePass();
  return found.isAny() ? std::optional(found) : std::nullopt;
}

// Makes the steps up to the last, and compares them with the states of the file on the way. Whether
// it came as far as the session had been saved.
bool Trainer::remake(std::int64_t last, const Session &saved, const Checkpoints &states,
                     ReplayDifference &found) {
  while (true) {
    const Checkpoints::Checkpoint state = states.before(step());
    if (state.step == step()) {
      note(found, step(), ofParameters(difference(valuesOf(m_session), state.values)));
    }
    if (step() == saved.step) {
      computePass();
      settle(saved, found);
    }
    if (step() == last) {
      computePass();
      return true;
    }
    if (!advance()) {
      note(found, step() + 1, ofParameters(std::numeric_limits<double>::infinity()));
      if (step() < saved.step) {
        return false;
      }
      m_timeline.cut(m_session);  // what was changed at steps that are not reached
      return true;
    }
  }
}

// Where the session is not as it was saved, it is changed to be.
void Trainer::settle(const Session &saved, ReplayDifference &found) {
  ReplayDifference here;
  const auto make = [&](double different, Change change) {
    here.largest = std::max(here.largest, different);
    m_timeline.insert(m_session, std::move(change));
  };
  if (const double of = difference(valuesOf(m_session), valuesOf(saved)); of > 0) {
    make(of, parametersChange(m_session, valuesOf(saved)));
    here.isOfParameters = true;
  }
  const double rate = saved.training.learningRate;
  if (const double of = std::abs(rate - m_session.training.learningRate); of > 0) {
    make(of, learningRateChange(m_session, rate));
    here.isOfLearningRate = true;
  }
  if (const Schedule &schedule = saved.training.schedule; schedule != m_session.training.schedule) {
    make(0, scheduleChange(m_session, schedule));
    here.isOfSchedule = true;
  }
  for (const Edit &edit : editsOfDataset(m_timeline)) {
    const double of = std::abs(valueOf(saved, edit.entry, edit.sample) -
                               valueOf(m_session, edit.entry, edit.sample));
    if (of > 0) {
      make(of, numberChange(m_session, inverse(saved, edit)));
      here.isOfDataset = true;
    }
  }
  note(found, step(), here);
  if (here.isAny()) {
    const bool costIsOfThisPass = lastStep() == step();
    costIsOfThisPass ? forgetPass() : wasMoved();
    computePass();
  }
}

}  // namespace chainrule
