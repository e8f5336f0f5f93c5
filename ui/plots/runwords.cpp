// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/runwords.h"

#include "entryname.h"
#include "numberformat.h"
#include "plots/plotscale.h"
#include "schedulewords.h"
#include "screentext.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace chainrule {
namespace {

constexpr std::size_t mostChanges = 8;  // of α and of numbers, written out

QString stepText(std::int64_t step) {
  return QLocale().toString(qint64(step));
}

QString stepsText(const Run &run) {
  const std::int64_t steps = run.lastStep - run.firstStep;
  return steps == 1 ? screenText("1 step") : screenText("%1 steps").arg(stepText(steps));
}

QString weightsText(const RunStart &start, const Session &session) {
  if (!start.isDrawn) {
    return screenText("Start: given weights");
  }
  const QString drawn = session.initialisation == Initialisation::Zeros
                            ? screenText("Start: all weights 0")
                            : screenText("Start: weights drawn with seed %1").arg(start.seed);
  return start.changed == 0 ? drawn
                            : screenText("%1, %2 changed").arg(drawn, stepText(start.changed));
}

/// α of the first step, and the changes after it.
struct Rates {
  double first = 0;
  std::span<const LearningRateChange> later;
};

Rates ratesOf(double first, std::span<const LearningRateChange> changes, std::int64_t firstStep) {
  Rates rates{first, changes};
  while (!rates.later.empty() && rates.later.front().step <= firstStep) {
    rates.first = rates.later.front().to;
    rates.later = rates.later.subspan(1);
  }
  return rates;
}

Rates ratesOf(const Run &run) {
  return ratesOf(run.firstLearningRate, run.changes, run.firstStep);
}

QString rateText(const Rates &rates) {
  if (rates.later.empty()) {
    return QStringLiteral("α = %1").arg(shortNumber(rates.first));
  }
  QString text = QStringLiteral("α %1").arg(shortNumber(rates.first));
  if (rates.later.size() > 2) {
    text += QStringLiteral(" → …");
  } else if (rates.later.size() == 2) {
    text += QStringLiteral(" → %1").arg(shortNumber(rates.later.front().to));
  }
  return text + QStringLiteral(" → %1").arg(shortNumber(rates.later.back().to));
}

/// ", cosine" of the schedule that a run ends with; nothing where none had a part in it.
QString scheduleText(const Schedule &first, const std::vector<ScheduleChange> &changes) {
  const Schedule &last = changes.empty() ? first : changes.back().to;
  return isConstant(first) && changes.empty() ? QString()
                                              : QStringLiteral(", ") + scheduleName(last);
}

/// A line for the schedule it began with, and each that followed.
QString schedulesOf(const Schedule &first, const std::vector<ScheduleChange> &changes,
                    std::int64_t firstStep) {
  QString text;
  const auto later =
      std::find_if(changes.begin(), changes.end(),
                   [firstStep](const ScheduleChange &change) { return change.step > firstStep; });
  const Schedule &start = later == changes.begin() ? first : std::prev(later)->to;
  if (!isConstant(start)) {
    text += QLatin1Char('\n') + screenText("Schedule: %1").arg(scheduleWords(start));
  }
  const auto count = static_cast<std::size_t>(changes.end() - later);
  const std::size_t written = std::min(count, mostChanges);
  for (auto change = later; change != later + static_cast<std::ptrdiff_t>(written); ++change) {
    text += QLatin1Char('\n') + screenText("Schedule from step %1 on: %2")
                                    .arg(stepText(change->step), scheduleWords(change->to));
  }
  if (written < count) {
    text += QLatin1Char('\n') + screenText("and %1 more").arg(count - written);
  }
  return text;
}

QString courseOf(const Rates &rates) {
  QString text = QStringLiteral("α = %1").arg(shortNumber(rates.first));
  const std::size_t written = std::min(rates.later.size(), mostChanges);
  for (const LearningRateChange &change : rates.later.first(written)) {
    text = screenText("%1, from step %2 on %3")
               .arg(text, stepText(change.step), shortNumber(change.to));
  }
  if (written < rates.later.size()) {
    text = screenText("%1 and %2 more").arg(text).arg(rates.later.size() - written);
  }
  return text;
}

bool isOfDataset(const NumberChange &edit) {
  return edit.entry.quantity == Quantity::Activation || edit.entry.quantity == Quantity::Target;
}

QString symbolOf(const NumberChange &edit) {
  const QString symbol = entrySymbol(edit.entry);
  return isOfDataset(edit) ? screenText("%1 of sample %2").arg(symbol).arg(edit.sample + 1)
                           : symbol;
}

/// A line each, each begun by a line break.
QString editsText(const std::vector<NumberChange> &edits) {
  QString text;
  const std::size_t written = std::min(edits.size(), mostChanges);
  for (std::size_t k = 0; k < written; ++k) {
    text += QLatin1Char('\n') +
            screenText("before step %1: %2").arg(stepText(edits[k].step), editText(edits[k]));
  }
  if (written < edits.size()) {
    text += QLatin1Char('\n') + screenText("and %1 more").arg(edits.size() - written);
  }
  return text;
}

/// ", W²₂₃ → 0.5", or of several how many; what was edited before the first step belongs to the
/// start but where it is of the dataset.
QString editedText(const Run &run) {
  const NumberChange *only = nullptr;
  int count = 0;
  for (const NumberChange &edit : run.edits) {
    if (edit.step > run.firstStep || isOfDataset(edit)) {
      only = &edit;
      ++count;
    }
  }
  if (count == 0) {
    return {};
  }
  return QStringLiteral(", ") +
         (count == 1 ? QStringLiteral("%1 → %2").arg(symbolOf(*only), shortNumber(only->to))
                     : screenText("%1 edits").arg(count));
}

}  // namespace

