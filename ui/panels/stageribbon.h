// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/stagechip.h"
#include "theme.h"
#include "training/snapshot.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace chainrule {

/// The whole training step as one chain of stages, which can be clicked or walked with the arrow
/// keys. What does not fit scrolls, with the current stage in the middle.
class StageRibbon : public QWidget {
  Q_OBJECT

 public:
  explicit StageRibbon(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// `outOfDate`: the stages known are drawn stale.
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// The stage that is asked for before it is revealed, counted from 1, is drawn as the current
  /// one; 0 for none.
  void setAsked(int number);

  /// Lower, and without captions.
  void setCompact(bool compact);

  /// The stage drawn as current, counted from 1; 0 when there is none.
  int currentStage() const;

  /// The stage the keyboard is at, counted from 1; 0 when it is elsewhere.
  int ringedStage() const { return m_ringed; }

  // Of stage `number`, counted from 1, in the widget's coordinates.
  QRectF chipRectangle(int number) const;
  const StageChip &chip(int number) const { return m_chips[static_cast<std::size_t>(number - 1)]; }
  QString stageName(int number) const;
  int stages() const { return static_cast<int>(m_chips.size()); }

  /// Whether it has a chip; those the user keeps out of sight have none.
  bool isShown(int number) const { return !m_hidden[static_cast<std::size_t>(number - 1)]; }

 signals:
  void stageClicked(int stageNumber);

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

 private:
  struct Measures;
  const Measures &measures() const;

  void makeChips();
  StageChip::State stateOf(int number) const;
  void showStates();
  void describe();
  void arrange();
  int shownBefore(int number) const;
  void chooseCaptions();
  void centreOn(int number);
  void setScroll(double scroll);
  void setHovered(int number);
  int chipAt(QPointF point) const;
  void updateChip(int number);
  void paintHeadings(QPainter &painter) const;
  void paintHeading(QPainter &painter, int first, int last, const QColor &colour,
                    const QStringList &texts) const;
  void paintEnds(QPainter &painter) const;

  Theme m_theme;
  std::shared_ptr<const Snapshot> m_snapshot;
  bool m_outOfDate = false;
  bool m_compact = false;
  int m_asked = 0;
  std::vector<StageChip> m_chips;
  std::vector<bool> m_hidden;  // of each
  double m_chipWidth = 0;
  double m_contentWidth = 0;  // of the whole chain with its margins
  double m_scroll = 0;        // how much of it is hidden at the left
  int m_centred = 0;
  int m_hovered = 0;
  int m_pressed = 0;
  int m_ringed = 0;  // where the keyboard is
};

}  // namespace chainrule
