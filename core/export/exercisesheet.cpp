// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exercisesheet.h"

#include "backprop/stage.h"
#include "exercise/exercise.h"
#include "exercise/exercisestages.h"
#include "exercise/handwork.h"
#include "explain/equation.h"
#include "explain/numbertext.h"
#include "export/formulapieces.h"
#include "text/say.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chainrule {

namespace {

using Formulas = std::vector<Formula>;

std::vector<int> stagesOf(const ExerciseSheet &sheet) {
  return sheet.stages.empty() ? exerciseStagesNamed("all").value() : sheet.stages;
}

// What an equation has right of its first relation.
Formula rightSide(const Formula &equation) {
  const Formulas right = splitAtRelation(equation).right.children;
  return row({std::next(right.begin()), right.end()});
}

// Wˡ − α ∂C/∂Wˡ
Formula updateOf(const Formula &symbolOfParameter) {
  const Quantity quantity = symbolOfParameter.quantity.value();
  const Quantity gradient =
      quantity == Quantity::Weight ? Quantity::WeightGradient : Quantity::BiasGradient;
  return row({symbolOfParameter, op("−"), symbol(Quantity::LearningRate, 0),
              symbol(gradient, symbolOfParameter.layer.value())});
}

// The layer of σ′(zˡ) or σ′(zˡ_i); 0 for another formula.
int slopeLayer(const Formula &formula) {
  if (formula.quantity != Quantity::Slope || formula.kind != Formula::Kind::Row) return 0;
  return formula.entry ? formula.entry->layer : formula.layer.value_or(0);
}

bool isSlopeOf(Activation activation, const Formula &formula, const Network &network) {
  const int l = slopeLayer(formula);
  return l > 0 && network.activation(l) == activation;
}

// σ beside a table of the sigmoid is no other function: the slope of a layer is relu′, and of an
// identity 1, which an equation goes without.
Formula withOwnSlopes(Formula formula, const Network &network) {
  const int l = slopeLayer(formula);
  if (isSlopeOf(Activation::Identity, formula, network)) return upright("1", Quantity::Slope);
  if (l > 0 && network.activation(l) != Activation::Sigmoid) {
    formula.children.front() = upright(functionName(network.activation(l)));
  }
  Formulas &parts = formula.children;
  const std::size_t count = parts.size();
  if (count > 2 && parts[count - 2] == op("∘") &&
      isSlopeOf(Activation::Identity, parts.back(), network)) {
    parts.resize(count - 2);
    if (parts.back().kind == Formula::Kind::Parentheses) {  // δ = (a − t)
      const Formulas inside = std::move(parts.back().children);
      parts.pop_back();
      parts.insert(parts.end(), inside.begin(), inside.end());
    }
  }
  for (Formula &part : parts) part = withOwnSlopes(std::move(part), network);
  return formula;
}

void nameSlopes(WorkedStage &stage, const Network &network) {
  stage.equation = withOwnSlopes(std::move(stage.equation), network);
  for (WorkedResult &result : stage.results) {
    result.symbol = withOwnSlopes(std::move(result.symbol), network);
  }
  for (WorkedEntry &entry : stage.entries) {
    std::erase_if(entry.lines, [&](const Formula &line) {  // 1 = 1
      return !line.children.empty() &&
             isSlopeOf(Activation::Identity, line.children.front(), network);
    });
    for (Formula &line : entry.lines) line = withOwnSlopes(std::move(line), network);
  }
  std::erase_if(stage.entries, [](const WorkedEntry &entry) { return entry.lines.empty(); });
}

std::string wordsAbout(const Session &session, int digits) {
  const std::vector<Activation> &all = session.network.activations();
  const bool hasRelu = std::find(all.begin(), all.end(), Activation::Relu) != all.end();
  const std::string words = networkWords(session, digits);
  return !hasRelu
             ? words
             : say("%1 %2", words,
                   say("relu(z) is z where z > 0, else 0; its slope relu′(z) is 1 where z > 0, "
                       "else 0."));
}

bool isSlope(const WorkedResult &result) {
  return result.symbol.quantity == Quantity::Slope;
}

// The equation and its blanks in one line, the slopes before the error they are part of.
void makeBlank(WorkedStage &stage) {
  stage.entries.clear();
  stage.shapes.clear();
  stage.words.clear();
  stage.left.clear();
  std::stable_partition(stage.results.begin(), stage.results.end(), isSlope);
  const auto isParameter = [](const WorkedResult &result) { return result.relation == "←"; };
  if (std::any_of(stage.results.begin(), stage.results.end(), isParameter)) {
    std::erase_if(stage.results, std::not_fn(isParameter));  // C after it is not asked for
  }
  for (WorkedResult &result : stage.results) {
    result.isWorkedBelow = false;
    if (isParameter(result)) {
      result.rule = updateOf(result.symbol);
    } else if (!isSlope(result)) {
      result.rule = rightSide(stage.equation);
    }
  }
  stage.equation = {};
}

WorkedPart partOf(const ExerciseSheet &sheet, const WorkedExampleOptions &options, int number) {
  const Session session = exercise(sheet.seed, number);
  WorkedExample example = workedExample(session, options).value();
  WorkedPart part = std::move(example.parts.front());
  part.title = say("Exercise %1", number);
  part.words = wordsAbout(session, options.digits);
  part.drawing = std::move(example.drawing);
  part.isOnNewPage = number > 1;
  const std::vector<int> asked = stagesOf(sheet);
  const std::vector<int> known = stagesToBeGiven(asked);
  const auto holds = [](const std::vector<int> &numbers, const WorkedStage &stage) {
    return std::find(numbers.begin(), numbers.end(), stage.number) != numbers.end();
  };
  for (std::size_t k = 1; k < example.parts.size(); ++k) {
    for (WorkedStage &stage : example.parts[k].stages) {
      if (holds(known, stage)) {
        const WorkedResult &result = stage.results.front();
        part.given.push_back({row({result.symbol, op("="), result.value}), ""});
      } else if (holds(asked, stage)) {
        nameSlopes(stage, session.network);
        if (!options.solutions) makeBlank(stage);
        stage.slip.clear();  // of the article, which is not what is read here
        part.stages.push_back(std::move(stage));
      }
    }
  }
  return part;
}

// Whether a σ or σ′ has to be looked up on the way from the first stage asked for to the last.
bool needsTable(const ExerciseSheet &sheet) {
  const std::vector<int> asked = stagesOf(sheet);
  for (int number = 1; number <= sheet.count; ++number) {
    const Network network = exercise(sheet.seed, number).network;
    for (int l = 1; l <= network.depth(); ++l) {
      if (network.activation(l) != Activation::Sigmoid) continue;
      for (const Quantity quantity : {Quantity::Activation, Quantity::Delta}) {
        const int stage = stageNumber(quantity, l, network.depth());
        if (stage >= asked.front() && stage <= asked.back()) return true;
      }
    }
  }
  return false;
}

WorkedPart sigmoidTable(int digits) {
  WorkedPart part{say("Values of the sigmoid"), "", {}, {}};
  part.words = sayCount(
      "σ(−z) = 1 − σ(z) and σ′(−z) = σ′(z). With these values every result comes out right to %n "
      "significant digits.",
      digits);
  for (double z = 0; z <= mostSum; z += 0.5) {
    double a = 0;
    double slope = 0;
    activate(Activation::Sigmoid, &z, &a, &slope, 1);
    const Formula argument = parentheses({number(typedText(z))});
    const auto value = [&](double of) { return number(numberText(of, {digits + spareDigits})); };
    part.given.push_back({row({variable("σ"), argument, op("="), value(a)}), ""});
    part.given.push_back({row({variable("σ"), upright("′"), argument, op("="), value(slope)}), ""});
  }
  return part;
}

}  // namespace

