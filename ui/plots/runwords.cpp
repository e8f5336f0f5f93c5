// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/runwords.h"

#include "plots/plotscale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace chainrule {
namespace {

constexpr std::size_t mostChanges = 8;  // of α, written out

QString inWords(const char *text) {
  return QCoreApplication::translate("chainrule::CostPlot", text);
}

QString stepText(std::int64_t step) {
  return QLocale().toString(qint64(step));
}

QString stepsText(const Run &run) {
  const std::int64_t steps = run.lastStep - run.firstStep;
  return steps == 1 ? inWords("1 step") : inWords("%1 steps").arg(stepText(steps));
}

QString weightsText(const RunStart &start, const Session &session) {
  if (!start.isDrawn) {
    return inWords("Start: given weights");
  }
  const QString drawn = session.initialisation == Initialisation::Zeros
                            ? inWords("Start: all weights 0")
                            : inWords("Start: weights drawn with seed %1").arg(start.seed);
  return start.changed == 0 ? drawn : inWords("%1, %2 changed").arg(drawn, stepText(start.changed));
}

/// α of the first step, and the changes after it.
struct Rates {
  double first = 0;
  std::span<const LearningRateChange> later;
};

Rates ratesOf(const Run &run) {
  Rates rates{run.firstLearningRate, run.changes};
  while (!rates.later.empty() && rates.later.front().step <= run.firstStep) {
    rates.first = rates.later.front().to;
    rates.later = rates.later.subspan(1);
  }
  return rates;
}

}  // namespace

QString rateText(const Run &run) {
  const Rates rates = ratesOf(run);
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
  if (run.start.digest == present.start.digest) {
    return rateText(run);
  }
  const bool isOfSeed = run.start.isDrawn && run.start.changed == 0 &&
                        present.session->initialisation != Initialisation::Zeros;
  return QStringLiteral("%1, %2").arg(
      rateText(run), isOfSeed ? inWords("seed %1").arg(run.start.seed) : inWords("other start"));
}

QString startText(const Snapshot &present) {
  return weightsText(present.start, *present.session);
}

QString startText(const Run &run, const Snapshot &present) {
  const QString weights = weightsText(run.start, *present.session);
  return run.start.digest == present.start.digest ? inWords("%1, as this run").arg(weights)
                                                  : inWords("%1, not as this run").arg(weights);
}

QString courseText(const Run &run) {
  QString text = inWords("Steps %1 to %2").arg(stepText(run.firstStep), stepText(run.lastStep));
  const Rates rates = ratesOf(run);
  text += QStringLiteral("\nα = %1").arg(shortNumber(rates.first));
  const std::size_t written = std::min(rates.later.size(), mostChanges);
  for (const LearningRateChange &change : rates.later.first(written)) {
    text += inWords(", from step %1 on %2").arg(stepText(change.step), shortNumber(change.to));
  }
  if (written < rates.later.size()) {
    text += inWords(" and %1 more").arg(rates.later.size() - written);
  }
  return text;
}

}  // namespace chainrule
