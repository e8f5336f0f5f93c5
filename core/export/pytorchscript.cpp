// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pytorchscript.h"

#include "export/pytorchprogram.h"
#include "files/fileerror.h"
#include "files/json.h"

#include <algorithm>
#include <set>
#include <vector>

namespace chainrule {
namespace {

using Rows = std::vector<int>;

/// The rows of each step. Where there are fewer of them than steps, they begin again.
std::vector<Rows> rowsOfSteps(const Session &start, std::int64_t steps) {
  SampleOrder order = orderOf(start);
  const bool repeats = start.training.order == Order::Cyclic || order.stepsPerEpoch() == 1;
  const std::int64_t count = repeats ? std::min(steps, order.stepsPerEpoch()) : steps;
  std::vector<Rows> all;
  std::size_t numbers = 0;
  for (std::int64_t k = 0; k < count && numbers <= maximumScriptNumbers; ++k) {
    const std::span<const int> rows = order.rowsOf(start.step + k);
    numbers += rows.size();
    all.emplace_back(rows.begin(), rows.end());
  }
  return all;
}

void checkSize(const Session &start, const std::vector<Rows> &rows, const std::set<int> &used) {
  constexpr std::size_t parameterLists = 3;  // at the start, the gradient, and after the step
  const auto perSample =
      static_cast<std::size_t>(start.dataset.inputs.rows() + start.dataset.targets.rows());
  std::size_t numbers = parameterLists * start.network.parameters().values().size();
  numbers += used.size() * perSample;
  for (const Rows &step : rows) {
    numbers += step.size();
  }
  if (numbers > maximumScriptNumbers) {
    throw FileError("a script with at most " + std::to_string(maximumScriptNumbers) +
                    " numbers expected, one with " + std::to_string(numbers) +
                    " or more needed for these steps");
  }
}

std::string numberText(double value) {
  const std::string text = Json(value).numberText();
  const bool isWhole = text.find_first_of(".e") == std::string::npos;
  return isWhole ? text + ".0" : text;  // PyTorch takes no integer of 20 digits
}

std::string listOf(const auto &values, auto text) {
  std::string list;
  for (const auto &value : values) {
    list += (list.empty() ? "[" : ", ") + text(value);
  }
  return list + ']';
}

std::string rowText(const Rows &rows) {
  return listOf(rows, [](int row) { return std::to_string(row); });
}

/// "W = [one matrix for each layer]" and "b = [one list for each layer]".
std::string assigned(const std::string &weights, const std::string &biases,
                     const Parameters &parameters) {
  std::string W = weights + " = [\n";
  std::string b = biases + " = [\n";
  for (int l = 1; l <= parameters.depth(); ++l) {
    const auto matrix = parameters.weights(l);
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
      W += (i == 0 ? "    [" : "     ") + listOf(matrix.row(i), numberText);
      W += i + 1 < matrix.rows() ? ",\n" : "],\n";
    }
    b += "    " + listOf(parameters.biases(l), numberText) + ",\n";
  }
  return W + "]\n" + b + "]\n";
}

std::string sessionText(const Session &start) {
  const auto activation = [](Activation a) { return '"' + std::string(name(a)) + '"'; };
  return "TITLE = " + toText(Json(start.title)) +
         "\nACTIVATIONS = " + listOf(start.network.activations(), activation) + "\nCOST = \"" +
         std::string(name(start.cost)) + "\"\nALPHA = " + numberText(start.training.learningRate) +
         "\nTRAIN_BIASES = " + (start.training.trainBiases ? "True" : "False") + '\n';
}

/// "def part(step)": what the step takes of ALPHA.
std::string scheduleText(const Schedule &schedule) {
  std::string text = "\n\ndef part(step):\n    \"\"\"What the schedule takes of ALPHA.\"\"\"\n";
  if (schedule.warmUp > 0) {
    const std::string warmUp = std::to_string(schedule.warmUp);
    text += "    if step < " + warmUp + ":\n        return (step + 1) / " + warmUp + '\n';
  }
  if (schedule.kind == Schedule::Kind::Constant) {
    return text + "    return 1\n";
  }
  const std::string steps = std::to_string(schedule.steps);
  const std::string factor = numberText(schedule.factor);
  const std::string t =
      schedule.warmUp > 0 ? "(step - " + std::to_string(schedule.warmUp) + ')' : "step";
  switch (schedule.kind) {
    case Schedule::Kind::Constant:
      break;
    case Schedule::Kind::StepDecay:
      return text + "    return " + factor + " ** (" + t + " // " + steps + ")\n";
    case Schedule::Kind::Exponential:
      return text + "    return " + factor + " ** (" + t + " / " + steps + ")\n";
    case Schedule::Kind::InverseTime:
      return text + "    return 1 / (1 + " + t + " / " + steps + ")\n";
    case Schedule::Kind::Cosine:
      return text + "    angle = math.pi * min(" + t + " / " + steps + ", 1)\n    return " +
             factor + " + (1 - " + factor + ") * (1 + math.cos(angle)) / 2\n";
  }
  return text;
}

std::string sampleText(const Dataset &dataset, const std::set<int> &used) {
  std::string text = "SAMPLES = {\n";
  for (const int row : used) {
    text += "    " + std::to_string(row) + ": (" + listOf(dataset.inputs.col(row), numberText) +
            ", " + listOf(dataset.targets.col(row), numberText) + "),\n";
  }
  return text + "}\n";
}

}  // namespace

std::string pytorchScript(const Session &start, const Trainer &trainer) {
  const std::int64_t last = trainer.step() - 1;
  const std::vector<Rows> rows = rowsOfSteps(start, trainer.step() - start.step);
  std::set<int> used;
  for (const Rows &step : rows) {
    used.insert(step.begin(), step.end());
  }
  checkSize(start, rows, used);

  std::string text = R"py(#!/usr/bin/env python3
"""Takes steps of a Chainrule session by PyTorch, and compares the last one.

Prints the largest differences and "ok"; exits with 1 where they are too large. Needs PyTorch.
"""

)py";
  text += start.training.schedule.kind == Schedule::Kind::Cosine ? "import math\nimport sys\n"
                                                                 : "import sys\n";
  text += "\nimport torch\n\n";
  text += sessionText(start);
  text +=
      "FIRST_STEP = " + std::to_string(start.step) + "\nLAST_STEP = " + std::to_string(last) + '\n';
  text += "\n# The parameters before the first step: a matrix and a list for each layer.\n";
  text += assigned("W_START", "B_START", start.network.parameters());
  text += "\n# The samples by their row: inputs and targets.\n" + sampleText(start.dataset, used);
  text += "\n# The rows each step uses; behind the last, the first again.\nROWS = [\n";
  for (const Rows &step : rows) {
    text += "    " + rowText(step) + ",\n";
  }
  text +=
      "]\n\n# What Chainrule has for the last step: the mean cost of its samples, its gradient,\n"
      "# and the parameters after it.\nC = " +
      numberText(trainer.pass().cost()) + '\n';
  text += assigned("DW", "DB", trainer.pass().gradient());
  text += assigned("W_NEW", "B_NEW", trainer.network().parameters());
  text += scheduleText(start.training.schedule);
  return text += pytorchProgram;
}

}  // namespace chainrule
