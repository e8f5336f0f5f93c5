// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importdialog.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

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

  void aBadCellIsNamedAndCannotBeAccepted() {
    QTemporaryDir folder;
    const QString name = folder.filePath("bad.csv");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n1,0\ntwo,1\n3,0\n");
    file.close();
    const auto dialog = openTable(name);
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
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
