// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/stepwriter.h"

#include "backprop/forward.h"
#include "explain/equation.h"
#include "explain/numbertext.h"
#include "export/listing.h"
#include "export/workedentries.h"
#include "text/say.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

constexpr std::size_t mostNames = 16;  // in a line

Formula assigned(Formula left, Formula right) {
  return row({std::move(left), op("="), std::move(right)});
}

Formula blockOf(const StepNumbers &numbers, Quantity quantity, int l) {
  const Snapshot &snapshot = numbers.snapshot();
  const StridedView view = viewOf(snapshot.network, snapshot.pass, quantity, l);
  return matrix(Block{quantity, l, false, numbers.valuesOf(view)});
}

Formula valueOf(const StepNumbers &numbers, const Stage &stage) {
  return stage.quantity == Quantity::Cost ? number(numbers.snapshot().pass.sampleCost(0), Entry{})
                                          : blockOf(numbers, stage.quantity, stage.layer);
}

bool hasSlopes(const WorkedStage &worked) {
  return std::any_of(worked.entries.begin(), worked.entries.end(), [](const WorkedEntry &entry) {
    const auto &line = entry.lines.front().children;
    return !line.empty() && line.front().entry && line.front().entry->quantity == Quantity::Slope;
  });
}

}  // namespace

StepWriter::StepWriter(const Session &session, const WorkedExampleOptions &options)
    : m_session(session), m_options(options), m_stepper(session) {
  const std::span<const int> rows = m_stepper.trainer().rowsOf(session.step);
  m_rows.assign(rows.begin(), rows.end());
}

std::vector<WorkedGiven> StepWriter::parameters() const {
  std::vector<WorkedGiven> given;
  for (int l = 1; l <= L(); ++l) {
    for (const Quantity quantity : {Quantity::Weight, Quantity::Bias}) {
      given.push_back(
          {assigned(symbol(quantity, l),
                    matrix(Block{quantity, l, false, viewOf(m_session.network, {}, quantity, l)})),
           quantity == Quantity::Bias && !m_session.training.trainBiases ? say("not trained")
                                                                         : ""});
    }
  }
  given.push_back({assigned(symbol(Quantity::LearningRate, 0),
                            number(learningRateText(m_session, m_options.digits))),
                   isConstant(m_session.training.schedule) ? say("learning rate")
                                                           : say("learning rate of this step")});
  return given;
}

std::vector<WorkedGiven> StepWriter::givenOf(int sample) const {
  const Dataset &data = m_session.dataset;
  const auto words = [](const std::vector<std::string> &names) {
    return names.empty() || names.size() > mostNames ? "" : listed(names);
  };
  return {{assigned(symbol(Quantity::Activation, 0),
                    matrix(Block{Quantity::Activation, 0, false, data.inputs.col(sample)})),
           words(data.inputNames)},
          {assigned(symbol(Quantity::Target, L()),
                    matrix(Block{Quantity::Target, L(), false, data.targets.col(sample)})),
           words(data.targetNames)}};
}

bool StepWriter::addStep(int sample, std::vector<WorkedPart> &parts) {
  m_stepper.goToStage(stageCount(L()) - 1);
  const StepNumbers numbers(m_stepper.snapshot(false));
  const bool isAlone = sample == 0;
  parts.push_back(part(numbers, isAlone ? say("Forward") : say("Sample %1: forward", sample),
                       [](const Stage &stage) { return half(stage) == Half::Forward; }));
  if (!isAlone) parts.back().given = givenOf(0);
  parts.push_back(part(numbers, isAlone ? say("Backward") : say("Sample %1: backward", sample),
                       [](const Stage &stage) { return half(stage) == Half::Backward; }));
  return addUpdate(isAlone ? say("Update") : say("Sample %1: update", sample), parts);
}

