// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

#include <memory>

using namespace chainrule;

/// What becomes of the file of a session when another program has been at it.
class TestChangedFile : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("Chainrule");
    QCoreApplication::setApplicationName("Chainrule-test");
    loadEmbeddedFonts();
  }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(false);
    m_window->show();
    QSignalSpy opened(document(), &Document::opened);
    document()->openNew(handExample());
    QTRY_COMPARE(opened.count(), 1);
    save();
    m_window->controller()->setLearningRate(0.25);
    QTRY_VERIFY(document()->isModified());
  }

  void cleanup() { m_window.reset(); }

  void aTouchedFileIsSaved() {
    touch(3600);
    save();
    QCOMPARE(saved().training.learningRate, 0.25);
  }

  void aRewrittenFileOfTheSameContentIsSaved() {
    write(read());
    save();
    QCOMPARE(saved().training.learningRate, 0.25);
  }

  void aDeletedFileIsWrittenAgain() {
    QVERIFY(QFile::remove(file()));
    save();
    QCOMPARE(saved().training.learningRate, 0.25);
  }

  void aChangeIsNoticedByItsContentAlone() {
    const QByteArray before = read();
    const QDateTime time = QFileInfo(file()).lastModified();
    const QByteArray after = QByteArray(before).replace("Textbook", "Textboot");
    QVERIFY(after != before);
    write(after);
    touch(QDateTime::currentDateTime().secsTo(time));
    QSignalSpy asked(document(), &Document::changedOutside);
    m_window->save();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(read(), after);
  }

  void aFileIsHeldAgainstWhatWasReadOfIt() {
    QSignalSpy opened(document(), &Document::opened);
    document()->open(file());
    QTRY_COMPARE(opened.count(), 1);
    save();
    change();
    save(QMessageBox::Discard);
    save();  // and then against what was written
  }

  void aFileReadAfterTheChangeIsSaved() {
    change();
    QSignalSpy opened(document(), &Document::opened);
    document()->open(file());
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!document()->isModified());
    save();
  }

  void aFileChosenToBeReplacedIsNotAskedAboutAgain() {
    const QString other = m_folder->filePath("other.chainrule");
    QVERIFY(QFile::copy(file(), other));
    QSignalSpy saved(document(), &Document::saved);
    document()->save(other);
    QTRY_COMPARE(saved.count(), 1);
  }

  void theQuestionNamesTheFileAndWhatHappened() {
    change();
    QMessageBox *box = ask();
    QVERIFY2(box->text().startsWith(QString::fromUtf8("“session.chainrule” has been changed")),
             qPrintable(box->text()));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Save));  // loses nothing
    QVERIFY(!document()->isBusy());
    QCOMPARE(read(), m_changed);
  }

  void overwritingSaves() {
    change();
    QTest::keyClick(ask(), Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(!document()->isModified());
    QCOMPARE(saved().training.learningRate, 0.25);
    QCOMPARE(document()->fileName(), file());
  }

  void savingUnderAnotherNameLeavesTheFile() {
    change();
    QTest::keyClick(ask(), Qt::Key_Return);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())));
    dialog->selectFile("other.chainrule");
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(!document()->isModified());
    QCOMPARE(document()->fileName(), m_folder->filePath("other.chainrule"));
    QCOMPARE(read(), m_changed);
  }

  void cancellingLeavesTheFileAndTheSessionChanged() {
    change();
    QTest::keyClick(ask(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(document()->isModified());
    QCOMPARE(read(), m_changed);
    ask();  // again, as nothing was decided
  }

  void aSessionThatIsInNoFileAnyMoreCountsAsChanged() {
    save();
    QVERIFY(!document()->isModified());
    change();
    QTest::keyClick(ask(), Qt::Key_Escape);
    QVERIFY(document()->isModified());
    m_window->controller()->nextStage();
    QTRY_VERIFY(m_window->controller()->isSettled());
    QVERIFY(document()->isModified());
    save(QMessageBox::Discard);
    QVERIFY(!document()->isModified());
  }

  void closingWaitsForTheAnswer_data() {
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::newRow("overwrite") << QMessageBox::Discard;
    QTest::newRow("cancel") << QMessageBox::Cancel;
  }

  void closingWaitsForTheAnswer() {
    QFETCH(QMessageBox::StandardButton, answer);
    change();
    m_window->close();
    QTest::mouseClick(question()->button(QMessageBox::Save), Qt::LeftButton);
    QSignalSpy asked(document(), &Document::changedOutside);
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(m_window->isVisible());
    QTest::mouseClick(question()->button(answer), Qt::LeftButton);
    if (answer == QMessageBox::Discard) {
      QTRY_VERIFY(!m_window->isVisible());
      QCOMPARE(saved().training.learningRate, 0.25);
    } else {
      save(QMessageBox::Discard);  // which is no longer for closing
      QVERIFY(m_window->isVisible());
    }
  }

 private:
  Document *document() const { return m_window->document(); }
  QString file() const { return m_folder->filePath("session.chainrule"); }

  QByteArray read() const {
    QFile target(file());
    return target.open(QIODevice::ReadOnly) ? target.readAll() : QByteArray();
  }

  void write(const QByteArray &text) const {
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(text), text.size());
  }

  void touch(qint64 seconds) const {
    QFile target(file());
    QVERIFY(target.open(QIODevice::ReadWrite));
    QVERIFY(target.setFileTime(QDateTime::currentDateTime().addSecs(seconds),
                               QFileDevice::FileModificationTime));
  }

  /// Another program writes another session.
  void change() {
    m_changed = QByteArray::fromStdString(writeSession(fullAdder()));
    write(m_changed);
  }

  Session saved() const { return readSession(read().toStdString(), "session.chainrule"); }

  static QMessageBox *question() {
    QMessageBox *box = nullptr;
    [&] { QTRY_VERIFY((box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))); }();
    return box;
  }

  /// Ctrl+S, which comes to a question.
  QMessageBox *ask() {
    QSignalSpy asked(document(), &Document::changedOutside);
    m_window->activateWindow();
    [&] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    [&] { QTRY_COMPARE(asked.count(), 1); }();
    return question();
  }

  void save(QMessageBox::StandardButton answer = QMessageBox::NoButton) {
    QSignalSpy saved(document(), &Document::saved);
    QSignalSpy asked(document(), &Document::changedOutside);
    document()->save(file());
    if (answer != QMessageBox::NoButton) {
      QTRY_COMPARE(asked.count(), 1);
      QTest::mouseClick(question()->button(answer), Qt::LeftButton);
    }
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(asked.count(), answer == QMessageBox::NoButton ? 0 : 1);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<MainWindow> m_window;
  QByteArray m_changed;
};

QTEST_MAIN(TestChangedFile)
#include "tst_changedfile.moc"
