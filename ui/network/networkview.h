// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkanimator.h"
#include "network/networkpainter.h"
#include "session/focus.h"

#include <QWidget>

#include <memory>

namespace chainrule {

class AnswerFields;
class Answers;

/// The network: every neuron with its value, every edge with its weight or what flows through it,
/// targets and cost. Hovering and clicking set the focus, and the focus of others is shown.
///
/// The wheel zooms at the pointer, a drag moves what is zoomed, a double click on empty canvas
/// fits all of it again. When Tab has brought the keyboard here, Tab and the arrows walk neurons
/// and edges, Enter selects, Escape clears; see walk(). Where an answer is asked for, a field
/// stands for it, which F2 opens, and a digit, a sign or a point.
class NetworkView : public QWidget {
  Q_OBJECT

 public:
  explicit NetworkView(Focus *focus, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setSnapshot(std::shared_ptr<const Snapshot> snapshot, bool outOfDate = false);

  /// Once: where they are asked for from now on.
  void setAnswers(Answers *answers);
  const AnswerFields *answerFields() const { return m_answerFields; }

  /// Whether changes move; off at first.
  void setAnimated(bool animated);
  bool isAnimated() const { return m_animator.isEnabled(); }

  void zoomIn();
  void zoomOut();
  void fit();
  double zoom() const { return m_request.zoom; }

  /// Shows more of what lies on that side of a zoomed network, each way −1, 0 or 1.
  void pan(int right, int down);

  /// Where things are drawn now, and what is drawn; the snapshot in it is null at first.
  const NetworkLayout &geometryOfNetwork() const { return m_layout; }
  const NetworkState &state() const { return m_state; }

  /// What stands in a neuron's circle; "·" while not computed.
  QString neuronText(int layer, int row) const;

  /// Moves the keyboard to a neuron, an edge, a target or the cost, which comes into sight, or
  /// away.
  void walkTo(const std::optional<Entry> &entry);

  QSize sizeHint() const override { return {632, 532}; }
  QSize minimumSizeHint() const override { return {320, 240}; }

 protected:
  bool event(QEvent *event) override;
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

 private:
  NetworkScene scene() const;
  void hoverChanged();
  void selectionChanged();
  void layOut();
  void setZoom(double zoom, QPointF at);
  void panTo(QPointF pan);
  void bringIntoSight(const Entry &entry);
  void placeAnswers();
  bool opensAnswer(const QKeyEvent &event);
  void showTip(QPoint position, QPoint global);
  std::optional<Entry> pointedAt(QPointF position) const;

  Focus *m_focus;
  Theme m_theme;
  NetworkState m_state;
  LayoutRequest m_request;
  NetworkLayout m_layout;
  std::unique_ptr<NetworkType> m_type;  // null while there is no snapshot
  double m_textScale = 0;               // that it was made for
  NetworkAnimator m_animator;
  NetworkPainter m_painter;
  AnswerFields *m_answerFields = nullptr;
  std::optional<QPointF> m_pressed;
  QPointF m_panAtPress;
  bool m_dragged = false;
};

}  // namespace chainrule
