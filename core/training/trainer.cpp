// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainer.h"

#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"
#include "training/evaluation.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace chainrule {
namespace {

bool allFinite(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
}

constexpr std::int64_t fewestSteps = 2;  // of a run that is worth keeping

}  // namespace

Trainer::Trainer(Session session, std::size_t memory)
    : Trainer(std::move(session), Timeline(session, memory), memory) {
  if (const auto history = std::exchange(m_session.history, nullptr)) {
    restore(*history);
  }
}

Trainer::Trainer(Session &&session, Timeline timeline, std::size_t memory)
    : m_memory(memory),
      m_session(std::move(session)),
      m_timeline(std::move(timeline)),
      m_order(orderOf(m_session)),
      m_pass(m_session.network.sizes(), m_order.batchSize()),
      m_next(m_session.network.parameters()),
      m_curve(m_timeline.firstStep()) {}

void Trainer::beginRun() {
  Timeline next = m_timeline.successor(m_session, m_memory);
  if (keepRun(firstStep())) {
    nameNextRun();
  } else {
    ++m_pastVersion;
  }
  m_timeline = std::move(next);
  m_curve = CostCurve(step());
  wasMoved();
}

bool Trainer::isWorthKeeping(std::int64_t common, bool hasEdits) const {
  return lastStep() - common >= fewestSteps || hasEdits;
}

Runs::Kept Trainer::presentAsKept() const {
  return {std::make_shared<const Run>(presentRun()),
          m_timeline.copy(std::min(m_memory, Runs::memory))};
}

bool Trainer::keepRun(std::int64_t common, bool hasEdits) {
  if (!isWorthKeeping(common, hasEdits)) {
    return false;
  }
  m_runs.keep(presentAsKept());
  return true;
}

Run Trainer::presentRun() const {
  Run run;
  run.id = m_run;
  run.name = m_runName;
  run.colour = m_runColour;
  run.firstLearningRate = firstLearningRate();
  run.firstSchedule = firstSchedule();
  run.changes = changes();
  run.scheduleChanges = scheduleChanges();
  run.firstStep = firstStep();
  run.lastStep = lastStep();
  run.curve = m_curve;
  run.start = start();
  run.edits = edits();
  return run;
}

void Trainer::nameNextRun() {
  m_run = ++m_lastRun;
  m_runName.clear();
  m_runColour = 0;
}

void Trainer::wasMoved() {
  m_passIsCurrent = false;
  m_rowsAreGathered = false;
  m_previousIsKept = false;
  m_divergence.reset();
}

void Trainer::forgetPass() {
  wasMoved();
  if (m_curve.stepCount() > step() - firstStep()) {
    m_curve.removeLast();  // what the step would have cost before the edit
  }
}

bool Trainer::endRunHere() {
  if (!m_timeline.hasFuture(m_session)) {
    return true;
  }
  const std::int64_t here = step();
  const bool passWasCurrent = m_passIsCurrent;
  CostCurve curve = m_curve;
  curve.removeFrom(here);
  if (firstStep() + curve.stepCount() < here && !findCosts(curve)) {
    return false;
  }
  if (keepRun(here, m_timeline.hasEditAhead())) {
    nameNextRun();
  } else {
    ++m_pastVersion;
  }
  m_timeline.cut(m_session);
  m_curve = std::move(curve);
  if (passWasCurrent) {
    computePass();
    noteCost();
  }
  return true;
}

// The costs up to the step before this one, which a bucket had joined to later ones, are found by
// making the steps again.
bool Trainer::findCosts(CostCurve &curve) {
  const std::int64_t here = step();
  const std::size_t changes = m_timeline.changesInEffect();
  m_timeline.rewind(m_session, firstStep() + curve.stepCount());
  wasMoved();
  while (step() < here && !m_stop.stop_requested() && advance()) {
    if (step() - firstStep() > curve.stepCount()) {
      curve.append(m_pass.cost());
    }
  }
  const bool isThere = step() == here;
  if (!isThere && !m_stop.stop_requested()) {
    seek(here, here - firstStep());  // the states of a file lead elsewhere than its steps
  }
  if (m_timeline.applyPending(m_session, changes)) {
    m_previousIsKept = false;
  }
  return isThere;
}

