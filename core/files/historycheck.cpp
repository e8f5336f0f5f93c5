// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/historyjson.h"

#include "text/say.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace chainrule {
namespace {

// Numbers by where they stand; a target of a softmax that others have moved along is empty.
using Place = std::tuple<Quantity, int, int, int, int>;
using Numbers = std::map<Place, std::optional<double>>;

Place placeOf(const Edit &edit) {
  const Entry &entry = edit.entry;
  return {entry.quantity, entry.layer, entry.row, entry.column, edit.sample};
}

Place targetAt(const Edit &edit, std::size_t row) {
  return {Quantity::Target, edit.entry.layer, static_cast<int>(row), 0, edit.sample};
}

void expect(const JsonPlace &place, std::optional<double> expected, double found) {
  if (expected && *expected != found) {
    place.refuse(say("%1, as it was before,", Json(*expected).numberText()),
                 Json(found).numberText());
  }
}

/// Walks through the changes of a run, and through what they make of the numbers they change.
class Walk {
 public:
  Walk(const Session &session, const RunHistory &history, const Numbers &originals)
      : m_session(session), m_history(history), m_originals(originals) {}

  void check(const JsonPlace &place, const std::vector<Change> &changes);

 private:
  std::optional<double> datasetBefore(const Edit &edit, const Place &at) const;
  void checkNumber(const JsonPlace &place, const Change &change);
  void checkTargets(const JsonPlace &place, const Change &change);

  const Session &m_session;
  const RunHistory &m_history;
  const Numbers &m_originals;
  double m_learningRate = m_history.run.firstLearningRate;
  Schedule m_schedule = m_history.run.firstSchedule;
  std::int64_t m_step = 0;
  Numbers m_ofDataset;
  Numbers m_ofParameters;  // what was changed at m_step
};

std::optional<double> Walk::datasetBefore(const Edit &edit, const Place &at) const {
  for (const Numbers *numbers : {&m_ofDataset, &m_originals}) {
    if (const auto known = numbers->find(at); known != numbers->end()) {
      return known->second;
    }
  }
  return valueOf(m_session, edit.entry, edit.sample);
}

void Walk::checkTargets(const JsonPlace &place, const Change &change) {
  const std::vector<double> &before = change.back.rowTargets;
  const std::vector<double> &after = change.edit.rowTargets;
  const auto row = static_cast<std::size_t>(change.edit.entry.row);
  expect(place["from"], before[row], change.back.value);
  if (!after.empty()) {
    expect(place["rowTo"][row], change.edit.value, after[row]);
  }
  const bool movesOthers = m_session.network.outputActivation() == Activation::Softmax;
  Edit other = change.edit;
  for (std::size_t k = 0; k < before.size(); ++k) {
    other.entry.row = static_cast<int>(k);
    const Place at = targetAt(change.edit, k);
    expect(place["rowFrom"][k], datasetBefore(other, at), before[k]);
    m_ofDataset[at] = !after.empty() ? std::optional(after[k])
                      : k == row     ? std::optional(change.edit.value)
                      : !movesOthers ? std::optional(before[k])
                                     : std::nullopt;
  }
}

void Walk::checkNumber(const JsonPlace &place, const Change &change) {
  if (change.edit.entry.quantity == Quantity::Target) {
    checkTargets(place, change);
    return;
  }
  const Place at = placeOf(change.edit);
  if (isOfDataset(change)) {
    expect(place["from"], datasetBefore(change.edit, at), change.back.value);
    m_ofDataset[at] = change.edit.value;
    return;
  }
  if (const auto known = m_ofParameters.find(at); known != m_ofParameters.end()) {
    expect(place["from"], known->second, change.back.value);
  }
  m_ofParameters[at] = change.edit.value;
}

void Walk::check(const JsonPlace &place, const std::vector<Change> &changes) {
  for (std::size_t k = 0; k < changes.size(); ++k) {
    const Change &change = changes[k];
    if (change.step != m_step || change.kind == Change::Kind::Parameters) {
      m_ofParameters.clear();
      m_step = change.step;
    }
    if (change.kind == Change::Kind::LearningRate) {
      expect(place[k]["from"], m_learningRate, change.from);
      m_learningRate = change.to;
    } else if (change.kind == Change::Kind::Schedule) {
      if (change.scheduleFrom != m_schedule) {
        place[k]["from"].refuse(say("the schedule as it was before"), say("another"));
      }
      m_schedule = change.scheduleTo;
    } else if (change.kind == Change::Kind::Number) {
      checkNumber(place[k], change);
    }
  }
}

// What the changes of the present run that are in effect have replaced in the dataset.
Numbers originalsOf(const RunHistory &present, std::int64_t step) {
  Numbers originals;
  const auto note = [&originals](const Change &change) {
    if (!isOfDataset(change)) {
      return;
    }
    originals.try_emplace(placeOf(change.edit), change.back.value);
    for (std::size_t k = 0; k < change.back.rowTargets.size(); ++k) {
      originals.try_emplace(targetAt(change.edit, k), change.back.rowTargets[k]);
    }
  };
  for (const Change &change : present.before) {
    note(change);
  }
  for (const Change &change : present.changes) {
    if (change.step <= step) {
      note(change);
    }
  }
  return originals;
}

}  // namespace

void checkChanges(const JsonPlace &place, const History &history, const Session &session) {
  const Numbers originals = originalsOf(history.runs.back(), session.step);
  for (std::size_t k = 0; k < history.runs.size(); ++k) {
    const RunHistory &run = history.runs[k];
    Walk walk(session, run, originals);
    walk.check(place[k]["before"], run.before);
    walk.check(place[k]["changes"], run.changes);
  }
}

}  // namespace chainrule
