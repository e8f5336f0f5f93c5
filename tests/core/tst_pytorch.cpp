// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/forward.h"

#include <QtTest>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

using namespace chainrule;

namespace {

/// One block of tests/data/pytorch.txt, which scripts/make-pytorch-table writes.
struct Case {
  std::vector<int> sizes;
  std::vector<Activation> activations;
  Cost cost = Cost::HalfSquaredError;
  int samples = 0;
  std::vector<double> parameters, inputs, targets, C, gradient;
};

std::vector<double> numbers(std::istream &line) {
  std::vector<double> values;
  for (std::string word; line >> word;) {
    values.push_back(std::stod(word));
  }
  return values;
}

std::vector<Case> readTable() {
  std::ifstream file(CHAINRULE_TEST_DATA "/pytorch.txt");
  std::vector<Case> cases;
  for (std::string text; std::getline(file, text);) {
    std::istringstream line(text);
    std::string key;
    line >> key;
    if (key == "sizes") {
      cases.emplace_back();
      for (const double size : numbers(line)) {
        cases.back().sizes.push_back(static_cast<int>(size));
      }
    } else if (key == "activations") {
      for (std::string word; line >> word;) {
        cases.back().activations.push_back(activationNamed(word).value());
      }
    } else if (key == "cost") {
      line >> key;
      cases.back().cost = costNamed(key).value();
    } else if (key == "samples") {
      line >> cases.back().samples;
    } else if (key == "parameters") {
      cases.back().parameters = numbers(line);
    } else if (key == "inputs") {
      cases.back().inputs = numbers(line);
    } else if (key == "targets") {
      cases.back().targets = numbers(line);
    } else if (key == "C") {
      cases.back().C = numbers(line);
    } else if (key == "gradient") {
      cases.back().gradient = numbers(line);
    }
  }
  return cases;
}

/// Both sides compute in doubles and add in another order, so they differ by a few roundings of
/// the terms they add: some 1e−16 of numbers around 1, a hundred times less than allowed here.
bool agrees(double ours, double theirs) {
  return std::abs(ours - theirs) <= 1e-14 + 1e-12 * std::abs(theirs);
}

}  // namespace

class TestPyTorch : public QObject {
  Q_OBJECT

 private:
  const std::vector<Case> m_cases = readTable();

 private slots:
  void theTableCoversEveryActivationAndCost() {
    QCOMPARE(m_cases.size(), std::size_t{100});
    std::set<std::pair<Cost, Activation>> outputs;
    std::set<Activation> hidden;
    std::set<int> samples;
    std::size_t articles = 0;
    for (const Case &example : m_cases) {
      outputs.emplace(example.cost, example.activations.back());
      hidden.insert(example.activations.begin(), example.activations.end() - 1);
      samples.insert(example.samples);
      articles += example.sizes == std::vector<int>{3, 4, 2} ? 1U : 0U;
    }
    QCOMPARE(outputs.size(), std::size_t{6});
    QCOMPARE(hidden.size(), std::size_t{4});
    QVERIFY(samples.size() > 1);
    QVERIFY(articles >= 10);
  }

  void costAndGradientAreThoseOfPyTorch_data() {
    QTest::addColumn<int>("number");
    for (int number = 0; number < static_cast<int>(m_cases.size()); ++number) {
      QTest::addRow("case %d", number) << number;
    }
  }

  void costAndGradientAreThoseOfPyTorch() {
    QFETCH(int, number);
    const Case &example = m_cases[static_cast<std::size_t>(number)];
    Network network(example.sizes, example.activations);
    const auto parameters = network.parameters().values();
    QCOMPARE(example.parameters.size(), parameters.size());
    QCOMPARE(example.gradient.size(), parameters.size());
    std::copy(example.parameters.begin(), example.parameters.end(), parameters.begin());

    Pass pass(example.sizes, example.samples);
    QCOMPARE(static_cast<Eigen::Index>(example.inputs.size()), pass.activations(0).size());
    QCOMPARE(static_cast<Eigen::Index>(example.targets.size()), pass.targets().size());
    std::copy(example.inputs.begin(), example.inputs.end(), pass.activations(0).data());
    std::copy(example.targets.begin(), example.targets.end(), pass.targets().data());
    forward(network, example.cost, pass);
    backward(network, example.cost, pass);

    QVERIFY(agrees(pass.cost(), example.C.at(0)));
    for (std::size_t i = 0; i < example.gradient.size(); ++i) {
      const double ours = pass.gradient().values()[i];
      QVERIFY2(agrees(ours, example.gradient[i]),
               qPrintable(QStringLiteral("parameter %1: %2 here, %3 there")
                              .arg(i)
                              .arg(ours, 0, 'g', 17)
                              .arg(example.gradient[i], 0, 'g', 17)));
    }
  }
};

QTEST_APPLESS_MAIN(TestPyTorch)
#include "tst_pytorch.moc"
