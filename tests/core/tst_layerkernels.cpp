// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/layerkernels.h"
#include "network/randomgenerator.h"

#include <QtTest>

#include <algorithm>
#include <vector>

using namespace chainrule;

namespace {

using Numbers = std::vector<double>;

Numbers drawn(RandomGenerator &random, int count) {
  Numbers numbers(static_cast<std::size_t>(count));
  for (double &number : numbers) {
    number = 2 * random.uniform() - 1;
  }
  return numbers;
}

/// One layer's numbers, and the same computed entry by entry in the order of the formulas.
struct Layer {
  int m, n, samples;
  Numbers W, b, input, z, a, slope, delta, dW, db, slopeBelow, deltaBelow;

  Layer(int inputs, int neurons, int count) : m(inputs), n(neurons), samples(count) {
    RandomGenerator random(static_cast<std::uint64_t>(m * 1000000 + n * 1000 + samples));
    W = drawn(random, n * m);
    b = drawn(random, n);
    input = drawn(random, m * samples);
    delta = drawn(random, n * samples);
    slopeBelow = drawn(random, m * samples);
    z = a = slope = Numbers(delta.size());
    dW = Numbers(W.size());
    db = Numbers(b.size());
    deltaBelow = Numbers(input.size());
  }

  void compute(Activation activation) {
    const LayerKernels kernels(m, n);
    kernels.forward(activation,
                    {W.data(), b.data(), input.data(), z.data(), a.data(), slope.data()}, samples);
    kernels.backward({W.data(), delta.data(), input.data(), dW.data(), db.data(), slopeBelow.data(),
                      deltaBelow.data()},
                     samples);
  }

  static std::size_t at(int row, int width, int column) {
    return static_cast<std::size_t>(row * width + column);
  }

  double expectedZ(int k, int i) const {
    double sum = b[at(i, 1, 0)];
    for (int j = 0; j < m; ++j) {
      sum += W[at(i, m, j)] * input[at(k, m, j)];
    }
    return sum;
  }

  double expectedWeightGradient(int i, int j) const {
    double sum = 0;
    for (int k = 0; k < samples; ++k) {
      sum += delta[at(k, n, i)] * input[at(k, m, j)];
    }
    return sum * (1.0 / samples);
  }

  double expectedBiasGradient(int i) const {
    double sum = 0;
    for (int k = 0; k < samples; ++k) {
      sum += delta[at(k, n, i)];
    }
    return sum * (1.0 / samples);
  }

  double expectedDeltaBelow(int k, int j) const {
    double sum = 0;
    for (int i = 0; i < n; ++i) {
      sum += W[at(i, m, j)] * delta[at(k, n, i)];
    }
    return sum * slopeBelow[at(k, m, j)];
  }

  bool isAsExpected(Activation activation) const {
    bool right = true;
    for (int k = 0; k < samples; ++k) {
      for (int i = 0; i < n; ++i) {
        right = right && z[at(k, n, i)] == expectedZ(k, i);
        double ai = 0;
        double slopeI = 0;
        activate(activation, &z[at(k, n, i)], &ai, &slopeI, 1);
        right = right && a[at(k, n, i)] == ai && slope[at(k, n, i)] == slopeI;
      }
      for (int j = 0; j < m; ++j) {
        right = right && deltaBelow[at(k, m, j)] == expectedDeltaBelow(k, j);
      }
    }
    for (int i = 0; i < n; ++i) {
      right = right && db[at(i, 1, 0)] == expectedBiasGradient(i);
      for (int j = 0; j < m; ++j) {
        right = right && dW[at(i, m, j)] == expectedWeightGradient(i, j);
      }
    }
    return right;
  }
};

}  // namespace

/// Not "close to": the sums are defined by their order, so they are equal to the last bit.
class TestLayerKernels : public QObject {
  Q_OBJECT

 private slots:
  void everySmallSizeComputesTheFormulas() {
    for (int m = 1; m <= 9; ++m) {
      for (int n = 1; n <= 9; ++n) {
        for (const int samples : {1, 2, 3, 8}) {
          Layer layer(m, n, samples);
          for (const Activation activation : {Activation::Sigmoid, Activation::Tanh}) {
            layer.compute(activation);
            QVERIFY2(layer.isAsExpected(activation),
                     qPrintable(QStringLiteral("%1-%2, %3").arg(m).arg(n).arg(samples)));
          }
        }
      }
    }
  }

  void largeSizesComputeTheFormulas() {
    const int sizes[][3] = {{16, 16, 1}, {3, 17, 5},   {30, 2, 4},   {255, 6, 7},  {256, 5, 6},
                            {257, 9, 9}, {784, 33, 1}, {520, 7, 64}, {1, 100, 12}, {100, 1, 3}};
    for (const auto &size : sizes) {
      Layer layer(size[0], size[1], size[2]);
      layer.compute(Activation::Sigmoid);
      QVERIFY2(layer.isAsExpected(Activation::Sigmoid),
               qPrintable(QStringLiteral("%1-%2, %3").arg(size[0]).arg(size[1]).arg(size[2])));
    }
  }

  void aSamplesNumbersDoNotDependOnItsBatch() {
    for (const auto &[m, n] : {std::pair{3, 4}, std::pair{5, 20}, std::pair{300, 10}}) {
      Layer batch(m, n, 7);
      batch.compute(Activation::Sigmoid);
      for (int k = 0; k < batch.samples; ++k) {
        Layer alone(m, n, 1);
        alone.W = batch.W;
        alone.b = batch.b;
        std::copy_n(batch.input.begin() + k * m, m, alone.input.begin());
        std::copy_n(batch.delta.begin() + k * n, n, alone.delta.begin());
        std::copy_n(batch.slopeBelow.begin() + k * m, m, alone.slopeBelow.begin());
        alone.compute(Activation::Sigmoid);
        QVERIFY(std::equal(alone.z.begin(), alone.z.end(), batch.z.begin() + k * n));
        QVERIFY(std::equal(alone.a.begin(), alone.a.end(), batch.a.begin() + k * n));
        QVERIFY(std::equal(alone.deltaBelow.begin(), alone.deltaBelow.end(),
                           batch.deltaBelow.begin() + k * m));
      }
    }
  }

  void nothingIsPropagatedBelowTheFirstLayer() {
    for (const auto &[m, n] : {std::pair{3, 4}, std::pair{12, 20}}) {
      Layer layer(m, n, 2);
      LayerKernels(m, n).backward({layer.W.data(), layer.delta.data(), layer.input.data(),
                                   layer.dW.data(), layer.db.data(), nullptr, nullptr},
                                  2);
      QVERIFY(layer.dW[0] == layer.expectedWeightGradient(0, 0));
    }
  }
};

QTEST_APPLESS_MAIN(TestLayerKernels)
#include "tst_layerkernels.moc"
