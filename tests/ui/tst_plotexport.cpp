// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plots of the window as pictures and as numbers, by menu, keyboard and dialog.

#include "export/exportdialog.h"
#include "export/plotoffer.h"
#include "files/csv.h"
#include "laboratory/coursepanel.h"
#include "laboratory/differenceplot.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/gradientchecktable.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "plots/costplot.h"
#include "session/filelock.h"
#include "support/sessions.h"
#include "support/windowfixture.h"
#include "window/messagebar.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace chainrule;

class TestPlotExport : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
    RateChoices choices;
    choices.rates.runs = 16;
    choices.rates.steps = 60;
    rates()->setChoices(choices);
  }

  void cleanup() { endWindow(); }

  void thePlotInFrontIsExportedFromTheFileMenu() {
    train(3);
    QAction *action = menuAction();
    QVERIFY(action);
    QCOMPARE(action->shortcut(), QKeySequence("Ctrl+Shift+E"));
    action->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), QStringLiteral("Export plot"));
    QVERIFY(texts().contains("Full adder: Cost"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
  }

  void theMenuOfAPlotExportsIt() {
    train(3);
    const auto ask = [&](QWidget *part, QContextMenuEvent::Reason reason) {
      QContextMenuEvent event(reason, part->rect().center(),
                              part->mapToGlobal(part->rect().center()));
      QApplication::sendEvent(part, &event);
      pressExportInMenu();
    };
    ask(cost(), QContextMenuEvent::Keyboard);
    for (QWidget *part : cost()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
      if (part->inherits("QCustomPlot")) ask(part, QContextMenuEvent::Mouse);
    }
    show("Learning rate");
    ask(rates()->map(), QContextMenuEvent::Mouse);
    show("Gradient check");
    ask(gradients()->plot(), QContextMenuEvent::Keyboard);
    ask(gradients()->table()->viewport(), QContextMenuEvent::Mouse);
    show("Sharpness");
    ask(course()->plot(), QContextMenuEvent::Mouse);
    show("Gradient norms");
    ask(course()->plot(), QContextMenuEvent::Mouse);
  }

  void everyPlotIsWrittenInEveryForm_data() {
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    for (const QString tab :
         {"Cost", "Learning rate", "Gradient check", "Sharpness", "Gradient norms"}) {
      for (const QString form : {"SVG", "PDF", "PNG"}) {
        QTest::addRow("%s as %s", qPrintable(tab), qPrintable(form))
            << tab << "Plot as " + form << form.toLower();
      }
    }
  }

  void everyPlotIsWrittenInEveryForm() {
    QFETCH(QString, tab);
    QFETCH(QString, kind);
    QFETCH(QString, suffix);
    train(5);
    show(tab);
    const QByteArray content = written(kind, suffix, QSize(700, 320));
    if (suffix == "svg") {
      const Svg svg = svgIn(content);
      QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
      QCOMPARE(svg.viewBox, QStringLiteral("0 0 700 320"));
      QVERIFY(svg.elements.value("path") > 12);  // its words
      QCOMPARE(svg.elements.value("text"), 0);
      QCOMPARE(svg.elements.value("image"), tab == "Learning rate" ? 1 : 0);
      QVERIFY(svg.title.startsWith("Full adder: " + tab));
    } else if (suffix == "pdf") {
      QVERIFY(content.startsWith("%PDF-"));
      QCOMPARE(content.count("/Type /Page\n"), 1);
      QVERIFY(content.contains("/MediaBox [0 0 525.000000 240.000000]"));
      QCOMPARE(content.contains("/Subtype /Image"), tab == "Learning rate");
      QVERIFY(!content.contains("/DCTDecode"));  // no colour of the map is another
    } else {
      const QImage image = QImage::fromData(content, "png");
      QCOMPARE(image.size(), QSize(1400, 640));
      QVERIFY(coloursOf(image) > 20);
    }
  }

  void aPictureIsInTheColoursChosen() {
    train(5);
    openDialog();
    choose("Plot as PNG");
    auto *theme = dialog()->findChild<QComboBox *>();
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    const QImage image = QImage::fromData(writtenNow("png"));
    QVERIFY(qGray(image.pixel(2, 2)) < 60);
  }

  void noLineLeavesTheFrameOfAVectorPicture() {
    train(30);
    cost()->zoom(0.03);  // the curve comes from the left of the frame
    QTRY_VERIFY(cost()->shownSteps().lower > 28);
    openDialog();
    choose("Plot as SVG");
    type("Width in pixels", 500);
    type("Height in pixels", 320);
    QSvgRenderer renderer(writtenNow("svg"));
    QImage image(500, 320, QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const QRgb red = Theme::light().cost.rgb();
    const auto isDrawn = [&](const QRect &area) {
      for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
          if (image.pixel(x, y) == red) return true;
        }
      }
      return false;
    };
    QVERIFY(isDrawn({73, 19, 400, 270}));
    QVERIFY(!isDrawn({24, 0, 45, 320}));
  }

  void theCostsAreWrittenAsTheyAreKnown() {
    train(6);
    m_window->controller()->restartWith(0.5, 4);
    waitFor([&] { return snapshot().runs.size() == 1 && snapshot().position.step == 4; });
    waitFor([&] { return !snapshot().running; });
    settle();
    QLocale::setDefault(QLocale(QLocale::German));
    const Table table = tableIn(written("Numbers as CSV", "csv"));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(headerOf(table), QStringLiteral("run,name,first_learning_rate,first_step,last_step,"
                                             "minimum,maximum,last"));
    const CostCurve &present = snapshot().curve;
    const Run &before = *snapshot().runs.front();
    QCOMPARE(table.rows(), int(present.stepCount() + before.curve.stepCount()));
    int row = 0;
    const auto compare = [&](int number, double rate, const CostCurve &curve) {
      for (std::size_t k = 0; k < curve.buckets().size(); ++k, ++row) {
        QCOMPARE(table.number(row, 0), std::optional(double(number)));
        QCOMPARE(table.number(row, 2), std::optional(rate));
        QCOMPARE(table.number(row, 3), std::optional(double(k)));
        QCOMPARE(table.number(row, 4), std::optional(double(k)));
        QCOMPARE(table.number(row, 5), std::optional(curve.buckets()[k].minimum));
        QCOMPARE(table.number(row, 6), std::optional(curve.buckets()[k].maximum));
        QCOMPARE(table.number(row, 7), std::optional(curve.buckets()[k].last));
      }
    };
    compare(snapshot().run, 0.5, present);
    compare(before.id, before.firstLearningRate, before.curve);
  }

  void aRunThatIsHiddenIsNotExported() {
    train(6);
    m_window->controller()->restartWith(0.5, 4);
    waitFor([&] { return snapshot().runs.size() == 1 && snapshot().position.step == 4; });
    settle();
    const QByteArray both = written("Numbers as CSV", "csv");
    m_window->controller()->setRunHidden(snapshot().runs.front()->id, true);
    settle();
    const QByteArray one = written("Numbers as CSV", "csv");
    QVERIFY(one.count('\n') < both.count('\n'));
    QVERIFY(both.startsWith(one));
  }

  void theMapAndTheProfileAreTablesOfTheirOwn() {
    train(5);
    show("Learning rate");
    const LaboratoryAnswer answer = rates()->answer();
    const Table map = tableIn(written("Map as CSV", "csv"));
    QCOMPARE(headerOf(map), QStringLiteral("learning_rate,step,cost"));
    int row = 0;
    for (const SweptRun &run : answer.study->sweep.runs) {
      for (std::size_t k = 0; k < run.means.size(); ++k, ++row) {
        QCOMPARE(map.number(row, 0), std::optional(run.learningRate));
        QCOMPARE(map.number(row, 2), std::optional(run.means[k]));
      }
      QCOMPARE(map.number(row - 1, 1), std::optional(65.0));
    }
    QCOMPARE(map.rows(), row);
    const Table profile = tableIn(written("Profile as CSV", "csv"));
    QCOMPARE(headerOf(profile), QStringLiteral("learning_rate,cost,first_order,second_order"));
    QCOMPARE(profile.rows(), int(answer.line->profile.size()));
    for (int k = 0; k < profile.rows(); ++k) {
      const ProfilePoint &point = answer.line->profile[std::size_t(k)];
      QCOMPARE(profile.number(k, 0), std::optional(point.learningRate));
      QCOMPARE(profile.number(k, 1), std::optional(point.cost));
      QCOMPARE(profile.number(k, 2), std::optional(point.firstOrder));
      QCOMPARE(profile.number(k, 3), std::optional(point.secondOrder));
    }
  }

  void theTableOfTheGradientsAndTheCurveAreWritten() {
    train(5);
    show("Gradient check");
    const GradientCheckAnswer answer = gradients()->answer();
    const Table table = tableIn(written("Table as CSV", "csv"));
    QCOMPARE(headerOf(table), QStringLiteral("parameter,layer,row,column,analytic,numeric,"
                                             "relative_error,verdict"));
    QCOMPARE(table.rows(), 26);
    for (int k = 0; k < table.rows(); ++k) {
      const CheckedParameter &parameter = answer.check->parameters[answer.order[std::size_t(k)]];
      QCOMPARE(table.cell(k, 0), parameter.entry.quantity == Quantity::Weight ? "W" : "b");
      QCOMPARE(table.number(k, 1), std::optional(double(parameter.entry.layer)));
      QCOMPARE(table.number(k, 2), std::optional(double(parameter.entry.row + 1)));
      QCOMPARE(table.number(k, 4), std::optional(parameter.analytic));
      QCOMPARE(table.number(k, 5), std::optional(parameter.numeric));
      QCOMPARE(table.number(k, 6), std::optional(parameter.relativeError));
      QCOMPARE(table.cell(k, 7), "passed");
    }
    const Table curve = tableIn(written("Curve as CSV", "csv"));
    QCOMPARE(headerOf(curve), QStringLiteral("epsilon,numeric,analytic,error"));
    QCOMPARE(curve.rows(), int(answer.curve->points.size()));
    for (int k = 0; k < curve.rows(); ++k) {
      const DifferenceCurve::Point &point = answer.curve->points[std::size_t(k)];
      QCOMPARE(curve.number(k, 0), std::optional(point.epsilon));
      QCOMPARE(curve.number(k, 1), std::optional(point.numeric));
      QCOMPARE(curve.number(k, 2), std::optional(answer.curve->analytic));
      QCOMPARE(curve.number(k, 3), std::optional(point.error));
    }
  }

  void theCoursesAreWritten() {
    train(5);
    show("Sharpness");
    const std::shared_ptr<const RunCourse> found = course()->course();
    const Table sharpness = tableIn(written("Numbers as CSV", "csv"));
    QCOMPARE(headerOf(sharpness), QStringLiteral("step,lambda_max,two_over_alpha"));
    QCOMPARE(sharpness.rows(), int(found->sharpness.size()));
    for (int k = 0; k < sharpness.rows(); ++k) {
      const SharpnessPoint &point = found->sharpness[std::size_t(k)];
      QCOMPARE(sharpness.number(k, 0), std::optional(double(point.step)));
      QCOMPARE(sharpness.number(k, 1), std::optional(point.lambdaMax));
      QCOMPARE(sharpness.number(k, 2), std::optional(2 / point.learningRate));
    }
    show("Gradient norms");
    const std::vector<CostCurve> curves = course()->course()->norms;
    const Table norms = tableIn(written("Numbers as CSV", "csv"));
    QCOMPARE(headerOf(norms), QStringLiteral("layer,first_step,last_step,minimum,maximum,last"));
    QCOMPARE(norms.rows(), int(2 * curves.front().buckets().size()));
    int row = 0;
    for (std::size_t l = 0; l < curves.size(); ++l) {
      for (std::size_t k = 0; k < curves[l].buckets().size(); ++k, ++row) {
        QCOMPARE(norms.number(row, 0), std::optional(double(l + 1)));
        QCOMPARE(norms.number(row, 1), std::optional(double(k)));
        QCOMPARE(norms.number(row, 2), std::optional(double(k)));
        QCOMPARE(norms.number(row, 5), std::optional(curves[l].buckets()[k].last));
      }
    }
  }

  void aTableHasAFileOfItsOwn() {
    train(3);
    show("Learning rate");
    openDialog();
    choose("Profile as CSV");
    QTest::keyClick(dialog(), Qt::Key_Return);
    QCOMPARE(dialog()->findChild<QFileDialog *>()->findChild<QLineEdit *>()->text(),
             QStringLiteral("Full adder, Learning rate, profile.csv"));
  }

  void whatIsOutOfDateIsExportedGreyedAndSaidToBe() {
    train(3);
    show("Learning rate");
    const auto picture = [&] {
      return imageOf(rates()->record().picture(Theme::light(), {700, 320}), 1);
    };
    const QImage current = picture();
    openDialog();
    QVERIFY(!texts().contains("out of date"));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_window->changeSpeed(5);
    key(Qt::Key_R);  // while training runs the map is not made anew
    waitFor([&] { return snapshot().running && rates()->map()->isStale(); });
    openDialog();
    QVERIFY(texts().contains("out of date"));
    QVERIFY(!isSame(picture(), current));
    choose("Map as CSV");
    QVERIFY(texts().contains("out of date"));
    QVERIFY(writtenNow("csv").startsWith("learning_rate,step,cost\n"));
  }

  void thePlotStaysWhatItWasWhenItWasAskedFor() {
    train(3);
    openDialog();
    choose("Numbers as CSV");
    controller()->wholeStep();
    settle();
    QCOMPARE(snapshot().position.step, std::int64_t{4});
    QCOMPARE(tableIn(writtenNow("csv")).rows(), 4);  // steps 0 … 3
  }

  void whatIsPointedAtIsNoPartOfThePicture() {
    train(10);
    const QImage before = costPicture();
    cost()->takeKeyboard();
    QTRY_VERIFY(!cost()->readout().isEmpty());
    QVERIFY(isSame(costPicture(), before));
  }

  void thePictureShowsTheRangeThatIsInSight() {
    train(30);
    const QImage whole = costPicture();
    cost()->zoom(0.25);
    settle();
    const QImage part = costPicture();
    QVERIFY(!isSame(part, whole));
    cost()->setLogarithmic(false);
    QVERIFY(!isSame(costPicture(), part));
    cost()->setLogarithmic(true);
    cost()->fit();
    QTRY_VERIFY(isSame(costPicture(), whole));
  }

  void anEmptyPlotIsRefusedInWords_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("name");
    const QStringList names{"Cost", "Learning rate", "Gradient check", "Sharpness",
                            "Gradient norms"};
    for (int k = 0; k < names.size(); ++k) QTest::addRow("%d", k) << k << names[k];
  }

  void anEmptyPlotIsRefusedInWords() {
    QFETCH(int, tab);
    QFETCH(QString, name);
    bottomDock()->hide();  // out of sight nothing is computed
    tabs()->setCurrentIndex(tab);
    menuAction()->trigger();
    QVERIFY(!dialog());
    QCOMPARE(m_window->findChild<MessageBar *>()->message(),
             "There is nothing in the plot " + name + " yet.");
  }

  void aTabWithoutAPlotSaysSo() {
    m_window->resize(1024, 700);  // small: the layers have a tab there, too
    QTRY_COMPARE(tabs()->tabText(0), QStringLiteral("Layers"));
    tabs()->setCurrentIndex(0);
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_window->findChild<MessageBar *>()->message(),
                 QStringLiteral("The tab in front has no plot."));
    QVERIFY(!dialog());
  }

  void whatCannotBeWrittenIsSaid() {
    train(3);
    openDialog();
    choose("Numbers as CSV");
    dialog()->exportTo("/nowhere/out.csv");
    QTRY_VERIFY(texts().contains("/nowhere/out.csv: cannot be written"));
    const QString file = m_folder.filePath("taken.csv");
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    {
      const FileLock lock(file);
      dialog()->exportTo(file);
      QTRY_VERIFY(texts().contains(QRegularExpression("open elsewhere .*process")));
      QCOMPARE(QFileInfo(file).size(), 0);
    }
    dialog()->exportTo(file);
    QTRY_VERIFY(!dialog());
    QVERIFY(QFileInfo(file).size() > 0);
  }

  void theFileIsCalledAfterTheSessionAndThePlot() {
    train(3);
    openDialog();
    choose("Plot as PDF");
    QTest::keyClick(dialog(), Qt::Key_Return);
    auto *chooser = dialog()->findChild<QFileDialog *>();
    QVERIFY(chooser);
    auto *name = chooser->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("Full adder, Cost.pdf"));
    name->setText(m_folder.filePath("chosen"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<MessageBar *>()->message(),
                 "Exported to " + m_folder.filePath("chosen.pdf"));
  }

 private:
  struct Svg {
    QString error;
    QString viewBox;
    QString title;
    QHash<QString, int> elements;
  };

  static Svg svgIn(const QByteArray &text) {
    Svg svg;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
      if (reader.readNext() == QXmlStreamReader::StartElement) {
        const QString name = reader.name().toString();
        ++svg.elements[name];
        if (name == "svg") {
          svg.viewBox = reader.attributes().value("viewBox").toString();
        } else if (name == "title") {
          svg.title = reader.readElementText();
        }
      }
    }
    svg.error = reader.hasError() ? reader.errorString() : QString();
    return svg;
  }

  static qsizetype coloursOf(const QImage &image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) colours << image.pixel(x, y);
    }
    return colours.size();
  }

  static Table tableIn(const QByteArray &text) { return {text.toStdString(), "table"}; }

  static QString headerOf(const Table &table) {
    QStringList names;
    for (int k = 0; k < table.columns(); ++k) names << QString::fromStdString(table.header(k));
    return names.join(',');
  }

  QImage costPicture() const {
    return imageOf(cost()->record().picture(Theme::light(), {700, 320}), 1);
  }

  /// But for the shade of a glyph's edge, whose outline may be another by a 64th of a pixel.
  static bool isSame(const QImage &a, const QImage &b) {
    for (int y = 0; y < a.height(); ++y) {
      for (int x = 0; x < a.width(); ++x) {
        if (std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 32) return false;
      }
    }
    return a.size() == b.size();
  }

  CostPlot *cost() const { return m_window->findChild<CostPlot *>(); }
  LearningRatePanel *rates() const { return m_window->findChild<LearningRatePanel *>(); }
  GradientCheckPanel *gradients() const { return m_window->findChild<GradientCheckPanel *>(); }
  CoursePanel *course() const { return dynamic_cast<CoursePanel *>(bottomDock()->currentPage()); }
  ExportDialog *dialog() const { return m_window->findChild<ExportDialog *>(); }

  QAction *menuAction() const {
    for (QAction *action : m_window->menuBar()->actions().front()->menu()->actions()) {
      if (action->text() == "Export &plot…") return action;
    }
    return nullptr;
  }

  /// In the menu that has come up.
  void pressExportInMenu() {
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menuAction()).center());
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
  }

  void show(const QString &tab) {
    for (int k = 0; k < tabs()->count(); ++k) {
      if (tabs()->tabText(k) == tab) tabs()->setCurrentIndex(k);
    }
    QCOMPARE(tabs()->tabText(tabs()->currentIndex()), tab);
    waitFor([&] {
      return tab == "Learning rate"    ? rates()->isCurrent()
             : tab == "Gradient check" ? gradients()->isCurrent()
                                       : !course() || course()->isCurrent();
    });
  }

  void openDialog() {
    QApplication::setActiveWindow(m_window.get());
    key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialog());
    QApplication::setActiveWindow(dialog());
  }

  void choose(const QString &kind) {
    auto *kinds = dialog()->findChild<QListWidget *>();
    for (int k = 0; k < kinds->count() && kinds->currentItem()->text() != kind; ++k) {
      QTest::keyClick(kinds, Qt::Key_Down);
    }
    QCOMPARE(kinds->currentItem()->text(), kind);
  }

  QByteArray writtenNow(const QString &suffix) {
    const QString file = m_folder.filePath("out." + suffix);
    QFile::remove(file);
    dialog()->exportTo(file);
    waitFor([&] { return !dialog(); });
    QFile result(file);
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
  }

  QByteArray written(const QString &kind, const QString &suffix, QSize size = {}) {
    openDialog();
    choose(kind);
    if (size.isValid()) {
      type("Width in pixels", size.width());
      type("Height in pixels", size.height());
    }
    return writtenNow(suffix);
  }

  void type(const QString &name, int number) {
    for (auto *box : dialog()->findChildren<QSpinBox *>()) {
      if (box->accessibleName() == name) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
        QTest::keyClick(box, Qt::Key_Tab);
      }
    }
  }

  QString texts() const {
    QString all;
    for (const auto *label : dialog()->findChildren<QLabel *>()) {
      all += label->text() + '\n';
    }
    return all;
  }

  QTemporaryDir m_folder;
};

QTEST_MAIN(TestPlotExport)
#include "tst_plotexport.moc"
