// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercisestages.h"

#include "backprop/namesinfiles.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace chainrule {
namespace {

constexpr int L = exerciseDepth;

std::vector<int> stagesOf(Half wanted) {
  const std::vector<Stage> all = stages(L);
  std::vector<int> numbers;
  for (std::size_t k = 0; k < all.size(); ++k) {
    if (half(all[k]) == wanted) numbers.push_back(static_cast<int>(k) + 1);
  }
  return numbers;
}

std::vector<int> everyStage() {
  std::vector<int> numbers(stageCount(L));
  std::iota(numbers.begin(), numbers.end(), 1);
  return numbers;
}

// The stages whose numbers those of this one are made of.
std::vector<int> madeOf(int number) {
  const Stage stage = stages(L)[static_cast<std::size_t>(number - 1)];
  const int l = stage.layer;
  const auto of = [](Quantity quantity, int layer) { return stageNumber(quantity, layer, L); };
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return l == 1 ? std::vector<int>{} : std::vector{of(Quantity::Activation, l - 1)};
    case Quantity::Activation:
      return {of(Quantity::PreActivation, l)};
    case Quantity::Cost:
      return {of(Quantity::Activation, L)};
    case Quantity::Delta:
      return {of(Quantity::PreActivation, l),
              l == L ? of(Quantity::Activation, L) : of(Quantity::Delta, l + 1)};
    case Quantity::WeightGradient:
      return l == 1 ? std::vector{of(Quantity::Delta, 1)}
                    : std::vector{of(Quantity::Delta, l), of(Quantity::Activation, l - 1)};
    case Quantity::BiasGradient:
      return {of(Quantity::Delta, l)};
    default: {
      std::vector<int> gradients;
      for (int layer = 1; layer <= L; ++layer) {
        gradients.push_back(of(Quantity::WeightGradient, layer));
        gradients.push_back(of(Quantity::BiasGradient, layer));
      }
      return gradients;
    }
  }
}

}  // namespace

std::optional<std::vector<int>> exerciseStagesNamed(std::string_view name) {
  if (name == "all") return everyStage();
  if (name == "forward") return stagesOf(Half::Forward);
  if (name == "backward") return stagesOf(Half::Backward);
  for (const int number : everyStage()) {
    if (nameInFiles(stages(L)[static_cast<std::size_t>(number - 1)]) == name) return {{number}};
  }
  return std::nullopt;
}

std::string exerciseStageNames() {
  std::string names;
  for (const Stage &stage : stages(L)) names += nameInFiles(stage) + ", ";
  return names + "forward, backward, all";
}

std::string namesOfExerciseStages(std::span<const int> asked) {
  const auto holds = [&](const std::vector<int> &numbers) {
    return std::includes(asked.begin(), asked.end(), numbers.begin(), numbers.end());
  };
  if (holds(everyStage())) return "all";
  std::string names;
  const auto add = [&](const std::string &name) { names += (names.empty() ? "" : ",") + name; };
  for (const auto &[name, part] :
       {std::pair("forward", Half::Forward), std::pair("backward", Half::Backward),
        std::pair("update", Half::Update)}) {
    const std::vector<int> whole = stagesOf(part);
    if (holds(whole)) {
      add(name);
      continue;
    }
    for (const int number : asked) {
      const bool belongs = std::find(whole.begin(), whole.end(), number) != whole.end();
      if (belongs) add(nameInFiles(stages(L)[static_cast<std::size_t>(number - 1)]));
    }
  }
  return names;
}

std::vector<int> stagesToBeGiven(std::span<const int> asked) {
  std::set<int> given;
  std::vector<int> toDo(asked.begin(), asked.end());
  while (!toDo.empty()) {
    const int number = toDo.back();
    toDo.pop_back();
    for (const int part : madeOf(number)) {
      if (part < asked.front()) {
        given.insert(part);
      } else if (std::find(asked.begin(), asked.end(), part) == asked.end()) {
        toDo.push_back(part);
      }
    }
  }
  return {given.begin(), given.end()};
}

}  // namespace chainrule
