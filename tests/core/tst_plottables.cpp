// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/descentline.h"
#include "export/plottables.h"
#include "files/csv.h"
#include "support/sessions.h"

#include <QtTest>

#include <limits>
#include <string>

using namespace chainrule;

class TestPlotTables : public QObject {
  Q_OBJECT

 private slots:
  void aRunIsWrittenBucketByBucket() {
    const CostCurve curve(5, 2, 3, {{0.1, 0.25, 0.1}, {0.3, 0.3, 0.3}});
    const CostTableRun run{7, "wide, \"wild\"", 0.5, &curve, nullptr, 1e-300};
    QCOMPARE(QString::fromStdString(costTable(std::span(&run, 1))),
             QString("run,name,first_learning_rate,first_step,last_step,minimum,maximum,last\n"
                     "7,\"wide, \"\"wild\"\"\",0.5,5,6,0.1,0.25,0.1\n"
                     "7,\"wide, \"\"wild\"\"\",0.5,7,7,0.3,0.3,0.3\n"
                     "7,\"wide, \"\"wild\"\"\",0.5,8,8,1e-300,1e-300,1e-300\n"));
  }

  void stepsFoundOneByOneStandForTheBucketsTheyMakeUp() {
    const CostCurve curve(0, 4, 12, {{1, 4, 1}, {5, 8, 8}, {9, 12, 12}});
    CostCurve detail(2);
    for (int step = 2; step < 9; ++step) detail.append(step + 1);
    const CostTableRun run{1, "", 1, &curve, &detail};
    QCOMPARE(QString::fromStdString(costTable(std::span(&run, 1))).section('\n', 1),
             QString("1,,1,0,3,1,4,1\n"  // its steps 0 and 1 are not known one by one
                     "1,,1,4,4,5,5,5\n"
                     "1,,1,5,5,6,6,6\n"
                     "1,,1,6,6,7,7,7\n"
                     "1,,1,7,7,8,8,8\n"
                     "1,,1,8,11,9,12,12\n"));
  }

  void widerBucketsOfADetailMakeABucketUpOnlyWhereTheyBeginAndEndWithIt() {
    const CostCurve curve(0, 4, 8, {{1, 4, 1}, {5, 8, 8}});
    const CostCurve fits(4, 2, 4, {{5, 6, 6}, {7, 8, 8}});
    const CostTableRun good{1, "", 1, &curve, &fits};
    QCOMPARE(linesOf(costTable(std::span(&good, 1))), 4);
    const CostCurve apart(3, 2, 5, {{4, 5, 5}, {6, 7, 7}, {8, 8, 8}});
    const CostTableRun bad{1, "", 1, &curve, &apart};
    QCOMPARE(linesOf(costTable(std::span(&bad, 1))), 3);
  }

  void aNumberThatIsNotFiniteIsNull() {
    CostCurve curve;
    curve.append(std::numeric_limits<double>::infinity());
    const CostTableRun run{1, "", 1, &curve};
    QVERIFY(costTable(std::span(&run, 1)).ends_with("1,,1,0,0,null,null,null\n"));
  }

  void theMapIsThatOfTheSweep() {
    RateQuestion question;
    question.runs = 3;
    question.steps = 300;
    const auto study = studyRates(fullAdder(), question, 1);
    const Table ofMeans(mapTable(*study, true), "map");
    std::size_t means = 0;
    for (const SweptRun &run : study->sweep.runs) means += run.means.size();
    QCOMPARE(ofMeans.rows(), static_cast<int>(means));
    QCOMPARE(ofMeans.number(0, 2), std::optional(study->map.cost(0, 0)));
    const int last = ofMeans.rows() - 1;
    QCOMPARE(ofMeans.number(last, 0), std::optional(200.0));
    QCOMPARE(ofMeans.number(last, 1), std::optional(300.0));
    QCOMPARE(ofMeans.number(last, 2), std::optional(study->sweep.runs.back().means.back()));

    question.isOfDataset = false;
    const auto ofSteps = studyRates(fullAdder(), question, 1);
    const Table table(mapTable(*ofSteps, false), "map");
    const auto rows = static_cast<int>(ofSteps->map.rows);
    QCOMPARE(table.rows(), 3 * rows);
    for (int k = 0; k < table.rows(); ++k) {
      const auto column = static_cast<std::size_t>(k / rows);
      const auto row = static_cast<std::size_t>(k % rows);
      QCOMPARE(table.number(k, 0), std::optional(ofSteps->sweep.runs[column].learningRate));
      QCOMPARE(table.number(k, 1), std::optional(double(k % rows * ofSteps->map.stepsPerRow)));
      QCOMPARE(table.number(k, 2), std::optional(ofSteps->map.cost(column, row)));
    }
  }

  void theProfileHasItsThreeCosts() {
    LineStudy line;
    line.profile = {{0.01, 0.1, 0.2, 0.3}, {1, std::numeric_limits<double>::quiet_NaN(), -2, 3e20}};
    QCOMPARE(profileTable(line), std::string("learning_rate,cost,first_order,second_order\n"
                                             "0.01,0.1,0.2,0.3\n"
                                             "1,null,-2,3e+20\n"));
  }

  void theGradientCheckIsInItsOrder() {
    GradientCheck check;
    check.parameters = {{{Quantity::Weight, 2, 1, 2}, 0.1, 0.2, 0.5, false},
                        {{Quantity::Bias, 1, 3, 0}, -1, -1, 0, true}};
    const std::vector<std::size_t> order{1, 0};
    QCOMPARE(gradientCheckTable(check, order),
             std::string("parameter,layer,row,column,analytic,numeric,relative_error,verdict\n"
                         "b,1,4,,-1,-1,0,passed\n"
                         "W,2,2,3,0.1,0.2,0.5,failed\n"));
    DifferenceCurve curve;
    curve.analytic = 0.25;
    curve.points = {{0.1, 0.5, 0.25}, {0.01, 0.25, 0}};
    QCOMPARE(differenceTable(curve), std::string("epsilon,numeric,analytic,error\n"
                                                 "0.1,0.5,0.25,0.25\n"
                                                 "0.01,0.25,0.25,0\n"));
  }

  void theCourseHasALineForEachPointAndEachBucket() {
    RunCourse course;
    course.sharpness = {{0, 0.5, 4}, {10, 0.75, 0}};
    course.norms = {CostCurve(3, 2, 3, {{1, 2, 1}, {5, 5, 5}}),
                    CostCurve(3, 2, 3, {{3, 4, 3}, {6, 6, 6}})};
    QCOMPARE(sharpnessTable(course), std::string("step,lambda_max,two_over_alpha\n"
                                                 "0,0.5,0.5\n"
                                                 "10,0.75,\n"));
    QCOMPARE(gradientNormTable(course),
             std::string("layer,first_step,last_step,minimum,maximum,last\n"
                         "1,3,4,1,2,1\n1,5,5,5,5,5\n2,3,4,3,4,3\n2,5,5,6,6,6\n"));
  }

 private:
  static qsizetype linesOf(const std::string &text) {
    return std::count(text.begin(), text.end(), '\n');
  }
};

QTEST_APPLESS_MAIN(TestPlotTables)
#include "tst_plottables.moc"
