// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/stage.h"
#include "equation/boxlayout.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QPainter>
#include <QString>

#include <optional>

namespace chainrule {

/// One stage of the step on the ribbon: its symbol, a caption, and how far the step has come.
class StageChip {
 public:
  enum class State {
    Plain,    ///< nothing is being walked through
    Done,     ///< known: solid frame, a tick
    Current,  ///< the newest known: inverted, a pointer below
    Later,    ///< not yet known: dashed, muted
    Stale     ///< known, but an edit is on its way
  };

  explicit StageChip(const Stage &stage) : m_stage(stage) {}

  /// The state of stage `number` (from 1) of the snapshot's step.
  static State stateOf(int number, const Snapshot &snapshot, bool outOfDate);

  const Stage &stage() const { return m_stage; }
  State state() const { return m_state; }
  const QString &caption() const { return m_caption; }

  /// True when it has to be painted anew.
  bool setState(State state);
  void setCaption(const QString &caption) { m_caption = caption; }
  void setTrainsBiases(bool trains) { m_trainsBiases = trains; }

  /// Lays the symbol out again, after the theme or what it stands for has changed.
  void layOut(const Theme &theme);

  /// How far the pointer of the current chip reaches below it, at scale 1.
  static constexpr double pointerHeight = 7;

  void paint(QPainter &painter, const QRectF &rectangle, const Theme &theme, bool hovered,
             bool ringed) const;

 private:
  Formula symbolOfStage() const;
  void paintFrame(QPainter &painter, const QRectF &rectangle, const Theme &theme,
                  bool hovered) const;

  Stage m_stage;
  State m_state = State::Plain;
  QString m_caption;
  bool m_trainsBiases = true;
  std::optional<FormulaBox> m_symbol;
};

}  // namespace chainrule
