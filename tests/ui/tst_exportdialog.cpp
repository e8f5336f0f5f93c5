// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include "session/filelock.h"
#include "support/handexample.h"
#include "training/stepper.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace chainrule;

class TestExportDialog : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    loadEmbeddedFonts();
    QApplication::setOrganizationName("Chainrule");
    QApplication::setApplicationName("Chainrule-test");
  }

  void everyKindIsReachedByKeyboardAndSaysWhatItHolds() {
    const auto dialog = open(at(11));
    QVERIFY(kinds(*dialog).hasFocus());
    QSet<QString> words;
    for (const ExportKind &kind : exportKinds()) {
      QCOMPARE(dialog->choice().format, kind.format);
      QCOMPARE(kinds(*dialog).currentItem()->text(), kind.name);
      QVERIFY(texts(*dialog).contains(kind.words));
      words << kind.words;
      QCOMPARE(box(*dialog, "Width in pixels")->isVisible(),
               kind.options == ExportOptions::Picture);
      QCOMPARE(box(*dialog, "Significant digits")->isVisible(),
               kind.options == ExportOptions::Document);
      QTest::keyClick(&kinds(*dialog), Qt::Key_Down);
    }
    QCOMPARE(words.size(), qsizetype(exportKinds().size()));
    QVERIFY(texts(*dialog).contains("Textbook example: step 0, 11 of 12 stages shown"));
  }

  void enterAsksOnceForTheFile() {
    const auto dialog = open(at(5));
    QTest::keyClick(&kinds(*dialog), Qt::Key_Return);
    QCOMPARE(dialog->findChildren<QFileDialog *>().size(), 1);
  }

  void allSamplesAreOfferedWhereAnExampleHoldsThem() {
    Session session = handExample();
    session.dataset.inputs = Eigen::MatrixXd::Ones(3, 100);
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 100);
    QVERIFY(list(*open(Stepper(session).snapshot(false)), "Samples")->isEnabled());
    session.dataset.inputs = Eigen::MatrixXd::Ones(3, 101);
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 101);
    const auto dialog = open(Stepper(session).snapshot(false));
    QVERIFY(!list(*dialog, "Samples")->isEnabled());
    QVERIFY(list(*dialog, "Samples")->toolTip().contains("100"));
  }

  void everyKindIsWritten_data() {
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("html") << ExportFormat::Html << QByteArray("<!DOCTYPE html>");
    QTest::newRow("latex") << ExportFormat::Latex << QByteArray("\\documentclass");
    QTest::newRow("svg") << ExportFormat::Svg << QByteArray("<?xml");
    QTest::newRow("pdf") << ExportFormat::Pdf << QByteArray("%PDF");
    QTest::newRow("png") << ExportFormat::Png << QByteArray("\x89PNG");
    QTest::newRow("csv") << ExportFormat::Csv << QByteArray("step,sample,quantity");
    QTest::newRow("pytorch") << ExportFormat::PyTorch << QByteArray("#!/usr/bin/env python3");
  }

  void everyKindIsWritten() {
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, begin);
    const auto dialog = open(at(5));
    choose(*dialog, format);
    QSignalSpy exported(dialog.get(), &ExportDialog::exported);
    dialog->exportTo(path("out"));
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.first().first().toString(), path("out"));
    QVERIFY(!dialog->isVisible());
    QVERIFY(read("out").startsWith(begin));
  }

  void thePictureHasTheSizeAndTheColoursChosen() {
    const auto dialog = open(at(5));
    choose(*dialog, ExportFormat::Png);
    const QImage before = preview(*dialog);
    type(box(*dialog, "Width in pixels"), "700");
    type(box(*dialog, "Height in pixels"), "400");
    QTRY_VERIFY(preview(*dialog) != before);
    QComboBox *theme = list(*dialog, "Colours");
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    const QImage shown = preview(*dialog);
    QVERIFY(qGray(shown.pixel(2, 2)) < 60);
    QCOMPARE(double(shown.width()) / shown.height(), 1.75);
    dialog->exportTo(path("dark.png"));
    QTRY_VERIFY(!dialog->isVisible());
    const QImage written(path("dark.png"));
    QCOMPARE(written.size(), QSize(1400, 800));
    QVERIFY(qGray(written.pixel(4, 4)) < 60);
  }

  void thePreviewWaitsForTheWholeNumber() {
    const auto dialog = open(at(5));
    choose(*dialog, ExportFormat::Png);
    const QImage before = preview(*dialog);
    QSpinBox *width = box(*dialog, "Width in pixels");
    QSignalSpy changed(width, &QSpinBox::valueChanged);
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, "1400");
    QCOMPARE(changed.size(), 0);
    QCOMPARE(preview(*dialog), before);
    QTest::keyClick(width, Qt::Key_Tab);
    QCOMPARE(changed.size(), 1);
    QVERIFY(preview(*dialog) != before);
    QCOMPARE(dialog->choice().size.width(), 1400);
  }

  void theNumbersAreThoseOfTheStepShown() {
    // At the update stage: of the step just made, at the α it was made with.
    auto updated = std::make_shared<Snapshot>(*at(12));
    updated->changes.push_back({1, 0.5, 4});
    updated->training.learningRate = 4;
    const Session step = sessionOfStep(*updated);
    QCOMPARE(step.step, std::int64_t{0});
    QCOMPARE(step.training.learningRate, 0.5);
    QVERIFY(step.network.parameters() == handExample().network.parameters());
    const auto dialog = open(updated);
    choose(*dialog, ExportFormat::Csv);
    dialog->exportTo(path("out.csv"));
    QTRY_VERIFY(!dialog->isVisible());
    const QByteArray table = read("out.csv");
    QVERIFY(table.contains("\n0,0,C,,,,0.16833409177576186\n"));
    QVERIFY(table.contains("\n0,,alpha,,,,0.5\n"));
    const double after = updated->network.weights(2)(0, 0);
    QVERIFY(table.contains("W_new,2,1,1," + QByteArray::number(after, 'g', 17).left(14)));

    // A stage earlier: of the step to come.
    QCOMPARE(sessionOfStep(*at(11)).step, std::int64_t{0});
    QCOMPARE(sessionOfStep(*at(0, 3)).step, std::int64_t{3});
  }

  void theDocumentHasTheDigitsTheSamplesAndTheSolutionsChosen() {
    Session session = handExample();
    session.dataset.inputs = Eigen::MatrixXd::Ones(3, 2);
    session.dataset.inputs.col(1) << 1, 0.5, -1;
    session.dataset.targets = Eigen::MatrixXd::Zero(2, 2);
    Stepper stepper(std::move(session));
    stepper.showSample(1);
    const auto dialog = open(stepper.snapshot(false));
    QCOMPARE(list(*dialog, "Samples")->itemText(0), QStringLiteral("Sample 2"));
    const auto written = [&] {
      QSignalSpy exported(dialog.get(), &ExportDialog::exported);
      dialog->exportTo(path("out.html"));
      const bool isDone = exported.wait();
      dialog->show();
      return isDone ? read("out.html") : QByteArray();
    };
    const QByteArray usual = written();
    QVERIFY(usual.contains("0.5010") && !usual.contains("0.500955"));  // a of sample 2, not of 1
    type(box(*dialog, "Significant digits"), "7");
    const QByteArray precise = written();
    QVERIFY(precise.contains("0.500955"));
    list(*dialog, "Samples")->setCurrentIndex(1);
    const QByteArray all = written();
    QVERIFY(all.size() > precise.size());
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(!dialog->choice().solutions);
    QVERIFY(written().contains("Answers"));
    QVERIFY(written() != all);
  }

  void whatCannotBeWrittenIsSaidAndNothingIsLost() {
    const auto dialog = open(at(5));
    choose(*dialog, ExportFormat::Csv);
    dialog->exportTo("/nowhere/out.csv");
    QTRY_VERIFY(texts(*dialog).contains("/nowhere/out.csv: cannot be written"));
    QVERIFY(dialog->isVisible() && accept(*dialog)->isEnabled());
    dialog->exportTo(path("out.csv"));
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(!read("out.csv").isEmpty());
  }

  void aFileThatIsOpenInAWindowIsNotOverwritten() {
    QTemporaryDir folder;
    const QString file = folder.filePath("open.html");
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const FileLock lock(file);
    const auto dialog = open(at(5));
    choose(*dialog, ExportFormat::Html);
    dialog->exportTo(file);
    QTRY_VERIFY(texts(*dialog).contains(QRegularExpression("open elsewhere .*process")));
    QVERIFY(dialog->isVisible());
    QCOMPARE(QFileInfo(file).size(), 0);
  }

  void aStepThatIsNotFiniteIsRefused() {
    Session session;
    session.network = Network({1, 1}, {Activation::Identity});
    session.network.weights(1)(0, 0) = 1e200;
    session.dataset.inputs = Eigen::MatrixXd::Constant(1, 1, 1e200);
    session.dataset.targets = Eigen::MatrixXd::Zero(1, 1);
    const auto dialog = open(Stepper(session).snapshot(false));
    choose(*dialog, ExportFormat::PyTorch);
    dialog->exportTo(path("out.py"));
    QTRY_VERIFY(texts(*dialog).contains("training stopped at step 0"));
    QVERIFY(!QFile::exists(path("out.py")));
  }

  void cancellingWhileAFileIsWrittenClosesAtOnce() {
    QPointer<ExportDialog> dialog = open(at(5)).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->exportTo(path("late.svg"));
    QVERIFY(!accept(*dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && !dialog->isVisible());
    QTRY_VERIFY(!dialog);
  }

  void theWindowExportsByKeyboardAlone() {
    MainWindow window(false);
    window.show();
    window.open("lesson:article");
    QTRY_VERIFY(window.controller()->snapshot());
    window.controller()->goToStage(5);
    QTRY_COMPARE(window.controller()->snapshot()->position.stage, 5);
    QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
    auto *dialog = window.findChild<ExportDialog *>();
    QTRY_VERIFY(dialog || (dialog = window.findChild<ExportDialog *>()));
    QVERIFY(texts(*dialog).contains("5 of 12 stages shown"));
    for (int k = 0; k < 3; ++k) {
      QTest::keyClick(&kinds(*dialog), Qt::Key_Down);
    }
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    auto *name = chooser->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("Textbook example.pdf"));
    name->setText(path("window"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(window.findChild<MessageBar *>()->message(), "Exported to " + path("window.pdf"));
    QVERIFY(read("window.pdf").startsWith("%PDF"));
    QTRY_VERIFY(!window.findChild<ExportDialog *>());
  }

 private:
  /// The hand example's first step with so many stages revealed, at a step of that number.
  static std::shared_ptr<const Snapshot> at(int stage, std::int64_t step = 0) {
    Session session = handExample();
    session.step = step;
    Stepper stepper(std::move(session));
    stepper.goToStage(stage);
    return stepper.snapshot(false);
  }

  static std::unique_ptr<ExportDialog> open(std::shared_ptr<const Snapshot> snapshot) {
    auto dialog = std::make_unique<ExportDialog>(
        stepOffer({std::move(snapshot), std::nullopt, Theme::light(), {632, 532}, "Example"}));
    dialog->show();
    QApplication::setActiveWindow(dialog.get());
    return dialog;
  }

  static QListWidget &kinds(const ExportDialog &dialog) {
    return *dialog.findChild<QListWidget *>();
  }

  static QSpinBox *box(const ExportDialog &dialog, const QString &name) {
    for (auto *each : dialog.findChildren<QSpinBox *>()) {
      if (each->accessibleName() == name) {
        return each;
      }
    }
    return nullptr;
  }

  static QComboBox *list(const ExportDialog &dialog, const QString &name) {
    for (auto *each : dialog.findChildren<QComboBox *>()) {
      if (each->accessibleName() == name) {
        return each;
      }
    }
    return nullptr;
  }

  static void choose(const ExportDialog &dialog, ExportFormat format) {
    for (std::size_t k = 0; k < exportKinds().size(); ++k) {
      if (exportKinds()[k].format == format) {
        kinds(dialog).setCurrentRow(static_cast<int>(k));
      }
    }
  }

  static void type(QSpinBox *box, const QString &number) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, number);
    QTest::keyClick(box, Qt::Key_Tab);
  }

  static QImage preview(const ExportDialog &dialog) {
    for (const auto *label : dialog.findChildren<QLabel *>()) {
      if (label->accessibleName() == "Preview") {
        return label->pixmap().toImage();
      }
    }
    return {};
  }

  static QPushButton *accept(const ExportDialog &dialog) {
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
  }

  static QString texts(const ExportDialog &dialog) {
    QString all;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
      all += label->text() + '\n';
    }
    return all;
  }

  QString path(const QString &name) const { return m_folder.filePath(name); }

  QByteArray read(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir m_folder;
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
