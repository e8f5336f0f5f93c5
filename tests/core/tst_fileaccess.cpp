// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileaccess.h"

#include <QtTest>

#include <csignal>
#include <filesystem>
#include <fstream>

#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace chainrule;
namespace fs = std::filesystem;

namespace {

QString refusalOf(const std::function<void()> &doing) {
  try {
    doing();
  } catch (const FileError &error) {
    return QString::fromUtf8(error.what());
  }
  return "nothing was refused";
}

}  // namespace

class TestFileAccess : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void whatIsWrittenIsRead() {
    const std::string text("a\r\n\0\xFF", 5);
    writeFile(path("new"), text);
    QCOMPARE(readFile(path("new")), text);
    writeFile(path("new"), "shorter");
    QCOMPARE(readFile(path("new")), std::string("shorter"));
    QCOMPARE(filesInFolder(), 1);
  }

  void aMissingFileIsRefused() {
    QCOMPARE(
        refusalOf([&] { readFile(path("missing")); }),
        QString::fromStdString(path("missing")) + ": cannot be read: No such file or directory");
  }

  void aDirectoryIsNoFile() {
    QCOMPARE(refusalOf([&] { readFile(path(".")); }),
             QString::fromStdString(path(".")) + ": a file expected, a directory found");
    QCOMPARE(refusalOf([&] { writeFile(path("."), "x"); }),
             QString::fromStdString(path(".")) + ": cannot be written: a regular file expected");
  }

  void whereThereIsNoFolderNothingIsWritten() {
    QCOMPARE(refusalOf([&] { writeFile(path("missing/file"), "x"); }),
             QString::fromStdString(path("missing/file")) +
                 ": cannot be written: No such file or directory");
  }

  void aFileOverTheLimitIsRefused() {
    writeFile(path("large"), "x");
    fs::resize_file(path("large"), 256 * 1024 * 1024 + 1);  // sparse
    QCOMPARE(refusalOf([&] { readFile(path("large")); }),
             QString::fromStdString(path("large")) +
                 ": a file of at most 256 MiB expected, a larger one found");
  }

  void messagesCallAFileByThePathGiven() {
    QCOMPARE(nameInMessages("/a/b/iris.csv"), std::string("/a/b/iris.csv"));
    QCOMPARE(nameInMessages("-"), std::string("standard input"));
    QCOMPARE(baseName("/a.b/iris.csv"), std::string("iris"));
  }

  void aFileIsTheSameByEveryPath() {
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QVERIFY(isSameFile(path + "/new", path + "/./sub/../new"));
    QVERIFY(isSameFile("new", "./new"));
    QVERIFY(!isSameFile(path + "/new", path + "/other"));
    QVERIFY(QFile::link(folder.path(), folder.filePath("link")));
    QVERIFY(isSameFile(path + "/new", path + "/link/new"));
  }

#ifdef __unix__
  void aSymbolicLinkStillPointsToTheFile() {
    writeFile(path("file"), "old");
    fs::create_symlink(path("file"), path("link"));
    writeFile(path("link"), "new");
    QVERIFY(fs::is_symlink(path("link")));
    QCOMPARE(readFile(path("file")), std::string("new"));
  }

  void permissionsAreKept() {
    writeFile(path("file"), "old");
    fs::permissions(path("file"), fs::perms::owner_read | fs::perms::owner_write);
    writeFile(path("file"), "new");
    QCOMPARE(fs::status(path("file")).permissions(),
             fs::perms::owner_read | fs::perms::owner_write);
  }

  void aDeviceOrAPipeIsNotWrittenTo() {
    QCOMPARE(refusalOf([] { writeFile("/dev/null", "x"); }),
             QString("/dev/null: cannot be written: a regular file expected"));
    QCOMPARE(mkfifo(path("pipe").c_str(), 0600), 0);
    QCOMPARE(refusalOf([&] { writeFile(path("pipe"), "x"); }),
             QString::fromStdString(path("pipe")) + ": cannot be written: a regular file expected");
  }

  void aWriteCutShortLeavesTheOldFile() {
    writeFile(path("file"), "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = 100000;  // a full disk, as far as a program can see
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const QString refusal = refusalOf([&] { writeFile(path("file"), std::string(200000, 'x')); });
    limit.rlim_cur = before;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(refusal, QString::fromStdString(path("file")) + ": cannot be written: File too large");
    QCOMPARE(readFile(path("file")), std::string("old"));
    QCOMPARE(filesInFolder(), 1);
  }
#endif

 private:
  std::string path(const char *name) const {
    return m_folder->filePath(name).toStdString();
  }
  int filesInFolder() const {
    return static_cast<int>(QDir(m_folder->path()).entryList(QDir::Files).size());
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFileAccess)
#include "tst_fileaccess.moc"
