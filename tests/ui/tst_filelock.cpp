// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filelock.h"

#include <QtTest>

#include <memory>

using namespace chainrule;

class TestFileLock : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void aSecondWindowLearnsWhoHasTheFile() {
    const FileLock first(file());
    QVERIFY(first.holder().isEmpty());
    const FileLock second(file());
    QVERIFY2(second.holder().endsWith(
                 QStringLiteral(", process %1").arg(QCoreApplication::applicationPid())),
             qPrintable(second.holder()));
  }

  void theLockEndsWithItsObject() {
    std::make_unique<FileLock>(file()).reset();
    QVERIFY(FileLock(file()).holder().isEmpty());
    QVERIFY(hiddenFiles().isEmpty());
  }

  void aFileIsTheSameByEveryPath() {
    QVERIFY(QFile(file()).open(QIODevice::WriteOnly));
    QTemporaryDir other;
    QVERIFY(QFile::link(m_folder->path(), other.filePath("folder")));
    QVERIFY(QFile::link(file(), other.filePath("file")));
    const FileLock lock(file());
    for (const QString &path :
         {m_folder->path() + "/../" + QDir(m_folder->path()).dirName() + "/file.chainrule",
          other.filePath("folder/file.chainrule"), other.filePath("file")}) {
      QVERIFY2(!FileLock(path).holder().isEmpty(), qPrintable(path));
      QVERIFY(lock.isOf(path));
    }
    QVERIFY(!lock.isOf(m_folder->filePath("other.chainrule")));
  }

  void aKilledProgramsLockIsTakenOver() {
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {"--hold", file()});
    QVERIFY(program.waitForStarted());
    QVERIFY(program.waitForReadyRead(20000));
    const QString holder = FileLock(file()).holder();
    QVERIFY2(holder.endsWith(QStringLiteral(", process %1").arg(program.processId())),
             qPrintable(holder));
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(hiddenFiles().size(), 1);
    const FileLock lock(file());
    QVERIFY(lock.holder().isEmpty());
    QVERIFY(!FileLock(file()).holder().isEmpty());
  }

  void aLockThatWasNeverWrittenHoldsTenSeconds() {
    QFile lock(m_folder->filePath(".file.chainrule.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(FileLock(file()).holder(), QStringLiteral("another program"));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-11),
                             QFileDevice::FileModificationTime));
    QVERIFY(FileLock(file()).holder().isEmpty());
  }

  void whereTheFolderCannotBeWrittenTheLockIsBesideTheSettings() {
    const QString unwritable = "/proc/version";  // for root, too
    if (!QFile::exists(unwritable)) {
      QSKIP("no folder is known that nobody can write in");
    }
    const FileLock first(unwritable);
    QVERIFY(first.holder().isEmpty());
    QVERIFY(!FileLock(unwritable).holder().isEmpty());
  }

 private:
  QString file() const { return m_folder->filePath("file.chainrule"); }
  QStringList hiddenFiles() const {
    return QDir(m_folder->path()).entryList({".*"}, QDir::Files | QDir::Hidden);
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv) {
  const QCoreApplication application(argc, argv);
  if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
    const FileLock lock(QString::fromLocal8Bit(argv[2]));
    QTextStream(stdout) << "held" << Qt::endl;
    return QCoreApplication::exec();
  }
  TestFileLock test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_filelock.moc"
