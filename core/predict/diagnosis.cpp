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

bool isUpdated(const Entry &entry) {
  return entry.quantity == Quantity::Weight || entry.quantity == Quantity::Bias;
}

// A parameter as the step finds it.
double valueBefore(const Recomputation &numbers, const Entry &entry) {
  return isUpdated(entry) ? numbers.snapshot().value(entry) : 0;
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

int digitsAskedFor(const Recomputation &numbers, const Entry &entry, int digits) {
  const double after = numbers.value(entry);
  const double before = valueBefore(numbers, entry);
  const auto tells = [&](int asked) {
    bool isTold = !isRight(before, after, asked);
    for (int written = asked; isTold && written <= allDigits; ++written) {
      isTold = !isRight(rounded(before, written), after, asked);
    }
    return isTold;
  };
  if (!isUpdated(entry) || before == after) {
    return digits;
  }
  for (int asked = digits; asked <= allDigits; ++asked) {
    if (tells(asked)) {
      return asked;
    }
  }
  return digits;  // what the step changes is lost in the rounding of a double
}

Diagnosis diagnose(const Recomputation &numbers, const Entry &entry, const Answer &answer,
                   int digits) {
  const double value = numbers.value(entry);
  const double size = numbers.size(entry);
  const int asked = digitsAskedFor(numbers, entry, digits);
  Diagnosis diagnosis{Diagnosis::Verdict::Unknown, {}, asked, answer.digits};
  // Of digits that do not tell it from what was before, the parameter left as it is passes for
  // none.
  const bool mayBeBefore = asked > digits && answer.digits < asked &&
                           isRight(answer.value, valueBefore(numbers, entry), answer.digits);
  if (isRight(answer.value, value, asked, size) && !mayBeBefore) {
    diagnosis.verdict = Diagnosis::Verdict::Right;
    return diagnosis;
  }
  if (isTooShort(answer, value, asked, size)) {
    diagnosis.verdict = Diagnosis::Verdict::TooShort;
    return diagnosis;
  }
  const int compared = std::clamp(answer.digits, digits, asked);
  const auto gives = [&](std::span<const Slip> slips, int precision) {
    const auto wrong = numbers.value(entry, slips);
    return wrong && isRight(answer.value, *wrong, precision, size) &&
           !isRight(*wrong, value, precision, size);
  };
  const std::vector<Slip> slips = numbers.slips(entry);
  for (const Slip &slip : slips) {
    if (gives(std::span(&slip, 1), compared)) {
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
  const int precision = std::clamp(answer.digits, digits, std::max(asked, mostDigitsOfTwo));
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
    diagnosis.verdict = Diagnosis::Verdict::Two;
    diagnosis.slips = {found.front().first, found.front().second};
  }
  return diagnosis;
}

}  // namespace chainrule
