// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulewords.h"

#include "numberformat.h"
#include "screentext.h"

#include <QLocale>

namespace chainrule {
namespace {

QString stepsText(std::int64_t steps) {
  return steps == 1 ? screenText("1 step")
                    : screenText("%1 steps").arg(QLocale().toString(qint64(steps)));
}

QString decayWords(const Schedule &schedule) {
  const QString steps = stepsText(schedule.steps);
  const QString factor = asTyped(schedule.factor);
  switch (schedule.kind) {
    case Schedule::Kind::Constant:
      break;
    case Schedule::Kind::StepDecay:
      return screenText("α × %1 after each %2").arg(factor, steps);
    case Schedule::Kind::Exponential:
      return screenText("α falls by × %1 over each %2, without jumps").arg(factor, steps);
    case Schedule::Kind::InverseTime:
      return screenText("α / (1 + t / %1): half after %2")
          .arg(QLocale().toString(qint64(schedule.steps)), steps);
    case Schedule::Kind::Cosine:
      return screenText("from α to α × %1 over %2, along a cosine").arg(factor, steps);
  }
  return screenText("α in every step");
}

}  // namespace

QString scheduleName(const Schedule &schedule) {
  switch (schedule.kind) {
    case Schedule::Kind::Constant:
      break;
    case Schedule::Kind::StepDecay:
      return screenText("step decay");
    case Schedule::Kind::Exponential:
      return screenText("exponential");
    case Schedule::Kind::InverseTime:
      return screenText("1/t");
    case Schedule::Kind::Cosine:
      return screenText("cosine");
  }
  return schedule.warmUp > 0 ? screenText("warm-up") : screenText("constant");
}

QString scheduleWords(const Schedule &schedule) {
  return schedule.warmUp > 0 ? screenText("%1, after %2 of warm-up")
                                   .arg(decayWords(schedule), stepsText(schedule.warmUp))
                             : decayWords(schedule);
}

}  // namespace chainrule
