// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lanetrainer.h"

#include "analysis/lanes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace chainrule {
namespace {

template <int width>
class LaneTrainerOf final : public LaneTrainer {
 public:
  explicit LaneTrainerOf(const Session &session) : m_session(session) {
    const Network &network = session.network;
    std::size_t parameter = 0;
    std::size_t neuron = 0;
    for (int l = 1; l <= network.depth(); ++l) {
      const auto n = static_cast<std::size_t>(network.size(l));
      const auto m = static_cast<std::size_t>(network.size(l - 1));
      m_layers.push_back({network.size(l - 1), network.size(l), network.activation(l), parameter,
                          parameter + n * m, neuron});
      parameter += n * m + n;
      neuron += n;
    }
    for (auto *parameters : {&m_current, &m_next, &m_reached}) {
      parameters->resize(parameter);
    }
    for (auto *neurons : {&m_z, &m_a, &m_slope, &m_delta}) {
      neurons->resize(neuron);
    }
    const int widest = *std::max_element(network.sizes().begin(), network.sizes().end());
    for (auto *numbers : {&m_oneZ, &m_oneA, &m_oneSlope}) {
      numbers->resize(static_cast<std::size_t>(widest));
    }
  }

  int lanes() const override { return 2 * width; }

  void begin(std::span<const double> learningRates) override {
    const std::span<const double> start = m_session.network.parameters().values();
    for (std::size_t i = 0; i < start.size(); ++i) {
      m_current[i] = allOf<width>(start[i]);
    }
    m_isWhole = true;
    m_wholeLearningRate = {};
    for (int lane = 0; lane < lanes(); ++lane) {
      m_running[lane] = lane < std::ssize(learningRates);
      m_wholeLearningRate.set(lane,
                              m_running[lane] ? learningRates[static_cast<std::size_t>(lane)] : 0);
    }
  }

  bool advance(std::span<const int> rows, double part, const std::stop_token &stop) override {
    for (int p = 0; p < width; ++p) {
      m_learningRate.pairs[p] = m_wholeLearningRate.pairs[p] * part;
    }
    const double share = 1.0 / static_cast<double>(rows.size());
    Lanes<width> cost = {};
    m_check = {};
    for (std::size_t k = 0; k < rows.size(); ++k) {
      if (stop.stop_requested()) {
        return false;
      }
      add(forward(rows[k]), cost);
      outputError(rows[k]);
      propagateBack();
      if (rows.size() == 1) {
        eachLayer(rows[k], [this](const Layer &layer, auto input) { this->descend(layer, input); });
      } else if (k == 0) {
        eachLayer(rows[k], [this](const Layer &layer, auto input) {
          this->gradient(layer, input, [](Pair, Pair term) { return term; });
        });
      } else {
        eachLayer(rows[k], [this](const Layer &layer, auto input) {
          this->gradient(layer, input, [](Pair sum, Pair term) { return sum + term; });
        });
      }
    }
    if (rows.size() > 1) {
      descend(share);
    }
    for (int lane = 0; lane < lanes(); ++lane) {
      m_costs[lane] = cost[lane] / static_cast<double>(rows.size());
      const bool ends =
          m_running[lane] && !(std::isfinite(m_costs[lane]) &&
                               (std::isfinite(m_check[lane]) || isFiniteInAllEntries(lane)));
      if (ends) {
        keepReached(lane);
      }
    }
    std::swap(m_current, m_next);
    return true;
  }

  bool evaluate(const std::stop_token &stop) override {
    for (int lane = 0; !m_isWhole && lane < lanes(); ++lane) {
      for (std::size_t i = 0; !m_running[lane] && i < m_current.size(); ++i) {
        m_current[i].set(lane, m_reached[i][lane]);
      }
    }
    const int rows = m_session.dataset.rows();
    Lanes<width> cost = {};
    for (Layer &layer : m_layers) {
      std::fill(std::begin(layer.saturated), std::end(layer.saturated), 0);
    }
    for (int row = 0; row < rows; ++row) {
      if (stop.stop_requested()) {
        return false;
      }
      add(forward(row), cost);
      countSaturated();
    }
    for (int lane = 0; lane < lanes(); ++lane) {
      m_costs[lane] = cost[lane] / rows;
      m_saturation[lane] = 0;
      for (const Layer &layer : m_layers) {
        const double all = static_cast<double>(layer.neurons) * rows;
        m_saturation[lane] =
            std::max(m_saturation[lane], static_cast<double>(layer.saturated[lane]) / all);
      }
    }
    return true;
  }