void Trainer::setLearningRate(double learningRate) {
  if (learningRate == m_session.training.learningRate) {
    return;
  }
  if (endRunHere()) {
    m_timeline.change(m_session, learningRateChange(m_session, learningRate));
    m_divergence.reset();
  }
}

void Trainer::setSchedule(const Schedule &schedule) {
  if (schedule == m_session.training.schedule) {
    return;
  }
  if (endRunHere()) {
    m_timeline.change(m_session, scheduleChange(m_session, schedule));
    m_divergence.reset();
  }
}

bool Trainer::seek(std::int64_t target, std::int64_t atMost) {
  target = std::clamp(target, firstStep(), lastStep());
  if (step() == target) {
    return true;
  }
  if (m_timeline.rewind(m_session, std::max(target - 1, firstStep()))) {
    wasMoved();
  }
  for (; atMost > 0 && step() < target; --atMost) {
    if (!advance()) {
      return true;
    }
  }
  return step() == target;
}

void Trainer::repeatLastStep() {
  const std::int64_t here = step();
  if (m_previousIsKept) {
    undoAdvance();
    m_rowsAreGathered = m_passIsCurrent = false;  // the pass may be the next step's by now
  } else {
    m_timeline.rewind(m_session, here - 1);
    wasMoved();
  }
  while (step() < here && advance()) {
  }
}

void Trainer::computePass() {
  if (m_passIsCurrent) {
    return;
  }
  if (m_timeline.applyPending(m_session)) {
    m_rowsAreGathered = false;
    m_previousIsKept = false;
  }
  if (!m_rowsAreGathered) {
    gather(m_session.dataset, rowsOf(step()), m_pass);
    m_rowsAreGathered = m_order.stepsPerEpoch() == 1;
  }
  forward(network(), m_session.cost, m_pass);
  backward(network(), m_session.cost, m_pass);
  m_passIsCurrent = true;
  noteCost();
}

void Trainer::noteCost() {
  const bool isNext = m_curve.stepCount() == step() - firstStep();
  if (isNext && std::isfinite(m_pass.cost())) {
    m_curve.append(m_pass.cost());
  }
}

bool Trainer::advance() {
  if (step() == maximumSteps) {
    return false;
  }
  computePass();
  const TrainingSettings &training = m_session.training;
  const double learningRate = learningRateAt(training, step());
  Parameters &parameters = m_session.network.parameters();
  // A gradient that is not finite gives parameters that are not, except where it is not used.
  const bool unusedIsFinite = training.trainBiases || allFinite(m_pass.gradient().values());
  m_previousIsKept =
      std::isfinite(m_pass.cost()) && unusedIsFinite &&
      descend(parameters, m_pass.gradient(), learningRate, training.trainBiases, m_next);
  if (!m_previousIsKept) {
    m_divergence = Divergence{step(), firstNonFinite(m_pass, m_next)};
    return false;
  }
  parameters.swapValues(m_next);
  m_previousLearningRate = learningRate;
  ++m_session.step;
  m_timeline.stepWasMade(m_session);
  m_passIsCurrent = false;
  return true;
}

void Trainer::undoAdvance() {
  m_timeline.unapply(m_session);
  m_session.network.parameters().swapValues(m_next);
  --m_session.step;
  m_previousIsKept = false;
  m_passIsCurrent = true;
}

std::optional<StepReport> Trainer::lastStepReport() const {
  if (!m_previousIsKept) {
    return std::nullopt;
  }
  constexpr std::size_t rowsAtOnce = 256;
  Network before = network();
  before.parameters() = m_next;
  const std::span<const int> rows = rowsOf(step() - 1);
  Pass pass(before.sizes(), static_cast<int>(std::min(rows.size(), rowsAtOnce)));
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(std::ssize(pass.gradient().values()));
  double change = 0;
  for (std::size_t first = 0; first < rows.size(); first += rowsAtOnce) {
    gather(m_session.dataset, rows.subspan(first, std::min(rowsAtOnce, rows.size() - first)), pass);
    forward(network(), m_session.cost, pass);
    change += pass.cost() * pass.samples();
    forward(before, m_session.cost, pass);
    change -= pass.cost() * pass.samples();
    backward(before, m_session.cost, pass);
    if (!m_session.training.trainBiases) {
      for (int l = 1; l <= before.depth(); ++l) {
        pass.gradient().biases(l).setZero();
      }
    }
    sum += Eigen::Map<const Eigen::VectorXd>(pass.gradient().values().data(), sum.size()) *
           pass.samples();
  }
  const auto count = static_cast<double>(rows.size());
  return StepReport{-m_previousLearningRate * (sum / count).squaredNorm(), change / count};
}

