// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryname.h"

#include "explain/formula.h"
#include "screentext.h"

namespace chainrule {
namespace {

QString inDigits(int number, QStringView digits) {
  QString text;
  for (const QChar digit : QString::number(number)) {
    text += digits[digit.digitValue()];
  }
  return text;
}

QString superscript(int number) {
  return inDigits(number, u"⁰¹²³⁴⁵⁶⁷⁸⁹");
}

QString subscript(int number) {
  return inDigits(number, u"₀₁₂₃₄₅₆₇₈₉");
}

/// W²₂₃; from two digits on with a comma between the indices.
QString indices(const Entry &entry) {
  const QString row = subscript(entry.row + 1);
  if (!belongsToEdge(entry.quantity)) {
    return row;
  }
  const QString column = subscript(entry.column + 1);
  return row.size() > 1 || column.size() > 1 ? row + QStringLiteral(",") + column : row + column;
}

QString symbolWith(Quantity quantity, const QString &scripts) {
  switch (quantity) {
    case Quantity::Target:
      return QStringLiteral("t") + scripts;
    case Quantity::Weight:
      return QStringLiteral("W") + scripts;
    case Quantity::Bias:
      return QStringLiteral("b") + scripts;
    case Quantity::PreActivation:
      return QStringLiteral("z") + scripts;
    case Quantity::Activation:
      return QStringLiteral("a") + scripts;
    case Quantity::Slope:
      return QStringLiteral("σ′(z%1)").arg(scripts);
    case Quantity::Delta:
      return QStringLiteral("δ") + scripts;
    case Quantity::WeightGradient:
      return QStringLiteral("∂C/∂W") + scripts;
    case Quantity::BiasGradient:
      return QStringLiteral("∂C/∂b") + scripts;
    case Quantity::Cost:
      return QStringLiteral("C");
    case Quantity::LearningRate:
      return QStringLiteral("α");
  }
  return {};
}

}  // namespace

QString entrySymbol(const Entry &entry) {
  if (entry.quantity == Quantity::Cost || entry.quantity == Quantity::LearningRate) {
    return symbolWith(entry.quantity, {});
  }
  const QString layer = entry.quantity == Quantity::Target ? QString() : superscript(entry.layer);
  return symbolWith(entry.quantity, layer + indices(entry));
}

QString quantitySymbol(Quantity quantity, int layer) {
  const bool hasLayer = quantity != Quantity::Target && quantity != Quantity::Cost &&
                        quantity != Quantity::LearningRate;
  const bool isEvery = layer == Formula::everyLayer;
  return symbolWith(quantity, !hasLayer ? QString()
                              : isEvery ? QStringLiteral("ˡ")
                                        : superscript(layer));
}

QString quantityWord(Quantity quantity) {
  switch (quantity) {
    case Quantity::Target:
      return screenText("target");
    case Quantity::Weight:
      return screenText("weight");
    case Quantity::Bias:
      return screenText("bias");
    case Quantity::PreActivation:
      return screenText("weighted sum");
    case Quantity::Activation:
      return screenText("activation");
    case Quantity::Slope:
      return screenText("slope of the activation");
    case Quantity::Delta:
      return screenText("error");
    case Quantity::WeightGradient:
      return screenText("weight gradient");
    case Quantity::BiasGradient:
      return screenText("bias gradient");
    case Quantity::Cost:
      return screenText("cost");
    case Quantity::LearningRate:
      return screenText("learning rate");
  }
  return {};
}

QString quantityWords(Quantity quantity) {
  switch (quantity) {
    case Quantity::Target:
      return screenText("targets");
    case Quantity::Weight:
      return screenText("weights");
    case Quantity::Bias:
      return screenText("biases");
    case Quantity::PreActivation:
      return screenText("weighted sums");
    case Quantity::Activation:
      return screenText("activations");
    case Quantity::Slope:
      return screenText("slopes of the activation");
    case Quantity::Delta:
      return screenText("errors");
    case Quantity::WeightGradient:
      return screenText("weight gradients");
    case Quantity::BiasGradient:
      return screenText("bias gradients");
    case Quantity::Cost:
    case Quantity::LearningRate:
      break;
  }
  return quantityWord(quantity);
}

QString entryWords(const Entry &entry) {
  const QString word = quantityWord(entry.quantity);
  switch (entry.quantity) {
    case Quantity::Cost:
    case Quantity::LearningRate:
      return word;
    case Quantity::Target:
      return screenText("target %1").arg(entry.row + 1);
    case Quantity::Weight:
    case Quantity::WeightGradient:
      return screenText("%1 of layer %2 from neuron %3 to neuron %4")
          .arg(word)
          .arg(entry.layer)
          .arg(entry.column + 1)
          .arg(entry.row + 1);
    case Quantity::Activation:
      if (entry.layer == 0) {
        return screenText("input %1").arg(entry.row + 1);
      }
      break;
    default:
      break;
  }
  return screenText("%1 of layer %2, neuron %3").arg(word).arg(entry.layer).arg(entry.row + 1);
}

}  // namespace chainrule
