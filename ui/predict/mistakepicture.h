// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantityview.h"
#include "predict/diagnosiswords.h"
#include "theme.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace chainrule {

/// The matrices and vectors a mistake was made with, as heat maps of digits, with what was used
/// outlined in red dashes and what belongs there in green. Nothing for those that are too large.
class MistakePicture : public QWidget {
  Q_OBJECT

 public:
  explicit MistakePicture(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// No places: nothing is drawn.
  void show(std::shared_ptr<const Snapshot> snapshot, const std::vector<MistakePlace> &places);

  bool isEmpty() const { return m_blocks.empty(); }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  /// A matrix or vector, and its places.
  struct Block {
    Quantity quantity = Quantity::Weight;
    int layer = 0;
    std::vector<MistakePlace> places;
  };

  StridedView values(const Block &block) const;
  double widest(const Block &block) const;  // of its numbers
  QSizeF cell(const Block &block) const;
  double height(const Block &block) const;
  void paintBlock(QPainter &painter, const Block &block, double top) const;

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  std::vector<Block> m_blocks;
};

}  // namespace chainrule
