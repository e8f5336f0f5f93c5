// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationcontent.h"

#include "explain/equation.h"
#include "explain/explainedentry.h"
#include "screentext.h"

#include <QLocale>

namespace chainrule {

namespace {

QString fromCore(const std::string &text) {
  return QString::fromStdString(text);
}

bool runsWholeSteps(const Snapshot &snapshot) {
  return snapshot.running && !snapshot.stageByStage;
}

int firstUsed(const Snapshot &snapshot) {
  return snapshot.batch.empty() ? snapshot.sample : snapshot.batch.front();
}

Formula symbolOf(const Stage &stage, bool trainBiases) {
  if (!stage.isUpdate()) return shortSymbol(stage.quantity, stage.layer);
  if (!trainBiases) return variable("W", Quantity::Weight);
  return row({variable("W", Quantity::Weight), upright(",\u2009"), variable("b", Quantity::Bias)});
}

Pieces usesOf(const Stage &stage, const Snapshot &snapshot) {
  const QString step = QLocale().toString(static_cast<qlonglong>(stepOfPass(snapshot)));
  const int l = stage.layer;
  switch (stage.quantity) {
    case Quantity::PreActivation:
      return {screenText("Uses"), symbol(Quantity::Weight, l), screenText("and"),
              symbol(Quantity::Bias, l), screenText("of step %1.").arg(step)};
    case Quantity::Delta:
      if (l < snapshot.depth()) {
        return {screenText("Uses"), symbol(Quantity::Weight, l + 1),
                screenText("from before the update.")};
      }
      break;
    case Quantity::WeightGradient:
    case Quantity::BiasGradient:
      break;
    case Quantity::Weight:
      return {screenText("Every gradient is from before the update.")};
    default:
      return {screenText("Uses the parameters of step %1.").arg(step)};
  }
  return {snapshot.isUpdated() ? screenText("From before the update.")
                               : screenText("No parameter has changed yet.")};
}

// Which sample's numbers the stage shows, where that is a question.
QString samplesOf(const Stage &stage, const Snapshot &snapshot) {
  const int used = firstUsed(snapshot);
  const bool own = snapshot.batchSize == 1 && used == snapshot.sample;
  if (own || stage.isUpdate()) return {};
  const QLocale locale;
  const QString shown = locale.toString(snapshot.sample + 1);
  if (isGradient(stage.quantity)) {
    return snapshot.batchSize > 1
               ? screenText("The mean of the %1 samples this step uses, not of sample %2 alone.")
                     .arg(locale.toString(snapshot.batchSize), shown)
               : screenText("Of sample %1, which this step uses, not of sample %2, which is shown.")
                     .arg(locale.toString(used + 1), shown);
  }
  return snapshot.batchSize > 1
             ? screenText("Of sample %1 alone. This step uses the mean gradient of %2 samples.")
                   .arg(shown, locale.toString(snapshot.batchSize))
             : screenText("Of sample %1. This step uses sample %2.")
                   .arg(shown, locale.toString(used + 1));
}

EquationContent betweenStages(const Snapshot &snapshot) {
  EquationContent content;
  const bool running = runsWholeSteps(snapshot);
  const int count = stageCount(snapshot.depth());
  content.title = screenText("One training step");
  content.place = screenText("%1 stages").arg(count);
  content.formula = equation({Quantity::Weight, 0}, snapshot.network, snapshot.session->cost,
                             snapshot.training.trainBiases);
  content.words =
      running ? screenText(
                    "Every step runs forward to the cost, backward to the gradients, and then "
                    "changes all parameters at once. Pause to walk through one step.")
              : screenText(
                    "The stages show how: forward to the cost, backward to the gradient of every "
                    "parameter, and then this update of all parameters at once.");
  if (running) {
    content.uses = {screenText("Running.")};
    content.next = {screenText("Pause:")};
    content.key = screenText("R");
  } else {
    const QString step = QLocale().toString(static_cast<qlonglong>(snapshot.position.step));
    content.uses = {screenText("At the parameters of step %1.").arg(step)};
  }
  return content;
}

}  // namespace

std::optional<Stage> currentStage(const Snapshot &snapshot) {
  const Position &position = snapshot.position;
  if (position.whole || position.stage == 0 || runsWholeSteps(snapshot)) return std::nullopt;
  return stages(snapshot.depth())[static_cast<std::size_t>(position.stage - 1)];
}

std::optional<Stage> stageAsked(const Snapshot &snapshot, const std::optional<Entry> &selected,
                                bool isNeuron) {
  if (!selected || runsWholeSteps(snapshot)) return std::nullopt;
  const Quantity quantity = selected->quantity;
  const std::optional<Stage> current = currentStage(snapshot);
  if (quantity == Quantity::Slope || (isNeuron && current)) return std::nullopt;
  const int depth = snapshot.depth();
  if (selected->layer < 0 || selected->layer > depth) return std::nullopt;
  if (stageNumber(quantity, selected->layer, depth) == 0) return std::nullopt;
  const Stage stage{quantity, selected->layer};
  if (stage == current || !snapshot.isKnown(quantity, selected->layer)) return std::nullopt;
  return explainedEntry(stage, snapshot.network, selected) ? std::optional(stage) : std::nullopt;
}

EquationKey equationKey(const Snapshot &snapshot, const std::optional<Stage> &asked) {
  const bool running = runsWholeSteps(snapshot);
  const std::optional<Stage> stage = asked ? asked : currentStage(snapshot);
  return {stage,
          running,
          running ? 0 : snapshot.position.step,
          snapshot.network.sizes(),
          snapshot.network.activations(),
          snapshot.session->cost,
          snapshot.training.trainBiases,
          snapshot.batchSize > 1,
          stage ? snapshot.batchSize : 0,
          stage ? snapshot.sample : 0,
          stage ? firstUsed(snapshot) : 0,
          asked ? std::optional(snapshot.position.stage) : std::nullopt};
}

EquationContent equationContent(const Snapshot &snapshot, const std::optional<Stage> &asked) {
  const std::optional<Stage> current = currentStage(snapshot);
  const std::optional<Stage> stage = asked ? asked : current;
  const int depth = snapshot.depth();
  const Cost cost = snapshot.session->cost;
  const bool trainBiases = snapshot.training.trainBiases;
  EquationContent content;
  if (stage) {
    content.title = fromCore(title(*stage, depth));
    const int number =
        asked ? stageNumber(asked->quantity, asked->layer, depth) : snapshot.position.stage;
    content.place = screenText("stage %1 of %2").arg(number).arg(stageCount(depth));
    content.formula = equation(*stage, snapshot.network, cost, trainBiases, snapshot.batchSize);
    content.shapes = fromCore(shapes(*stage, snapshot.network, cost));
    content.words = samplesOf(*stage, snapshot);
    if (asked) {
      content.isAsked = true;
      const QString way = current ? screenText(
                                        "Selected, from another stage. Escape or Next stage leads "
                                        "back to stage %1.")
                                        .arg(snapshot.position.stage)
                                  : screenText("Selected. Escape leads back to the whole step.");
      content.words = content.words.isEmpty() ? way : content.words + u' ' + way;
    }
    content.uses = usesOf(*stage, snapshot);
  } else {
    content = betweenStages(snapshot);
  }
  content.legend = legend(content.formula, snapshot.network, snapshot.batchSize);
  if (!runsWholeSteps(snapshot)) {
    const std::vector<Stage> all = stages(depth);
    const std::size_t next =
        current ? static_cast<std::size_t>(snapshot.position.stage) % all.size() : 0;
    content.next = {screenText("Next:"), symbolOf(all[next], trainBiases)};
    content.key = screenText("Space");
  }
  return content;
}

}  // namespace chainrule
