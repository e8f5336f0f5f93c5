// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/names.h"

#include "backprop/namesinfiles.h"
#include "text/say.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace chainrule {
namespace {

constexpr Quantity quantities[] = {
    Quantity::Slope,  Quantity::Delta, Quantity::WeightGradient, Quantity::BiasGradient,
    Quantity::Weight, Quantity::Bias,  Quantity::PreActivation,  Quantity::Activation,
    Quantity::Target, Quantity::Cost};

constexpr std::pair<std::string_view, LessonTab> tabs[] = {
    {"equation", LessonTab::Equation},         {"data", LessonTab::Data},
    {"predict", LessonTab::Predict},           {"cost", LessonTab::Cost},
    {"learningRate", LessonTab::LearningRate}, {"check", LessonTab::Check},
    {"sharpness", LessonTab::Sharpness},       {"norms", LessonTab::Norms}};

constexpr std::pair<std::string_view, RunCourseName> courses[] = {
    {"diverges", RunCourseName::Diverges},        {"rises", RunCourseName::Rises},
    {"oscillates", RunCourseName::Oscillates},    {"stuck", RunCourseName::Stuck},
    {"hardly moves", RunCourseName::HardlyMoves}, {"learns", RunCourseName::Learns}};

template <typename Table>
std::string namesOf(const Table &table) {
  std::vector<std::string> names;
  for (const auto &[known, value] : table) {
    names.emplace_back(known);
  }
  return oneOf(names);
}

/// A whole number at the beginning of the text, taken from it; −1 where there is none.
int takeNumber(std::string_view &text) {
  int number = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 0) {
    return -1;
  }
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

/// "[3]" at the beginning of the text, taken from it, as an index from 0; else −1.
int takeIndex(std::string_view &text, int count) {
  if (!text.starts_with('[')) {
    return -1;
  }
  text.remove_prefix(1);
  const int number = takeNumber(text);
  if (number < 1 || number > count || !text.starts_with(']')) {
    return -1;
  }
  text.remove_prefix(1);
  return number - 1;
}

bool hasLayer(Quantity quantity) {
  return quantity != Quantity::Target && quantity != Quantity::Cost;
}

}  // namespace

std::vector<std::string> stageNames(int depth) {
  std::vector<std::string> names{"start"};
  for (const Stage &stage : stages(depth)) {
    names.push_back(nameInFiles(stage));
  }
  return names;
}

std::optional<int> stageNamed(std::string_view name, int depth) {
  const std::vector<std::string> names = stageNames(depth);
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? std::nullopt
                              : std::optional(static_cast<int>(found - names.begin()));
}

std::optional<LessonTarget> targetNamed(std::string_view text, const Network &network) {
  const auto named =
      std::find_if(std::begin(quantities), std::end(quantities),
                   [text](Quantity one) { return text.starts_with(nameInFiles(one)); });
  if (named == std::end(quantities)) {
    return std::nullopt;
  }
  const Quantity quantity = *named;
  text.remove_prefix(nameInFiles(quantity).size());
  Entry entry{quantity, 0, 0, 0};
  if (quantity == Quantity::Cost) {
    return text.empty() ? std::optional(LessonTarget{entry}) : std::nullopt;
  }
  entry.layer = hasLayer(quantity) ? takeNumber(text) : network.depth();
  const int first = quantity == Quantity::Activation ? 0 : 1;
  if (entry.layer < first || entry.layer > network.depth()) {
    return std::nullopt;
  }
  if (text.empty()) {
    entry.row = -1;
    return LessonTarget{entry};
  }
  entry.row = takeIndex(text, network.size(entry.layer));
  if (belongsToEdge(quantity) && entry.row >= 0) {
    entry.column = takeIndex(text, network.size(entry.layer - 1));
  }
  const bool exists = entry.row >= 0 && entry.column >= 0 && text.empty();
  return exists ? std::optional(LessonTarget{entry}) : std::nullopt;
}

std::string exampleOfTarget(const Network &network) {
  const int L = network.depth();
  const std::string layer = std::to_string(L);
  const std::string weight = "W" + layer + '[' + std::to_string(network.size(L)) + "][" +
                             std::to_string(network.size(L - 1)) + ']';
  return say("%1 or %2", weight, "delta" + layer);
}

std::optional<LessonTab> tabNamed(std::string_view name) {
  for (const auto &[known, tab] : tabs) {
    if (known == name) return tab;
  }
  return std::nullopt;
}

std::optional<RunCourseName> courseNamed(std::string_view name) {
  for (const auto &[known, course] : courses) {
    if (known == name) return course;
  }
  return std::nullopt;
}

std::string tabNames() {
  return namesOf(tabs);
}

std::string courseNames() {
  return namesOf(courses);
}

std::string oneOf(const std::vector<std::string> &names) {
  std::string text;
  for (std::size_t k = 0; k < names.size(); ++k) {
    const std::string name = '"' + names[k] + '"';
    const bool isLast = k > 0 && k + 1 == names.size();
    text = isLast ? say("%1 or %2", text, name) : text + (k == 0 ? "" : ", ") + name;
  }
  return text;
}

}  // namespace chainrule
