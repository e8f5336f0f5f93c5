// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tableimport.h"

#include <QtTest>

#include <cmath>

using namespace chainrule;

namespace {

using Role = ColumnUse::Role;
using Names = std::vector<std::string>;

Table flowers() {
  return Table("petal,sepal,kind\n1,10,x\n2,10,y\n3,10,x\n4,10,z\n", "flowers.csv");
}

Table bits() {
  return Table("a,b,sum,carry\n0,1,1,0\n1,1,0,1\n", "bits.csv");
}

QString refusalOf(const std::function<void()> &doing) {
  try {
    doing();
  } catch (const FileError &error) {
    return QString::fromUtf8(error.what());
  }
  return "nothing was refused";
}

}  // namespace

class TestTableImport : public QObject {
  Q_OBJECT

 private slots:
  void theLastColumnIsOfferedAsTheTarget() {
    QVERIFY(mappingOf(bits()) ==
            Mapping({{Role::Input}, {Role::Input}, {Role::Input}, {Role::Target}}));
  }

  void aTargetOfTextsIsOfferedOneHot() {
    QVERIFY(mappingOf(flowers()) ==
            Mapping({{Role::Input}, {Role::Input}, {Role::Target, true, false}}));
  }

  void targetsMayBeNamed() {
    QVERIFY(mappingOf(bits(), {"carry", "sum"}) ==
            Mapping({{Role::Input}, {Role::Input}, {Role::Target}, {Role::Target}}));
  }

  void aNameThatNoColumnHasIsRefused() {
    QCOMPARE(refusalOf([] { mappingOf(bits(), {"sun"}); }),
             QString("bits.csv: row 1: a column \"sun\" expected, none found"));
  }

  void aNameThatTwoColumnsHaveIsRefusedWhereItIsMeant() {
    const Table twice("a,b,a\n1,2,3\n4,5,6\n", "t.csv");
    QCOMPARE(refusalOf([&] { mappingOf(twice, {"a"}); }),
             QString("t.csv: row 1: a column \"a\" expected, 2 found"));
    QVERIFY(mappingOf(twice, {"b"}) == Mapping({{Role::Input}, {Role::Target}, {Role::Input}}));
  }

  void columnsBecomeInputsAndTargets() {
    const Dataset dataset = datasetFrom(bits(), mappingOf(bits(), {"sum", "carry"}));
    QVERIFY(dataset.inputs == Eigen::Matrix2d({{0, 1}, {1, 1}}));
    QVERIFY(dataset.targets == Eigen::Matrix2d({{1, 0}, {0, 1}}));
    QVERIFY(dataset.inputNames == Names({"a", "b"}));
    QVERIFY(dataset.targetNames == Names({"sum", "carry"}));
  }

  void ignoredColumnsAreLeftOut() {
    Mapping mapping = mappingOf(bits());
    mapping[0].role = Role::Ignored;
    const Dataset dataset = datasetFrom(bits(), mapping);
    QVERIFY(dataset.inputNames == Names({"b", "sum"}));
  }

  void aOneHotHasANeuronForEachText() {
    const Dataset dataset = datasetFrom(flowers(), mappingOf(flowers()));
    QVERIFY(dataset.targetNames == Names({"x", "y", "z"}));
    QVERIFY(dataset.targets ==
            Eigen::MatrixXd({{1., 0., 1., 0.}, {0., 1., 0., 0.}, {0., 0., 0., 1.}}));
  }

  void aOneHotBesideOtherTargetsCarriesItsColumnsName() {
    const Dataset dataset = datasetFrom(flowers(), mappingOf(flowers(), {"sepal", "kind"}));
    QVERIFY(dataset.targetNames == Names({"sepal", "kind x", "kind y", "kind z"}));
    QVERIFY(dataset.targets.col(1) == Eigen::Vector4d(10, 0, 1, 0));
  }

  void standardisedColumnsHaveMean0AndVariance1() {
    Mapping mapping = mappingOf(flowers());
    standardise(flowers(), mapping);
    QVERIFY(mapping[0].standardise && mapping[1].standardise && !mapping[2].standardise);
    const Dataset dataset = datasetFrom(flowers(), mapping);
    QVERIFY(std::abs(dataset.inputs.row(0).mean()) < 1e-15);
    QVERIFY(std::abs(dataset.inputs.row(0).squaredNorm() / 4 - 1) < 1e-15);
    QVERIFY(std::abs(dataset.inputs(0, 0) + 1.5 / std::sqrt(1.25)) < 1e-15);
    QVERIFY((dataset.inputs.row(1).array() == 0).all());
  }

