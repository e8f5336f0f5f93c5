// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stepwords.h"

#include "numberformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace chainrule {
namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("chainrule::StepWords", text);
}

QString counted(std::int64_t count) {
  return QLocale().toString(static_cast<qlonglong>(count));
}

QString sentenceOf(const Divergence &divergence) {
  QString text = QString::fromStdString(sentence(divergence));
  text.front() = text.front().toUpper();
  return tr("%1. Take a smaller α, or go back to the start.").arg(text);
}

QString whileRunning(const Snapshot &snapshot) {
  const int rows = snapshot.session->dataset.rows();
  const bool isShuffled = snapshot.training.order == Order::Shuffled;
  QString text;
  if (rows == 1) {
    text = tr("Weights move by the gradient of the only sample.");
  } else if (snapshot.batchSize >= rows) {
    text = tr("Weights move by the mean gradient of all %1 samples.").arg(counted(rows));
  } else if (snapshot.training.batch == 1) {
    text = isShuffled ? tr("Each step moves the weights by the gradient of one sample, in a "
                           "new order in each pass over the samples.")
                      : tr("Each step moves the weights by the gradient of one sample, in order.");
  } else {
    text = (isShuffled
                ? tr("Each step moves the weights by the mean gradient of %1 samples, in a "
                     "new order in each pass over the samples.")
                : tr("Each step moves the weights by the mean gradient of %1 samples, in order."))
               .arg(counted(snapshot.batchSize));
  }
  if (!snapshot.training.trainBiases) {
    text += QLatin1Char(' ') + tr("Biases stay as they are.");
  }
  return text + QLatin1Char(' ') +
         (rows == 1 ? tr("Pause to walk through one step.")
                    : tr("Pause to walk through one step with sample %1.")
                          .arg(counted(snapshot.sample + 1)));
}

QString afterAStep(const StepReport &report) {
  if (report.promised == 0) {
    return tr("The last gradient was 0 in every parameter: the step changed nothing.");
  }
  if (report.actual > 0) {
    return tr("The slope promised that the last step would lower C by %1, but C rose by %2: with "
              "this α the step went beyond where the slope holds.")
        .arg(significant(-report.promised), significant(report.actual));
  }
  const QString promised = significant(-report.promised);
  const QString actual = significant(-report.actual);
  return promised == actual
             ? tr("The slope promised that the last step would lower C by %1, and so it did.")
                   .arg(promised)
             : tr("The slope promised that the last step would lower C by %1; it was lowered by "
                  "%2. The difference comes from the curvature of C.")
                   .arg(promised, actual);
}

QString beforeAStep(const Snapshot &snapshot) {
  const QString parameters =
      snapshot.training.trainBiases ? tr("weight and bias") : tr("weight, but no bias,");
  if (snapshot.batchSize > 1) {
    return tr("The step will move every %1 against the mean gradient of %2 samples, as far as α "
              "says.")
        .arg(parameters, counted(snapshot.batchSize));
  }
  return tr("The step will move every %1 against its gradient, as far as α says.").arg(parameters);
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
    const QString moved = tr("The parameters have moved, all at once.");
    const QString gradients = tr("The gradients are those of the old ones.");
    return snapshot.outputs.size() == 0
               ? QStringLiteral("%1 %2").arg(moved, gradients)
               : QStringLiteral("%1 %2 %3")
                     .arg(moved, tr("The table shows what the new ones make of each row."),
                          gradients);
  }
  return snapshot.lastStep && (snapshot.position.whole || snapshot.position.stage == 0)
             ? afterAStep(*snapshot.lastStep)
             : beforeAStep(snapshot);
}

QString scoreInWords(const Score &score) {
  const bool isBits = score.unit == Score::Unit::Bits;
  if (score.total == 1) {
    return isBits ? (score.right == 1 ? tr("The one bit is right.") : tr("The one bit is wrong."))
                  : (score.right == 1 ? tr("The one row is right.") : tr("The one row is wrong."));
  }
  if (score.right == score.total) {
    return (isBits ? tr("All %1 bits are right.") : tr("All %1 rows are right."))
        .arg(counted(score.total));
  }
  return (isBits ? tr("%1 of %2 bits are right.") : tr("%1 of %2 rows are right."))
      .arg(counted(score.right), counted(score.total));
}

QString sizeInWords(int inputs, int outputs, int rows) {
  const QString in = inputs == 1 ? tr("1 input") : tr("%1 inputs").arg(counted(inputs));
  const QString out = outputs == 1 ? tr("1 output") : tr("%1 outputs").arg(counted(outputs));
  const QString row = rows == 1 ? tr("1 row") : tr("%1 rows").arg(counted(rows));
  return QStringLiteral("%1, %2, %3").arg(in, out, row);
}

}  // namespace chainrule