 private:
  struct Layer {
    Index inputs;   // n_{l−1}
    Index neurons;  // n_l
    Activation activation;
    std::size_t weights;                     // where Wˡ begins among the parameters, row by row
    std::size_t biases;                      // where bˡ begins
    std::size_t first;                       // the place of the layer's first neuron among all
    std::int64_t saturated[2 * width] = {};  // slopes in each lane, while evaluating
  };

  /// Of the row that forward() was last called for.
  void countSaturated() {
    for (Layer &layer : m_layers) {
      if (layer.activation == Activation::Softmax) {
        continue;
      }
      for (Index i = 0; i < layer.neurons; ++i) {
        const Lanes<width> &slope = m_slope[layer.first + static_cast<std::size_t>(i)];
        for (int lane = 0; lane < lanes(); ++lane) {
          layer.saturated[lane] += slope[lane] < saturatedBelow ? 1 : 0;
        }
      }
    }
  }

  static void add(const Lanes<width> &term, Lanes<width> &sum) {
    for (int p = 0; p < width; ++p) {
      sum.pairs[p] += term.pairs[p];
    }
  }

  /// Calls body(layer, input) for every layer, the input being its activations below.
  template <typename Body>
  void eachLayer(int row, const Body &body) {
    body(m_layers[0], SharedInput{m_session.dataset.inputs.col(row).data()});
    for (std::size_t l = 1; l < m_layers.size(); ++l) {
      body(m_layers[l], LaneInput<width>{&m_a[m_layers[l - 1].first]});
    }
  }

  /// The forward half of a step on one row. Returns its cost.
  Lanes<width> forward(int row) {
    eachLayer(row, [this](const Layer &layer, auto input) {
      affine(layer, input);
      activateLanes(layer);
    });
    return sampleCost(row);
  }

  /// z = W a⁻ + b
  template <typename Input>
  void affine(const Layer &layer, Input input) {
    inTiles(layer.neurons, [&](Index i, auto rows) {
      const Lanes<width> *const W = &m_current[layer.weights] + i * layer.inputs;
      const Lanes<width> *const b = &m_current[layer.biases] + i;
      Lanes<width> *const z = &m_z[layer.first] + i;
      Lanes<width> sum[rows];
      for (int r = 0; r < rows; ++r) {
        sum[r] = b[r];
      }
      for (Index j = 0; j < layer.inputs; ++j) {
        for (int r = 0; r < rows; ++r) {
          for (int p = 0; p < width; ++p) {
            sum[r].pairs[p] += W[r * layer.inputs + j].pairs[p] * input.at(j, p);
          }
        }
      }
      for (int r = 0; r < rows; ++r) {
        z[r] = sum[r];
      }
    });
  }

  /// Calls body(begin, tile) for tiles of neurons that cover 0 … count − 1. The sums of a tile are
  /// added beside each other: one of a single pair would wait for each of its additions.
  template <typename Body>
  static void inTiles(Index count, const Body &body) {
    constexpr int tile = width == 1 ? 8 : 1;
    Index begin = 0;
    for (; begin + tile <= count; begin += tile) {
      body(begin, std::integral_constant<int, tile>());
    }
    for (; begin < count; ++begin) {
      body(begin, std::integral_constant<int, 1>());
    }
  }

  void activateLanes(const Layer &layer) {
    const auto n = static_cast<int>(layer.neurons);
    if (layer.activation != Activation::Softmax) {
      activate(layer.activation, numbersOf(&m_z[layer.first]), numbersOf(&m_a[layer.first]),
               numbersOf(&m_slope[layer.first]), n * lanes());
      return;
    }
    for (int lane = 0; lane < lanes(); ++lane) {
      copyLane(lane, &m_z[layer.first], n, m_oneZ);
      activate(layer.activation, m_oneZ.data(), m_oneA.data(), m_oneSlope.data(), n);
      for (int i = 0; i < n; ++i) {
        m_a[layer.first + static_cast<std::size_t>(i)].set(lane,
                                                           m_oneA[static_cast<std::size_t>(i)]);
      }
    }
  }

