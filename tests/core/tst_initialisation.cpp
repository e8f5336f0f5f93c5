// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/initialisation.h"
#include "network/randomgenerator.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace chainrule;

namespace {

Network drawn(const std::vector<int> &sizes, Initialisation initialisation, std::uint64_t seed) {
  Network network(sizes, std::vector<Activation>(sizes.size() - 1, Activation::Tanh));
  initialise(network, initialisation, seed);
  return network;
}

double meanSquare(const Eigen::Map<const WeightMatrix> &W) {
  return W.array().square().mean();
}

}  // namespace

/// Every number pinned here was computed by another program (Python's integers and doubles).
class TestInitialisation : public QObject {
  Q_OBJECT

 private slots:
  void bitsAreThoseOfSplitMix64() {
    RandomGenerator random(1234567);  // the generator's published test sequence
    for (const std::uint64_t expected :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U,
          16408922859458223821U}) {
      QVERIFY(random.bits() == expected);
    }
    QVERIFY(RandomGenerator(0).bits() == 0xe220a8397b1dcdafU);
  }

  void uniformNumbersAreTheUpper53Bits() {
    RandomGenerator random(42);
    RandomGenerator same(42);
    double sum = 0;
    constexpr int count = 100000;
    for (int i = 0; i < count; ++i) {
      const double u = random.uniform();
      QVERIFY(u == static_cast<double>(same.bits() >> 11) * 0x1p-53);
      QVERIFY(u >= 0 && u < 1);
      sum += u;
    }
    QVERIFY(std::abs(sum / count - .5) < 5 * std::sqrt(1. / 12 / count));  // 5 standard errors
  }

  void normalNumbersUseAnAccurateLogarithm() {
    RandomGenerator random(2024);
    RandomGenerator same(2024);
    for (int i = 0; i < 200000; ++i) {
      const double x = random.normal();
      long double exact = 0;
      for (bool found = false; !found;) {
        const double u = 2 * same.uniform() - 1;
        const double v = 2 * same.uniform() - 1;
        const double s = u * u + v * v;
        found = s > 0 && s < 1;
        exact = u * std::sqrt(-2 * std::log(static_cast<long double>(s)) / s);
      }
      // Near s = 1 the logarithm is as small as the rounding of s allows, and still exact.
      QVERIFY(std::abs(x - exact) <= 1e-15L * std::abs(exact));
    }
  }

  void normalNumbersHaveMean0AndVariance1() {
    RandomGenerator random(5);
    constexpr int count = 200000;
    double sum = 0;
    double squares = 0;
    int beyond2 = 0;
    for (int i = 0; i < count; ++i) {
      const double x = random.normal();
      sum += x;
      squares += x * x;
      beyond2 += std::abs(x) > 2 ? 1 : 0;
    }
    QVERIFY(std::abs(sum / count) < 5 / std::sqrt(count));
    QVERIFY(std::abs(squares / count - 1) < 5 * std::sqrt(2. / count));
    QVERIFY(std::abs(beyond2 / double(count) - 0.0455003) < 5 * std::sqrt(.0455 * .9545 / count));
  }

  void belowIsEvenlySpread() {
    RandomGenerator random(9);
    std::array<int, 6> counts{};
    constexpr int count = 600000;
    for (int i = 0; i < count; ++i) {
      const std::uint64_t x = random.below(6);
      QVERIFY(x < 6);
      ++counts[x];
    }
    for (const int n : counts) {
      QVERIFY(std::abs(n - count / 6) < 5 * std::sqrt(count * (1. / 6) * (5. / 6)));
    }
    QVERIFY(random.below(1) == 0);
  }

  void belowHasNoBiasForBoundsThatDoNotDivideTheRange() {
    // The remainder of 64 bits by 3·2⁶² would fall below 2⁶² half of the time, not a third.
    constexpr std::uint64_t third = std::uint64_t{1} << 62;
    RandomGenerator random(11);
    constexpr int count = 90000;
    int low = 0;
    for (int i = 0; i < count; ++i) {
      const std::uint64_t x = random.below(3 * third);
      QVERIFY(x < 3 * third);
      low += x < third ? 1 : 0;
    }
    QVERIFY(std::abs(low - count / 3) < 5 * std::sqrt(count * (1. / 3) * (2. / 3)));
  }

  void namesAreThoseOfSessionFiles() {
    const std::pair<Initialisation, std::string_view> expected[] = {
        {Initialisation::XavierUniform, "xavier-uniform"},
        {Initialisation::HeNormal, "he-normal"},
        {Initialisation::Uniform, "uniform"},
        {Initialisation::Zeros, "zeros"}};
    for (const auto &[initialisation, text] : expected) {
      QVERIFY(name(initialisation) == text);
      QVERIFY(initialisationNamed(text) == initialisation);
    }
    QVERIFY(!initialisationNamed("xavier"));
    QVERIFY(!initialisationNamed(""));
  }

  void aSeedGivesTheSameNetworkEverywhere() {
    const Network xavier = drawn({3, 4, 2}, Initialisation::XavierUniform, 1);
    const double expected[] = {0x1.f8d2fccb07061p-4,
                               0x1.d20592898d5cap-2,
                               0x1.be8783583beb8p-1,
                               -0x1.a5ff55fed5c10p-4,
                               -0x1.a6b6d8e5e31acp-4,
                               0x1.f277fbae14243p-2,
                               0x1.65bdd75265dbcp-1,
                               0x1.5de5cd7a13cf4p-5,
                               -0x1.96b14e3fdcdfcp-2,
                               0x1.16b8713edc5a3p-1,
                               -0x1.6b821608575b9p-3,
                               0x1.8fc5541a533cdp-3,
                               0,
                               0,
                               0,
                               0,  // b¹
                               -0x1.71260eb68ab50p-4,
                               0x1.ecd075a435e80p-5,
                               -0x1.064925190b3b0p-3,
                               -0x1.54f4c7a16a1aep-1,
                               0x1.29a53535bfe84p-2,
                               0x1.42eb43695caeap-1,
                               0x1.7421bcb1857c4p-2,
                               0x1.898c60ddcfbd8p-1,
                               0,
                               0};  // b²
    const auto values = xavier.parameters().values();
    QVERIFY(std::equal(values.begin(), values.end(), std::begin(expected), std::end(expected)));

    const Network other = drawn({3, 4, 2}, Initialisation::XavierUniform, 7);
    QVERIFY(other.weights(1)(0, 0) == -0x1.a1c87ae714956p-3);
    QVERIFY(other.weights(2)(1, 3) == 0x1.077f69e97ac8cp-1);

    const Network uniform = drawn({2, 2}, Initialisation::Uniform, 1);
    QVERIFY(uniform.weights(1)(0, 0) == 0x1.10a2dec890258p-4);
    QVERIFY(uniform.weights(1)(0, 1) == 0x1.f75c6d0b2c774p-3);
    QVERIFY(uniform.weights(1)(1, 0) == 0x1.e24e8bbbecc94p-2);
    QVERIFY(uniform.weights(1)(1, 1) == -0x1.c7cf2de237a70p-5);

    const Network he = drawn({3, 2}, Initialisation::HeNormal, 1);
    const double expectedHe[] = {0x1.670fcfff70a03p-2,  0x1.7da386c46b18dp-2,
                                 -0x1.11446982d48aep-2, 0x1.b941ffca65bd4p-1,
                                 -0x1.15bd4204d440ep-1, -0x1.3b1cd7ac9f734p+0};
    for (int i = 0; i < 6; ++i) {
      QVERIFY(he.parameters().values()[static_cast<std::size_t>(i)] == expectedHe[i]);
    }
  }

  void zerosAreZeros() {
    const Network network = drawn({5, 6, 3}, Initialisation::Zeros, 3);
    for (const double value : network.parameters().values()) {
      QVERIFY(value == 0);
    }
  }

  void drawingReplacesWhatWasThere() {
    Network network = drawn({3, 4, 2}, Initialisation::Uniform, 1);
    network.biases(1).setConstant(9);
    network.biases(2).setConstant(9);
    initialise(network, Initialisation::XavierUniform, 1);
    QVERIFY(network.parameters() ==
            drawn({3, 4, 2}, Initialisation::XavierUniform, 1).parameters());
  }

  void boundsAndVarianceAreThoseOfTheRule() {
    const std::vector<int> sizes = {60, 200, 100};
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const Network xavier = drawn(sizes, Initialisation::XavierUniform, seed);
      const Network he = drawn(sizes, Initialisation::HeNormal, seed);
      const Network uniform = drawn(sizes, Initialisation::Uniform, seed);
      for (int l = 1; l <= 2; ++l) {
        const double in = xavier.size(l - 1);
        const double out = xavier.size(l);
        const double limit = std::sqrt(6 / (in + out));
        const double largest = xavier.weights(l).cwiseAbs().maxCoeff();
        QVERIFY(largest <= limit && largest > .999 * limit);
        // Standard error of a uniform's mean square: variance · √(4/5 / count).
        const double count = in * out;
        QVERIFY(std::abs(meanSquare(xavier.weights(l)) / (limit * limit / 3) - 1) <
                5 * std::sqrt(.8 / count));
        QVERIFY(uniform.weights(l).cwiseAbs().maxCoeff() <= .5);
        QVERIFY(std::abs(meanSquare(uniform.weights(l)) * 12 - 1) < 5 * std::sqrt(.8 / count));
        QVERIFY(std::abs(meanSquare(he.weights(l)) / (2 / in) - 1) < 5 * std::sqrt(2 / count));
        QVERIFY(he.biases(l).isZero(0) && xavier.biases(l).isZero(0));
      }
    }
  }

  void anotherSeedGivesAnotherNetwork() {
    QVERIFY(!(drawn({3, 4, 2}, Initialisation::XavierUniform, 1).parameters() ==
              drawn({3, 4, 2}, Initialisation::XavierUniform, 2).parameters()));
  }
};

QTEST_APPLESS_MAIN(TestInitialisation)
#include "tst_initialisation.moc"
