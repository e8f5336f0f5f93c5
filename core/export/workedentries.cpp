// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workedentries.h"

#include "backprop/stage.h"
#include "explain/explanation.h"
#include "explain/inwords.h"
#include "explain/plaintext.h"
#include "export/formulapieces.h"
#include "text/say.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace chainrule {

namespace {

using Formulas = std::vector<Formula>;

constexpr int mostEntries = 12;          // of one quantity, all worked out
constexpr std::size_t longestLine = 90;  // characters, of an entry in one line
constexpr int mostVectors = 4;           // of a sum that has to fit across a page

bool hasNumber(const Formula &formula) {
  return formula.kind == Formula::Kind::Number || formula.block ||
         std::any_of(formula.children.begin(), formula.children.end(), hasNumber);
}

std::size_t characters(const Formula &line) {
  const std::string text = plainText(line);
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  }));
}

// Each entry's lines as one where all are short enough to be read at a glance.
void joinIfShort(std::vector<WorkedEntry> &entries) {
  for (const WorkedEntry &entry : entries) {
    std::size_t length = 0;
    for (const Formula &line : entry.lines) length += characters(line);
    if (entry.title.empty() && length > longestLine) return;
  }
  for (WorkedEntry &entry : entries) {
    if (!entry.title.empty()) continue;
    Formulas all;
    for (Formula &line : entry.lines) {
      all.insert(all.end(), std::make_move_iterator(line.children.begin()),
                 std::make_move_iterator(line.children.end()));
    }
    entry.lines = {row(std::move(all))};
  }
}

// "δ¹₃ = (…) · σ′(z¹₃)" of a line that goes on with numbers; empty where numbers stand there too.
Formulas inSymbolsOnly(const Formula &line) {
  Formulas kept;
  int relations = 0;
  for (const Formula &child : line.children) {
    if (isRelation(child) && ++relations == 2) break;
    if (hasNumber(child)) return {};
    kept.push_back(child);
  }
  return {row(std::move(kept))};
}

// A sentence about the largest of these entries.
std::string wordsAbout(const StepNumbers &numbers, const Stage &stage,
                       const std::vector<Entry> &entries, const NumberStyle &style) {
  const auto size = [&](const Entry &entry) { return std::abs(numbers.snapshot().value(entry)); };
  const auto largest =
      std::max_element(entries.begin(), entries.end(),
                       [&](const Entry &a, const Entry &b) { return size(a) < size(b); });
  const std::string sentence = inWords(numbers, stage, *largest, style);
  if (sentence.empty() || entries.size() == 1) return sentence;
  return plainText(inlineSymbol(*largest)) + ": " + sentence;
}

bool isPlain(const Section &section) {
  return section.topic == Section::Topic::Terms || section.topic == Section::Topic::Slope;
}

// The terms and where their slopes come from.
void addTerms(const std::vector<Section> &sections, bool solutions,
              std::vector<WorkedEntry> &entries) {
  for (const Section &section : sections) {
    if (!isPlain(section)) continue;
    WorkedEntry entry{"", solutions ? section.lines : inSymbolsOnly(section.lines.front())};
    if (!entry.lines.empty()) entries.push_back(std::move(entry));
  }
}

// What an explanation says beyond that, under its own headings.
void addMore(const std::vector<Section> &sections, std::vector<WorkedEntry> &entries) {
  for (const Section &section : sections) {
    if (isPlain(section) || section.topic == Section::Topic::Numbers) continue;
    entries.push_back({section.title, section.lines});
  }
}

}  // namespace

NumberStyle numberStyle(const WorkedExampleOptions &options) {
  return {options.digits, ".", false};
}

void addEntries(const StepNumbers &numbers, const Stage &stage, Quantity quantity, int l,
                const WorkedExampleOptions &options, WorkedStage &worked) {
  const Network &network = numbers.snapshot().network;
  const int rows = quantity == Quantity::Cost ? 1 : network.size(l);
  const int columns = belongsToEdge(quantity) ? network.size(l - 1) : 1;
  const std::int64_t count = std::int64_t{rows} * columns;
  std::vector<Entry> chosen;
  if (count <= mostEntries) {
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < columns; ++j) chosen.push_back({quantity, l, i, j});
    }
  } else {
    const bool wide = columns > 1;
    chosen = {{quantity, l, 0, 0},
              {quantity, l, wide ? 0 : 1, wide ? 1 : 0},
              {quantity, l, rows - 1, columns - 1}};
    worked.left =
        sentences({worked.left,
                   sayCount("Of %n entries of %1 three are worked out, the others go the same way.",
                            static_cast<int>(count), plainText(inlineSymbol(quantity, l)))});
  }
  // Without solutions one is enough to show the pattern of what is one product each.
  const bool isPattern =
      !options.solutions && half(stage) != Half::Forward && stage.quantity != Quantity::Delta;
  if (isPattern) {
    chosen.resize(1);
    worked.left.clear();
  }
  std::vector<WorkedEntry> entries;
  std::vector<Section> ofFirst;
  for (const Entry &entry : chosen) {
    std::vector<Section> sections = explain(numbers, stage, entry);
    addTerms(sections, options.solutions, entries);
    if (ofFirst.empty()) ofFirst = std::move(sections);
  }
  if (options.solutions) addMore(ofFirst, entries);
  if (options.solutions && worked.words.empty()) {
    worked.words = wordsAbout(numbers, stage, chosen, numberStyle(options));
  }
  if (options.digits <= 6) joinIfShort(entries);
  worked.entries.insert(worked.entries.end(), std::make_move_iterator(entries.begin()),
                        std::make_move_iterator(entries.end()));
}

std::optional<Formula> expressionOf(const StepNumbers &numbers, const Stage &stage,
                                    const Entry &entry) {
  const Snapshot &snapshot = numbers.snapshot();
  const bool isSumOfVectors =
      stage.quantity == Quantity::BiasGradient && !usesShownSampleAlone(snapshot);
  if (isSumOfVectors && snapshot.batchSize > mostVectors) return std::nullopt;
  for (const Section &section : explain(numbers, stage, entry)) {
    if (section.topic != Section::Topic::Numbers) continue;
    const Formulas right = splitAtRelation(section.lines.front()).right.children;
    if (!right.empty()) return row({std::next(right.begin()), right.end()});
  }
  return std::nullopt;
}

}  // namespace chainrule