bool StepWriter::addSteps(const std::vector<int> &samples, std::vector<WorkedPart> &parts) {
  for (const int sample : samples) {
    m_stepper.showSample(sample);
    m_stepper.goToStage(stageCount(L()) - 1);
    parts.push_back(part(StepNumbers(m_stepper.snapshot(false)), say("Sample %1", sample + 1),
                         [](const Stage &stage) { return !isGradient(stage.quantity); }));
    parts.back().given = givenOf(sample);
  }
  const StepNumbers numbers(m_stepper.snapshot(false));
  parts.push_back(part(numbers, say("Mean gradients"),
                       [](const Stage &stage) { return isGradient(stage.quantity); }));
  const int count = static_cast<int>(m_rows.size());
  const std::string means =
      m_rows.size() > mostNames
          ? sayCount("The gradients are means over the %n samples of the step.", count)
          : sayCount("The gradients are means over the %n samples of the step: %1.", count,
                     fromOne(m_rows));
  const std::string cost = numberText(numbers.snapshot().batchCost, numberStyle(m_options));
  parts.back().words =
      sentences({means, m_options.solutions ? say("Their mean cost is %1.", cost) : ""});
  return addUpdate(say("Update"), parts);
}

// The stages that are wanted, before the update.
WorkedPart StepWriter::part(const StepNumbers &numbers, std::string title,
                            bool (*isWanted)(const Stage &)) const {
  WorkedPart result{std::move(title), "", {}, {}};
  const std::vector<Stage> all = stages(L());
  for (std::size_t k = 0; k + 1 < all.size(); ++k) {
    if (isWanted(all[k])) {
      result.stages.push_back(stageOf(numbers, all[k], static_cast<int>(k) + 1));
    }
  }
  return result;
}

WorkedStage StepWriter::stageOf(const StepNumbers &numbers, const Stage &stage, int number) const {
  WorkedStage worked = begun(stage, number);
  const Quantity quantity = stage.quantity;
  addEntries(numbers, stage, quantity, stage.layer, m_options, worked);
  WorkedResult result{symbol(quantity, stage.layer), "=", std::nullopt, valueOf(numbers, stage)};
  result.isWorkedBelow = quantity == Quantity::Cost;
  result.expression = expressionOf(numbers, stage, Entry{quantity, stage.layer, 0, 0});
  worked.results.push_back(std::move(result));
  if (!m_options.solutions && quantity == Quantity::Delta && hasSlopes(worked)) {
    WorkedResult slopes{symbol(Quantity::Slope, stage.layer), "=", std::nullopt,
                        blockOf(numbers, Quantity::Slope, stage.layer)};
    slopes.isWorkedBelow = true;
    worked.results.push_back(std::move(slopes));
  }
  return worked;
}

WorkedStage StepWriter::begun(const Stage &stage, int number) const {
  WorkedStage worked;
  worked.number = number;
  worked.title = chainrule::title(stage, L());
  worked.equation = equation(stage, m_session.network, m_session.cost,
                             m_session.training.trainBiases, static_cast<int>(m_rows.size()));
  worked.shapes = shapes(stage, m_session.network, m_session.cost);
  return worked;
}

bool StepWriter::addUpdate(std::string title, std::vector<WorkedPart> &parts) {
  if (!m_stepper.nextStage()) return false;
  const StepNumbers numbers(m_stepper.snapshot(true));
  const Stage stage{Quantity::Weight, 0};
  WorkedStage worked = begun(stage, stageCount(L()));
  for (int l = 1; l <= L(); ++l) {
    for (const Quantity quantity : {Quantity::Weight, Quantity::Bias}) {
      if (quantity == Quantity::Bias && !m_session.training.trainBiases) continue;
      addEntries(numbers, stage, quantity, l, m_options, worked);
      worked.results.push_back({symbol(quantity, l), "←",
                                expressionOf(numbers, stage, Entry{quantity, l, 0, 0}),
                                blockOf(numbers, quantity, l)});
    }
  }
  worked.results.push_back({script(symbol(Quantity::Cost, 0), {}, upright("new")), "=",
                            std::nullopt, number(costAfter(numbers.snapshot().network))});
  worked.words = sentences(
      {worked.words,
       m_rows.size() == 1
           ? say("The last number is the cost of the same sample at the new parameters.")
           : say("The last number is the mean cost of the same samples at the new parameters.")});
  WorkedPart part{std::move(title), "", {}, {}};
  part.stages.push_back(std::move(worked));
  parts.push_back(std::move(part));
  return true;
}

double StepWriter::costAfter(const Network &network) const {
  Pass pass = Pass::withoutGradient(network.sizes(), static_cast<int>(m_rows.size()));
  gather(m_session.dataset, m_rows, pass);
  forward(network, m_session.cost, pass);
  return pass.cost();
}

}  // namespace chainrule
