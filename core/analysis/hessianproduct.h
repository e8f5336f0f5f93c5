// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/pass.h"
#include "training/session.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace chainrule {

/// Exact products H v with the Hessian of the mean cost C of some rows, H_pq = ∂²C/∂p∂q over the
/// trained parameters p, q. H is never formed: the forward and the backward half of a step are
/// differentiated along v (with v = (V¹, v¹, V², v², …), R for that derivative and R aˡ = 0 for
/// l = 0):
///     R zˡ = Vˡ aˡ⁻¹ + vˡ + Wˡ R aˡ⁻¹,   R aˡ = σ′(zˡ) ∘ R zˡ
///     R δ^L = κ^L ∘ R z^L for a σ that works entry by entry, R a^L for softmax
///     R δˡ⁻¹ = σ′(zˡ⁻¹) ∘ (Vˡᵀ δˡ + Wˡᵀ R δˡ) + κˡ⁻¹ ∘ R zˡ⁻¹
///     (H v)ˡ = R δˡ (aˡ⁻¹)ᵀ + δˡ (R aˡ⁻¹)ᵀ for Wˡ,   R δˡ for bˡ
/// where κˡ = (Wˡ⁺¹)ᵀ δˡ⁺¹ ∘ σ″(zˡ) below the output, and in it
/// κ^L = σ′² + (a − t) σ″ for the half squared error, σ′ for cross-entropy.
/// Source: B. Pearlmutter, Fast exact multiplication by the Hessian, Neural Computation 6, 1994.
///
/// A vector over the trained parameters holds them in the order of Parameters, W¹ row by row, b¹,
/// W², …, without the biases where they are not trained. A relu's σ″ is 0, see secondSlope(): where
/// a z lies on the kink, H is that of one of the pieces.
class HessianProduct {
 public:
  /// Of the session's network, cost and dataset, with room for so many rows, at least 1. The
  /// dataset is not copied: it must outlive this. All rows are kept where they take at most 32 MiB
  /// and little time; else they are gone through in slices, each computed anew at every product,
  /// half as dear again. Throws std::bad_alloc.
  HessianProduct(const Session &session, std::size_t mostRows);

  /// The trained parameters.
  Eigen::Index dimension() const { return m_gradient.size(); }

  /// Computes C and its gradient at these parameters, of the network's shape, on these 0-based
  /// rows, 1 … mostRows of them. To be called before all below, and after a change of the dataset.
  /// False when asked to stop in the middle; it then has to be called again. Allocates nothing.
  bool moveTo(const Parameters &parameters, std::span<const int> rows,
              const std::stop_token &stop = {});

  double cost() const { return m_value; }                ///< C
  const Vector &gradient() const { return m_gradient; }  ///< ∇C over the trained parameters

  /// Writes H v to `product`; both have dimension() numbers and do not overlap. False when asked
  /// to stop in the middle, after some milliseconds. Allocates nothing.
  bool multiply(const double *v, double *product, const std::stop_token &stop = {});

 private:
  /// What a product adds to a layer of the pass, laid out as its z.
  struct Layer {
    std::vector<double> bend;         // κ
    std::vector<double> z, a, delta;  // R z, R a, R δ
  };

  std::span<const int> slice(std::size_t first) const;
  void prepare(std::span<const int> rows);
  void differentiateForward();
  void differentiateOutputError();
  void differentiateBackward();
  void scatter(const double *v);
  void gatherTrained(double share, const Parameters &from, double *sum) const;
  Layer &at(int l) { return m_layers[static_cast<std::size_t>(l)]; }

  const Dataset *m_dataset;
  Cost m_cost;
  bool m_trainBiases;
  Network m_network;
  Pass m_pass;
  std::vector<Layer> m_layers;  // by l; of the input only R a⁰ = 0 would be there, and is not
  Parameters m_direction;       // v
  Parameters m_product;         // of a slice
  Parameters m_part;            // the second term of each sum
  std::vector<double> m_unused, m_alsoUnused, m_term, m_noBiases;
  std::vector<int> m_rows;
  double m_value = 0;
  Vector m_gradient;
};

}  // namespace chainrule
