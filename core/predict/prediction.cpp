// SPDX-License-Identifier: GPL-3.0-or-later
#include "predict/prediction.h"

#include "predict/diagnosiswords.h"
#include "predict/hints.h"
#include "text/say.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace chainrule {
namespace {

constexpr int mostQuestions = 6;
constexpr int mostOfMatrix = 4;
constexpr int mostNeurons = 12;  // of which all are to be seen
constexpr int ends = 3;

// The neurons of a layer that may be asked for.
std::vector<int> neuronsOf(int size) {
  std::vector<int> neurons;
  for (int k = 0; k < size; ++k) {
    if (size <= mostNeurons || k < ends || k >= size - ends) {
      neurons.push_back(k);
    }
  }
  return neurons;
}

// As they are asked for: the output's layer first, its weights before its biases, row by row.
auto orderOf(const Entry &entry) {
  return std::tuple(-entry.layer, entry.quantity == Quantity::Bias, entry.row, entry.column);
}

// So many of the entries of a quantity, as far apart as they can be.
void addEntries(std::vector<Entry> &entries, Quantity quantity, int l, const Network &network,
                int most) {
  const std::vector<int> to = neuronsOf(network.size(l));
  const std::vector<int> from = neuronsOf(belongsToEdge(quantity) ? network.size(l - 1) : 1);
  const auto rows = static_cast<int>(to.size());
  const auto columns = static_cast<int>(from.size());
  const int count = std::min(most, rows * columns);
  for (int k = 0; k < count; ++k) {
    const int place = k * (rows * columns / count) + k * (rows * columns % count) / count;
    const int row = place / columns;
    const int column = (place + row) % columns;
    entries.push_back(
        {quantity, l, to[static_cast<std::size_t>(row)], from[static_cast<std::size_t>(column)]});
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
  }
  for (int l = network.depth(); stage.isUpdate() && l >= 1 && std::ssize(entries) < mostQuestions;
       --l) {
    addEntries(entries, Quantity::Weight, l, network, 2);
    if (snapshot.training.trainBiases && !snapshot.hidden.contains(Quantity::Bias)) {
      addEntries(entries, Quantity::Bias, l, network, 1);
    }
  }
  std::sort(entries.begin(), entries.end(),
            [](const Entry &a, const Entry &b) { return orderOf(a) < orderOf(b); });
  return entries;
}

// The first to come that is not hidden; the update never is.
int numberOfNextStage(const Snapshot &snapshot) {
  const std::vector<bool> isHidden = hiddenStages(snapshot.hidden, snapshot.depth());
  int number = snapshot.position.stage + 1;
  while (isHidden[static_cast<std::size_t>(number - 1)]) {
    ++number;
  }
  return number;
}

// The snapshot with the stage known, for its explanation; before the update, which is another's
// numbers afterwards, as it is.
std::shared_ptr<const Snapshot> reached(const std::shared_ptr<const Snapshot> &snapshot,
                                        int stage) {
  if (stage == stageCount(snapshot->depth())) {
    return snapshot;
  }
  auto at = std::make_shared<Snapshot>(*snapshot);
  at->position.stage = stage;
  return at;
}

}  // namespace

int stageAskingFor(const Entry &entry, const Network &network) {
  const int L = network.depth();
  if (entry.quantity == Quantity::Cost) {
    return stageNumber(Quantity::Cost, 0, L);
  }
  const bool isThere =
      entry.layer >= 1 && entry.layer <= L && entry.row < network.size(entry.layer) &&
      (!belongsToEdge(entry.quantity) || entry.column < network.size(entry.layer - 1));
  if (!isThere || entry.quantity == Quantity::Slope) {
    return 0;
  }
  const bool isMoved = entry.quantity == Quantity::Weight || entry.quantity == Quantity::Bias;
  return isMoved ? stageCount(L) : stageNumber(entry.quantity, entry.layer, L);
}

bool canPredict(const Snapshot &snapshot) {
  return !snapshot.running && !snapshot.position.whole && !snapshot.isUpdated();
}

Prediction::Prediction(std::shared_ptr<const Snapshot> snapshot)
    : m_snapshot(std::move(snapshot)),
      m_stageNumber(numberOfNextStage(*m_snapshot)),
      m_numbers(reached(m_snapshot, m_stageNumber)),
      m_recomputation(m_numbers),
      m_stage(stages(m_snapshot->depth())[static_cast<std::size_t>(m_stageNumber - 1)]) {
  for (const Entry &entry : entriesOf(m_stage, *m_snapshot)) {
    m_questions.push_back({entry});
    m_record.questions.push_back({entry});
  }
  m_record.session = m_snapshot->session->title;
  m_record.step = m_snapshot->position.step;
  m_record.sample = m_snapshot->sample;
  m_record.depth = m_snapshot->depth();
  m_record.stage = m_stage;
}

