// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stepwords.h"

#include "numberformat.h"
#include "screentext.h"

#include <QLocale>

#include <cmath>

namespace chainrule {
namespace {

QString counted(std::int64_t count) {
  return QLocale().toString(static_cast<qlonglong>(count));
}

QString sentenceOf(const Divergence &divergence) {
  QString text = QString::fromStdString(sentence(divergence));
  text.front() = text.front().toUpper();
  return screenText("%1. Take a smaller α, or go back to the start.").arg(text);
}

QString whileRunning(const Snapshot &snapshot) {
  const int rows = snapshot.session->dataset.rows();
  const bool isShuffled = snapshot.training.order == Order::Shuffled;
  QString text;
  if (rows == 1) {
    text = screenText("Weights move by the gradient of the only sample.");
  } else if (snapshot.batchSize >= rows) {
    text = screenText("Weights move by the mean gradient of all %1 samples.").arg(counted(rows));
  } else if (snapshot.training.batch == 1) {
    text = isShuffled
               ? screenText(
                     "Each step moves the weights by the gradient of one sample, in a "
                     "new order in each pass over the samples.")
               : screenText("Each step moves the weights by the gradient of one sample, in order.");
  } else {
    text = (isShuffled
                ? screenText("Each step moves the weights by the mean gradient of %1 samples, in a "
                             "new order in each pass over the samples.")
                : screenText(
                      "Each step moves the weights by the mean gradient of %1 samples, in order."))
               .arg(counted(snapshot.batchSize));
  }
  if (!snapshot.training.trainBiases) {
    text += QLatin1Char(' ') + screenText("Biases stay as they are.");
  }
  return text + QLatin1Char(' ') +
         (rows == 1 ? screenText("Pause to walk through one step.")
                    : screenText("Pause to walk through one step with sample %1.")
                          .arg(counted(snapshot.sample + 1)));
}

QString afterAStep(const StepReport &report) {
  if (report.promised == 0) {
    return screenText("The last gradient was 0 in every parameter: the step changed nothing.");
  }
  if (report.actual > 0) {
    return screenText(
               "The slope promised that the last step would lower C by %1, but C rose by %2: with "
               "this α the step went beyond where the slope holds.")
        .arg(significant(-report.promised), significant(report.actual));
  }
  const QString promised = significant(-report.promised);
  const QString actual = significant(-report.actual);
  return promised == actual
             ? screenText(
                   "The slope promised that the last step would lower C by %1, and so it did.")
                   .arg(promised)
             : screenText(
                   "The slope promised that the last step would lower C by %1; it was lowered by "
                   "%2. The difference comes from the curvature of C.")
                   .arg(promised, actual);
}

QString beforeAStep(const Snapshot &snapshot) {
  const bool ofAll = snapshot.training.trainBiases;
  if (snapshot.batchSize > 1) {
    return (ofAll ? screenText(
                        "The step will move every weight and bias against the mean gradient of %1 "
                        "samples, as far as α says.")
                  : screenText(
                        "The step will move every weight, but no bias, against the mean gradient "
                        "of %1 samples, as far as α says."))
        .arg(counted(snapshot.batchSize));
  }
  return ofAll ? screenText(
                     "The step will move every weight and bias against its gradient, as far as α "
                     "says.")
               : screenText(
                     "The step will move every weight, but no bias, against its gradient, as far "
                     "as α says.");
}

}  // namespace

QString stepInWords(const Snapshot &snapshot) {
  if (snapshot.divergence) {
    return sentenceOf(*snapshot.divergence);
  }
  if (snapshot.running && !snapshot.stageByStage) {
    return whileRunning(snapshot);
  }
  if (snapshot.isUpdated()) {
    const QString moved = screenText("The parameters have moved, all at once.");
    const QString gradients = screenText("The gradients are those of the old ones.");
    return snapshot.outputs.size() == 0
               ? QStringLiteral("%1 %2").arg(moved, gradients)
               : QStringLiteral("%1 %2 %3")
                     .arg(moved, screenText("The table shows what the new ones make of each row."),
                          gradients);
  }
  return snapshot.lastStep && (snapshot.position.whole || snapshot.position.stage == 0)
             ? afterAStep(*snapshot.lastStep)
             : beforeAStep(snapshot);
}

QString scoreInWords(const Score &score) {
  const bool isBits = score.unit == Score::Unit::Bits;
  if (score.total == 1) {
    return isBits ? (score.right == 1 ? screenText("The one bit is right.")
                                      : screenText("The one bit is wrong."))
                  : (score.right == 1 ? screenText("The one row is right.")
                                      : screenText("The one row is wrong."));
  }
  if (score.right == score.total) {
    return (isBits ? screenText("All %1 bits are right.") : screenText("All %1 rows are right."))
        .arg(counted(score.total));
  }
  return (isBits ? screenText("%1 of %2 bits are right.") : screenText("%1 of %2 rows are right."))
      .arg(counted(score.right), counted(score.total));
}

QString sizeInWords(int inputs, int outputs, int rows) {
  const QString in =
      inputs == 1 ? screenText("1 input") : screenText("%1 inputs").arg(counted(inputs));
  const QString out =
      outputs == 1 ? screenText("1 output") : screenText("%1 outputs").arg(counted(outputs));
  const QString row = rows == 1 ? screenText("1 row") : screenText("%1 rows").arg(counted(rows));
  return QStringLiteral("%1, %2, %3").arg(in, out, row);
}

}  // namespace chainrule
