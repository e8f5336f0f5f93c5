// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/descend.h"

#include <QtTest>

#include <limits>

using namespace chainrule;

class TestDescend : public QObject {
  Q_OBJECT

 private:
  const std::vector<int> m_sizes = {3, 4, 2};

  Parameters numbered(double first) const {
    Parameters parameters(m_sizes);
    for (double &value : parameters.values()) {
      value = first;
      first += 1;
    }
    return parameters;
  }

 private slots:
  void everyParameterDescends() {
    const Parameters from = numbered(1);
    const Parameters gradient = numbered(-7);
    Parameters to(m_sizes);
    QVERIFY(descend(from, gradient, .25, true, to));
    for (std::size_t i = 0; i < 26; ++i) {
      QVERIFY(to.values()[i] == from.values()[i] - .25 * gradient.values()[i]);
    }
  }

  void fixedBiasesAreCopied() {
    const Parameters from = numbered(1);
    const Parameters gradient = numbered(-7);
    Parameters to(m_sizes);
    QVERIFY(descend(from, gradient, .25, false, to));
    for (int l = 1; l <= 2; ++l) {
      QVERIFY(to.biases(l) == from.biases(l));
      QVERIFY(to.weights(l) == from.weights(l) - .25 * gradient.weights(l));
    }
  }

  void anyEntryThatIsNotFiniteIsNoticed() {
    const double infinity = std::numeric_limits<double>::infinity();
    const Parameters from = numbered(1);
    Parameters to(m_sizes);
    for (std::size_t i = 0; i < 26; ++i) {
      for (const double bad : {infinity, -infinity, std::numeric_limits<double>::quiet_NaN()}) {
        Parameters gradient = numbered(-7);
        gradient.values()[i] = bad;
        QVERIFY(!descend(from, gradient, .25, true, to));
      }
    }
  }

  void theLargestNumbersAreFinite() {
    Parameters from(m_sizes);
    for (double &value : from.values()) {
      value = std::numeric_limits<double>::max();
    }
    Parameters to(m_sizes);
    QVERIFY(descend(from, Parameters(m_sizes), 1, true, to));
    QVERIFY(!descend(from, from, -1, true, to));  // twice the largest
  }

  void aGradientOfFixedBiasesDoesNotMatter() {
    Parameters gradient(m_sizes);
    gradient.biases(1)(0) = std::numeric_limits<double>::infinity();
    Parameters to(m_sizes);
    QVERIFY(descend(numbered(1), gradient, 1, false, to));
  }
};

QTEST_APPLESS_MAIN(TestDescend)
#include "tst_descend.moc"
