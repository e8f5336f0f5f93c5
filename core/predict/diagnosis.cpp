// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/diagnosis.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chainrule {
namespace {

constexpr int mostDigitsOfTwo = 5;
constexpr std::size_t mostTogether = 40;

// What is made together with another: of the mistakes that can be made at any place of a sum a
// pair would be found for almost every number.
bool goesTogether(Mistake mistake) {
  switch (mistake) {
    case Mistake::Neighbour:
    case Mistake::RoundedEarly:
    case Mistake::ProductSign:
    case Mistake::ProductPower:
    case Mistake::ProductSum:
      return false;
    default:
      return true;
  }
}

void addOnce(std::vector<Slip> &slips, const Slip &slip) {
  const bool isKnown = std::any_of(slips.begin(), slips.end(), [&slip](const Slip &other) {
    return other.mistake == slip.mistake;
  });
  if (!isKnown) {
    slips.push_back(slip);
  }
}

}  // namespace

Diagnosis diagnose(const Recomputation &numbers, const Entry &entry, const Answer &answer,
                   int digits) {
  const double value = numbers.value(entry);
  const double size = numbers.size(entry);
  if (isRight(answer.value, value, digits, size)) {
    return {Diagnosis::Verdict::Right, {}};
  }
  const auto gives = [&](std::span<const Slip> slips, int precision) {
    const auto wrong = numbers.value(entry, slips);
    return wrong && isRight(answer.value, *wrong, precision, size) &&
           !isRight(*wrong, value, precision, size);
  };
  Diagnosis diagnosis;
  const std::vector<Slip> slips = numbers.slips(entry);
  for (const Slip &slip : slips) {
    if (gives(std::span(&slip, 1), digits)) {
      addOnce(diagnosis.slips, slip);
    }
  }
  if (!diagnosis.slips.empty()) {
    diagnosis.verdict =
        diagnosis.slips.size() == 1 ? Diagnosis::Verdict::Mistake : Diagnosis::Verdict::Ambiguous;
    return diagnosis;
  }
  std::vector<Slip> together;
  std::copy_if(slips.begin(), slips.end(), std::back_inserter(together),
               [](const Slip &slip) { return goesTogether(slip.mistake); });
  if (together.size() > mostTogether) {
    std::erase_if(together, [](const Slip &slip) { return slip.mistake == Mistake::TermMissing; });
  }
  const int precision = std::clamp(answer.digits, digits, std::max(digits, mostDigitsOfTwo));
  std::vector<std::pair<Slip, Slip>> found;
  for (std::size_t a = 0; a < together.size(); ++a) {
    for (std::size_t b = a + 1; b < together.size(); ++b) {
      const std::array<Slip, 2> both{together[a], together[b]};
      if (!gives(both, precision)) {
        continue;
      }
      const bool isKnown = std::any_of(found.begin(), found.end(), [&both](const auto &other) {
        return other.first.mistake == both[0].mistake && other.second.mistake == both[1].mistake;
      });
      if (!isKnown) {
        found.emplace_back(both[0], both[1]);
      }
    }
  }
  if (found.size() == 1) {
    return {Diagnosis::Verdict::Two, {found.front().first, found.front().second}};
  }
  return diagnosis;
}

}  // namespace chainrule
