// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkwords.h"

#include "explain/flow.h"
#include "explain/formula.h"
#include "explain/plaintext.h"
#include "numberformat.h"
#include "screentext.h"

#include <QStringList>

#include <initializer_list>

namespace chainrule {
namespace {

QString plain(const Entry &entry) {
  return QString::fromStdString(plainText(inlineSymbol(entry)));
}

/// "a 1 3": the letter, the layer, the row counted from 1.
QString spokenName(const NetworkState &state, const Entry &entry) {
  const auto letter = [&entry](const QString &symbol) {
    return QStringLiteral("%1 %2 %3").arg(symbol).arg(entry.layer).arg(entry.row + 1);
  };
  const QString edge = screenText("from neuron %1 of layer %2 to neuron %3 of layer %4")
                           .arg(entry.column + 1)
                           .arg(entry.layer - 1)
                           .arg(entry.row + 1)
                           .arg(entry.layer);
  switch (entry.quantity) {
    case Quantity::Target:
      return screenText("target %1").arg(entry.row + 1);
    case Quantity::Weight:
      return edgeLook(state, entry.layer) == EdgeLook::Blame
                 ? screenText("blame through the weight %1").arg(edge)
                 : screenText("weight %1").arg(edge);
    case Quantity::WeightGradient:
      return screenText("gradient of the weight %1").arg(edge);
    case Quantity::Bias:
      return letter(QStringLiteral("b"));
    case Quantity::PreActivation:
      return letter(QStringLiteral("z"));
    case Quantity::Activation:
      return letter(QStringLiteral("a"));
    case Quantity::Slope:
      return letter(QStringLiteral("σ′"));
    case Quantity::Delta:
      return letter(QStringLiteral("δ"));
    case Quantity::BiasGradient:
      return letter(QStringLiteral("∂C/∂b"));
    case Quantity::Cost:
      return screenText("cost");
    case Quantity::LearningRate:
      return screenText("learning rate");
  }
  return {};
}

QString line(const NetworkState &state, const Entry &entry) {
  const QString value = exact(state.snapshot->value(entry));
  return isStale(state, entry.quantity, entry.layer)
             ? screenText("%1 = %2 (out of date)").arg(plain(entry), value)
             : QStringLiteral("%1 = %2").arg(plain(entry), value);
}

QString lines(const NetworkState &state, const Entry &at,
              std::initializer_list<Quantity> quantities) {
  QStringList text;
  for (const Quantity quantity : quantities) {
    if (state.snapshot->isKnown(quantity, at.layer) && !state.snapshot->hidden.contains(quantity)) {
      text += line(state, {quantity, at.layer, at.row, at.column});
    }
  }
  return text.join(QLatin1Char('\n'));
}

QString inputTooltip(const NetworkState &state, const Entry &entry) {
  const std::vector<std::string> &names = state.snapshot->session->dataset.inputNames;
  const auto row = static_cast<std::size_t>(entry.row);
  const QString text = line(state, entry);
  return row < names.size() ? QString::fromStdString(names[row]) + QLatin1Char('\n') + text : text;
}

QString edgeTooltip(const NetworkState &state, const Entry &entry) {
  QString text = lines(state, entry, {Quantity::Weight, Quantity::WeightGradient});
  if (edgeLook(state, entry.layer) == EdgeLook::Blame) {
    const Entry weight{Quantity::Weight, entry.layer, entry.row, entry.column};
    const Entry delta{Quantity::Delta, entry.layer, entry.row, 0};
    text += QStringLiteral("\n%1 %2 = %3")
                .arg(plain(weight), plain(delta),
                     exact(blameThrough(*state.snapshot, entry.layer, entry.row, entry.column)));
  }
  return text;
}

}  // namespace

QString spoken(const NetworkState &state, const Entry &entry) {
  const QString name = spokenName(state, entry);
  if (!state.snapshot->isKnown(entry.quantity, entry.layer)) {
    return screenText("%1 not computed").arg(name);
  }
  const double value =
      entry.quantity == Quantity::Weight ? edgeValue(state, entry) : state.snapshot->value(entry);
  QString number = asTyped(value);  // 0.1 as it was typed
  if (number.size() > 6) {
    number = significant(value);
  }
  const QString text = QStringLiteral("%1 = %2").arg(name, number);
  return isStale(state, entry.quantity, entry.layer) ? screenText("%1, out of date").arg(text)
                                                     : text;
}

QString tooltip(const NetworkState &state, const Entry &entry) {
  switch (entry.quantity) {
    case Quantity::Target: {
      const int depth = state.depth();
      QString text = line(state, entry);
      if (state.snapshot->isKnown(Quantity::Activation, depth)) {
        text += QStringLiteral("\n%1 − %2 = %3")
                    .arg(plain({Quantity::Activation, depth, entry.row, 0}), plain(entry),
                         exact(outputMiss(*state.snapshot, entry.row)));
      }
      return text;
    }
    case Quantity::Cost:
      return state.snapshot->isKnown(Quantity::Cost, 0) ? line(state, entry)
                                                        : screenText("Cost, not computed yet");
    case Quantity::Weight:
    case Quantity::WeightGradient:
      return edgeTooltip(state, entry);
    default:
      break;
  }
  if (entry.layer == 0) {
    return inputTooltip(state, entry);
  }
  return lines(state, entry,
               {Quantity::Activation, Quantity::PreActivation, Quantity::Slope, Quantity::Delta,
                Quantity::Bias, Quantity::BiasGradient});
}

}  // namespace chainrule