  Lanes<width> sampleCost(int row) {
    const Layer &output = m_layers.back();
    const double *const t = m_session.dataset.targets.col(row).data();
    Lanes<width> cost = {};
    if (m_session.cost == Cost::HalfSquaredError) {
      for (Index i = 0; i < output.neurons; ++i) {
        for (int p = 0; p < width; ++p) {
          const Pair error = m_a[output.first + static_cast<std::size_t>(i)].pairs[p] - t[i];
          cost.pairs[p] += error * error;
        }
      }
      for (Pair &pair : cost.pairs) {
        pair *= 0.5;
      }
      return cost;
    }
    const auto n = static_cast<int>(output.neurons);
    for (int lane = 0; lane < lanes(); ++lane) {
      copyLane(lane, &m_z[output.first], n, m_oneZ);
      copyLane(lane, &m_a[output.first], n, m_oneA);
      cost.set(lane, chainrule::sampleCost(m_session.cost, output.activation, m_oneZ.data(),
                                           m_oneA.data(), t, n));
    }
    return cost;
  }

  /// δ^L = ∂C/∂a ∘ σ′(z), or a − t where σ′ cancels
  void outputError(int row) {
    const Layer &output = m_layers.back();
    const double *const t = m_session.dataset.targets.col(row).data();
    const bool cancels = m_session.cost == Cost::CrossEntropy;
    for (Index i = 0; i < output.neurons; ++i) {
      const std::size_t at = output.first + static_cast<std::size_t>(i);
      for (int p = 0; p < width; ++p) {
        const Pair error = m_a[at].pairs[p] - t[i];
        m_delta[at].pairs[p] = cancels ? error : error * m_slope[at].pairs[p];
      }
    }
  }

  /// δ⁻ = Wᵀ δ ∘ σ′(z⁻), for every layer down to the first
  void propagateBack() {
    for (std::size_t l = m_layers.size() - 1; l >= 1; --l) {
      const Layer &layer = m_layers[l];
      const Lanes<width> *const W = &m_current[layer.weights];
      const Lanes<width> *const delta = &m_delta[layer.first];
      const Lanes<width> *const slopeBelow = &m_slope[m_layers[l - 1].first];
      Lanes<width> *const deltaBelow = &m_delta[m_layers[l - 1].first];
      inTiles(layer.inputs, [&](Index j, auto columns) {
        Lanes<width> sum[columns];
        for (int c = 0; c < columns; ++c) {
          for (int p = 0; p < width; ++p) {
            sum[c].pairs[p] = W[j + c].pairs[p] * delta[0].pairs[p];
          }
        }
        for (Index i = 1; i < layer.neurons; ++i) {
          for (int c = 0; c < columns; ++c) {
            for (int p = 0; p < width; ++p) {
              sum[c].pairs[p] += W[i * layer.inputs + j + c].pairs[p] * delta[i].pairs[p];
            }
          }
        }
        for (int c = 0; c < columns; ++c) {
          for (int p = 0; p < width; ++p) {
            deltaBelow[j + c].pairs[p] = sum[c].pairs[p] * slopeBelow[j + c].pairs[p];
          }
        }
      });
    }
  }

  /// W − α δ (a⁻)ᵀ and b − α δ, of a step of one sample
  template <typename Input>
  void descend(const Layer &layer, Input input) {
    const Lanes<width> *W = &m_current[layer.weights];
    Lanes<width> *next = &m_next[layer.weights];
    const Lanes<width> alpha = m_learningRate;
    Lanes<width> check = m_check;
    for (Index i = 0; i < layer.neurons; ++i, W += layer.inputs, next += layer.inputs) {
      const Lanes<width> delta = m_delta[layer.first + static_cast<std::size_t>(i)];
      for (Index j = 0; j < layer.inputs; ++j) {
        for (int p = 0; p < width; ++p) {
          const Pair w = W[j].pairs[p] - alpha.pairs[p] * (delta.pairs[p] * input.at(j, p));
          next[j].pairs[p] = w;
          check.pairs[p] += w;
        }
      }
    }
    m_check = check;
    for (Index i = 0; i < layer.neurons; ++i) {
      const std::size_t at = static_cast<std::size_t>(i);
      descendBias(layer.biases + at, m_delta[layer.first + at]);
    }
  }

