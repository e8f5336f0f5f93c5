// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/layerkernels.h"

#include "backprop/tiles.h"
#include "network/sigmoid.h"

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace chainrule {
namespace {

/// The two halves for a layer whose size the compiler knows, so that it unrolls every loop over
/// neurons. Sums are kept in local arrays, that is, in registers, and stored when they are done.
template <int m, int n>
struct Small {
  static void forward(const LayerKernels &, Activation activation,
                      const LayerKernels::Forward &layer, int samples) {
    if (activation != Activation::Sigmoid) {
      for (int k = 0; k < samples; ++k) {
        double z[n];
        affine(layer, k, z);
      }
      activate(activation, layer.z, layer.a, layer.slope, n, samples);
    } else if (samples == 1) {
      sigmoidLayer(layer, 0);
    } else {
      for (int k = 0; k < samples; ++k) {
        sigmoidLayer(layer, k);
      }
    }
  }

  static void backward(const LayerKernels &, const LayerKernels::Backward &layer, int samples) {
    // One sample alone needs no loop and no mean; the compiler then keeps all of it in registers.
    if (samples == 1) {
      gradient(layer, std::integral_constant<int, 1>());
    } else {
      gradient(layer, samples);
    }
    if (layer.deltaBelow != nullptr) {
      for (int k = 0; k < samples; ++k) {
        propagateBack(layer, k);
      }
    }
  }

 private:
  static void affine(const LayerKernels::Forward &layer, int k, double *z) {
    const double *const W = layer.W;
    const double *const input = layer.input + k * m;
    for (int i = 0; i < n; ++i) {
      z[i] = layer.b[i];
      for (int j = 0; j < m; ++j) {
        z[i] += W[i * m + j] * input[j];
      }
    }
    for (int i = 0; i < n; ++i) {
      layer.z[k * n + i] = z[i];
    }
  }

  static void sigmoidLayer(const LayerKernels::Forward &layer, int k) {
    double z[n];
    affine(layer, k, z);
    double a[n];
    sigmoid(z, a, n);
    for (int i = 0; i < n; ++i) {
      layer.a[k * n + i] = a[i];
    }
    for (int i = 0; i < n; ++i) {
      layer.slope[k * n + i] = a[i] * (1 - a[i]);
    }
  }

  template <typename Samples>
  static void gradient(const LayerKernels::Backward &layer, Samples samples) {
    double dW[n * m];
    double db[n];
    for (int i = 0; i < n; ++i) {
      db[i] = layer.delta[i];
      for (int j = 0; j < m; ++j) {
        dW[i * m + j] = layer.delta[i] * layer.input[j];
      }
    }
    for (int k = 1; k < samples; ++k) {
      const double *const delta = layer.delta + k * n;
      const double *const input = layer.input + k * m;
      for (int i = 0; i < n; ++i) {
        db[i] += delta[i];
        for (int j = 0; j < m; ++j) {
          dW[i * m + j] += delta[i] * input[j];
        }
      }
    }
    const double share = 1.0 / samples;
    for (int i = 0; i < n * m; ++i) {
      layer.weightGradient[i] = dW[i] * share;
    }
    for (int i = 0; i < n; ++i) {
      layer.biasGradient[i] = db[i] * share;
    }
  }

  static void propagateBack(const LayerKernels::Backward &layer, int k) {
    const double *const W = layer.W;
    const double *const delta = layer.delta + k * n;
    double sum[m];
    for (int j = 0; j < m; ++j) {
      sum[j] = W[j] * delta[0];
      for (int i = 1; i < n; ++i) {
        sum[j] += W[i * m + j] * delta[i];
      }
    }
    for (int j = 0; j < m; ++j) {
      sum[j] *= layer.slopeBelow[k * m + j];
    }
    for (int j = 0; j < m; ++j) {
      layer.deltaBelow[k * m + j] = sum[j];
    }
  }
};

constexpr int largest = 8;

template <int... numbers>
constexpr auto forwardKernels(std::integer_sequence<int, numbers...>) {
  return std::array{&Small<numbers / largest + 1, numbers % largest + 1>::forward...};
}

template <int... numbers>
constexpr auto backwardKernels(std::integer_sequence<int, numbers...>) {
  return std::array{&Small<numbers / largest + 1, numbers % largest + 1>::backward...};
}

}  // namespace

LayerKernels::LayerKernels(int m, int n)
    : m_inputs(m), m_neurons(n), m_forward(forwardInTiles), m_backward(backwardInTiles) {
  if (m <= largest && n <= largest) {
    constexpr auto sizes = std::make_integer_sequence<int, largest * largest>();
    const auto size = static_cast<std::size_t>((m - 1) * largest + n - 1);
    m_forward = forwardKernels(sizes)[size];
    m_backward = backwardKernels(sizes)[size];
  }
}

}  // namespace chainrule
