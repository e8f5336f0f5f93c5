// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/steptable.h"

#include "files/fileerror.h"
#include "files/json.h"
#include "text/say.h"

namespace chainrule {
namespace {

// The lines of a step that are each sample's, and those that are the step's own.
std::size_t lineCount(const Network &network, std::size_t samples) {
  std::size_t neurons = 0;
  for (int l = 1; l <= network.depth(); ++l) {
    neurons += static_cast<std::size_t>(network.size(l));
  }
  constexpr std::size_t perNeuron = 4;  // z, a, σ′, δ
  const auto given = static_cast<std::size_t>(network.size(0) + network.size(network.depth()));
  constexpr std::size_t perParameter = 3;  // before, gradient, after
  return samples * (given + perNeuron * neurons + 1) +
         perParameter * network.parameters().values().size() + 2;
}

class TableWriter {
 public:
  TableWriter(std::int64_t step, std::span<const int> rows)
      : m_step(std::to_string(step) + ','), m_rows(rows) {}

  /// A number of no layer: α or C; `sample` counts within the step, −1 for none.
  void number(std::string_view quantity, double value, int sample = -1) {
    m_text += prefix(quantity, sample) + ",,,,";
    end(value);
  }

  /// A column for each sample of the step.
  void samples(std::string_view quantity, int layer, const Pass::ConstSamples &values) {
    for (int k = 0; k < values.cols(); ++k) {
      const std::string begin = prefix(quantity, k) + ',' + std::to_string(layer) + ',';
      for (int i = 0; i < values.rows(); ++i) {
        m_text += begin + std::to_string(i + 1) + ",,";
        end(values(i, k));
      }
    }
  }

  void parameters(std::string_view weights, std::string_view biases, int layer,
                  const Parameters &values) {
    const auto W = values.weights(layer);
    const std::string begin = prefix(weights, -1) + ',' + std::to_string(layer) + ',';
    for (int i = 0; i < W.rows(); ++i) {
      for (int j = 0; j < W.cols(); ++j) {
        m_text += begin + std::to_string(i + 1) + ',' + std::to_string(j + 1) + ',';
        end(W(i, j));
      }
    }
    const auto b = values.biases(layer);
    for (int i = 0; i < b.size(); ++i) {
      m_text +=
          prefix(biases, -1) + ',' + std::to_string(layer) + ',' + std::to_string(i + 1) + ",,";
      end(b(i));
    }
  }

  std::string text() && { return std::move(m_text); }

 private:
  std::string prefix(std::string_view quantity, int sample) const {
    const std::string row =
        sample >= 0 ? std::to_string(m_rows[static_cast<std::size_t>(sample)]) : "";
    return m_step + row + ',' + std::string(quantity);
  }

  void end(double value) { m_text += Json(value).numberText() + '\n'; }

  std::string m_step;
  std::span<const int> m_rows;
  std::string m_text = "step,sample,quantity,layer,row,column,value\n";
};

}  // namespace

std::string stepTable(const Trainer &trainer) {
  const Pass &pass = trainer.pass();
  const std::int64_t step = trainer.step() - 1;
  const int L = pass.depth();
  const std::size_t lines = lineCount(trainer.network(), static_cast<std::size_t>(pass.samples()));
  if (lines > maximumTableLines) {
    throw FileError(say("a step of at most %1 numbers expected for a table, one of %2 found",
                        std::to_string(maximumTableLines), std::to_string(lines)));
  }
  TableWriter table(step, trainer.rowsOf(step));
  table.number("alpha", trainer.previousLearningRate());
  table.samples("a", 0, pass.activations(0));
  table.samples("t", L, pass.targets());
  for (int l = 1; l <= L; ++l) {
    table.parameters("W", "b", l, trainer.previousParameters());
  }
  for (int l = 1; l <= L; ++l) {
    table.samples("z", l, pass.preActivations(l));
    table.samples("a", l, pass.activations(l));
    table.samples("sigma_prime", l, pass.slopes(l));
  }
  for (int k = 0; k < pass.samples(); ++k) {
    table.number("C", pass.sampleCost(k), k);
  }
  table.number("C", pass.cost());
  for (int l = L; l >= 1; --l) {
    table.samples("delta", l, pass.deltas(l));
    table.parameters("dW", "db", l, pass.gradient());
  }
  for (int l = 1; l <= L; ++l) {
    table.parameters("W_new", "b_new", l, trainer.network().parameters());
  }
  return std::move(table).text();
}

}  // namespace chainrule
