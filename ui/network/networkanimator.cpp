// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkanimator.h"

namespace chainrule {
namespace {

/// The layer whose edges carry what a stage computes; 0 where nothing goes along edges.
int edgesOf(const Stage &stage) {
  switch (stage.quantity) {
    case Quantity::PreActivation:
    case Quantity::WeightGradient:
      return stage.layer;
    case Quantity::Delta:
      return stage.layer + 1;
    default:
      return 0;
  }
}

}  // namespace

NetworkAnimator::NetworkAnimator(QObject *parent) : QObject(parent) {
  setUp(m_reveal, 200, &NetworkMotion::reveal, &NetworkAnimator::valuesMoved);
  setUp(m_flow, 600, &NetworkMotion::flow, &NetworkAnimator::edgesMoved);
  setUp(m_glide, 400, &NetworkMotion::glide, &NetworkAnimator::edgesMoved);
  setUp(m_hover, 120, &NetworkMotion::hover, &NetworkAnimator::hoverMoved);
}

void NetworkAnimator::setUp(QVariantAnimation &animation, int milliseconds,
                            double NetworkMotion::*part, void (NetworkAnimator::*moved)()) {
  animation.setParent(this);
  animation.setStartValue(0.0);
  animation.setEndValue(1.0);
  animation.setDuration(milliseconds);
  animation.setEasingCurve(QEasingCurve::InOutCubic);
  connect(&animation, &QVariantAnimation::valueChanged, this,
          [this, part, moved](const QVariant &value) {
            m_motion.*part = value.toDouble();
            emit(this->*moved)();
          });
}

void NetworkAnimator::start(QVariantAnimation &animation, double NetworkMotion::*part) {
  animation.stop();
  m_motion.*part = 0;
  animation.start();
}

void NetworkAnimator::setEnabled(bool enabled) {
  m_enabled = enabled;
  finish();
}

void NetworkAnimator::finish() {
  for (QVariantAnimation *animation : {&m_reveal, &m_flow, &m_glide, &m_hover}) {
    animation->stop();
  }
  m_motion = {};
}

void NetworkAnimator::follow(const std::shared_ptr<const Snapshot> &before, const Snapshot &now) {
  finish();
  if (!m_enabled || before->running || now.running || before->generation != now.generation) {
    return;
  }
  const Position &from = before->position;
  const Position &to = now.position;
  const int last = stageCount(now.depth());
  const bool afterUpdate = from.whole || from.stage == last;
  if ((to.whole || to.stage == last) && to.step == from.step + 1) {
    m_motion.before = before;
    start(m_glide, &NetworkMotion::glide);
  } else if (to.step == from.step && to.stage == (afterUpdate ? 1 : from.stage + 1)) {
    const Stage revealed = stages(now.depth())[static_cast<std::size_t>(to.stage - 1)];
    m_motion.revealed = revealed;
    start(m_reveal, &NetworkMotion::reveal);
    const int edges = edgesOf(revealed);
    if (edges >= 1 && edges <= now.depth()) {
      m_motion.flowing = edges;
      m_motion.flowsBack = half(revealed) == Half::Backward;
      start(m_flow, &NetworkMotion::flow);
    }
  }
}

void NetworkAnimator::startHover() {
  if (m_enabled) {
    start(m_hover, &NetworkMotion::hover);
  }
}

}  // namespace chainrule
