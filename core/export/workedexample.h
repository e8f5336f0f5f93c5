// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/formula.h"
#include "export/networkdrawing.h"
#include "training/session.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace chainrule {

/// What a worked example shows of a step.
struct WorkedExampleOptions {
  int digits = 4;            ///< significant ones, 1 … 17
  std::vector<int> samples;  ///< 0-based rows of the dataset; none: the first of the step
  bool solutions = true;     ///< else blanks
  bool answers = true;       ///< to the blanks, on a last page
  int givenDigits = 6;       ///< of what is given, where that has more; at least `digits` then too
};

/// A formula that comes to a value: `symbol` = `expression` = `value`.
struct WorkedResult {
  Formula symbol;
  std::string relation = "=";         ///< behind the symbol; ← for an update
  std::optional<Formula> expression;  ///< the equation with its numbers, for a solution
  Formula value;                      ///< a matrix or a number
  bool isWorkedBelow = false;         ///< an entry leads to it: only for the answers
  std::optional<Formula> rule{};      ///< the equation in symbols, before a blank
};

/// One entry of a stage, taken apart. The first line begins with its symbol, the others go on with
/// what it comes to.
struct WorkedEntry {
  std::string title;  ///< may be empty
  std::vector<Formula> lines;
};

struct WorkedStage {
  int number = 0;  ///< among the stages of the step, from 1
  std::string title;
  Formula equation;    ///< empty where the results have it as a rule: one line each
  std::string shapes;  ///< may be empty
  std::string words;   ///< a sentence about these numbers; may be empty
  std::vector<WorkedResult> results;
  std::vector<WorkedEntry> entries;
  std::string left;  ///< which entries are not worked out here; may be empty
  std::string slip;  ///< of the article, where its reader would stumble over it; may be empty
};

/// A formula that is given, and a few words about it.
struct WorkedGiven {
  Formula formula;
  std::string words;  ///< may be empty
};

struct WorkedPart {
  std::string title;
  std::string words;  ///< may be empty
  std::vector<WorkedGiven> given;
  std::vector<WorkedStage> stages;
  std::optional<NetworkDrawing> drawing{};  ///< its own
  bool isOnNewPage = false;
};

/// A training step written out, for a document in any form to print.
struct WorkedExample {
  std::string title;
  std::string summary;             ///< network, cost, learning rate, step, in a line or two
  std::vector<std::string> notes;  ///< what a reader has to know about these numbers
  NetworkDrawing drawing;          ///< empty where the parts have their own
  std::vector<WorkedPart> parts;
  WorkedExampleOptions options;
};

/// The step that a session makes next. Of a step that uses one sample, each chosen sample is worked
/// as a step of its own from the same parameters. Of one that uses several, each chosen sample is
/// worked to its errors, and then come the mean gradients and the one update. Samples are counted
/// from 1 in what it says, as in the window.
///
/// In the window's language; numbers have a decimal point in each. Empty where the update would not
/// be finite. refusal() must be empty.
std::optional<WorkedExample> workedExample(const Session &session,
                                           const WorkedExampleOptions &options);

/// "Layers of 2, 3 and 1 neurons; relu, identity; half squared error; learning rate 0.1."
std::string networkWords(const Session &session, int digits);

/// How many samples one example has at most.
inline constexpr std::size_t mostWorkedSamples = 100;

/// Why these samples cannot be chosen ("a sample from 0 to 7 expected, 8 found"), or an empty
/// string when they can: they are rows of the dataset, of a step that uses several samples rows of
/// the step, each once, and at most 100.
std::string refusal(const Session &session, std::span<const int> samples);

/// All samples that can be chosen: the rows of a step that uses several, else the whole dataset.
std::vector<int> choosableSamples(const Session &session);

}  // namespace chainrule
