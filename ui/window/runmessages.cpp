// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/runmessages.h"

#include "numberformat.h"
#include "plots/runwords.h"
#include "screentext.h"
#include "training/runs.h"

#include <QLocale>

#include <cmath>

namespace chainrule {
namespace {

QString stepText(std::int64_t step) {
  return QLocale().toString(qint64(step));
}

}  // namespace

QString replayMessage(const ReplayDifference &difference) {
  const QString kept =
      screenText("The numbers of the file hold at step %1.").arg(stepText(difference.step));
  if (!std::isfinite(difference.largest)) {
    return screenText(
               "The steps of this file cannot all be made again here: step %1 is not finite.")
               .arg(stepText(difference.differsFrom)) +
           QLatin1Char(' ') + kept;
  }
  if (difference.isOfSchedule && difference.largest == 0) {
    return screenText("The schedule of α in this file is another than its run comes to at step %1.")
               .arg(stepText(difference.step)) +
           QLatin1Char(' ') + kept;
  }
  if (!difference.isOfParameters) {
    const bool isOfRate = difference.isOfLearningRate;
    const QString what =
        difference.isOfSchedule
            ? !difference.isOfDataset ? screenText("α and its schedule are others")
              : isOfRate ? screenText("α, its schedule and numbers of the data are others")
                         : screenText("The schedule of α and numbers of the data are others")
        : !difference.isOfDataset ? screenText("α is another")
        : isOfRate                ? screenText("α and numbers of the data are others")
                                  : screenText("Numbers of the data are others");
    return screenText("%1 in this file than its run comes to at step %2, by up to %3.")
               .arg(what, stepText(difference.step), significant(difference.largest)) +
           QLatin1Char(' ') + kept;
  }
  const bool isExact = difference.differsFrom - difference.agreesUntil <= 1;
  const QString from =
      isExact ? screenText("from step %1 on").arg(stepText(difference.differsFrom))
              : screenText("from a step between %1 and %2 on")
                    .arg(stepText(difference.agreesUntil), stepText(difference.differsFrom));
  return screenText("Made again here, the steps of this file give other numbers %1, by up to %2.")
             .arg(from, significant(difference.largest)) +
         QLatin1Char(' ') + kept;
}

QString leftOutMessage(int runs) {
  return runs == 1 ? screenText("Saved without one of the runs before, which took too much room.")
                   : screenText("Saved without %1 of the runs before, which took too much room.")
                         .arg(runs);
}

QString givenUpMessage(const Run &run) {
  return screenText(
             "%1 runs are kept beside the present one: “%2” had to go. Those with a name stay "
             "longest.")
      .arg(Runs::most)
      .arg(nameOf(run));
}

std::optional<std::int64_t> stepsOfRestart(const Snapshot &present) {
  if (present.lastStepOfRun > present.curve.firstStep() || present.runs.empty()) {
    return std::nullopt;
  }
  const Run &before = *present.runs.back();
  return before.lastStep > before.firstStep ? std::optional(before.lastStep - before.firstStep)
                                            : std::nullopt;
}

QString restartQuestion(const Snapshot &present) {
  if (const std::optional<std::int64_t> steps = stepsOfRestart(present)) {
    const QString question =
        *steps == 1
            ? screenText("Learning rate α of the new run, which makes %1 step, as the run before:")
            : screenText(
                  "Learning rate α of the new run, which makes %1 steps, as the run before:");
    return question.arg(stepText(*steps));
  }
  return present.lastStepOfRun > present.curve.firstStep()
             ? screenText("Learning rate α of the new run, which makes as many steps as this one:")
             : screenText("Learning rate α of this run, of which no step is made yet:");
}

}  // namespace chainrule
