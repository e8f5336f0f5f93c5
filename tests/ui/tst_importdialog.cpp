// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"
#include "numberformat.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace chainrule;

class TestImportDialog : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void irisIsOfferedAsASoftmaxOfThreeSpecies() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    const Session &session = dialog->session();
    QCOMPARE(session.network.size(0), 4);
    QCOMPARE(session.network.size(session.network.depth()), 3);
    QCOMPARE(session.network.outputActivation(), Activation::Softmax);
    QCOMPARE(session.dataset.rows(), 150);
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::mouseClick(accept(*dialog), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
  }

  void cancellingWhileTheTableIsReadClosesAtOnce() {
    QPointer<ImportDialog> dialog = new ImportDialog(CHAINRULE_RESOURCES "/datasets/iris.csv");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->reject();
    QCOMPARE(rejected.count(), 1);
    QVERIFY(dialog && !dialog->isVisible());
    QTRY_VERIFY(!dialog);
  }

  void hiddenLayersAreWhatIsTyped() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    auto *hidden = dialog->findChild<QLineEdit *>();
    hidden->selectAll();
    QTest::keyClicks(hidden, "7, 3");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    QCOMPARE(dialog->session().network.sizes(), (std::vector<int>{4, 7, 3, 3}));
    hidden->selectAll();
    QTest::keyClicks(hidden, "7, x");
    QTRY_VERIFY(!accept(*dialog)->isEnabled());
  }

  void aColumnThatIsIgnoredIsNoInput() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    auto *role = dialog->findChildren<QComboBox *>().first();
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    QVERIFY(!accept(*dialog)->isEnabled());
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    QCOMPARE(dialog->session().network.size(0), 3);
  }

  void standardisedInputsHaveMeanZeroAndVarianceOne() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    for (auto *box : dialog->findChildren<QCheckBox *>()) {
      if (box->accessibleName().startsWith("Standardise") && box->isEnabled()) {
        box->setChecked(true);
      }
    }
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    const Eigen::MatrixXd &inputs = dialog->session().dataset.inputs;
    for (int i = 0; i < inputs.rows(); ++i) {
      QVERIFY(std::abs(inputs.row(i).mean()) < 1e-12);
      QVERIFY(std::abs(inputs.row(i).squaredNorm() / 150 - 1) < 0.01);
    }
  }

  void whatBecomesOfTheCellsIsShown() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    const QTableWidget &shown = preview(*dialog);
    const QString first = shown.item(0, 0)->text();
    QVERIFY2(!first.contains(u'→'), qPrintable(first));
    QCOMPARE(shown.item(0, 4)->text(), QStringLiteral("setosa → output 1"));
    QVERIFY(
        problem(*dialog).contains("setosa → output 1, versicolor → output 2, "
                                  "virginica → output 3"));
    box(*dialog, "Standardise sepal length").setChecked(true);
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    QCOMPARE(shown.item(0, 0)->text(),
             first + " → " + significant(dialog->session().dataset.inputs(0, 0)));
    QVERIFY(!shown.item(0, 1)->text().contains(u'→'));
  }

  void theOutputsOfTextsAreCountedBehindOtherTargets() {
    const auto dialog = openText("x,kind,y\n1,b,3\n2,a,5\n3,b,7\n");
    QTRY_VERIFY(problem(*dialog).contains("column kind"));  // not yet a target
    auto roles = dialog->findChildren<QComboBox *>();
    roles[0]->setCurrentIndex(1);
    roles[1]->setCurrentIndex(1);
    roles[2]->setCurrentIndex(0);
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    QCOMPARE(preview(*dialog).item(1, 1)->text(), QStringLiteral("a → output 3"));
    QVERIFY(problem(*dialog).contains("kind: b → output 2, a → output 3\n"));
  }

  void emptyBoxesCanBeSeen() {
    const QPalette before = QApplication::palette();
    for (const Theme &theme : {Theme::light(), Theme::forDark()}) {
      QApplication::setPalette(theme.palette());
      const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
      QTRY_VERIFY(accept(*dialog)->isEnabled());
      const QImage image = box(*dialog, "Standardise sepal width").grab().toImage();
      const int ground = qGray(image.pixel(image.width() - 2, image.height() / 2));
      int furthest = 0;
      for (int x = 0; x < 8; ++x) {
        const int grey = qGray(image.pixel(x, image.height() / 2));
        furthest = std::max(furthest, std::abs(grey - ground));
      }
      QVERIFY2(furthest > 40, qPrintable(QString::number(furthest)));
    }
    QApplication::setPalette(before);
  }

  void everyRoleCanBeRead() {
    const auto dialog = openTable(CHAINRULE_RESOURCES "/datasets/iris.csv");
    QTRY_VERIFY(accept(*dialog)->isEnabled());
    for (const auto *role : dialog->findChildren<QComboBox *>()) {
      QVERIFY(role->width() >= role->sizeHint().width());
    }
  }

  void rowsHaveTheNumbersOfTheMessages() {
    const auto dialog = openText("x,y\n1,0\n\n2,1\ntwo,1\n3,0\n");
    QTRY_VERIFY(problem(*dialog).contains("row 5, column x"));
    const QTableWidget &shown = preview(*dialog);
    QCOMPARE(shown.item(2, 0)->text(), QStringLiteral("two"));
    QCOMPARE(shown.verticalHeaderItem(2)->text(), QStringLiteral("5"));
  }

  void aBadCellIsNamedAndCannotBeAccepted() {
    const auto dialog = openText("x,y\n1,0\ntwo,1\n3,0\n");
    QTRY_VERIFY(problem(*dialog).contains("row 3"));
    QVERIFY2(problem(*dialog).contains("column x"), qPrintable(problem(*dialog)));
    QVERIFY(!accept(*dialog)->isEnabled());
  }

  void aFileThatIsMissingIsNamed() {
    const auto dialog = openTable("/nowhere/absent.csv");
    QTRY_VERIFY(problem(*dialog).contains("absent.csv"));
    QVERIFY(!accept(*dialog)->isEnabled());
  }

 private:
  static std::unique_ptr<ImportDialog> openTable(const QString &file) {
    auto dialog = std::make_unique<ImportDialog>(file);
    dialog->show();
    return dialog;
  }

  std::unique_ptr<ImportDialog> openText(const QByteArray &text) {
    QFile file(m_folder.filePath("table.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
      return nullptr;
    }
    file.close();
    return openTable(file.fileName());
  }

  static const QTableWidget &preview(const ImportDialog &dialog) {
    return *dialog.findChildren<QTableWidget *>()[1];
  }

  static QCheckBox &box(const ImportDialog &dialog, const QString &name) {
    const auto all = dialog.findChildren<QCheckBox *>();
    return **std::find_if(all.begin(), all.end(), [&name](const QCheckBox *candidate) {
      return candidate->accessibleName() == name;
    });
  }

  static QPushButton *accept(const ImportDialog &dialog) {
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
  }

  static QString problem(const ImportDialog &dialog) {
    QString all;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
      all += label->text() + '\n';
    }
    return all;
  }

  QTemporaryDir m_folder;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
