// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "panels/card.h"
#include "training/snapshot.h"

#include <QPointF>

#include <memory>
#include <optional>

namespace chainrule {

class CellGrid;
class Focus;
class HeatMap;
class LayerColumns;

/// Everything one layer computes and learns: z a σ′ δ b ∂C/∂b of its neurons, and W and ∂C/∂W as
/// heat maps, side by side where both fit, else one over the other.
class LayerCard : public Card {
  Q_OBJECT

 public:
  LayerCard(Focus *focus, int layer, QWidget *parent);

  void setTheme(const Theme &theme);
  void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate);
  int layOut(int width) override;

  int layer() const { return m_layer; }
  LayerColumns *columns() const { return m_columns; }
  HeatMap *weights() const { return m_weights; }
  HeatMap *gradient() const { return m_gradient; }

 protected:
  void paintContent(QPainter &painter) override;

 private:
  enum class Arrangement { SideBySide, LabelsAtLeft, LabelsAbove };

  int layOutHeatMaps(int top, int width);
  void paintLabel(QPainter &painter, const HeatMap *map, const FormulaBox &symbol) const;

  int m_layer;
  LayerColumns *m_columns;
  HeatMap *m_weights;
  HeatMap *m_gradient;
  Arrangement m_arrangement = Arrangement::SideBySide;
  std::optional<FormulaBox> m_weightsSymbol;
  std::optional<FormulaBox> m_gradientSymbol;
  std::shared_ptr<const Snapshot> m_snapshot;
};

}  // namespace chainrule