bool Trainer::edit(const Edit &edit) {
  Change change = numberChange(m_session, edit);
  if (changesNothing(change) || !endRunHere()) {
    return false;
  }
  m_timeline.change(m_session, std::move(change));
  forgetPass();
  return true;
}

void Trainer::resetToStart(std::optional<double> learningRate) {
  const std::span<const double> start = m_timeline.start();
  std::copy(start.begin(), start.end(), m_session.network.parameters().values().begin());
  m_session.step = firstStep();
  for (const Change &change : m_timeline.changes()) {
    const bool isOfStart = change.step == firstStep() && isOfParameter(change);
    if (isOfStart) {
      apply(m_session, change);
    }
  }
  m_session.training.learningRate = learningRate.value_or(m_session.training.learningRate);
  beginRun();
}

void Trainer::renameRun(int id, const std::string &name) {
  if (id == m_run) {
    m_runName = name;
  } else {
    m_runs.rename(id, name);
  }
}

void Trainer::returnToRun(int id, bool dropsEdits) {
  if (const Runs::Kept *found = m_runs.find(id)) {
    goOnWith(*found, dropsEdits);
  }
}

std::optional<Runs::Kept> Trainer::unkept() const {
  return isWorthKeeping(firstStep()) ? std::nullopt : std::optional(presentAsKept());
}

void Trainer::goOnWith(const Runs::Kept &kept, bool dropsEdits) {
  // All that takes memory comes first: where there is not enough, nothing is changed.
  const std::shared_ptr<const Run> run = kept.run;
  const int id = run->id;
  const bool isKept = m_runs.find(id) == &kept;
  Timeline timeline = kept.timeline.copy(m_memory);
  std::string name = run->name;
  CostCurve curve(run->firstStep);
  curve = run->curve;
  const auto [common, hasEdits] = m_timeline.partingFrom(timeline);
  std::optional<Runs::Kept> present;
  if (isWorthKeeping(m_runName.empty() ? common : firstStep(), hasEdits && !dropsEdits)) {
    present = presentAsKept();
    m_runs.makeRoom();
  }

  const bool isTaken = !isKept && (m_runs.find(id) != nullptr || (present && id == m_run));
  if (isKept) {
    m_runs.take(id);
  }
  m_timeline.leave(m_session);
  const std::uint64_t version = m_timeline.datasetVersion();
  if (present) {
    m_runs.keep(std::move(*present));
  }
  m_timeline = std::move(timeline);
  m_timeline.enter(m_session);
  m_timeline.setDatasetVersion(version + 1);
  m_pastVersion += id == m_run ? 1 : 0;
  m_run = isTaken ? ++m_lastRun : id;
  m_runName = std::move(name);
  m_runColour = run->colour;
  m_curve = std::move(curve);
  wasMoved();
}

const Timeline *Trainer::timelineOf(int run) const {
  if (run == m_run) {
    return &m_timeline;
  }
  const Runs::Kept *kept = m_runs.find(run);
  return kept ? &kept->timeline : nullptr;
}

Trainer Trainer::replay(int run) const {
  Session session = m_session;
  Timeline timeline = timelineOf(run)->copy(m_memory);
  if (run != m_run) {
    m_timeline.copy(0).leave(session);
    timeline.enter(session);
  }
  return {std::move(session), std::move(timeline), m_memory};
}

void Trainer::newStart(std::uint64_t seed) {
  m_session.networkSeed = seed;
  initialise(m_session.network, m_session.initialisation, seed);
  m_session.step = 0;
  beginRun();
}

double meanCost(const Session &session, Eigen::MatrixXd *outputs, Eigen::VectorXd *costs) {
  Evaluation evaluation(session.dataset, session.cost, session.network, outputs || costs);
  evaluation.advance(session.dataset.rows());
  if (outputs) {
    *outputs = evaluation.outputs();
  }
  if (costs) {
    *costs = evaluation.costs();
  }
  return evaluation.meanCost();
}

}  // namespace chainrule
