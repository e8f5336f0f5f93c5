// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/tiles.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>

namespace chainrule {
namespace {

using Index = std::ptrdiff_t;
constexpr int tileSize = 4;

template <int number>
using Constant = std::integral_constant<int, number>;

/// Where factor r of step t, or lane 0 of step t, lies: data[r · row + t · step].
struct Operand {
  const double *data;
  Index row;
  Index step;
};

/// sum[r][lane] += Σ_t factor(r, t) · vector(t)[lane], t = 0 … steps − 1, in this order.
template <int rows, int lanes>
void accumulate(Operand factor, Operand vector, Index steps, double *sum) {
  using Lanes = Eigen::Array<double, lanes, 1>;
  Lanes total[rows];
  for (int r = 0; r < rows; ++r) {
    total[r] = Eigen::Map<const Lanes>(sum + r * lanes);
  }
  for (Index t = 0; t < steps; ++t) {
    const Lanes v = Eigen::Map<const Lanes>(vector.data + t * vector.step);
    for (int r = 0; r < rows; ++r) {
      total[r] += factor.data[r * factor.row + t * factor.step] * v;
    }
  }
  for (int r = 0; r < rows; ++r) {
    Eigen::Map<Lanes>(sum + r * lanes) = total[r];
  }
}

/// Calls body(begin, Constant<width>) for tiles that cover 0 … count − 1: as many of the full width
/// as fit, then single ones.
template <typename Body>
void forTiles(Index count, const Body &body) {
  Index begin = 0;
  for (; begin + tileSize <= count; begin += tileSize) {
    body(begin, Constant<tileSize>());
  }
  for (; begin < count; ++begin) {
    body(begin, Constant<1>());
  }
}

constexpr Index packedSteps = 256;  // 8 KiB, a quarter of the smallest first-level cache

/// z = W a⁻ + b for `lanes` samples from k on: their a⁻ is packed so that the lanes lie together.
template <int lanes>
void affine(Index m, Index n, const LayerKernels::Forward &layer, Index k) {
  std::array<double, packedSteps * lanes> packed;
  for (Index j = 0; j < m; j += packedSteps) {
    const Index steps = std::min(packedSteps, m - j);
    for (Index t = 0; t < steps; ++t) {
      for (Index q = 0; q < lanes; ++q) {
        packed[static_cast<std::size_t>(t * lanes + q)] = layer.input[(k + q) * m + j + t];
      }
    }
    forTiles(n, [&](Index i, auto rows) {
      double sum[rows * lanes];
      for (Index r = 0; r < rows; ++r) {
        for (Index q = 0; q < lanes; ++q) {
          sum[r * lanes + q] = j == 0 ? layer.b[i + r] : layer.z[(k + q) * n + i + r];
        }
      }
      accumulate<rows, lanes>({layer.W + i * m + j, m, 1}, {packed.data(), 0, lanes}, steps, sum);
      for (Index r = 0; r < rows; ++r) {
        for (Index q = 0; q < lanes; ++q) {
          layer.z[(k + q) * n + i + r] = sum[r * lanes + q];
        }
      }
    });
  }
}

}  // namespace

void forwardInTiles(const LayerKernels &kernels, Activation activation,
                    const LayerKernels::Forward &layer, int samples) {
  forTiles(samples, [&](Index k, auto lanes) {
    affine<lanes>(kernels.inputs(), kernels.neurons(), layer, k);
  });
  activate(activation, layer.z, layer.a, layer.slope, kernels.neurons(), samples);
}

void backwardInTiles(const LayerKernels &kernels, const LayerKernels::Backward &layer,
                     int samples) {
  const Index m = kernels.inputs();
  const Index n = kernels.neurons();
  const double share = 1.0 / samples;
  forTiles(m, [&](Index j, auto lanes) {
    // ∂C/∂W_ij = Σ_k δ_ik a⁻_jk / samples
    forTiles(n, [&](Index i, auto rows) {
      double sum[rows * lanes] = {};
      accumulate<rows, lanes>({layer.delta + i, 1, n}, {layer.input + j, 0, m}, samples, sum);
      for (Index r = 0; r < rows; ++r) {
        for (Index q = 0; q < lanes; ++q) {
          layer.weightGradient[(i + r) * m + j + q] = sum[r * lanes + q] * share;
        }
      }
    });
    // δ⁻_jk = Σ_i W_ij δ_ik σ′(z⁻_jk)
    if (layer.deltaBelow != nullptr) {
      forTiles(samples, [&](Index k, auto rows) {
        double sum[rows * lanes] = {};
        accumulate<rows, lanes>({layer.delta + k * n, n, 1}, {layer.W + j, 0, m}, n, sum);
        for (Index r = 0; r < rows; ++r) {
          for (Index q = 0; q < lanes; ++q) {
            const Index at = (k + r) * m + j + q;
            layer.deltaBelow[at] = sum[r * lanes + q] * layer.slopeBelow[at];
          }
        }
      });
    }
  });
  // ∂C/∂b_i = Σ_k δ_ik / samples
  for (Index i = 0; i < n; ++i) {
    double sum = 0;
    for (Index k = 0; k < samples; ++k) {
      sum += layer.delta[k * n + i];
    }
    layer.biasGradient[i] = sum * share;
  }
}

}  // namespace chainrule
