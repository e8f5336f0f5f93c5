// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercise.h"

#include "backprop/backward.h"
#include "backprop/forward.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "support/plainstep.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace chainrule;

namespace {

constexpr int seeds = 1000;
constexpr int designs = 4;

bool isMultiple(double value, double unit) {
  return std::abs(value / unit - std::round(value / unit)) < 1e-9;
}

template <typename Numbers>
bool areMultiples(const Numbers &numbers, double unit) {
  for (const double number : numbers) {
    if (!isMultiple(number, unit)) return false;
  }
  return true;
}

bool hasSigmoid(const Network &network) {
  return network.activation(1) == Activation::Sigmoid ||
         network.activation(2) == Activation::Sigmoid;
}

/// The numbers of a session without its title.
std::string numbersIn(Session session) {
  session.title.clear();
  return writeSession(session);
}

}  // namespace

class TestExercise : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
      for (int number = 1; number <= designs; ++number) {
        m_exercises.push_back(exercise(seed, number));
      }
    }
  }

  // If this changes, sheets that were handed out cannot be made again.
  void aSeedGivesTheSameExercisesOnEveryMachine() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::uint64_t seed : {0U, 1U, 2U, 17U, 2026U, 999'999'999U}) {
      for (int number = 1; number <= mostExercises; ++number) {
        hash.addData(QByteArray::fromStdString(numbersIn(exercise(seed, number))));
      }
    }
    QCOMPARE(hash.result().toHex(),
             QByteArray("e1a334c8d9685bf61846de4457564abfa54f77c5d376c8396339086685fb482d"));
  }

  void seedsAndNumbersGiveDifferentExercises() {
    QSet<QByteArray> different;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      for (int number = 1; number <= 12; ++number) {
        different << QByteArray::fromStdString(numbersIn(exercise(seed, number)));
      }
    }
    QCOMPARE(different.size(), 1200);
  }

  void whatIsGivenIsKindToMentalArithmetic() {
    forEach([](const Session &session) {
      const Network &network = session.network;
      for (int l = 1; l <= 2; ++l) {
        QVERIFY(areMultiples(network.weights(l).reshaped(), 0.5));
        QVERIFY(areMultiples(network.biases(l), 0.5));
      }
      for (const double weight : network.parameters().values()) QVERIFY(std::abs(weight) <= 2);
      QVERIFY(areMultiples(session.dataset.inputs.reshaped(), 1));
      QVERIFY(areMultiples(session.dataset.targets.reshaped(), 1));
      QVERIFY(isMultiple(session.training.learningRate, 0.1));
      QVERIFY(session.training.learningRate > 0);
      QVERIFY(session.training.trainBiases && session.dataset.rows() == 1);
      QCOMPARE(network.depth(), 2);
      for (const int size : network.sizes()) QVERIFY(size <= 3);
    });
  }

  void fourAfterOneAnotherAreTheKindsPromised() {
    const auto layersOf = [](int number) { return exercise(5, number).network.activations(); };
    using enum Activation;
    for (const int before : {0, 4, 48 - 4}) {
      QCOMPARE(layersOf(before + 1), (std::vector{Relu, Identity}));
      QCOMPARE(layersOf(before + 2), (std::vector{Relu, Identity}));
      QCOMPARE(layersOf(before + 3), (std::vector{Relu, Sigmoid}));
      QCOMPARE(layersOf(before + 4), (std::vector{Sigmoid, Identity}));
    }
  }

  void whatIsWorkedOutIsKindToo() {
    forEach([](const Session &session) {
      const PlainStep step(session);
      for (const double number : step.all()) {
        QVERIFY(number == 0 || (std::abs(number) > 0.0009 && std::abs(number) < 12.1));
        if (!hasSigmoid(session.network)) {
          QVERIFY(std::abs(number - PlainStep::rounded(number, 3)) < 1e-9);
        }
      }
      for (int l = 1; l <= 2; ++l) {
        for (const double z : step.z[l]) QVERIFY(std::abs(z) <= 3);
        if (session.network.activation(l) != Activation::Sigmoid) continue;
        for (const double z : step.z[l]) QVERIFY(isMultiple(z, 0.5));
      }
    });
  }

  void noExerciseIsDegenerate() {
    int closedOnes = 0;
    int withRelu = 0;
    forEach([&](const Session &session) {
      const PlainStep step(session);
      int closed = 0;
      for (int l = 1; l <= 2; ++l) {
        for (std::size_t i = 0; i < step.z[l].size(); ++i) {
          for (std::size_t j = 0; j < i; ++j) QVERIFY(step.z[l][i] != step.z[l][j]);
          const bool isRelu = session.network.activation(l) == Activation::Relu;
          QVERIFY(!isRelu || step.z[l][i] != 0);
          closed += step.slope[l][i] == 0 ? 1 : 0;
          QVERIFY((step.slope[l][i] == 0) == (step.delta[l][i] == 0));
          QVERIFY(step.slope[l][i] == 0 ||
                  step.b[l][i] != session.network.biases(l)(Eigen::Index(i)));
        }
      }
      QVERIFY(closed <= 1 && step.C > 0);
      const bool isRelu = session.network.activation(1) == Activation::Relu;
      withRelu += isRelu ? 1 : 0;
      closedOnes += closed;
    });
    // A third of those with a relu, so that a closed one is met without being the rule.
    QVERIFY(closedOnes > withRelu / 4 && closedOnes < withRelu * 2 / 5);
  }

  void forwardAndBackwardAgreeWithPlainLoops() {
    forEach([](const Session &session) {
      Pass pass(session.network.sizes(), 1);
      const int row = 0;
      gather(session.dataset, {&row, 1}, pass);
      forward(session.network, session.cost, pass);
      backward(session.network, session.cost, pass);
      const PlainStep step(session);
      QVERIFY(std::abs(pass.cost() - step.C) < 1e-12);
      for (int l = 1; l <= 2; ++l) {
        const auto agree = [](const auto &values, const PlainStep::Numbers &expected) {
          if (std::size_t(values.size()) != expected.size()) return false;
          for (std::size_t k = 0; k < expected.size(); ++k) {
            if (!(std::abs(values(Eigen::Index(k)) - expected[k]) < 1e-12)) return false;
          }
          return true;
        };
        QVERIFY(agree(pass.preActivations(l).reshaped(), step.z[l]));
        QVERIFY(agree(pass.activations(l).reshaped(), step.a[l]));
        QVERIFY(agree(pass.deltas(l).reshaped(), step.delta[l]));
        QVERIFY(agree(pass.gradient().weights(l).reshaped<Eigen::RowMajor>(), step.dW[l]));
        QVERIFY(agree(pass.gradient().biases(l), step.db[l]));
      }
    });
  }

  void aTableWithTwoMoreDigitsIsEnough() {
    forEach([](const Session &session) {
      if (!hasSigmoid(session.network)) return;
      const PlainStep::Numbers exact = PlainStep(session).all();
      for (int digits = 2; digits <= 6; ++digits) {
        const PlainStep::Numbers byHand = PlainStep(session, digits + 2).all();
        for (std::size_t k = 0; k < exact.size(); ++k) {
          QCOMPARE(PlainStep::rounded(byHand[k], digits), PlainStep::rounded(exact[k], digits));
        }
      }
    });
  }

  void anExerciseIsOpenedByItsName() {
    QCOMPARE(exerciseName(17, 3), std::string("exercise:17:3"));
    QCOMPARE(writeSession(openSession("exercise:17:3")), writeSession(exercise(17, 3)));
    QCOMPARE(openSession("exercise:17:3").title, std::string("Exercise 3 of seed 17"));
    QVERIFY(exerciseNamed("exercise:0:50") && exerciseNamed("exercise:999999999:1"));
    for (const char *bad :
         {"exercise:", "exercise:17", "exercise:17:", "exercise:17:0", "exercise:17:51",
          "exercise:1000000000:1", "exercise:-1:1", "exercise:1:1 ", "exercise:1:+1",
          "exercise: 1:1", "exercise:1:1:1", "exercise:99999999999999999999999:1"}) {
      QVERIFY2(!exerciseNamed(bad), bad);
      try {
        openSession(bad);
        QFAIL(bad);
      } catch (const FileError &error) {
        QVERIFY(QString(error.what()).startsWith(QString("\"%1").arg(bad).left(40)));
        QVERIFY(QString(error.what()).contains("from 0 to 999999999 and a number from 1 to 50"));
      }
    }
  }

 private:
  /// The first exercises of many seeds, of every kind.
  void forEach(const std::function<void(const Session &)> &check) const {
    for (const Session &session : m_exercises) {
      check(session);
      if (QTest::currentTestFailed()) {
        qWarning() << session.title.c_str();
        return;
      }
    }
  }

  std::vector<Session> m_exercises;
};

QTEST_APPLESS_MAIN(TestExercise)
#include "tst_exercise.moc"
