// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lessonjson.h"

#include "backprop/stage.h"
#include "lesson/names.h"
#include "text/say.h"

#include <algorithm>
#include <string>
#include <utility>

namespace chainrule {
namespace {

using Kind = LessonCondition::Kind;

constexpr std::uint64_t mostStepsOfRun = 256;

constexpr std::pair<std::string_view, Kind> kinds[] = {
    {"stage", Kind::Stage},   {"steps", Kind::Steps},
    {"cost", Kind::Cost},     {"learningRate", Kind::LearningRate},
    {"value", Kind::Value},   {"selected", Kind::Selected},
    {"edited", Kind::Edited}, {"predicted", Kind::Predicted},
    {"stable", Kind::Stable}, {"run", Kind::Run},
    {"all", Kind::All}};

std::string namesOfKinds() {
  std::vector<std::string> names;
  for (const auto &[name, kind] : kinds) {
    names.emplace_back(name);
  }
  return say("one of %1", oneOf(names));
}

void readBound(const JsonPlace &place, double &bound, bool counts, bool &boundCounts,
               const JsonPlace &other) {
  if (place.exists()) {
    if (other.exists()) {
      place.refuse(say("one bound on either side"), say("two"));
    }
    bound = place.number();
    boundCounts = counts;
  }
}

LessonRange readRange(const JsonPlace &place) {
  LessonRange range;
  readBound(place["from"], range.least, true, range.leastCounts, place["above"]);
  readBound(place["above"], range.least, false, range.leastCounts, place["from"]);
  readBound(place["to"], range.most, true, range.mostCounts, place["below"]);
  readBound(place["below"], range.most, false, range.mostCounts, place["to"]);
  if (range.least > range.most) {
    place.refuse(say("a lower bound that is not above the upper one"),
                 say("%1 and %2", toText(range.least), toText(range.most)));
  }
  return range;
}

bool hasBound(const JsonPlace &place) {
  return place["from"].exists() || place["above"].exists() || place["to"].exists() ||
         place["below"].exists();
}

LessonRange readBounds(const JsonPlace &place) {
  if (!hasBound(place)) {
    place.refuse(say("\"above\", \"from\", \"below\" or \"to\""), say("none of them"));
  }
  return readRange(place);
}

std::int64_t readCount(const JsonPlace &place, std::uint64_t least, std::uint64_t most) {
  return static_cast<std::int64_t>(place.wholeNumber(least, most));
}

void readRun(const JsonPlace &place, LessonCondition &condition) {
  expectKeys(place, {"is", "steps"});
  const JsonPlace is = place["is"];
  const std::string *name = is.exists() ? is.value()->text() : nullptr;
  const auto course = name != nullptr ? courseNamed(*name) : std::nullopt;
  if (!course) {
    is.refuse(courseNames());
  }
  condition.course = *course;
  if (*course == RunCourseName::Diverges) {
    if (place["steps"].exists()) {
      place["steps"].refuse(say("nothing with \"diverges\""));
    }
    return;
  }
  condition.steps = readCount(place["steps"], 2, mostStepsOfRun);
}

void readParts(const JsonPlace &place, const Network &network, LessonCondition &condition) {
  const std::string expected = say("%1 to %2 conditions", 2, std::to_string(maximumParts));
  const Json::Array &parts = place.array(expected);
  if (parts.size() < 2 || parts.size() > maximumParts) {
    place.refuse(expected, std::to_string(parts.size()));
  }
  for (std::size_t k = 0; k < parts.size(); ++k) {
    condition.parts.push_back(readCondition(place[k], network));
    if (condition.parts.back().kind == Kind::All) {
      place[k]["all"].refuse(say("no \"all\" within another"), say("one"));
    }
  }
}

void readKind(const JsonPlace &place, const Network &network, LessonCondition &condition) {
  switch (condition.kind) {
    case Kind::Stage:
    case Kind::Predicted:
      condition.stage = readStage(place, network);
      if (condition.stage == 0) {
        place.refuse(say("a stage that shows something"));
      }
      break;
    case Kind::Steps:
      condition.steps = readCount(place, 1, static_cast<std::uint64_t>(maximumSteps));
      break;
    case Kind::Cost:
    case Kind::LearningRate:
      expectKeys(place, {"above", "from", "below", "to"});
      condition.range = readBounds(place);
      break;
    case Kind::Value:
      expectKeys(place, {"of", "above", "from", "below", "to"});
      condition.target = readTarget(place["of"], network);
      if (condition.target.isWhole()) {
        place["of"].refuse(say("one entry"));
      }
      condition.range = readBounds(place);
      break;
    case Kind::Selected:
    case Kind::Edited:
      condition.target = readTarget(place, network);
      break;
    case Kind::Stable:
      expectKeys(place, {"steps", "above", "from", "below", "to"});
      condition.steps = readCount(place["steps"], 1, mostStepsOfRun);
      condition.range = readRange(place);
      break;
    case Kind::Run:
      readRun(place, condition);
      break;
    case Kind::All:
      readParts(place, network, condition);
      break;
  }
}

}  // namespace

LessonCondition readCondition(const JsonPlace &place, const Network &network) {
  place.expectObject();
  const Json::Object &object = *place.value()->object();
  if (object.size() != 1) {
    place.refuse(say("one condition (several are a list, in \"all\")"),
                 std::to_string(object.size()));
  }
  const std::string &key = object.front().first;
  const auto known = std::find_if(std::begin(kinds), std::end(kinds),
                                  [&key](const auto &kind) { return kind.first == key; });
  if (known == std::end(kinds)) {
    place[key].refuse(namesOfKinds(), '"' + key + '"');
  }
  LessonCondition condition;
  condition.kind = known->second;
  readKind(place[key], network, condition);
  return condition;
}

}  // namespace chainrule