std::string commandOf(const ExerciseSheet &sheet) {
  std::string text = "chainrule exercise --seed " + std::to_string(sheet.seed) + " --count " +
                     std::to_string(sheet.count) + " --stages " +
                     namesOfExerciseStages(stagesOf(sheet)) + " --digits " +
                     std::to_string(sheet.digits);
  if (sheet.solutions == SheetSolutions::None) text += " --solutions none";
  if (sheet.solutions == SheetSolutions::Worked) text += " --solutions worked";
  return text;
}

WorkedExample workedSheet(const ExerciseSheet &sheet) {
  WorkedExample document;
  WorkedExampleOptions &options = document.options;
  options.digits = sheet.digits;
  options.solutions = sheet.solutions == SheetSolutions::Worked;
  options.answers = sheet.solutions == SheetSolutions::Answers;
  options.givenDigits = std::max(options.givenDigits, sheet.digits + spareDigits);
  document.title = options.solutions ? say("Backpropagation by hand, worked out")
                                     : say("Backpropagation by hand");
  const std::string seed = std::to_string(sheet.seed);
  document.summary =
      sentences({sheet.count == 1 ? say("1 exercise, seed %1.", seed)
                                  : sayCount("%n exercises, seed %1.", sheet.count, seed),
                 sayCount("Round results to %n significant digits, at the end.", sheet.digits),
                 options.answers ? say("The answers stand on the last page.") : ""});
  //: %1: a command line, which makes the sheet in English; %2: "exercise:7:1".
  document.notes.push_back(
      say("Made by %1, which makes it again. Exercise 1 is %2 in Chainrule, and so on.",
          commandOf(sheet), exerciseName(sheet.seed, 1)));
  if (needsTable(sheet)) document.parts.push_back(sigmoidTable(sheet.digits));
  for (int number = 1; number <= sheet.count; ++number) {
    document.parts.push_back(partOf(sheet, options, number));
  }
  return document;
}

}  // namespace chainrule
