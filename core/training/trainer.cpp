// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainer.h"

#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"
#include "training/evaluation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chainrule {
namespace {

bool allFinite(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
}

/// The first entry of a matrix, sample by sample or row by row, that is not finite.
template <typename Matrix>
std::optional<Entry> firstIn(const Matrix &matrix, Quantity quantity, int layer) {
  const bool perEdge = belongsToEdge(quantity);
  for (Eigen::Index outer = 0; outer < matrix.outerSize(); ++outer) {
    for (Eigen::Index inner = 0; inner < matrix.innerSize(); ++inner) {
      const auto row = static_cast<int>(perEdge ? outer : inner);
      const auto column = static_cast<int>(perEdge ? inner : outer);
      if (!std::isfinite(matrix(row, column))) {
        return Entry{quantity, layer, row, perEdge ? column : 0};
      }
    }
  }
  return std::nullopt;
}

std::optional<Entry> firstIn(const Pass &pass, const Stage &stage) {
  const int l = stage.layer;
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return firstIn(pass.preActivations(l), stage.quantity, l);
    case Quantity::Activation: {
      const auto activation = firstIn(pass.activations(l), stage.quantity, l);
      return activation ? activation : firstIn(pass.slopes(l), Quantity::Slope, l);
    }
    case Quantity::Delta:
      return firstIn(pass.deltas(l), stage.quantity, l);
    case Quantity::WeightGradient:
      return firstIn(pass.gradient().weights(l), stage.quantity, l);
    case Quantity::BiasGradient:
      return firstIn(pass.gradient().biases(l), stage.quantity, l);
    default:
      return std::isfinite(pass.cost()) ? std::nullopt : std::optional(Entry{});
  }
}

/// The first quantity, in the order of the stages, that is not finite: of a pass, else of the
/// parameters its update would give.
Entry firstNonFinite(const Pass &pass, const Parameters &updated) {
  const int L = pass.depth();
  for (const Stage &stage : stages(L)) {
    const auto found = stage.isUpdate() ? std::nullopt : firstIn(pass, stage);
    if (found) {
      return *found;
    }
  }
  for (int l = 1; l <= L; ++l) {
    if (const auto weight = firstIn(updated.weights(l), Quantity::Weight, l)) {
      return *weight;
    }
    if (const auto bias = firstIn(updated.biases(l), Quantity::Bias, l)) {
      return *bias;
    }
  }
  return {};
}

constexpr std::size_t mostChanges = 1024;

/// Joins changes that lie within a 512th of the run of one another, but for the newest.
void thinOut(std::vector<LearningRateChange> &changes) {
  const std::int64_t span = changes.back().step - changes.front().step;
  const auto apart = std::max(span / static_cast<std::int64_t>(mostChanges / 2), std::int64_t{1});
  std::size_t kept = 0;
  for (std::size_t k = 1; k < changes.size(); ++k) {
    const bool joins = k + 1 < changes.size() && changes[k].step - changes[kept].step < apart;
    if (joins) {
      changes[kept].to = changes[k].to;
    } else {
      changes[++kept] = changes[k];
    }
  }
  changes.resize(kept + 1);
}

}  // namespace

Trainer::Trainer(Session session)
    : m_session(std::move(session)),
      m_order(m_session.dataset.rows(), m_session.training.order, m_session.training.batch,
              m_session.training.seed),
      m_pass(m_session.network.sizes(), m_order.batchSize()),
      m_next(m_session.network.parameters()) {
  beginRun();
}

void Trainer::beginRun() {
  m_start = network().parameters();
  m_startStep = step();
  m_curve = CostCurve(step());
  m_changes.clear();
  forgetPass();
}

void Trainer::forgetPass() {
  m_passIsCurrent = false;
  m_rowsAreGathered = false;
  m_previousIsKept = false;
  m_divergence.reset();
  if (m_curve.stepCount() > step() - m_startStep) {
    m_curve.removeLast();  // what the step would have cost before the edit
  }
}

void Trainer::setLearningRate(double learningRate) {
  const double before = m_session.training.learningRate;
  if (learningRate == before) {
    return;
  }
  noteLearningRate(before, learningRate);
  m_session.training.learningRate = learningRate;
  m_divergence.reset();
}

void Trainer::noteLearningRate(double from, double to) {
  if (m_changes.empty() || m_changes.back().step != step()) {
    m_changes.push_back({step(), from, to});
    if (m_changes.size() > mostChanges) {
      thinOut(m_changes);
    }
  } else if (m_changes.back().from == to) {
    m_changes.pop_back();
  } else {
    m_changes.back().to = to;
  }
}

void Trainer::computePass() {
  if (m_passIsCurrent) {
    return;
  }
  if (!m_rowsAreGathered) {
    gather(m_session.dataset, rowsOf(step()), m_pass);
    m_rowsAreGathered = m_order.stepsPerEpoch() == 1;
  }
  forward(network(), m_session.cost, m_pass);
  backward(network(), m_session.cost, m_pass);
  m_passIsCurrent = true;
  if (std::isfinite(m_pass.cost())) {
    m_curve.append(m_pass.cost());
  }
}

bool Trainer::advance() {
  computePass();
  const TrainingSettings &training = m_session.training;
  Parameters &parameters = m_session.network.parameters();
  // A gradient that is not finite gives parameters that are not, except where it is not used.
  const bool unusedIsFinite = training.trainBiases || allFinite(m_pass.gradient().values());
  m_previousIsKept =
      std::isfinite(m_pass.cost()) && unusedIsFinite &&
      descend(parameters, m_pass.gradient(), training.learningRate, training.trainBiases, m_next);
  if (!m_previousIsKept) {
    m_divergence = Divergence{step(), firstNonFinite(m_pass, m_next)};
    return false;
  }
  parameters.swapValues(m_next);
  m_previousLearningRate = training.learningRate;
  ++m_session.step;
  m_passIsCurrent = false;
  return true;
}

void Trainer::undoAdvance() {
  m_session.network.parameters().swapValues(m_next);
  --m_session.step;
  m_previousIsKept = false;
  m_passIsCurrent = true;
  if (!m_changes.empty() && m_changes.back().step > step()) {
    const LearningRateChange change = m_changes.back();
    m_changes.pop_back();
    noteLearningRate(change.from, change.to);
  }
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

void Trainer::edit(const Edit &change) {
  const bool atStart = step() == m_startStep;
  apply(m_session, change);
  if (atStart) {
    m_start = network().parameters();
  }
  forgetPass();
}

void Trainer::resetToStart() {
  m_session.network.parameters() = m_start;
  m_session.step = m_startStep;
  beginRun();
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
