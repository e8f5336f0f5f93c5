// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/stepper.h"

#include "backprop/backward.h"
#include "backprop/forward.h"
#include "training/evaluation.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace chainrule {
namespace {

constexpr std::size_t maximumBatchRows = 16;

}  // namespace

Stepper::Stepper(Session session) : m_trainer(std::move(session)) {
  restart();
}

Position Stepper::position() const {
  return {m_trainer.step(), m_stage, m_whole};
}

bool Stepper::isAtUpdate() const {
  return m_stage == stageCount(m_trainer.network().depth());
}

void Stepper::refreshSession() {
  if (std::exchange(m_datasetVersion, m_trainer.datasetVersion()) != m_datasetVersion) {
    m_session = std::make_shared<const Session>(m_trainer.session());
  }
}

void Stepper::beginStep() {
  m_trainer.computePass();
  refreshSession();
  if (m_passStep == m_trainer.step()) {
    return;
  }
  m_passStep = m_trainer.step();
  const std::span<const int> rows = m_trainer.rowsOf(m_passStep);
  if (m_sample >= 0 && std::find(rows.begin(), rows.end(), m_sample) == rows.end()) {
    m_sample = -1;
  }
}

bool Stepper::nextStage() {
  if (!m_whole && !isAtUpdate()) {
    int stage = m_stage + 1;
    while (isHidden(stage)) {
      ++stage;
    }
    return goToStage(stage);
  }
  beginStep();
  m_whole = false;
  m_stage = firstShownStage();
  return true;
}

bool Stepper::isHidden(int stage) const {
  const Hidden &hidden = m_trainer.session().hidden;
  if (hidden.isEmpty() || stage < 1) {
    return false;
  }
  const std::vector<Stage> all = stages(m_trainer.network().depth());
  return hidden.contains(all[static_cast<std::size_t>(stage - 1)]);
}

int Stepper::firstShownStage() const {
  int stage = 1;
  while (isHidden(stage)) {
    ++stage;
  }
  return stage;
}

void Stepper::previousStage() {
  if (isAtUpdate()) {
    m_trainer.undoAdvance();
    refreshSession();
  } else if (leadsToUpdate()) {
    m_trainer.repeatLastStep();
    showUpdate();
    return;
  }
  m_whole = false;
  do {
    m_stage = std::max(m_stage - 1, 0);
  } while (isHidden(m_stage));
}

bool Stepper::leadsToUpdate() const {
  return !isAtUpdate() && m_stage <= firstShownStage() && m_trainer.step() > m_trainer.firstStep();
}

bool Stepper::isUpdateFar() const {
  return leadsToUpdate() && !m_trainer.hasPrevious();
}

void Stepper::showUpdate() {
  refreshSession();
  m_passStep = m_trainer.step() - 1;
  m_whole = false;
  m_stage = stageCount(m_trainer.network().depth());
}

bool Stepper::seekUpdate(std::int64_t step, std::int64_t atMost) {
  if (!m_trainer.seek(step - 1, atMost)) {
    return false;
  }
  m_trainer.advance();
  showUpdate();
  return true;
}

bool Stepper::seek(std::int64_t step, std::int64_t atMost) {
  if (!m_trainer.seek(step, atMost)) {
    return false;
  }
  m_stage = 0;
  m_whole = true;
  beginStep();
  return true;
}

bool Stepper::goToStage(int stage) {
  const bool toUpdate = stage == stageCount(m_trainer.network().depth());
  if (toUpdate && !isAtUpdate() && !m_trainer.advance()) {
    return false;
  }
  if (!toUpdate && isAtUpdate()) {
    m_trainer.undoAdvance();
  }
  m_whole = false;
  m_stage = stage;
  return true;
}

std::int64_t Stepper::run(std::int64_t count) {
  std::int64_t made = 0;
  while (made < count && m_trainer.advance()) {
    ++made;
  }
  m_stage = 0;
  m_whole = true;
  beginStep();
  return made;
}

bool Stepper::rest() {
  if (m_stage > 0 && !isAtUpdate()) {
    return wholeStep();
  }
  m_stage = 0;
  m_whole = true;
  beginStep();
  return true;
}

void Stepper::edit(const Edit &change) {
  const Position before = position();
  const bool stepWasMade = isAtUpdate();
  if (!m_trainer.edit(change)) {
    beginStep();
    return;
  }
  restart();
  if (!stepWasMade) {
    m_stage = before.stage;
    m_whole = before.whole;
  }
}

void Stepper::restart() {
  m_session = std::make_shared<const Session>(m_trainer.session());
  m_datasetVersion = m_trainer.datasetVersion();
  m_stage = 0;
  m_whole = false;
  beginStep();
}

int Stepper::sample() const {
  return m_sample >= 0 ? m_sample : m_trainer.rowsOf(m_passStep).front();
}

std::shared_ptr<Snapshot> Stepper::snapshot(bool withDataset) const {
  const Session &session = m_trainer.session();
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->session = m_session;
  snapshot->network = session.network;
  snapshot->training = session.training;
  snapshot->position = position();
  snapshot->hidden = session.hidden;
  snapshot->sample = sample();

  const std::span<const int> rows = m_trainer.rowsOf(m_passStep);
  snapshot->batchSize = static_cast<int>(rows.size());
  const auto listed = rows.first(std::min(rows.size(), maximumBatchRows));
  snapshot->batch.assign(listed.begin(), listed.end());
  snapshot->batchCost = m_trainer.pass().cost();

  if (isAtUpdate()) {
    snapshot->before = session.network;
    snapshot->before.parameters() = m_trainer.previousParameters();
    snapshot->learningRateOfPass = m_trainer.previousLearningRate();
  }
  const Network &network = snapshot->networkOfPass();
  snapshot->pass = Pass(network.sizes(), 1);
  gather(session.dataset, std::span(&snapshot->sample, 1), snapshot->pass);
  forward(network, session.cost, snapshot->pass);
  backward(network, session.cost, snapshot->pass);
  snapshot->pass.gradient() = m_trainer.pass().gradient();

  snapshot->divergence = m_trainer.divergence();
  snapshot->lastStepOfRun = m_trainer.lastStep();
  snapshot->run = m_trainer.run();
  snapshot->runName = m_trainer.runName();
  snapshot->firstLearningRate = m_trainer.firstLearningRate();
  snapshot->firstSchedule = m_trainer.firstSchedule();
  snapshot->start = m_trainer.start();
  snapshot->runs = m_trainer.runs().all();
  snapshot->runGivenUp = m_trainer.runs().givenUp();
  snapshot->curve = m_trainer.curve();
  snapshot->changes = m_trainer.changes();
  snapshot->edits = m_trainer.edits();
  snapshot->scheduleChanges = m_trainer.scheduleChanges();
  if (withDataset) {
    const bool listRows = session.dataset.rows() <= Snapshot::maximumListedRows;
    snapshot->meanCost = meanCost(session, listRows ? &snapshot->outputs : nullptr,
                                  listRows ? &snapshot->costs : nullptr);
    snapshot->lastStep = m_trainer.lastStepReport();
  }
  return snapshot;
}

}  // namespace chainrule
