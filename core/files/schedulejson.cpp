// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/schedulejson.h"

#include "text/say.h"
#include "training/session.h"

#include <cstdint>
#include <string>

namespace chainrule {
namespace {

std::int64_t readSteps(const JsonPlace &place, std::uint64_t least) {
  return static_cast<std::int64_t>(
      place.wholeNumber(least, static_cast<std::uint64_t>(maximumSteps)));
}

double readFactor(const JsonPlace &place, bool mayBeZero) {
  const double factor = place.number();
  if (!(factor <= 1 && (mayBeZero ? factor >= 0 : factor > 0))) {
    place.refuse(mayBeZero ? say("a number from 0 to 1") : say("a number above 0 and at most 1"));
  }
  return factor;
}

}  // namespace

const std::vector<std::string_view> &keysOfSchedule() {
  static const std::vector<std::string_view> keys{"kind", "steps", "factor", "warmUp"};
  return keys;
}

Schedule readSchedule(const JsonPlace &place) {
  place.expectObject();
  Schedule schedule;
  if (const JsonPlace kind = place["kind"]; kind.exists()) {
    const std::string *text = kind.value()->text();
    const auto named = text != nullptr ? scheduleNamed(*text) : std::nullopt;
    if (!named) {
      kind.refuse(
          say("\"constant\", \"step-decay\", \"exponential\", \"inverse-time\" or \"cosine\""));
    }
    schedule.kind = *named;
  }
  const auto refuseWithout = [&](const char *key, bool isOfKind) {
    if (const JsonPlace number = place[key]; number.exists() && !isOfKind) {
      number.refuse(say("nothing with %1", '"' + std::string(name(schedule.kind)) + '"'));
    }
  };
  refuseWithout("steps", hasSteps(schedule.kind));
  refuseWithout("factor", hasFactor(schedule.kind));
  if (hasSteps(schedule.kind)) {
    schedule.steps = readSteps(place["steps"], 1);
  }
  const bool isCosine = schedule.kind == Schedule::Kind::Cosine;
  if (hasFactor(schedule.kind) && (!isCosine || place["factor"].exists())) {
    schedule.factor = readFactor(place["factor"], isCosine);
  }
  if (const JsonPlace warmUp = place["warmUp"]; warmUp.exists()) {
    schedule.warmUp = readSteps(warmUp, 0);
  }
  return schedule;
}

Json jsonOf(const Schedule &schedule) {
  Json object = Json::Object();
  object.append("kind", name(schedule.kind));
  if (hasSteps(schedule.kind)) {
    object.append("steps", schedule.steps);
  }
  if (hasFactor(schedule.kind)) {
    object.append("factor", schedule.factor);
  }
  if (schedule.warmUp > 0) {
    object.append("warmUp", schedule.warmUp);
  }
  return object;
}

}  // namespace chainrule
