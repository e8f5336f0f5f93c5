// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/hiddenjson.h"

#include "text/say.h"

#include <string>

namespace chainrule {
namespace {

constexpr std::string_view quantities = "quantities";
constexpr std::string_view panels = "panels";

std::string namesOf(bool ofQuantities) {
  return ofQuantities
             ? say("\"z\", \"a\", \"slope\", \"delta\", \"weight-gradient\", \"bias-gradient\", "
                   "\"bias\", \"cost\", \"learning-rate\" or \"stability-limit\"")
             : say("\"stages\", \"layers\", \"equation\", \"data\", \"predict\", \"cost-plot\", "
                   "\"learning-rate-map\", \"gradient-check\", \"sharpness\", \"gradient-norms\", "
                   "\"legends\", \"speed\", \"step-counter\" or \"sample\"");
}

void readNames(const JsonPlace &place, bool ofQuantities, Hidden &hidden) {
  if (!place.exists()) {
    return;
  }
  const Json::Array &names = place.array(say("a list of names"));
  for (std::size_t k = 0; k < names.size(); ++k) {
    const std::string *text = names[k].text();
    const auto thing = text != nullptr ? hideableNamed(*text) : std::nullopt;
    if (!thing || isQuantity(*thing) != ofQuantities) {
      place[k].refuse(namesOf(ofQuantities));
    }
    hidden.set(*thing, true);
  }
}

}  // namespace

const std::vector<std::string_view> &keysOfHidden() {
  static const std::vector<std::string_view> keys{quantities, panels};
  return keys;
}

Hidden readHidden(const JsonPlace &place) {
  place.expectObject();
  Hidden hidden;
  readNames(place[quantities], true, hidden);
  readNames(place[panels], false, hidden);
  return hidden;
}

Json jsonOf(const Hidden &hidden) {
  Json::Array ofQuantities;
  Json::Array ofPanels;
  for (int k = 0; k < hideableCount; ++k) {
    const auto thing = static_cast<Hideable>(k);
    if (hidden.contains(thing)) {
      (isQuantity(thing) ? ofQuantities : ofPanels).emplace_back(name(thing));
    }
  }
  Json object = Json::Object();
  if (!ofQuantities.empty()) {
    object.append(quantities, std::move(ofQuantities));
  }
  if (!ofPanels.empty()) {
    object.append(panels, std::move(ofPanels));
  }
  return object;
}

}  // namespace chainrule