QString editText(const NumberChange &edit) {
  return (isOfDataset(edit) ? QStringLiteral("%1: %2 → %3") : QStringLiteral("%1 %2 → %3"))
      .arg(symbolOf(edit), significant(edit.from), significant(edit.to));
}

QString rateText(const Run &run) {
  return rateText(ratesOf(run)) + scheduleText(run.firstSchedule, run.scheduleChanges);
}

QString lastRateText(const Snapshot &present) {
  return QStringLiteral("α = %1").arg(shortNumber(
             present.changes.empty() ? present.training.learningRate : present.changes.back().to)) +
         scheduleText(present.firstSchedule, present.scheduleChanges);
}

QString rateText(const Snapshot &present) {
  const Rates rates =
      ratesOf(present.firstLearningRate, present.changes, present.curve.firstStep());
  return rates.later.empty()
             ? lastRateText(present)
             : rateText(rates) + scheduleText(present.firstSchedule, present.scheduleChanges);
}

QString nameOf(const Run &run) {
  return run.name.empty() ? QStringLiteral("%1, %2").arg(rateText(run), stepsText(run))
                          : QString::fromStdString(run.name);
}

QString nameBeside(const Run &run, const Snapshot &present) {
  const QString name = shortNameBeside(run, present);
  return run.name.empty() ? QStringLiteral("%1, %2").arg(name, stepsText(run)) : name;
}

QString shortNameBeside(const Run &run, const Snapshot &present) {
  if (!run.name.empty()) {
    return nameOf(run);
  }
  const QString rate = rateText(run) + editedText(run);
  if (run.start.digest == present.start.digest) {
    return rate;
  }
  const bool isOfSeed = run.start.isDrawn && run.start.changed == 0 &&
                        present.session->initialisation != Initialisation::Zeros;
  return QStringLiteral("%1, %2").arg(
      rate, isOfSeed ? screenText("seed %1").arg(run.start.seed) : screenText("other start"));
}

QString startText(const Snapshot &present) {
  return weightsText(present.start, *present.session);
}

QString startText(const Run &run, const Snapshot &present) {
  const QString weights = weightsText(run.start, *present.session);
  return run.start.digest == present.start.digest ? screenText("%1, as this run").arg(weights)
                                                  : screenText("%1, not as this run").arg(weights);
}

QString courseText(const Snapshot &present) {
  const Rates rates =
      ratesOf(present.firstLearningRate, present.changes, present.curve.firstStep());
  return (rates.later.empty() ? QString() : QLatin1Char('\n') + courseOf(rates)) +
         schedulesOf(present.firstSchedule, present.scheduleChanges, present.curve.firstStep()) +
         editsText(present.edits);
}

QString courseText(const Run &run) {
  return screenText("Steps %1 to %2").arg(stepText(run.firstStep), stepText(run.lastStep)) +
         QLatin1Char('\n') + courseOf(ratesOf(run)) +
         schedulesOf(run.firstSchedule, run.scheduleChanges, run.firstStep) + editsText(run.edits);
}

}  // namespace chainrule
