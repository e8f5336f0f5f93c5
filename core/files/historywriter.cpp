// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/historyjson.h"
#include "files/schedulejson.h"

#include <optional>
#include <utility>

namespace chainrule {
namespace {

// Where the changed number stands: the key of its array in the file, and the indices into it.
void appendPlace(Json &object, const Edit &edit) {
  const Entry &entry = edit.entry;
  Json::Array at;
  switch (entry.quantity) {
    case Quantity::Weight:
      object.append("of", "weights");
      at.emplace_back(entry.layer - 1);
      at.emplace_back(entry.row);
      at.emplace_back(entry.column);
      break;
    case Quantity::Bias:
      object.append("of", "biases");
      at.emplace_back(entry.layer - 1);
      at.emplace_back(entry.row);
      break;
    default:
      object.append("of", entry.quantity == Quantity::Target ? "targets" : "inputs");
      at.emplace_back(edit.sample);
      at.emplace_back(entry.row);
  }
  object.append("at", std::move(at));
}

Json changeOf(const Change &change) {
  Json object = Json::Object();
  object.append("step", change.step);
  switch (change.kind) {
    case Change::Kind::LearningRate:
      object.append("of", "learningRate");
      object.append("from", change.from);
      object.append("to", change.to);
      break;
    case Change::Kind::Schedule:
      object.append("of", "schedule");
      object.append("from", jsonOf(change.scheduleFrom));
      object.append("to", jsonOf(change.scheduleTo));
      break;
    case Change::Kind::Number:
      appendPlace(object, change.edit);
      object.append("from", change.back.value);
      object.append("to", change.edit.value);
      if (!change.back.rowTargets.empty()) {
        object.append("rowFrom", Json::numbers(change.back.rowTargets));
      }
      if (!change.edit.rowTargets.empty()) {
        object.append("rowTo", Json::numbers(change.edit.rowTargets));
      }
      break;
    case Change::Kind::Parameters:
      object.append("of", "parameters");
      object.append("from", Json::numbers(change.parametersFrom));
      object.append("to", Json::numbers(change.parametersTo));
      break;
  }
  return object;
}

void appendChanges(Json &object, std::string_view key, const std::vector<Change> &changes) {
  if (changes.empty()) {
    return;
  }
  Json::Array array;
  array.reserve(changes.size());
  for (const Change &change : changes) {
    array.push_back(changeOf(change));
  }
  object.append(key, std::move(array));
}

// Of buckets of one step, the last cost is all there is.
Json costsOf(const Run &run) {
  CostCurve curve = run.curve;
  std::optional<double> next;
  if (curve.stepCount() > run.lastStep - run.firstStep) {
    next = lastCost(run);
    curve.removeLast();
  }
  const bool joins = curve.bucketWidth() > 1;
  Json::Array minimum;
  Json::Array maximum;
  Json::Array last;
  for (const CostCurve::Bucket &bucket : curve.buckets()) {
    if (joins) {
      minimum.emplace_back(bucket.minimum);
      maximum.emplace_back(bucket.maximum);
    }
    last.emplace_back(bucket.last);
  }
  Json object = Json::Object();
  object.append("steps", curve.stepCount());
  object.append("every", curve.bucketWidth());
  if (joins) {
    object.append("minimum", std::move(minimum));
    object.append("maximum", std::move(maximum));
  }
  object.append("last", std::move(last));
  if (next) {
    object.append("next", *next);
  }
  return object;
}

Json statesOf(const RunHistory &history) {
  Json::Array states;
  for (const std::vector<double> &state : history.states) {
    states.push_back(Json::numbers(state));
  }
  Json object = Json::Object();
  object.append("every", history.spacing);
  object.append("parameters", std::move(states));
  return object;
}

Json runOf(const RunHistory &history, std::uint64_t networkSeed) {
  const Run &run = history.run;
  Json object = Json::Object();
  object.append("run", run.id);
  if (!run.name.empty()) {
    object.append("name", run.name);
  }
  if (run.colour != 0) {
    object.append("colour", run.colour);
  }
  if (run.isHidden) {
    object.append("hidden", true);
  }
  object.append("firstStep", run.firstStep);
  object.append("lastStep", run.lastStep);
  object.append("learningRate", run.firstLearningRate);
  if (!isConstant(run.firstSchedule)) {
    object.append("schedule", jsonOf(run.firstSchedule));
  }
  if (history.networkSeed != networkSeed) {
    object.append("seed", history.networkSeed);
  }
  if (!history.start.empty()) {
    object.append("start", Json::numbers(history.start));
  }
  appendChanges(object, "before", history.before);
  appendChanges(object, "changes", history.changes);
  object.append("costs", costsOf(run));
  if (!history.states.empty()) {
    object.append("states", statesOf(history));
  }
  if (!history.unknownKeys.empty()) {
    Json unknown = parseJson(history.unknownKeys, "unknown keys");
    for (auto &[key, value] : *unknown.object()) {
      object.append(key, std::move(value));
    }
  }
  return object;
}

}  // namespace

Json historyOf(const Session &session) {
  Json::Array runs;
  if (session.history) {
    for (const RunHistory &run : session.history->runs) {
      runs.push_back(runOf(run, session.networkSeed));
    }
  }
  return runs;
}

}  // namespace chainrule
