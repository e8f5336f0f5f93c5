// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"
#include "session/filedigest.h"
#include "support/handexample.h"
#include "support/sessions.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/recoverydialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QtTest>

#include <chrono>
#include <memory>
#include <random>

using namespace chainrule;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 24h;

void setNames() {
  QCoreApplication::setOrganizationName("Chainrule");
  QCoreApplication::setApplicationName("Chainrule-test");
}

/// The program this test starts and kills: a window that trains for ever, and tells on its standard
/// output the step of each session kept.
int train() {
  loadEmbeddedFonts();
  MainWindow window(true);
  window.setFollowsLessons(false);  // its first step would stop the run
  window.recovery()->setDelay(1ms);
  QTextStream output(stdout);
  QObject::connect(window.recovery(), &Recovery::kept, &window,
                   [&](std::int64_t step) { output << step << Qt::endl; });
  QObject::connect(window.document(), &Document::opened, &window, [&] {
    window.controller()->setSpeed({Speed::Unit::Unlimited, 1});
    window.controller()->run();
  });
  window.open("lesson:full-adder");
  window.show();
  return QApplication::exec();
}

}  // namespace

class TestRecovery : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { loadEmbeddedFonts(); }

  void init() {
    m_settings = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_settings->path().toLocal8Bit());
    m_folder = std::make_unique<QTemporaryDir>();
  }

  void anEditIsKeptAfterItsDelay() {
    Window window(0ms);
    window.openNew(handExample());
    window.save(m_folder->filePath("file.chainrule"));
    QVERIFY(keptFiles().isEmpty());
    window.edit(0.625);
    QTRY_COMPARE(window.kept.count(), 1);
    QCOMPARE(keptSession().network.weights(1)(2, 0), 0.625);
    QCOMPARE(onlyLine().value("file").toString(), m_folder->filePath("file.chainrule"));
    QCOMPARE(savedSession().network.weights(1)(2, 0), handExample().network.weights(1)(2, 0));
    QVERIFY(window.document.isModified());
  }

  void trainingIsKeptAlthoughItNeverRests() {
    Window window(0ms);
    window.openNew(fullAdder());
    window.save(m_folder->filePath("file.chainrule"));
    window.controller.setSpeed({Speed::Unit::Unlimited, 1});
    window.controller.run();
    QTRY_VERIFY(window.kept.count() >= 3);
    QVERIFY(window.controller.isRunning());
    QVERIFY(window.kept.at(2).first().toLongLong() > window.kept.at(0).first().toLongLong());
    window.controller.pause();
  }

  void aRestingSessionIsKeptOnce() {
    Window window(0ms);
    window.openNew(fullAdder());
    window.controller.wholeStep();
    QTRY_VERIFY(!window.kept.isEmpty() && window.kept.last().first() == 1);
    const auto count = window.kept.count();
    window.controller.showSample(3);
    QTRY_COMPARE(window.controller.snapshot()->sample, 3);
    QCoreApplication::processEvents();
    QCOMPARE(window.kept.count(), count);
  }

  void nothingIsKeptBeforeItsTime() {
    Window window(never);
    window.openNew(handExample());
    window.edit(0.625);
    QTRY_VERIFY(window.controller.isSettled());
    QCoreApplication::processEvents();
    QVERIFY(keptFiles().isEmpty());
  }

  void trainingDoesNotPutOffWhatIsToBeKept() {
    Window window(200ms);
    window.openNew(fullAdder());
    window.save(m_folder->filePath("file.chainrule"));
    window.controller.setSpeed({Speed::Unit::Unlimited, 1});
    window.controller.run();
    QTRY_VERIFY(!window.kept.isEmpty());
    QVERIFY(window.controller.isRunning());
    window.controller.pause();
  }

  void aLaterEditIsKeptWithTheFirstOne() {
    Window window(1s);  // long enough for a second edit on a busy machine
    window.openNew(handExample());
    window.save(m_folder->filePath("file.chainrule"));
    double weight = 0;
    QTRY_VERIFY((window.edit(++weight), !window.kept.isEmpty()));
    QVERIFY(keptSession().network.weights(1)(2, 0) > 1);
  }

  void aChangeIsKeptInHalfAMinute() { QVERIFY(Recovery::usualDelay <= 30s); }

  void theStepsOfALessonAreKeptToo() {
    Window window(0ms);
    window.open("lesson:full-adder");
    QVERIFY(keptFiles().isEmpty());
    window.controller.wholeStep();
    QTRY_COMPARE(window.kept.count(), 1);
    QCOMPARE(keptSession().step, 1);
    QCOMPARE(onlyLine().value("file").toString(), QString());
    QCOMPARE(onlyLine().value("title").toString(), QStringLiteral("Full adder"));
    window.controller.backToStart();
    QTRY_VERIFY(keptFiles().isEmpty());
  }

  void savingRemovesWhatWasKept() {
    Window window(0ms);
    keepAnEdit(window);
    window.save(m_folder->filePath("file.chainrule"));
    QTRY_VERIFY(keptFiles().isEmpty());
  }

  void undoingRemovesWhatWasKept() {
    Window window(0ms);
    window.openNew(handExample());
    window.save(m_folder->filePath("file.chainrule"));
    window.edit(0.625);
    QTRY_COMPARE(keptFiles().size(), 1);
    window.controller.undoStack()->undo();
    QTRY_VERIFY(keptFiles().isEmpty());
  }

  void openingAnotherSessionRemovesWhatWasKept() {
    Window window(0ms);
    keepAnEdit(window);
    window.open("lesson:mazur");
    QTRY_VERIFY(keptFiles().isEmpty());
  }

  void closingRemovesWhatWasKept() {
    auto window = std::make_unique<Window>(0ms);
    keepAnEdit(*window);
    window->edit(0.75);
    QTRY_VERIFY(window->controller.isSettled());
    window.reset();
    QVERIFY(keptFiles().isEmpty());
  }

  void whatCannotBeKeptIsSaidOnceAndTriedAgain() {
    Window window(0ms);
    QSignalSpy failed(&window.recovery, &Recovery::failed);
    window.openNew(handExample());
    window.save(m_folder->filePath("file.chainrule"));
    QVERIFY(QDir(place()).removeRecursively());
    QVERIFY(QDir().mkpath(QFileInfo(place()).path()));
    QFile obstacle(place());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    window.edit(0.625);
    QTRY_COMPARE(failed.count(), 1);
    window.edit(0.75);
    QTRY_COMPARE(window.controller.snapshot()->network.weights(1)(2, 0), 0.75);
    QVERIFY(obstacle.remove());
    QVERIFY(QDir().mkpath(place()));
    QTRY_COMPARE(window.kept.count(), 1);
    QCOMPARE(keptSession().network.weights(1)(2, 0), 0.75);
    QCOMPARE(failed.count(), 1);
  }

  void aLiveWindowsWorkIsNotOffered() {
    Window window(0ms);
    keepAnEdit(window);
    QCOMPARE(keptFiles().size(), 1);
    QVERIFY(RecoveryFile::leftBehind().empty());
  }

  void whatWasLeftBehindIsOfferedWithNameAndTime() {
    const QDateTime earlier(QDate(2026, 3, 1), QTime(14, 5));
    leave(fullAdder(), {m_folder->filePath("mine.chainrule"), "Full adder", earlier.addDays(1)});
    leave(handExample(), {QString(), "Hand example", earlier});
    const auto window = start();
    auto *list = offer()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    const QString file = list->item(0)->text();
    const QString lesson = list->item(1)->text();
    QVERIFY2(file.startsWith("mine.chainrule\n"), qPrintable(file));
    QVERIFY2(file.contains(QLocale().toString(earlier.addDays(1), QLocale::ShortFormat)),
             qPrintable(file));
    QVERIFY2(lesson.startsWith("Hand example\n"), qPrintable(lesson));
    QVERIFY2(lesson.contains(QLocale().toString(earlier, QLocale::ShortFormat)),
             qPrintable(lesson));
    QVERIFY(RecoveryFile::leftBehind().empty());  // nobody else decides at the same time
  }

  void whatIsRecoveredIsAChangeOfItsFile() {
    const QString file = m_folder->filePath("file.chainrule");
    Session session = fullAdder();
    session.step = 77;
    leave(session, {file, "Full adder", QDateTime::currentDateTime()});
    const auto window = start();
    click("Recover");
    QTRY_COMPARE(window->document()->fileName(), file);
    QVERIFY(window->document()->isModified());
    QCOMPARE(window->controller()->snapshot()->position.step, 77);
    QCOMPARE(keptFiles().size(), 1);  // until it is saved
    QVERIFY(RecoveryFile::leftBehind().empty());
    QSignalSpy saved(window->document(), &Document::saved);
    window->save();
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY(keptFiles().isEmpty());
    QCOMPARE(savedSession().step, 77);
  }

  void whatIsRecoveredKnowsWhetherItsFileWasChangedSince() {
    const QString file = m_folder->filePath("file.chainrule");
    QByteArray digest;
    {
      Window window(0ms);
      window.openNew(handExample());
      window.save(file);
      window.edit(0.625);
      QTRY_COMPARE(window.kept.count(), 1);
      digest = QByteArray::fromHex(onlyLine().value("digest").toString().toLatin1());
      QCOMPARE(digest, digestOfFile(file));
    }
    for (const bool changed : {false, true}) {
      if (changed) {
        Window later(never);
        later.open(file);
        later.edit(0.75);
        later.save(file);
      }
      leave(fullAdder(), {file, "Full adder", QDateTime::currentDateTime(), digest});
      const auto window = start();
      click("Recover");
      QTRY_COMPARE(window->document()->fileName(), file);
      QSignalSpy saved(window->document(), &Document::saved);
      QSignalSpy changedOutside(window->document(), &Document::changedOutside);
      window->save();
      QTRY_COMPARE(saved.count() + changedOutside.count(), 1);
      QCOMPARE(changedOutside.count(), changed ? 1 : 0);
      if (!changed) {
        QCOMPARE(savedSession().dataset.rows(), 8);
        digest = digestOfFile(file);
      } else {
        QCOMPARE(savedSession().network.weights(1)(2, 0), 0.75);
        QCOMPARE(keptFiles().size(), 1);  // until it is saved
      }
    }
  }

  void whatIsRecoveredIsKeptInItsPlace() {
    leave(fullAdder(), {QString(), "Full adder", QDateTime::currentDateTime()});
    const auto window = start();
    window->recovery()->setDelay(0ms);
    click("Recover");
    QTRY_VERIFY(window->document()->isModified());
    window->controller()->wholeStep();
    QTRY_COMPARE(keptFiles().size(), 1);
    QTRY_COMPARE(keptSession().step, 1);
  }

  void whatIsDiscardedIsGone() {
    leave(fullAdder(), {QString(), "Full adder", QDateTime::currentDateTime()});
    leave(handExample(), {QString(), "Hand example", QDateTime::currentDateTime().addDays(-1)});
    const auto window = start();
    click("Discard");
    QCOMPARE(keptFiles().size(), 1);
    QVERIFY(offer()->isVisible());
    QCOMPARE(offer()->findChild<QListWidget *>()->count(), 1);
    click("Discard");
    QVERIFY(keptFiles().isEmpty());
    QTRY_VERIFY(!QApplication::activeModalWidget());
  }

  void whatIsNotDecidedIsOfferedAgain() {
    leave(fullAdder(), {QString(), "Full adder", QDateTime::currentDateTime()});
    for (int k = 0; k < 2; ++k) {
      const auto window = start();
      k == 0 ? click("Later") : static_cast<void>(offer()->close());
      QTRY_VERIFY(!window->findChild<RecoveryDialog *>());
    }
    const auto window = start();
    QCOMPARE(offer()->findChild<QListWidget *>()->count(), 1);
  }

  void whatCannotBeReadIsSaidAndKept() {
    leave(fullAdder(), {QString(), "Full adder", QDateTime::currentDateTime()});
    QFile file(QDir(place()).filePath(keptFiles().first()));
    QVERIFY(file.resize(file.size() / 2));
    const auto window = start();
    click("Recover");
    const auto *messages = window->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible() && messages->message().contains("recovery"));
    QCOMPARE(keptFiles().size(), 1);
    QCOMPARE(RecoveryFile::leftBehind().size(), std::size_t{1});
  }

  void aWindowThatDoesNotRememberOffersNothing() {
    leave(fullAdder(), {QString(), "Full adder", QDateTime::currentDateTime()});
    MainWindow window(false);
    window.show();
    QSignalSpy opened(window.document(), &Document::opened);
    window.open("lesson:article");
    QTRY_COMPARE(opened.count(), 1);
    QCoreApplication::processEvents();
    QVERIFY(!window.findChild<RecoveryDialog *>());
    QCOMPARE(keptFiles().size(), 1);
  }

  void killedWhileTrainingTheLastSessionKeptIsWhole() {
    std::mt19937 generator(1);
    for (int kill = 0; kill < 20; ++kill) {
      init();
      QProcess program;
      program.start(QCoreApplication::applicationFilePath(), {"--train"});
      QByteArray output;
      const auto wanted = 1 + static_cast<qsizetype>(generator() % 4);
      while (output.count('\n') < wanted) {
        QVERIFY(program.waitForReadyRead(20000));
        output += program.readAll();
      }
      QThread::usleep(generator() % 3000);
      program.kill();
      QVERIFY(program.waitForFinished());
      output += program.readAll();
      const QList<QByteArray> told = output.left(output.lastIndexOf('\n')).split('\n');

      const auto files = RecoveryFile::leftBehind();
      QCOMPARE(files.size(), std::size_t{1});
      QCOMPARE(files[0]->about().title, QStringLiteral("Full adder"));
      const Session session = files[0]->read();
      QVERIFY2(session.step >= told.last().toLongLong(),
               qPrintable(QStringLiteral("step %1 kept, %2 told")
                              .arg(session.step)
                              .arg(QString::fromLatin1(told.last()))));
    }
  }

  void twoProgramsKeepApart() {
    QProcess programs[2];
    for (QProcess &program : programs) {
      program.start(QCoreApplication::applicationFilePath(), {"--train"});
    }
    for (QProcess &program : programs) {
      QVERIFY(program.waitForReadyRead(20000));
    }
    QCOMPARE(keptFiles().size(), 2);
    QVERIFY(RecoveryFile::leftBehind().empty());
    programs[0].kill();
    QVERIFY(programs[0].waitForFinished());
    QCOMPARE(RecoveryFile::leftBehind().size(), std::size_t{1});
    programs[1].kill();
    QVERIFY(programs[1].waitForFinished());
    QCOMPARE(RecoveryFile::leftBehind().size(), std::size_t{2});
  }

 private:
  /// What a window keeps of a session, without its widgets.
  struct Window {
    TrainingController controller;
    Document document{&controller, true};
    Recovery recovery{&controller, &document};
    QSignalSpy kept{&recovery, &Recovery::kept};

    explicit Window(std::chrono::milliseconds delay) { recovery.setDelay(delay); }

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
      QTRY_VERIFY(TestRecovery::keptFiles().isEmpty());
      kept.clear();
    }
    void edit(double weight) { controller.edit({{Quantity::Weight, 1, 2, 0}, 0, weight}); }
  };

  static QString place() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/recovery";
  }
  static QStringList keptFiles() { return QDir(place()).entryList({"*.recovery"}, QDir::Files); }

  static QByteArray keptText() {
    QFile file(QDir(place()).filePath(keptFiles().value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  static QJsonObject onlyLine() {
    const QByteArray text = keptText();
    return QJsonDocument::fromJson(text.left(text.indexOf('\n'))).object();
  }
  static Session keptSession() {
    const QByteArray text = keptText();
    return readSession(text.mid(text.indexOf('\n') + 1).toStdString(), "kept");
  }
  Session savedSession() const {
    QFile file(m_folder->filePath("file.chainrule"));
    return file.open(QIODevice::ReadOnly) ? readSession(file.readAll().toStdString(), "file")
                                          : Session();
  }

  static void keepAnEdit(Window &window) {
    window.openNew(handExample());
    window.edit(0.625);
    QTRY_COMPARE(keptFiles().size(), 1);
  }

  /// As a program does that is killed.
  static void leave(const Session &session, const RecoveryFile::About &about) {
    RecoveryFile file;
    file.setAbout(about);
    file.write(session);
  }

  /// A window at its start.
  static std::unique_ptr<MainWindow> start() {
    auto window = std::make_unique<MainWindow>(true);
    window->show();
    window->open("lesson:article");
    [&] { QTRY_VERIFY(window->findChild<RecoveryDialog *>()); }();
    return window;
  }

  static RecoveryDialog *offer() {
    return qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
  }

  static void click(const QString &text) {
    for (QPushButton *button : offer()->findChildren<QPushButton *>()) {
      if (button->text().remove('&') == text) {
        QTest::mouseClick(button, Qt::LeftButton);
        return;
      }
    }
    QFAIL(qPrintable(text + " is no button"));
  }

  std::unique_ptr<QTemporaryDir> m_settings;
  std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv) {
  const QApplication application(argc, argv);
  setNames();
  if (argc == 2 && qstrcmp(argv[1], "--train") == 0) {
    return train();
  }
  TestRecovery test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
