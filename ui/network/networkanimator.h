// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkmotion.h"

#include <QObject>
#include <QVariantAnimation>

namespace chainrule {

/// Moves the network's parts after a change: new values appear in 200 ms, dashes flow for 600,
/// widths glide for 400, the hover plate appears in 120; cubic in and out. While it is off nothing
/// moves: everything is at its end at once.
class NetworkAnimator : public QObject {
  Q_OBJECT

 public:
  explicit NetworkAnimator(QObject *parent = nullptr);

  const NetworkMotion &motion() const { return m_motion; }

  void setEnabled(bool enabled);
  bool isEnabled() const { return m_enabled; }

  /// Ends what moves, and starts what leads from one snapshot to the next: nothing unless that is
  /// the next stage or step of the same generation, and neither is running.
  void follow(const std::shared_ptr<const Snapshot> &before, const Snapshot &now);
  void startHover();
  /// Brings everything to its end.
  void finish();

 signals:
  void valuesMoved();
  void edgesMoved();
  void hoverMoved();

 private:
  void setUp(QVariantAnimation &animation, int milliseconds, double NetworkMotion::*part,
             void (NetworkAnimator::*moved)());
  void start(QVariantAnimation &animation, double NetworkMotion::*part);

  NetworkMotion m_motion;
  bool m_enabled = false;
  QVariantAnimation m_reveal;
  QVariantAnimation m_flow;
  QVariantAnimation m_glide;
  QVariantAnimation m_hover;
};

}  // namespace chainrule
