// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace chainrule {

/// Trains several networks in lockstep, one a lane: all from the parameters of one session, on the
/// same rows, each with its own α. For every parameter and every quantity of the step the lanes lie
/// side by side, and each lane makes the operations of Trainer in the same order, so that its
/// numbers are the trainer's to the last bit.
///
/// A step that would leave a lane's cost or one of its parameters not finite is not made in that
/// lane, which then stays at its last finite step; the other lanes do not notice.
///
/// Takes 3 · 8 · lanes() bytes a parameter, and room for one sample: at most 16 MiB with eight
/// lanes, and 48 bytes a parameter with two where that is more. After construction nothing is
/// allocated.
class LaneTrainer {
 public:
  static constexpr int mostLanes = 8;

  /// Eight lanes, or two where eight would take more than 16 MiB. The session is not copied: it
  /// must outlive the trainer.
  static std::unique_ptr<LaneTrainer> of(const Session &session);

  virtual ~LaneTrainer() = default;
  LaneTrainer(const LaneTrainer &) = delete;
  LaneTrainer &operator=(const LaneTrainer &) = delete;

  /// As many networks as are trained at once.
  virtual int lanes() const = 0;

  /// Begins again at the session's parameters, with these α, 1 … lanes() of them; lanes without
  /// one are not running.
  virtual void begin(std::span<const double> learningRates) = 0;

  /// Tries a step on these 0-based rows in every running lane, with so large a part of each α.
  /// False when asked to stop in the middle of it; only begin() may then follow.
  virtual bool advance(std::span<const int> rows, double part, const std::stop_token &stop) = 0;

  /// Computes the mean cost over the whole dataset at the parameters every lane has reached, for
  /// cost(), and saturation() there. False when asked to stop in the middle.
  virtual bool evaluate(const std::stop_token &stop) = 0;

  /// Whether the lane has made every step so far.
  bool isRunning(int lane) const { return m_running[lane]; }

  /// C of the lane: of the step last tried, on its own rows, at the parameters before it; after
  /// evaluate(), over the whole dataset. Of a lane that was not running then, of no meaning, but
  /// after evaluate().
  double cost(int lane) const { return m_costs[lane]; }

  /// After evaluate(): in the layer where it is largest, the share of the slopes σ′(z) below
  /// saturatedBelow, over all rows and neurons, 0 … 1. A softmax, which has none, is left out.
  double saturation(int lane) const { return m_saturation[lane]; }

  /// A neuron with a smaller slope hardly passes a gradient on.
  static constexpr double saturatedBelow = 0.01;

 protected:
  LaneTrainer() = default;

  bool m_running[mostLanes] = {};
  double m_costs[mostLanes] = {};
  double m_saturation[mostLanes] = {};
};

}  // namespace chainrule