  void targetsFrom0To1AreNotStandardised() {
    Mapping mapping = mappingOf(bits(), {"sum", "carry"});
    standardise(bits(), mapping);
    QVERIFY(mapping[0].standardise && !mapping[2].standardise && !mapping[3].standardise);
    Mapping other = mappingOf(flowers(), {"sepal"});
    other[2].role = Role::Ignored;
    standardise(flowers(), other);
    QVERIFY(other[1].standardise);
  }

  void mistakesAreRefusedWithRowAndColumn() {
    const Table abc("petal width,kind\n1,x\n\n2,y\nabc,x\n", "iris.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(abc, mappingOf(abc)); }),
             QString("iris.csv: row 5, column petal width: a number expected, \"abc\" found"));
    const Table hole("a,b\n1,2\n3,\n", "t.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(hole, mappingOf(hole)); }),
             QString("t.csv: row 3, column b: a number expected, nothing found"));
    const Table word("a,b\nx,2\ny,3\n", "t.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(word, mappingOf(word)); }),
             QString("t.csv: row 2, column a: a number expected, \"x\" found"));
    const Table unnamed("a,kind\n1,x\n2,\n3,y\n", "t.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(unnamed, mappingOf(unnamed)); }),
             QString("t.csv: row 3, column kind: a text expected, nothing found"));
    const Table alike("a,kind\n1,x\n2,x\n", "t.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(alike, mappingOf(alike)); }),
             QString("t.csv: column kind: 2 to 1000 different texts to tell apart expected, "
                     "1 found"));
    const Table huge("a,b\n1e300,1\n-1e300,0\n", "t.csv");
    Mapping mapping = mappingOf(huge);
    standardise(huge, mapping);
    QCOMPARE(refusalOf([&] { datasetFrom(huge, mapping); }),
             QString("t.csv: column a: numbers that can be squared expected to standardise, larger "
                     "found"));
  }

  void aTableWithoutInputsOrTargetsIsRefused() {
    const Table one("a\n1\n2\n", "t.csv");
    QCOMPARE(refusalOf([&] { datasetFrom(one, mappingOf(one)); }),
             QString("t.csv: at least 1 column of inputs and 1 of targets expected, 0 and 1 "
                     "found"));
  }

  void aOneHotGetsSoftmaxAndCrossEntropy() {
    const Session session = sessionFromTable(flowers(), mappingOf(flowers()), {4});
    QCOMPARE(session.title, std::string("flowers"));
    QVERIFY(session.network.sizes() == std::vector<int>({2, 4, 3}));
    QCOMPARE(session.network.activation(1), Activation::Sigmoid);
    QCOMPARE(session.network.outputActivation(), Activation::Softmax);
    QCOMPARE(session.cost, Cost::CrossEntropy);
    QVERIFY((session.network.weights(1).array() != 0).all());
  }

  void targetsFrom0To1GetSigmoidAndHalfSquaredError() {
    const Session session = sessionFromTable(bits(), mappingOf(bits(), {"sum", "carry"}), {3, 2});
    QVERIFY(session.network.sizes() == std::vector<int>({2, 3, 2, 2}));
    QCOMPARE(session.network.outputActivation(), Activation::Sigmoid);
    QCOMPARE(session.cost, Cost::HalfSquaredError);
  }

  void otherTargetsGetIdentityAndHalfSquaredError() {
    Mapping mapping = mappingOf(flowers(), {"petal"});
    mapping[2].role = Role::Ignored;
    for (const bool standardised : {false, true}) {
      mapping[0].standardise = standardised;
      const Session session = sessionFromTable(flowers(), mapping, {2});
      QCOMPARE(session.network.outputActivation(), Activation::Identity);
      QCOMPARE(session.cost, Cost::HalfSquaredError);
    }
  }

  void withoutHiddenSizesTheNetworkHasOneLayer() {
    QVERIFY(sessionFromTable(flowers(), mappingOf(flowers()), {}).network.sizes() ==
            std::vector<int>({2, 3}));
  }

  void aSuggestedHiddenLayerIsAsWideAsCanBeSeen() {
    Dataset dataset;
    for (const auto &[inputs, hidden] : {std::pair{1, 2}, {3, 4}, {4, 5}, {15, 16}, {784, 16}}) {
      dataset.inputs.resize(inputs, 1);
      QVERIFY(suggestedHiddenSizes(dataset) == std::vector<int>({hidden}));
    }
  }

  void tooLargeANetworkIsRefused() {
    QCOMPARE(
        refusalOf([] {
          sessionFromTable(flowers(), mappingOf(flowers()), {1000, 1000});
        }),
        QString("flowers.csv: a network of at most 1000000 parameters expected, 1007003 found"));
  }
};

QTEST_APPLESS_MAIN(TestTableImport)
#include "tst_tableimport.moc"
