// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"
#include "session/document.h"
#include "session/trainingcontroller.h"
#include "support/handexample.h"
#include "support/sessions.h"

#include <QtTest>

#include <memory>

using namespace chainrule;

class TestDocument : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName("Chainrule");
    QCoreApplication::setApplicationName("Chainrule-test");
  }

  void init() {
    m_controller = std::make_unique<TrainingController>();
    m_document = std::make_unique<Document>(m_controller.get(), false);
    m_folder = std::make_unique<QTemporaryDir>();
    openNew(handExample());
  }

  void cleanup() {
    m_document.reset();
    m_controller.reset();
  }

  void whatIsSavedHoldsAnEditStillOnItsWay() {
    m_controller->edit({{Quantity::Weight, 1, 2, 0}, 0, 0.625});
    save(file());
    QCOMPARE(savedSession().network.weights(1)(2, 0), 0.625);
    QVERIFY(!m_document->isModified());
  }

  void whatIsSavedHoldsAnAlphaStillOnItsWay() {
    m_controller->setLearningRate(0.25);
    save(file());
    QCOMPARE(savedSession().training.learningRate, 0.25);
  }

  void aFileGivesItsRunsBack() {
    for (int k = 0; k < 5; ++k) m_controller->wholeStep();
    m_controller->renameRun(1, QStringLiteral("slow"));
    m_controller->backToStart();
    m_controller->setLearningRate(2);
    for (int k = 0; k < 3; ++k) m_controller->wholeStep();
    QTRY_VERIFY(m_controller->isSettled());
    const Parameters here = m_controller->snapshot()->network.parameters();
    save(file());
    openNew(fullAdder());
    QSignalSpy opened(m_document.get(), &Document::opened);
    m_document->open(file());
    QTRY_COMPARE(opened.count(), 1);
    QTRY_VERIFY(m_controller->isSettled());
    const auto snapshot = m_controller->snapshot();
    QVERIFY(!m_document->isModified());
    QVERIFY(!snapshot->replayDifference);
    QVERIFY(snapshot->network.parameters() == here);
    QCOMPARE(snapshot->run, 2);
    QCOMPARE(snapshot->runs.size(), std::size_t{1});
    QCOMPARE(snapshot->runs.front()->name, std::string("slow"));
    QCOMPARE(snapshot->runs.front()->curve.stepCount(), std::int64_t{6});  // of the last step, too
    m_controller->seek(0);
    QTRY_COMPARE(m_controller->snapshot()->position.step, std::int64_t{0});
    QVERIFY(m_controller->snapshot()->network.parameters() == handExample().network.parameters());
    m_controller->returnToRun(1);
    QTRY_COMPARE(m_controller->snapshot()->runName, std::string("slow"));
    QTRY_COMPARE(m_controller->snapshot()->position.step, std::int64_t{5});
  }

  void whatIsSaidOfARunIsAChangeOfTheFile() {
    for (int k = 0; k < 5; ++k) m_controller->wholeStep();
    m_controller->backToStart();
    save(file());
    QVERIFY(!m_document->isModified());
    m_controller->renameRun(1, QStringLiteral("first"));
    QTRY_VERIFY(m_document->isModified());
    save(file());
    QVERIFY(!m_document->isModified());
    m_controller->setRunHidden(1, true);
    QTRY_VERIFY(m_document->isModified());
  }

  void aRunThatWentOnWhileSavingLeavesTheFileChanged() {
    save(file());
    m_controller->setSpeed({Speed::Unit::Unlimited, 1});
    m_controller->run();
    QTRY_VERIFY(m_controller->snapshot()->position.step > 0);
    QSignalSpy saved(m_document.get(), &Document::saved);
    m_document->save(file());
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(m_document->isModified());
    m_controller->pause();
    QTRY_VERIFY(!m_controller->isRunning());
    save(file());
    QVERIFY(!m_document->isModified());
    QCOMPARE(savedSession().step, m_controller->snapshot()->position.step);
  }

  void aFileHasItsNameOnceItsSessionIsThere() {
    save(file());
    openNew(fullAdder());
    QVERIFY(m_document->fileName().isEmpty());
    QSignalSpy opened(m_document.get(), &Document::opened);
    bool isThere = false;
    connect(m_document.get(), &Document::stateChanged, this,
            [&] { isThere = m_controller->snapshot()->session->dataset.rows() == 1; });
    m_document->open(file());
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(m_document->fileName(), file());
    QVERIFY(isThere);
  }

  void nothingIsSavedWhileAnotherFileIsLoaded() {
    save(file());
    QSignalSpy failed(m_document.get(), &Document::failed);
    QSignalSpy opened(m_document.get(), &Document::opened);
    m_document->openNew(fullAdder());
    m_document->save(file());
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(savedSession().dataset.rows(), 1);
  }

  void noTableIsImportedWhileAFileIsWritten() {
    save(file());
    m_controller->setLearningRate(0.25);
    QTRY_VERIFY(m_controller->isSettled());
    QSignalSpy failed(m_document.get(), &Document::failed);
    QSignalSpy saved(m_document.get(), &Document::saved);
    m_document->save(file());  // which ends in the event loop
    m_document->openNew(fullAdder());
    QCOMPARE(failed.count(), 1);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_document->fileName(), file());
    QCOMPARE(m_controller->snapshot()->session->dataset.rows(), 1);
    QVERIFY(!m_document->isModified());
    openNew(fullAdder());
    QVERIFY(m_document->fileName().isEmpty());
    QCOMPARE(savedSession().training.learningRate, 0.25);
  }

  void aSessionTooLargeToLoadLeavesTheOldOneAndItsFile() {
    save(file());
    QSignalSpy failed(m_document.get(), &Document::failed);
    m_document->openNew(tooLarge());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("not enough memory"));
    QCOMPARE(m_document->fileName(), file());
    QTRY_VERIFY(m_controller->isSettled());
    QCOMPARE(m_controller->snapshot()->session->dataset.rows(), 1);
    save(file());
    QCOMPARE(savedSession().network.sizes(), (std::vector<int>{3, 4, 2}));
  }

  void aFirstSessionTooLargeToLoadSaysSo() {
    TrainingController controller;
    Document document(&controller, false);
    QSignalSpy failed(&document, &Document::failed);
    document.openNew(tooLarge());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!controller.snapshot());
    QVERIFY(!document.isBusy());
  }

  void aFileOpenInAnotherWindowIsNotOverwritten() {
    Window other;
    other.openNew(handExample());
    other.save(file());
    QVERIFY(other.document.otherHolder().isEmpty());

    Window here;
    here.open(file());
    QVERIFY(!here.document.otherHolder().isEmpty());
    here.controller.setLearningRate(0.25);
    QTRY_VERIFY(here.document.isModified());
    QSignalSpy failed(&here.document, &Document::failed);
    here.document.save(file());
    QTRY_COMPARE(failed.count(), 1);
    const QString message = failed.first().first().toString();
    QVERIFY2(message.startsWith(file() + ": open in another window ("), qPrintable(message));
    QVERIFY(here.document.isModified());
    QVERIFY(!here.document.isBusy());
    QCOMPARE(savedSession().training.learningRate, handExample().training.learningRate);

    here.save(m_folder->filePath("copy.chainrule"));
    QVERIFY(!here.document.isModified());
    QVERIFY(here.document.otherHolder().isEmpty());
    other.save(file());
  }

  void aFileIsNotSavedOverOneOpenInAnotherWindow() {
    Window other;
    other.openNew(handExample());
    other.save(file());
    Window here;
    here.openNew(fullAdder());
    QSignalSpy failed(&here.document, &Document::failed);
    here.document.save(file());
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(savedSession().dataset.rows(), 1);
  }

  void openingAnotherSessionLetsTheFileGo() {
    Window other;
    other.openNew(handExample());
    other.save(file());
    other.save(file());
    other.open(file());
    QVERIFY(other.document.otherHolder().isEmpty());
    other.openNew(fullAdder());
    Window here;
    here.open(file());
    QVERIFY(here.document.otherHolder().isEmpty());
    here.save(file());
  }

  void aFileThatCannotBeSavedLeavesTheSessionChanged() {
    QVERIFY(QDir(m_folder->path()).mkdir("gone"));
    const QString gone = m_folder->filePath("gone/session.chainrule");
    save(gone);
    m_controller->setLearningRate(0.25);
    QTRY_VERIFY(m_document->isModified());
    QVERIFY(QDir(m_folder->filePath("gone")).removeRecursively());
    QVERIFY(QDir(m_folder->path()).mkdir("folder.chainrule"));
    for (const QString &target : {gone, m_folder->filePath("folder.chainrule")}) {
      QSignalSpy failed(m_document.get(), &Document::failed);
      m_document->save(target);
      QTRY_COMPARE(failed.count(), 1);
      QVERIFY(failed.first().first().toString().startsWith(target + ": cannot be written: "));
      QVERIFY(m_document->isModified());
      QCOMPARE(m_document->fileName(), gone);
    }
    save(file());
    QVERIFY(!m_document->isModified());
  }

 private:
  /// What a window that remembers keeps of a session.
  struct Window {
    TrainingController controller;
    Document document{&controller, true};

    void openNew(Session session) {
      QSignalSpy opened(&document, &Document::opened);
      document.openNew(std::move(session));
      QTRY_COMPARE(opened.count(), 1);
    }
    void open(const QString &name) {
      QSignalSpy opened(&document, &Document::opened);
      document.open(name);
      QTRY_COMPARE(opened.count(), 1);
    }
    void save(const QString &name) {
      QSignalSpy saved(&document, &Document::saved);
      document.save(name);
      QTRY_COMPARE(saved.count(), 1);
    }
  };

  QString file() const { return m_folder->filePath("session.chainrule"); }

  Session savedSession() const {
    QFile saved(file());
    if (!saved.open(QIODevice::ReadOnly)) {
      return {};
    }
    return readSession(saved.readAll().toStdString(), "session.chainrule");
  }

  void openNew(Session session) {
    QSignalSpy opened(m_document.get(), &Document::opened);
    m_document->openNew(std::move(session));
    QTRY_COMPARE(opened.count(), 1);
  }

  void save(const QString &name) {
    QSignalSpy saved(m_document.get(), &Document::saved);
    m_document->save(name);
    QTRY_COMPARE(saved.count(), 1);
  }

  std::unique_ptr<TrainingController> m_controller;
  std::unique_ptr<Document> m_document;
  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
