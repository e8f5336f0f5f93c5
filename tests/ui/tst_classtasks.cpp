// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tasks of docs/class-tasks.md, done as it says, with every key and click counted.

#include "analysis/rateregions.h"
#include "controls/trackslider.h"
#include "equation/equationpage.h"
#include "equation/equationview.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratelegend.h"
#include "laboratory/ratemap.h"
#include "network/networkview.h"
#include "panels/heatmap.h"
#include "panels/layercard.h"
#include "panels/layerspanel.h"
#include "panels/speedslider.h"
#include "panels/stageribbon.h"
#include "predict/answerrow.h"
#include "predict/predictpanel.h"
#include "support/windowfixture.h"

#include <QAccessible>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QtTest>

using namespace chainrule;

class TestClassTasks : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() {
    prepare();
    QAccessible::setActive(true);
  }

  void init() {
    makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->open(QStringLiteral("lesson:article"));
    waitFor([this] { return controller()->snapshot() && controller()->isSettled(); });
    m_count = 0;
  }

  void cleanup() { endWindow(); }

  void showsWhyAnErrorIsNegative() {
    clickStage(9);
    press(Qt::Key_3);
    QVERIFY(snapshot().value({Quantity::Delta, 1, 2, 0}) < 0);
    const QString said = sayingOfEquation();
    QVERIFY2(said.contains(QStringLiteral("delta one, three")), qPrintable(said));
    took(QStringLiteral("Show why δ¹₃ is negative"));
  }

  void findsAnOscillatingLearningRate() {
    choose({"Learn", "Full adder"});
    press(Qt::Key_L);
    auto *panel = m_window->findChild<LearningRatePanel *>();
    waitFor([&] { return panel->isCurrent() && panel->answer().study; });
    const auto &sweep = panel->answer().study->sweep;
    std::optional<std::size_t> column;
    for (const RateRegion &region : regionsOf(sweep)) {
      if (region.verdict == RateVerdict::Oscillates) column = region.first + region.count / 2;
    }
    QVERIFY(column);
    click(panel->map(), panel->map()->columnArea(*column).center());
    click(panel->legend()->runButton());
    const double rate = sweep.runs[*column].learningRate;
    waitFor([&] { return snapshot().training.learningRate == rate; });
    waitFor([&] { return !snapshot().running && snapshot().position.step > 0; });
    took(QStringLiteral("Find an α that oscillates"));
  }

  void letsTheClassPredictOneGradient() {
    HeatMap *gradient = m_window->findChild<LayersPanel *>()->card(2)->gradient();
    click(gradient->viewport(), gradient->cellRectangle({0, 1}).center());
    press(Qt::Key_P);
    auto *panel = m_window->findChild<PredictPanel *>();
    waitFor([&] { return panel->askedStage() == 7; });
    QVERIFY(m_window->focus()->selected() == (Entry{Quantity::WeightGradient, 2, 0, 1}));
    took(QStringLiteral("Let the class predict ∂C/∂W²₁₂"));
  }

  void comparesTwoLearningRates() {
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_count += 2;
    waitFor([this] { return snapshot().training.learningRate == 5; });
    settle();
    QCOMPARE(snapshot().runs.size(), std::size_t{1});  // the one before
    took(QStringLiteral("Compare two learning rates from the same start"));
  }

  void showsThatBackpropagationIsRight() {
    press(Qt::Key_G);
    auto *panel = m_window->findChild<GradientCheckPanel *>();
    waitFor([&] { return panel->isCurrent() && panel->answer().check; });
    QVERIFY(panel->isVisible());
    took(QStringLiteral("Show that the gradient is right"));
  }

  void followsThePathsOfAGradient() {
    clickStage(10);
    click(network(), middleOf(network()->geometryOfNetwork().edge(1, 1, 2)));
    const QString said = sayingOfEquation();
    QVERIFY2(
        said.contains(QStringLiteral("W two, one two times delta two, one plus a zero, three")),
        qPrintable(said.right(1500)));
    took(QStringLiteral("Follow the paths that make ∂C/∂W¹₂₃"));
  }

  void showsThatAllLayersAreUpdatedAtOnce() {
    choose({"Learn", "Mazur"});
    clickStage(12);
    click(network(), middleOf(network()->geometryOfNetwork().edge(1, 0, 0)));
    const QString said = sayingOfEquation();
    // Both ways, to as many digits as tell them apart, and C after each.
    QVERIFY2(said.contains(QStringLiteral("W one, one one equals 0.14978072")),
             qPrintable(said.right(1200)));
    QVERIFY(said.contains(QStringLiteral("after the step equals 0.2910277737")));
    took(QStringLiteral("Show what updating one layer after the other would do"));
  }

  void showsWhyADeepNetworkHardlyLearns() {
    choose({"Learn", "Slow learning", "vanishing"});
    click(tabs(), tabs()->tabRect(4).center());
    QTRY_VERIFY(m_window->findChild<CoursePanel *>());
    QCOMPARE(snapshot().depth(), 6);
    took(QStringLiteral("Show why a deep network hardly learns"));
  }

  void makesTrainingDiverge() {
    choose({"Learn", "Learning rates", "diverg"});
    auto *speed = m_window->findChild<SpeedSlider *>()->slider();
    click(speed, QPointF(speed->width() - 8, speed->height() / 2.0));
    press(Qt::Key_R);
    waitFor([this] { return snapshot().divergence.has_value(); });
    took(QStringLiteral("Make training diverge"));
  }

  void showsWhatOneWeightDoesToTheCost() {
    clickStage(5);
    const double before = snapshot().value({Quantity::Cost, 0, 0, 0});
    HeatMap *weights = m_window->findChild<LayersPanel *>()->card(1)->weights();
    QTest::mouseDClick(weights->viewport(), Qt::LeftButton, {},
                       weights->cellRectangle({0, 0}).center().toPoint());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    m_count += 4;
    waitFor([this] { return snapshot().network.weights(1)(0, 0) == 2; });
    settle();
    QCOMPARE(snapshot().position.stage, 5);
    QVERIFY(snapshot().value({Quantity::Cost, 0, 0, 0}) != before);
    took(QStringLiteral("Show what one weight does to C"));
  }

  void showsAStepToAHall() {
    press(Qt::Key_F5);
    QTRY_VERIFY(m_window->isPresenting());
    press(Qt::Key_PageDown);
    QCOMPARE(snapshot().position.stage, 1);
    took(QStringLiteral("Show a step to a hall"));
  }

  void letsEachStudentPredictANetworkOfTheirOwn() {
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    ++m_count;
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    waitFor([this] {
      return !QApplication::activeModalWidget() && controller()->isSettled() &&
             snapshot().session->title.starts_with("Exercise");
    });
    press(Qt::Key_P);
    auto *panel = m_window->findChild<PredictPanel *>();
    waitFor([&] { return panel->askedStage() == 1; });
    took(QStringLiteral("Let each student predict a network of their own"));
  }

  void theListNamesTwelveTasksOfAtMostSix() {
    const QList<QStringList> rows = tasks();
    QCOMPARE(rows.size(), 12);
    for (const QStringList &row : rows) {
      QVERIFY2(row[2].toInt() >= 1 && row[2].toInt() <= 6, qPrintable(row[0]));
    }
  }

 private:
  int m_count = 0;

  /// The rows of the table: task, what to do, keys and clicks.
  static QList<QStringList> tasks() {
    QFile file(QStringLiteral(CHAINRULE_RESOURCES "/../docs/class-tasks.md"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no list of tasks");
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
      if (!line.startsWith(QLatin1Char('|'))) continue;
      QStringList cells;
      for (const QString &cell : line.mid(1, line.size() - 2).split(QStringLiteral(" | "))) {
        cells.append(cell.trimmed());
      }
      if (cells.size() == 3 && cells[2].toInt() > 0) rows.append(cells);
    }
    return rows;
  }

  /// Holds what was counted against the list.
  void took(const QString &task) const {
    for (const QStringList &row : tasks()) {
      if (row[0] == task) {
        QCOMPARE(m_count, row[2].toInt());
        return;
      }
    }
    QFAIL(qPrintable(QStringLiteral("not in the list: ") + task));
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    ++m_count;
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    settle();
  }

  void click(QWidget *widget, QPointF point) {
    ++m_count;
    QTest::mouseClick(widget, Qt::LeftButton, {}, point.toPoint());
    settle();
  }
  void click(QWidget *widget) { click(widget, widget->rect().center()); }

  void clickStage(int number) {
    auto *ribbon = m_window->findChild<StageRibbon *>();
    click(ribbon, ribbon->chipRectangle(number).center());
    waitFor([&] {
      return number == 12 ? snapshot().isUpdated() : snapshot().position.stage == number;
    });
  }

  /// Clicks through the menus; each word is part of an entry.
  void choose(const QStringList &path) {
    QWidget *menu = m_window->menuBar();
    for (const QString &word : path) {
      QAction *found = nullptr;
      for (QAction *action : menu->actions()) {
        const QString text = QString(action->text()).remove(QLatin1Char('&'));
        if (!found && text.contains(word, Qt::CaseInsensitive)) found = action;
      }
      QVERIFY2(found, qPrintable(word));
      const QRect place = menu == m_window->menuBar()
                              ? m_window->menuBar()->actionGeometry(found)
                              : qobject_cast<QMenu *>(menu)->actionGeometry(found);
      ++m_count;
      QTest::mouseClick(menu, Qt::LeftButton, {}, place.center());
      if (found->menu()) {
        menu = found->menu();
        QTRY_VERIFY(menu->isVisible());
      }
    }
    waitFor([&] {  // a lesson is read on another thread
      return controller()->isSettled() && QString::fromStdString(snapshot().session->title)
                                              .contains(path.last(), Qt::CaseInsensitive);
    });
  }

  NetworkView *network() const { return m_window->findChild<NetworkView *>(); }
  static QPointF middleOf(const QLineF &line) { return line.pointAt(0.35); }

  QString sayingOfEquation() const {
    QString text;
    speak(QAccessible::queryAccessibleInterface(m_window->findChild<EquationView *>()), text);
    return text;
  }

  static void speak(QAccessibleInterface *interface, QString &text) {
    if (!interface) return;
    text += interface->text(QAccessible::Name) + QLatin1Char('\n');
    for (int k = 0; k < interface->childCount(); ++k) speak(interface->child(k), text);
  }
};

QTEST_MAIN(TestClassTasks)
#include "tst_classtasks.moc"