  /// next = (next if continued) + δ (a⁻)ᵀ, and the same of δ for the biases
  template <typename Input, typename Sum>
  void gradient(const Layer &layer, Input input, Sum sum) {
    Lanes<width> *dW = &m_next[layer.weights];
    for (Index i = 0; i < layer.neurons; ++i, dW += layer.inputs) {
      const Lanes<width> delta = m_delta[layer.first + static_cast<std::size_t>(i)];
      for (Index j = 0; j < layer.inputs; ++j) {
        for (int p = 0; p < width; ++p) {
          dW[j].pairs[p] = sum(dW[j].pairs[p], delta.pairs[p] * input.at(j, p));
        }
      }
      Lanes<width> &db = m_next[layer.biases + static_cast<std::size_t>(i)];
      for (int p = 0; p < width; ++p) {
        db.pairs[p] = sum(db.pairs[p], delta.pairs[p]);
      }
    }
  }

  /// θ − α g share, g being the sum that gradient() has left in m_next
  void descend(double share) {
    const Lanes<width> alpha = m_learningRate;
    for (const Layer &layer : m_layers) {
      Lanes<width> check = m_check;
      for (std::size_t i = layer.weights; i < layer.biases; ++i) {
        for (int p = 0; p < width; ++p) {
          const Pair w = m_current[i].pairs[p] - alpha.pairs[p] * (m_next[i].pairs[p] * share);
          m_next[i].pairs[p] = w;
          check.pairs[p] += w;
        }
      }
      m_check = check;
      for (std::size_t i = layer.biases; i < layer.biases + static_cast<std::size_t>(layer.neurons);
           ++i) {
        Lanes<width> db = m_next[i];
        for (Pair &pair : db.pairs) {
          pair *= share;
        }
        descendBias(i, db);
      }
    }
  }

  void descendBias(std::size_t i, const Lanes<width> &db) {
    const bool trained = m_session.training.trainBiases;
    for (int p = 0; p < width; ++p) {
      const Pair b = m_current[i].pairs[p];
      // A gradient that is not used has to be finite all the same: 0 where it is, else NaN.
      const Pair change = trained ? m_learningRate.pairs[p] * db.pairs[p] : db.pairs[p] * 0.0;
      m_next[i].pairs[p] = b - change;
      m_check.pairs[p] += b - change;
    }
  }

  /// Whether every parameter is, though their sum is not.
  bool isFiniteInAllEntries(int lane) const {
    return std::all_of(m_next.begin(), m_next.end(),
                       [lane](const Lanes<width> &w) { return std::isfinite(w[lane]); });
  }

  void keepReached(int lane) {
    m_running[lane] = false;
    m_isWhole = false;
    for (std::size_t i = 0; i < m_current.size(); ++i) {
      m_reached[i].set(lane, m_current[i][lane]);
    }
  }

  static double *numbersOf(Lanes<width> *lanes) {
    return reinterpret_cast<double *>(lanes);  // a vector may be read as its elements
  }

  static void copyLane(int lane, const Lanes<width> *from, int count, std::vector<double> &to) {
    for (int i = 0; i < count; ++i) {
      to[static_cast<std::size_t>(i)] = from[i][lane];
    }
  }

  const Session &m_session;
  std::vector<Layer> m_layers;
  Lanes<width> m_wholeLearningRate = {};
  Lanes<width> m_learningRate = {};     // of the step
  std::vector<Lanes<width>> m_current;  // the parameters now, in the order of Parameters
  std::vector<Lanes<width>> m_next;     // the gradient, then the parameters after the step
  std::vector<Lanes<width>> m_reached;  // of lanes that are not running any more
  bool m_isWhole = true;                // every lane's parameters are in m_current
  Lanes<width> m_check = {};            // a sum over m_next: finite only where all of them are
  std::vector<Lanes<width>> m_z;        // of all layers, one after the other
  std::vector<Lanes<width>> m_a;
  std::vector<Lanes<width>> m_slope;  // σ′(z)
  std::vector<Lanes<width>> m_delta;
  std::vector<double> m_oneZ;  // of a layer in one lane
  std::vector<double> m_oneA;
  std::vector<double> m_oneSlope;
};

constexpr std::uint64_t eightLanesMemory = 16 << 20;  // bytes

}  // namespace

std::unique_ptr<LaneTrainer> LaneTrainer::of(const Session &session) {
  const std::uint64_t memory = parameterCount(session.network.sizes()) * 3 * sizeof(Lanes<4>);
  if (memory <= eightLanesMemory) {
    return std::make_unique<LaneTrainerOf<4>>(session);
  }
  return std::make_unique<LaneTrainerOf<1>>(session);
}

}  // namespace chainrule
