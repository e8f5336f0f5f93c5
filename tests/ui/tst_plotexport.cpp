// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plots of the window as pictures and as numbers, by menu, keyboard and dialog.

#include "export/exportdialog.h"
#include "export/plotoffer.h"
#include "files/csv.h"
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
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace chainrule;

class TestPlotExport : public QObject, private WindowFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }

  void init() {
    makeWindow();
    Session session = fullAdder();
    session.training.batch = 0;
    load(session);
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
    for (QWidget *part : cost()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
      if (part->inherits("QCustomPlot")) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, part->rect().center(),
                                part->mapToGlobal(part->rect().center()));
        QApplication::sendEvent(part, &event);
      }
    }
    pressExportInMenu();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {5, 5}, cost()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(cost(), &byKey);
    pressExportInMenu();
  }

  void everyPlotIsWrittenInEveryForm_data() {
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("suffix");
    for (const QString tab : {"Cost"}) {
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
    cost()->zoom(0.2);
    for (int k = 0; k < 8; ++k) QTest::keyClick(cost(), Qt::Key_Up);  // past the curve
    openDialog();
    const PlotRecord record = cost()->record();
    const Picture picture = record.picture(Theme::light(), {700, 320});
    const QImage direct = imageOf(picture, 1);
    const QImage outlines = imageOf(outlined(picture), 1);
    // The band between the frame and the step labels, and the margin left of the cost labels.
    QCOMPARE(coloursOf(outlines.copy(500, 3, 150, 10)), 1);
    QVERIFY(coloursOf(direct) > 20);
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

  void whatIsPointedAtIsNoPartOfThePicture() {
    train(10);
    const auto svg = [&] { return svgOf(cost()->record().picture(Theme::light(), {700, 320})); };
    const QByteArray before = svg();
    cost()->takeKeyboard();
    QTRY_VERIFY(!cost()->readout().isEmpty());
    QCOMPARE(svg(), before);
  }

  void thePictureShowsTheRangeThatIsInSight() {
    train(30);
    const auto svg = [&] { return svgOf(cost()->record().picture(Theme::light(), {700, 320})); };
    const QByteArray whole = svg();
    cost()->zoom(0.25);
    settle();
    const QByteArray part = svg();
    QVERIFY(part != whole);
    cost()->setLogarithmic(false);
    QVERIFY(svg() != part);
    cost()->setLogarithmic(true);
    cost()->fit();
    QTRY_COMPARE(svg(), whole);
  }

  void anEmptyPlotIsRefusedInWords() {
    menuAction()->trigger();
    QVERIFY(!dialog());
    QCOMPARE(m_window->findChild<MessageBar *>()->message(),
             QStringLiteral("There is nothing in the plot Cost yet."));
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

  CostPlot *cost() const { return m_window->findChild<CostPlot *>(); }
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
    QCOMPARE(menu->actions().size(), 1);
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
