// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "panels/card.h"
#include "session/wholequantity.h"
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
/// heat maps, side by side where both fit, else one over the other. Their labels stand for the
/// whole matrix, as the heads of the columns do for theirs.
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
  void mouseMoveEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;

 private:
  enum class Arrangement { SideBySide, LabelsAtLeft, LabelsAbove };

  bool showsGradient() const;
  int layOutHeatMaps(int top, int width);
  QPointF labelBaseline(const HeatMap *map) const;
  QRectF labelRectangle(const HeatMap *map, const FormulaBox &symbol) const;
  void paintLabel(QPainter &painter, const HeatMap *map, const FormulaBox &symbol) const;
  std::optional<WholeQuantity> labelAt(QPointF point) const;
  void hoverLabel(const std::optional<WholeQuantity> &label);

  Focus *m_focus;
  int m_layer;
  LayerColumns *m_columns;
  HeatMap *m_weights;
  HeatMap *m_gradient;
  Arrangement m_arrangement = Arrangement::SideBySide;
  std::optional<FormulaBox> m_weightsSymbol;
  std::optional<FormulaBox> m_gradientSymbol;
  std::optional<WholeQuantity> m_hoveredLabel;
  std::shared_ptr<const Snapshot> m_snapshot;
};

}  // namespace chainrule
