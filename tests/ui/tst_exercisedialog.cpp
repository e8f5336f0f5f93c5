// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercisedialog.h"

#include "exercise/exercisestages.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "files/sessionfile.h"
#include "language.h"
#include "predict/answerrow.h"
#include "predict/predictpanel.h"
#include "session/filelock.h"
#include "support/folderfixture.h"
#include "support/plainstep.h"
#include "support/windowfixture.h"
#include "window/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>

using namespace chainrule;

class TestExerciseDialog : public QObject, private WindowFixture, private FolderFixture {
  Q_OBJECT

 private slots:
  void initTestCase() { prepare(); }
  void init() { makeFolder(); }
  void cleanup() { endWindow(); }

  void eachKindShowsItsOwnChoices() {
    const auto dialog = open();
    QVERIFY(kinds(*dialog).hasFocus());
    QSet<QString> words;
    for (const bool isSheet : {false, true, true}) {
      QCOMPARE(box(*dialog, "How many")->isVisible(), isSheet);
      QCOMPARE(box(*dialog, "Significant")->isVisible(), isSheet);
      QCOMPARE(list(*dialog, "Solutions")->isVisible(), isSheet);
      QCOMPARE(checks(*dialog).front()->isVisible(), isSheet);
      QCOMPARE(box(*dialog, "Which exercise")->isVisible(), !isSheet);
      QVERIFY(box(*dialog, "Seed")->isVisible());
      QCOMPARE(accept(*dialog)->text(), QString(isSheet ? "Save s&heet…" : "&Open"));
      words << texts(*dialog);
      QTest::keyClick(&kinds(*dialog), Qt::Key_Down);
    }
    QCOMPARE(words.size(), 3);
  }

  void atFirstItOffersTheUsualSheet() {
    const auto dialog = open();
    const ExerciseSheet sheet = dialog->sheet();
    QCOMPARE(sheet.seed, std::uint64_t{17});
    QCOMPARE(commandOf(sheet), std::string("chainrule exercise --seed 17 --count 4 --stages all "
                                           "--digits 3"));
    QCOMPARE(dialog->exercise().number, 3);
  }

  void anotherSeedIsAnother() {
    const auto dialog = open();
    auto *another = button(*dialog, "&Another");
    another->setFocus();
    for (int k = 0; k < 20; ++k) {
      const std::uint64_t before = dialog->exercise().seed;
      QTest::keyClick(another, Qt::Key_Space);
      QVERIFY(dialog->exercise().seed != before);
      QVERIFY(dialog->exercise().seed >= 1 && dialog->exercise().seed <= 9999);
    }
    QVERIFY(dialog->isVisible());
  }

  void stagesAreChosenByHalvesAndOneByOne() {
    const auto dialog = open();
    kinds(*dialog).setCurrentRow(1);
    QComboBox *parts = list(*dialog, "Stages");
    const auto choose = [&](int steps) {
      parts->setFocus();
      for (int k = 0; k < steps; ++k) QTest::keyClick(parts, Qt::Key_Down);
    };
    choose(1);
    QCOMPARE(names(*dialog), QString("forward"));
    choose(1);
    QCOMPARE(names(*dialog), QString("backward"));
    QCheckBox *cost = checks(*dialog)[4];
    QCOMPARE(cost->text(), QString("C"));
    QCOMPARE(cost->accessibleName(), QString("Cost"));
    cost->setFocus();
    QTest::keyClick(cost, Qt::Key_Space);
    QCOMPARE(names(*dialog), QString("C,backward"));
    QCOMPARE(parts->currentText(), QString("These:"));
    QTest::keyClick(cost, Qt::Key_Space);
    QCOMPARE(parts->currentText(), QString("The backward half"));
    choose(1);
    QCOMPARE(names(*dialog), QString("update"));

    // Without any there is nothing to ask.
    QCheckBox *update = checks(*dialog).back();
    update->setFocus();
    QTest::keyClick(update, Qt::Key_Space);
    QVERIFY(!accept(*dialog)->isEnabled());
    QVERIFY(texts(*dialog).contains("Choose a stage to ask for."));
    kinds(*dialog).setCurrentRow(0);
    QVERIFY(accept(*dialog)->isEnabled());
    kinds(*dialog).setCurrentRow(2);
    QVERIFY(!accept(*dialog)->isEnabled());
    QTest::keyClick(update, Qt::Key_Space);
    QVERIFY(accept(*dialog)->isEnabled());
  }