void Prediction::putFirst(const Entry &entry) {
  const bool isAsked =
      std::any_of(m_questions.begin(), m_questions.end(),
                  [&entry](const Question &question) { return question.entry == entry; });
  if (!isAsked) {
    m_questions.push_back({entry});
    m_record.questions.push_back({entry});
  }
  std::vector<std::size_t> order(m_questions.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto place = [&](std::size_t k) {
      return std::pair(m_questions[k].entry != entry, orderOf(m_questions[k].entry));
    };
    return place(a) < place(b);
  });
  std::vector<Question> questions;
  std::vector<PredictedStage::Question> recorded;
  std::vector<std::size_t> now(order.size());
  for (std::size_t k = 0; k < order.size(); ++k) {
    questions.push_back(std::move(m_questions[order[k]]));
    recorded.push_back(m_record.questions[order[k]]);
    now[order[k]] = k;
  }
  m_questions = std::move(questions);
  m_record.questions = std::move(recorded);
  for (PredictedStage::Event &event : m_record.events) {
    event.question = now[event.question];
  }
  const Question &last = m_questions.back();
  if (std::ssize(m_questions) > mostQuestions && last.tries + last.hints == 0 && !last.isShown) {
    m_questions.pop_back();
    m_record.questions.pop_back();
  }
}

std::optional<Diagnosis> Prediction::answer(std::size_t question, std::string_view text,
                                            int digits) {
  Question &asked = m_questions[question];
  asked.text = text;
  asked.diagnosis.reset();
  if (const std::optional<Answer> answer = readAnswer(text)) {
    asked.diagnosis = diagnose(m_recomputation, asked.entry, *answer, digits);
    const Diagnosis &found = *asked.diagnosis;
    asked.tries += found.verdict == Diagnosis::Verdict::TooShort ? 0 : 1;
    const auto labelInEnglish = [&] {
      const InEnglish english;
      return diagnosisLabel(*m_snapshot, asked.entry, found);
    };
    m_record.events.push_back({PredictedStage::Event::Kind::Answer, question, asked.text,
                               answer->value, found.digits, found.verdict,
                               diagnosisLabel(*m_snapshot, asked.entry, found),
                               diagnosisWords(*m_snapshot, asked.entry, found), labelInEnglish()});
    if (found.isRight()) {
      m_record.questions[question].isRight = true;
      m_record.questions[question].value = m_recomputation.value(asked.entry);
    }
  }
  return asked.diagnosis;
}

int Prediction::digitsOf(std::size_t question, int digits) const {
  return digitsAskedFor(m_recomputation, m_questions[question].entry, digits);
}

double Prediction::show(std::size_t question) {
  const double value = m_recomputation.value(m_questions[question].entry);
  if (!m_questions[question].isShown) {
    m_questions[question].isShown = true;
    m_record.questions[question].isShown = true;
    m_record.questions[question].value = value;
    m_record.events.push_back({PredictedStage::Event::Kind::Shown, question});
  }
  return value;
}

void Prediction::giveHint(std::size_t question) {
  ++m_questions[question].hints;
  m_record.events.push_back({PredictedStage::Event::Kind::Hint, question});
}

bool Prediction::isDone() const {
  return std::all_of(m_questions.begin(), m_questions.end(),
                     [](const Question &question) { return question.isDone(); });
}

std::vector<Formula> Prediction::hints(std::size_t question) const {
  return hintsFor(m_numbers, m_stage, m_questions[question].entry);
}

std::optional<MistakeLines> Prediction::lines(std::size_t question) const {
  const Question &asked = m_questions[question];
  const bool isOne = asked.diagnosis && asked.diagnosis->verdict == Diagnosis::Verdict::Mistake;
  return isOne ? linesOf(m_recomputation, asked.entry, asked.diagnosis->slips.front(), asked.text)
               : std::nullopt;
}

std::vector<Entry> Prediction::given(std::size_t question) const {
  using Q = Quantity;
  const Entry &entry = m_questions[question].entry;
  const Network &network = m_snapshot->network;
  const int L = m_snapshot->depth();
  const int l = entry.layer;
  const int i = entry.row;
  const auto isHidden = [this](Q quantity) { return m_snapshot->hidden.contains(quantity); };
  std::vector<Entry> given;
  const auto add = [&](const Entry &part) {
    const bool isInput = part.quantity == Q::Activation && part.layer == 0;  // never hidden
    if (isHidden(part.quantity) && !isInput) given.push_back(part);
  };
  const auto addAll = [&](Q quantity, int layer) {
    for (int k = 0; k < network.size(layer); ++k) add({quantity, layer, k, 0});
  };
  const auto addSlope = [&] {
    if (isHidden(Q::PreActivation) && isHidden(Q::Activation)) given.push_back({Q::Slope, l, i, 0});
  };
  switch (entry.quantity) {
    case Q::PreActivation:
      addAll(Q::Activation, l - 1);
      add({Q::Bias, l, i, 0});
      break;
    case Q::Activation:
      network.activation(l) == Activation::Softmax ? addAll(Q::PreActivation, l)
                                                   : add({Q::PreActivation, l, i, 0});
      break;
    case Q::Cost:
      addAll(Q::Activation, L);
      break;
    case Q::Delta:
      l == L ? add({Q::Activation, L, i, 0}) : addAll(Q::Delta, l + 1);
      if (l < L || m_snapshot->session->cost == Cost::HalfSquaredError) addSlope();
      break;
    case Q::WeightGradient:
    case Q::BiasGradient:
      if (!usesShownSampleAlone(*m_snapshot)) break;  // of each sample, which its tables have
      add({Q::Delta, l, i, 0});
      if (entry.quantity == Q::WeightGradient) add({Q::Activation, l - 1, entry.column, 0});
      break;
    default:
      add({entry.quantity == Q::Weight ? Q::WeightGradient : Q::BiasGradient, l, i, entry.column});
      add({Q::LearningRate, 0, 0, 0});
      break;
  }
  return given;
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
