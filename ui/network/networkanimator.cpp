// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkanimator.h"

namespace chainrule {

NetworkAnimator::NetworkAnimator(QObject *parent) : QObject(parent) {
  setUp(m_reveal, 200, &NetworkMotion::reveal, &NetworkAnimator::valuesMoved);
  setUp(m_flow, 600, &NetworkMotion::flow, &NetworkAnimator::edgesMoved);
  setUp(m_glide, 400, &NetworkMotion::glide, &NetworkAnimator::edgesMoved);
  setUp(m_hover, 120, &NetworkMotion::hover, &NetworkAnimator::hoverMoved);
}

void NetworkAnimator::setUp(QVariantAnimation &animation, int milliseconds,
                            double NetworkMotion::*part, void (NetworkAnimator::*moved)()) {
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
  if (!m_enabled || before->running || now.running ||
      before->network.sizes() != now.network.sizes()) {
    return;
  }
  const std::vector<Stage> all = stages(now.depth());
  const int stage = now.position.stage;
  const bool isUpdate = stage == stageCount(now.depth());
  const bool isWholeStep = now.position.whole && now.position.step == before->position.step + 1;
  if (isUpdate || isWholeStep) {
    m_motion.before = before;
    start(m_glide, &NetworkMotion::glide);
  } else if (stage > 0 && stage == before->position.stage + 1) {
    m_motion.revealed = all[static_cast<std::size_t>(stage - 1)];
    start(m_reveal, &NetworkMotion::reveal);
    const bool sendsBack = m_motion.revealed->quantity == Quantity::Delta;
    const int edges = m_motion.revealed->layer + (sendsBack ? 1 : 0);
    if (edges >= 1 && edges <= now.depth()) {
      m_motion.flowing = edges;
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