  void theSheetOfTheChoicesIsWritten() {
    for (const int row : {1, 2}) {
      const auto dialog = open();
      kinds(*dialog).setCurrentRow(row);
      type(box(*dialog, "Seed"), "2026");
      type(box(*dialog, "How many"), "2");
      type(box(*dialog, "Significant"), "5");
      list(*dialog, "Solutions")->setFocus();
      QTest::keyClick(list(*dialog, "Solutions"), Qt::Key_Down);
      const ExerciseSheet sheet{2026, 2, exerciseStagesNamed("all").value(), 5,
                                SheetSolutions::None};
      QSignalSpy saved(dialog.get(), &ExerciseDialog::saved);
      dialog->saveTo(path("sheet"));
      QTRY_COMPARE(saved.count(), 1);
      QVERIFY(!dialog->isVisible());
      const WorkedExample expected = workedSheet(sheet);
      QCOMPARE(read("sheet").toStdString(),
               row == 1 ? htmlDocument(expected) : latexDocument(expected));
    }
  }

  void theSheetIsInTheLanguageOfTheWindow() {
    const auto english = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
    for (const auto &[language, row, begin, words] :
         {std::tuple("de", 1, "<!DOCTYPE html>\n<html lang=\"de\">", "Aufgabe 1"),
          {"fr", 2, "\\documentclass", "Exercice 1"},
          {"zh_CN", 1, "<!DOCTYPE html>\n<html lang=\"zh-CN\">", "练习1"},
          {"zh_CN", 2, "\\documentclass", "Exercise 1"}}) {
      useLanguage(QLatin1String(language));
      const auto dialog = open();
      kinds(*dialog).setCurrentRow(row);
      QSignalSpy saved(dialog.get(), &ExerciseDialog::saved);
      dialog->saveTo(path("sheet"));
      QTRY_COMPARE(saved.count(), 1);
      QVERIFY2(read("sheet").startsWith(begin), language);
      QVERIFY2(read("sheet").contains(words), language);
    }
  }

  void whatCannotBeWrittenIsSaidAndNothingIsLost() {
    const auto dialog = open();
    kinds(*dialog).setCurrentRow(1);
    dialog->saveTo("/nowhere/sheet.html");
    QTRY_VERIFY(texts(*dialog).contains("/nowhere/sheet.html: cannot be written"));
    QVERIFY(dialog->isVisible() && accept(*dialog)->isEnabled());
    write("open.html", "as it was");
    {
      const FileLock lock(path("open.html"));
      dialog->saveTo(path("open.html"));
      QTRY_VERIFY(texts(*dialog).contains(QRegularExpression("open elsewhere .*process")));
      QCOMPARE(read("open.html"), QByteArray("as it was"));
    }
    dialog->saveTo(path("sheet.html"));
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(read("sheet.html").startsWith("<!DOCTYPE html>"));
  }

