// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/boxlayout.h"
#include "panels/card.h"
#include "training/snapshot.h"

#include <memory>
#include <optional>

namespace chainrule {

class Focus;
class VectorStrip;

/// The input and the target of the shown sample: on one line where they fit, else on two.
class InputCard : public Card {
  Q_OBJECT

 public:
  InputCard(Focus *focus, QWidget *parent);

  void setTheme(const Theme &theme);
  void setSnapshot(const std::shared_ptr<const Snapshot> &snapshot, bool outOfDate);
  int layOut(int width) override;

  VectorStrip *input() const { return m_input; }
  VectorStrip *target() const { return m_target; }

 protected:
  void paintContent(QPainter &painter) override;

 private:
  double equalsWidth() const;
  double headWidth(const FormulaBox &symbol, const QString &word) const;
  void paintHead(QPainter &painter, const VectorStrip *strip, const QString &word,
                 const FormulaBox &symbol) const;

  VectorStrip *m_input;
  VectorStrip *m_target;
  std::optional<FormulaBox> m_inputSymbol;
  std::optional<FormulaBox> m_targetSymbol;
  // Until another session comes, or more room, so that the cards below do not jump.
  bool m_isTwoLines = false;
  int m_width = 0;
  std::shared_ptr<const Snapshot> m_snapshot;
};

}  // namespace chainrule
