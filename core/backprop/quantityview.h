// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "backprop/quantity.h"
#include "network/network.h"

#include <Eigen/Core>

namespace chainrule {

/// Numbers where they are, in either order and with any stride.
using StridedView = Eigen::Map<const Eigen::MatrixXd, Eigen::Unaligned,
                               Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;

/// The same numbers of any matrix of doubles that lies in memory.
template <typename Derived>
StridedView stridedView(const Eigen::MatrixBase<Derived> &matrix) {
  const Eigen::Index inner = matrix.derived().innerStride();
  const Eigen::Index outer = matrix.derived().outerStride();
  constexpr bool byRows = Derived::IsRowMajor;
  return {matrix.derived().data(),
          matrix.rows(),
          matrix.cols(),
          {byRows ? inner : outer, byRows ? outer : inner}};
}

/// A whole quantity of a layer: t, W, b, z, a, σ′, δ, a gradient or C, of which all but the
/// parameters and gradients have a column for each sample of the pass. α is in neither, so it has
/// none. It is a view of `network` or `pass`.
StridedView viewOf(const Network &network, const Pass &pass, Quantity quantity, int l);

}  // namespace chainrule