  void cancellingWhileASheetIsWrittenClosesAtOnce() {
    QPointer<ExerciseDialog> dialog = open().release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    kinds(*dialog).setCurrentRow(1);
    type(box(*dialog, "How many"), "50");
    dialog->saveTo(path("late.html"));
    QVERIFY(!accept(*dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && !dialog->isVisible());
    QTRY_VERIFY(!dialog);
  }

  void anExerciseIsOpenedAndPredictedByKeyboard() {
    openWindow();
    ExerciseDialog *dialog = newExercise();
    type(box(*dialog, "Seed"), "17");
    type(box(*dialog, "Which exercise"), "3");
    kinds(*dialog).setFocus();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(QString::fromStdString(snapshot().session->title),
                 QString("Exercise 3 of seed 17"));
    settle();
    QVERIFY(snapshot().network.parameters() == exercise(17, 3).network.parameters());
    QVERIFY(!m_window->document()->isModified());
    QTRY_VERIFY(!m_window->findChild<ExerciseDialog *>());

    // The answers of a sheet, which has three digits, through a whole step.
    const PlainStep step(exercise(17, 3));
    key(Qt::Key_P);
    auto *panel = m_window->findChild<PredictPanel *>();
    for (int stage = 1; stage <= 12; ++stage) {
      waitFor([&] { return panel->askedStage() == stage; });
      for (qsizetype k = 0; k < panel->rows().size(); ++k) {
        QLineEdit *field = panel->rows()[k]->field();
        QTRY_VERIFY(field->hasFocus());
        const Entry &entry = panel->prediction()->questions()[std::size_t(k)].entry;
        QTest::keyClicks(field, QString::number(numberOf(step, entry), 'g', 3));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(panel->rows()[k]->state(), Answers::State::Right);
      }
      QTRY_VERIFY(panel->checkButton()->hasFocus());
      QTest::keyClick(panel->checkButton(), Qt::Key_Space);
      settle();
    }
    waitFor([&] { return snapshot().isUpdated(); });

    // The next time it offers the next exercise of the seed.
    dialog = newExercise();
    QCOMPARE(dialog->exercise().seed, std::uint64_t{17});
    QCOMPARE(dialog->exercise().number, 4);
  }

  void anEditIsAskedAboutBeforeAnExerciseTakesItsPlace() {
    openWindow();
    controller()->edit({{Quantity::Weight, 1, 0, 0}, 0, 5});
    settle();
    QVERIFY(m_window->document()->isModified());
    ExerciseDialog *dialog = newExercise();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QTest::keyClick(m_window->findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    settle();
    QCOMPARE(snapshot().session->title, std::string("Textbook example"));
  }

  void aSheetIsSavedByKeyboardAlone() {
    openWindow();
    ExerciseDialog *dialog = newExercise();
    const QString seed = QString::number(dialog->exercise().seed);
    QTest::keyClick(&kinds(*dialog), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    auto *name = chooser->findChild<QLineEdit *>();
    QCOMPARE(name->text(), "Exercises of seed " + seed + ".html");
    name->setText(path("mine"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChild<MessageBar *>()->message(), "Saved to " + path("mine.html"));
    QVERIFY(read("mine.html").contains(("--seed " + seed).toUtf8()));
    QTRY_VERIFY(!m_window->findChild<ExerciseDialog *>());
    QCOMPARE(snapshot().session->title, std::string("Textbook example"));
  }

  void theMenuFileHasIt() {
    openWindow();
    QStringList texts;
    for (const QAction *action : m_window->menuBar()->actions().front()->menu()->actions()) {
      texts << action->text().remove('&');
    }
    QVERIFY(texts.contains("New exercise…"));
  }

 private:
  static std::unique_ptr<ExerciseDialog> open() {
    auto dialog = std::make_unique<ExerciseDialog>(ExerciseChoice{17, 3}, Theme::light());
    dialog->show();
    QApplication::setActiveWindow(dialog.get());
    return dialog;
  }

  void openWindow() {
    makeWindow();
    m_window->open("lesson:article");
    QTRY_VERIFY(controller()->snapshot());
    settle();
  }

  ExerciseDialog *newExercise() const {
    key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ExerciseDialog *>();
    return dialog;
  }

  static double numberOf(const PlainStep &step, const Entry &entry) {
    const auto l = std::size_t(entry.layer);
    const auto i = std::size_t(entry.row);
    const std::size_t place = i * step.a[l > 0 ? l - 1 : 0].size() + std::size_t(entry.column);
    switch (entry.quantity) {
      case Quantity::PreActivation:
        return step.z[l][i];
      case Quantity::Activation:
        return step.a[l][i];
      case Quantity::Delta:
        return step.delta[l][i];
      case Quantity::WeightGradient:
        return step.dW[l][place];
      case Quantity::BiasGradient:
        return step.db[l][i];
      case Quantity::Weight:
        return step.W[l][place];
      case Quantity::Bias:
        return step.b[l][i];
      default:
        return step.C;
    }
  }

  static QListWidget &kinds(const ExerciseDialog &dialog) {
    return *dialog.findChild<QListWidget *>();
  }

  static QSpinBox *box(const ExerciseDialog &dialog, const QString &begin) {
    for (auto *each : dialog.findChildren<QSpinBox *>()) {
      if (each->accessibleName().startsWith(begin)) return each;
    }
    return nullptr;
  }

  static QComboBox *list(const ExerciseDialog &dialog, const QString &begin) {
    for (auto *each : dialog.findChildren<QComboBox *>()) {
      if (each->accessibleName().startsWith(begin)) return each;
    }
    return nullptr;
  }

  static QList<QCheckBox *> checks(const ExerciseDialog &dialog) {
    return dialog.findChildren<QCheckBox *>();
  }

  static QPushButton *button(const ExerciseDialog &dialog, const QString &text) {
    for (auto *each : dialog.findChildren<QPushButton *>()) {
      if (each->text() == text) return each;
    }
    return nullptr;
  }

  static QString names(const ExerciseDialog &dialog) {
    return QString::fromStdString(namesOfExerciseStages(dialog.sheet().stages));
  }

  static void type(QSpinBox *box, const QString &number) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, number);
    QTest::keyClick(box, Qt::Key_Tab);
  }

  static QPushButton *accept(const ExerciseDialog &dialog) {
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
  }

  static QString texts(const ExerciseDialog &dialog) {
    QString all;
    for (const auto *label : dialog.findChildren<QLabel *>()) all += label->text() + '\n';
    return all;
  }
};

QTEST_MAIN(TestExerciseDialog)
#include "tst_exercisedialog.moc"
