// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/historyjson.h"
#include "files/schedulejson.h"
#include "files/targetrow.h"
#include "text/say.h"
#include "training/runs.h"

#include <bit>
#include <limits>
#include <set>
#include <string>
#include <utility>

namespace chainrule {
namespace {

constexpr int maximumRun = 1 << 30;  // so that many more can be numbered after it

std::int64_t readStep(const JsonPlace &place, std::int64_t first, std::int64_t last) {
  return static_cast<std::int64_t>(
      place.wholeNumber(static_cast<std::uint64_t>(first), static_cast<std::uint64_t>(last)));
}

std::vector<double> readNumbers(const JsonPlace &place, std::size_t count) {
  std::vector<double> numbers(count);
  place.numbers(numbers.data(), count);
  return numbers;
}

std::size_t parametersOf(const Session &session) {
  return session.network.parameters().values().size();
}

// An index each, below the counts.
std::vector<int> readIndices(const JsonPlace &place, const std::vector<int> &counts) {
  place.arrayOf(counts.size(), toSay("1 index"), toSay("%1 indices"));
  std::vector<int> indices;
  for (std::size_t k = 0; k < counts.size(); ++k) {
    indices.push_back(
        static_cast<int>(place[k].wholeNumber(0, static_cast<std::uint64_t>(counts[k] - 1))));
  }
  return indices;
}

Edit readPlace(const JsonPlace &place, const std::string &of, const Session &session) {
  const Network &network = session.network;
  const JsonPlace at = place["at"];
  Edit edit;
  if (of == "weights" || of == "biases") {
    const bool isWeight = of == "weights";
    const std::size_t count = isWeight ? 3 : 2;
    at.arrayOf(count, toSay("1 index"), toSay("%1 indices"));
    const int l =
        1 + static_cast<int>(at[0].wholeNumber(0, static_cast<std::uint64_t>(network.depth() - 1)));
    std::vector<int> counts{network.depth(), network.size(l)};
    if (isWeight) {
      counts.push_back(network.size(l - 1));
    }
    const std::vector<int> indices = readIndices(at, counts);
    edit.entry = {isWeight ? Quantity::Weight : Quantity::Bias, l, indices[1],
                  isWeight ? indices[2] : 0};
    return edit;
  }
  const bool isInput = of == "inputs";
  const int size = isInput ? network.size(0) : network.size(network.depth());
  const std::vector<int> indices = readIndices(at, {session.dataset.rows(), size});
  edit.entry = {isInput ? Quantity::Activation : Quantity::Target, isInput ? 0 : network.depth(),
                indices[1], 0};
  edit.sample = indices[0];
  return edit;
}

void checkEdit(const JsonPlace &place, const Session &session, const Edit &edit) {
  if (!refusal(session, edit).empty()) {
    place.refuse(say("a target that goes with the cost"));
  }
}

std::vector<double> readTargets(const JsonPlace &place, const Session &session) {
  const auto outputs = static_cast<std::size_t>(session.network.size(session.network.depth()));
  const std::vector<double> targets = readNumbers(place, outputs);
  checkTargetRow(place, targets, session);
  return targets;
}

Change readNumberChange(const JsonPlace &place, const std::string &of, const Session &session) {
  Change change;
  change.kind = Change::Kind::Number;
  change.edit = readPlace(place, of, session);
  change.back = change.edit;
  change.back.value = place["from"].number();
  change.edit.value = place["to"].number();
  checkEdit(place["from"], session, change.back);
  checkEdit(place["to"], session, change.edit);
  if (change.edit.entry.quantity == Quantity::Target) {
    change.back.rowTargets = readTargets(place["rowFrom"], session);
    if (const JsonPlace row = place["rowTo"]; row.exists()) {
      change.edit.rowTargets = readTargets(row, session);
    }
  }
  return change;
}

Change readChange(const JsonPlace &place, const Session &session) {
  place.expectObject();
  const std::string &of = place["of"].text();
  Change change;
  if (of == "learningRate") {
    change.from = place["from"].nonNegative();
    change.to = place["to"].nonNegative();
  } else if (of == "schedule") {
    change.kind = Change::Kind::Schedule;
    change.scheduleFrom = readSchedule(place["from"]);
    change.scheduleTo = readSchedule(place["to"]);
  } else if (of == "parameters") {
    change.kind = Change::Kind::Parameters;
    change.parametersFrom = readNumbers(place["from"], parametersOf(session));
    change.parametersTo = readNumbers(place["to"], parametersOf(session));
  } else if (of == "weights" || of == "biases" || of == "inputs" || of == "targets") {
    change = readNumberChange(place, of, session);
  } else {
    place["of"].refuse(
        say("\"learningRate\", \"schedule\", \"weights\", \"biases\", \"inputs\", \"targets\" or "
            "\"parameters\""));
  }
  return change;
}

std::vector<Change> readChanges(const JsonPlace &place, const Session &session) {
  std::vector<Change> changes;
  if (!place.exists()) {
    return changes;
  }
  const std::size_t count = place.array(say("an array")).size();
  for (std::size_t k = 0; k < count; ++k) {
    changes.push_back(readChange(place[k], session));
    changes.back().step = readStep(place[k]["step"], 0, maximumSteps);
  }
  return changes;
}

// Those of a run come in the order of their steps.
void checkSteps(const JsonPlace &place, const RunHistory &history) {
  std::int64_t earliest = history.run.firstStep;
  for (std::size_t k = 0; k < history.changes.size(); ++k) {
    earliest = readStep(place[k]["step"], earliest, history.run.lastStep);
  }
}

std::int64_t readWidth(const JsonPlace &place) {
  const std::int64_t width = readStep(place, 1, maximumSteps);
  if (!std::has_single_bit(static_cast<std::uint64_t>(width))) {
    place.refuse(say("a power of two"), std::to_string(width));
  }
  return width;
}

std::vector<double> readCostList(const JsonPlace &place, std::size_t count) {
  std::vector<double> costs = readNumbers(place, count);
  for (std::size_t k = 0; k < count; ++k) {
    if (costs[k] < 0) {
      place[k].refuse(say("a number of at least 0"));
    }
  }
  return costs;
}

// Each entry's last cost lies from its minimum to its maximum.
void checkCosts(const JsonPlace &place, const std::vector<CostCurve::Bucket> &buckets) {
  const auto is = [](double cost, const char *key, std::size_t k) {
    return Json(cost).numberText() + " (" + key + '[' + std::to_string(k) + "])";
  };
  for (std::size_t k = 0; k < buckets.size(); ++k) {
    const auto [minimum, maximum, last] = buckets[k];
    if (minimum > maximum && last >= minimum) {
      place["maximum"][k].refuse(say("at least %1", is(minimum, "minimum", k)));
    }
    if (minimum > last) {
      place["minimum"][k].refuse(say("at most %1", is(last, "last", k)));
    }
    if (maximum < last) {
      place["maximum"][k].refuse(say("at least %1", is(last, "last", k)));
    }
  }
}

// Of all steps of the run, whose last step is wrong where the costs agree with one another.
std::int64_t readCostSteps(const JsonPlace &run, std::int64_t first, std::int64_t last,
                           std::int64_t width) {
  const JsonPlace costs = run["costs"];
  const std::int64_t steps = readStep(costs["steps"], 0, maximumSteps);
  if (steps == last - first) {
    return steps;
  }
  const auto entries = std::ssize(costs["last"].array(say("an array")));
  if ((steps + width - 1) / width == entries) {
    run["lastStep"].refuse(std::to_string(first + steps) + " (firstStep + costs.steps)");
  }
  costs["steps"].refuse(std::to_string(last - first) + " (lastStep − firstStep)");
}

CostCurve readCosts(const JsonPlace &run, std::int64_t first, std::int64_t last) {
  const JsonPlace place = run["costs"];
  place.expectObject();
  const std::int64_t width = readWidth(place["every"]);
  const std::int64_t steps = readCostSteps(run, first, last, width);
  const std::int64_t entries = steps / width + (steps % width > 0 ? 1 : 0);
  if (entries > CostCurve::capacity) {
    place["every"].refuse(say("at most %1 costs", std::to_string(CostCurve::capacity)),
                          std::to_string(entries));
  }
  const auto count = static_cast<std::size_t>(entries);
  const std::vector<double> lasts = readCostList(place["last"], count);
  const bool joins = width > 1;
  const std::vector<double> minima = joins ? readCostList(place["minimum"], count) : lasts;
  const std::vector<double> maxima = joins ? readCostList(place["maximum"], count) : lasts;
  std::vector<CostCurve::Bucket> buckets;
  for (std::size_t k = 0; k < count; ++k) {
    buckets.push_back({minima[k], maxima[k], lasts[k]});
  }
  checkCosts(place, buckets);
  CostCurve curve(first, width, steps, buckets);
  if (const JsonPlace next = place["next"]; next.exists()) {
    curve.append(next.nonNegative());
  }
  return curve;
}

void readStates(const JsonPlace &place, RunHistory &history, std::size_t parameters) {
  if (!place.exists()) {
    return;
  }
  place.expectObject();
  history.spacing = readWidth(place["every"]);
  const JsonPlace states = place["parameters"];
  const std::int64_t most = (history.run.lastStep - history.run.firstStep) / history.spacing;
  const std::size_t count = states.array(say("an array")).size();
  if (std::cmp_greater(count, most)) {
    states.refuse(say("at most %1 states", std::to_string(most)), std::to_string(count));
  }
  for (std::size_t k = 0; k < count; ++k) {
    history.states.push_back(readNumbers(states[k], parameters));
  }
}

RunHistory readRun(const JsonPlace &place, const Session &session) {
  place.expectObject();
  RunHistory history;
  Run &run = history.run;
  run.id = static_cast<int>(place["run"].wholeNumber(1, maximumRun));
  if (const JsonPlace name = place["name"]; name.exists()) {
    run.name = name.text();
  }
  if (const JsonPlace colour = place["colour"]; colour.exists()) {
    run.colour = static_cast<int>(colour.wholeNumber(0, Run::colours - 1));
  }
  if (const JsonPlace hidden = place["hidden"]; hidden.exists()) {
    run.isHidden = hidden.boolean();
  }
  run.firstStep = readStep(place["firstStep"], 0, maximumSteps);
  run.lastStep = readStep(place["lastStep"], run.firstStep, maximumSteps);
  run.firstLearningRate = place["learningRate"].nonNegative();
  if (const JsonPlace schedule = place["schedule"]; schedule.exists()) {
    run.firstSchedule = readSchedule(schedule);
  }
  history.networkSeed = session.networkSeed;
  if (const JsonPlace seed = place["seed"]; seed.exists()) {
    history.networkSeed = seed.wholeNumber(0, std::numeric_limits<std::uint64_t>::max());
  }
  if (const JsonPlace start = place["start"]; start.exists()) {
    history.start = readNumbers(start, parametersOf(session));
  }
  history.before = readChanges(place["before"], session);
  for (std::size_t k = 0; k < history.before.size(); ++k) {
    if (!isOfDataset(history.before[k])) {
      place["before"][k]["of"].refuse(say("\"inputs\" or \"targets\""));
    }
  }
  history.changes = readChanges(place["changes"], session);
  checkSteps(place["changes"], history);
  run.changes = learningRateChanges(history.changes);
  run.edits = numberChanges(history.changes);
  run.scheduleChanges = scheduleChanges(history.changes);
  run.curve = readCosts(place, run.firstStep, run.lastStep);
  readStates(place["states"], history, parametersOf(session));
  return history;
}

}  // namespace

const std::vector<std::string_view> &keysOfRun() {
  static const std::vector<std::string_view> keys{
      "run",      "name", "colour", "hidden", "firstStep", "lastStep", "learningRate",
      "schedule", "seed", "start",  "before", "changes",   "costs",    "states"};
  return keys;
}

std::shared_ptr<History> readHistory(const JsonPlace &place, const Session &session) {
  const std::size_t count = place.array(say("an array")).size();
  if (count == 0) {
    return nullptr;
  }
  if (count > Runs::most + 1) {
    place.refuse(say("at most %1 runs", std::to_string(Runs::most + 1)), std::to_string(count));
  }
  auto history = std::make_shared<History>();
  std::set<int> ids;
  for (std::size_t k = 0; k < count; ++k) {
    history->runs.push_back(readRun(place[k], session));
    if (!ids.insert(history->runs.back().run.id).second) {
      place[k]["run"].refuse(say("a number no other run has"));
    }
  }
  const Run &present = history->runs.back().run;
  if (session.step < present.firstStep || session.step > present.lastStep) {
    place[count - 1]["lastStep"].refuse(
        say("a run that reaches the session's step %1", std::to_string(session.step)));
  }
  checkChanges(place, *history, session);
  return history;
}

}  // namespace chainrule
