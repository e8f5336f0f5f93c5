// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/prediction.h"

#include "explain/equation.h"
#include "explain/explanation.h"

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int mostQuestions = 6;
constexpr int mostOfMatrix = 4;
constexpr std::size_t mostHints = 3;

// So many of the entries of a quantity, as far apart as they can be.
void addEntries(std::vector<Entry> &entries, Quantity quantity, int l, const Network &network,
                int most) {
  const int rows = network.size(l);
  const int columns = belongsToEdge(quantity) ? network.size(l - 1) : 1;
  const int count = std::min(most, rows * columns);
  for (int k = 0; k < count; ++k) {
    const int place = k * (rows * columns / count) + k * (rows * columns % count) / count;
    const int row = place / columns;
    const int column = (place + row) % columns;
    entries.push_back({quantity, l, row, column});
  }
}

std::vector<Entry> entriesOf(const Stage &stage, const Snapshot &snapshot) {
  const Network &network = snapshot.network;
  std::vector<Entry> entries;
  if (stage.quantity == Quantity::Cost) {
    return {Entry{}};
  }
  if (!stage.isUpdate()) {
    const bool isMatrix = belongsToEdge(stage.quantity);
    addEntries(entries, stage.quantity, stage.layer, network,
               isMatrix ? mostOfMatrix : mostQuestions);
    return entries;
  }
  for (int l = network.depth(); l >= 1 && std::ssize(entries) < mostQuestions; --l) {
    addEntries(entries, Quantity::Weight, l, network, 2);
    if (snapshot.training.trainBiases) {
      addEntries(entries, Quantity::Bias, l, network, 1);
    }
  }
  return entries;
}

}  // namespace

bool canPredict(const Snapshot &snapshot) {
  return !snapshot.running && !snapshot.position.whole && !snapshot.isUpdated();
}

Prediction::Prediction(std::shared_ptr<const Snapshot> snapshot)
    : m_snapshot(std::move(snapshot)),
      m_numbers(m_snapshot),
      m_recomputation(m_numbers),
      m_stage(stages(m_snapshot->depth())[static_cast<std::size_t>(m_snapshot->position.stage)]) {
  for (const Entry &entry : entriesOf(m_stage, *m_snapshot)) {
    m_questions.push_back({entry, {}, {}, 0, false});
  }
}

std::optional<Diagnosis> Prediction::answer(std::size_t question, std::string_view text,
                                            int digits) {
  Question &asked = m_questions[question];
  asked.text = text;
  asked.diagnosis.reset();
  if (const std::optional<Answer> answer = readAnswer(text)) {
    asked.diagnosis = diagnose(m_recomputation, asked.entry, *answer, digits);
    ++asked.tries;
  }
  return asked.diagnosis;
}

double Prediction::show(std::size_t question) {
  m_questions[question].isShown = true;
  return m_recomputation.value(m_questions[question].entry);
}

bool Prediction::isDone() const {
  return std::all_of(m_questions.begin(), m_questions.end(),
                     [](const Question &question) { return question.isDone(); });
}

std::vector<Formula> Prediction::hints(std::size_t question) const {
  const Entry &entry = m_questions[question].entry;
  if (m_stage.isUpdate()) {  // which is explained once it is made
    return updateRules(m_snapshot->training.trainBiases);
  }
  Snapshot reached = *m_snapshot;
  reached.position.stage = stageNumber();
  std::vector<Formula> lines;
  for (Section &section : explain(reached, m_stage, entry)) {
    if (section.topic == Section::Topic::Terms && lines.empty()) {
      lines = std::move(section.lines);
      lines.pop_back();  // the number
    }
  }
  if (lines.size() > mostHints) {
    lines.erase(lines.begin() + mostHints, lines.end());
  }
  return lines;
}

std::shared_ptr<const Snapshot> withoutWhatIsAsked(
    const std::shared_ptr<const Snapshot> &snapshot) {
  const int L = snapshot->depth();
  if (snapshot->isKnown(Quantity::Cost, L)) {
    return snapshot;
  }
  auto hidden = std::make_shared<Snapshot>(*snapshot);
  hidden->meanCost.reset();
  hidden->outputs.resize(0, 0);
  hidden->costs.resize(0);
  hidden->lastStep.reset();
  hidden->runs.clear();
  hidden->details.clear();
  hidden->curve.removeFrom(snapshot->position.step);
  hidden->lastStepOfRun = snapshot->position.step;
  return hidden;
}

}  // namespace chainrule
