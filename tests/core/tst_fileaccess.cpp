// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileaccess.h"
#include "files/sessionfile.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <functional>
#include <random>

#ifdef CHAINRULE_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#endif

using namespace chainrule;
namespace fs = std::filesystem;

namespace {

const std::string text(100, 'x');
const QString nothing = "nothing was refused";

QString refusalOf(const std::function<void()> &doing) {
  try {
    doing();
  } catch (const FileError &error) {
    return QString::fromUtf8(error.what());
  }
  return nothing;
}

/// Does what the system does, but for the calls a test spoils.
class SpoiltOperations : public FileOperations {
 public:
  enum Kind { Create, Write, Sync, Rename, Remove, Close, SyncFolder, Kinds };

  std::array<int, Kinds> calls = {};
  std::array<int, Kinds> failing = {};  ///< which call of a kind fails, from 1
  int error = ENOSPC;
  std::size_t atMost = 7;    ///< bytes of a write
  bool interrupted = false;  ///< before each write and sync
  std::function<void()> beforeRename = [] {};

  Handle create(const std::string &path) override {
    return fails(Create) ? -1 : system().create(path);
  }
  std::ptrdiff_t write(Handle file, const char *bytes, std::size_t count) override {
    if (isInterrupted() || fails(Write)) {
      return -1;
    }
    return system().write(file, bytes, std::min(count, atMost));
  }
  int sync(Handle file) override {
    return isInterrupted() || fails(Sync) ? -1 : system().sync(file);
  }
  int rename(Handle file, const std::string &part, const std::string &target) override {
    beforeRename();
    return fails(Rename) ? -1 : system().rename(file, part, target);
  }
  int remove(Handle file, const std::string &path) override {
    return fails(Remove) ? -1 : system().remove(file, path);
  }
  int close(Handle file) override {
    const bool fail = fails(Close);
    const int result = system().close(file);
    return fail ? -1 : result;
  }
  int syncFolder(const std::string &folder) override {
    return fails(SyncFolder) ? -1 : system().syncFolder(folder);
  }

 private:
  bool fails(Kind kind) {
    if (++calls[kind] != failing[kind]) {
      return false;
    }
    errno = error;
    return true;
  }
  bool isInterrupted() {
    m_interrupted = interrupted && !m_interrupted;
    errno = m_interrupted ? EINTR : 0;
    return m_interrupted;
  }

  bool m_interrupted = false;
};

/// Sessions of different lengths, as text.
std::vector<std::string> versions() {
  std::vector<std::string> texts;
  for (int k = 0; k < 6; ++k) {
    Session session;
    session.title = "version " + std::to_string(k);
    session.network = Network({40, 20 + 10 * k, 3}, {Activation::Sigmoid, Activation::Sigmoid});
    session.networkSeed = static_cast<std::uint64_t>(k);
    initialise(session.network, session.initialisation, session.networkSeed);
    session.dataset.inputs = Eigen::MatrixXd::Zero(40, 1);
    session.dataset.targets = Eigen::MatrixXd::Zero(3, 1);
    texts.push_back(writeSession(session));
  }
  return texts;
}

}  // namespace

class TestFileAccess : public QObject {
  Q_OBJECT

 private slots:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void whatIsWrittenIsRead() {
    const std::string bytes("a\r\n\0\xFF", 5);
    writeFile(path("new"), bytes);
    QCOMPARE(readFile(path("new")), bytes);
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

  void aCallThatFailsLeavesTheOldFileWhicheverItIs() {
    for (const auto kind : {SpoiltOperations::Create, SpoiltOperations::Write,
                            SpoiltOperations::Sync, SpoiltOperations::Rename}) {
      for (const bool exists : {true, false}) {
        int n = 0;
        for (bool failed = true; failed;) {
          SpoiltOperations operations;
          operations.failing[kind] = ++n;
          fs::remove(path("file"));
          if (exists) {
            writeFile(path("file"), "old");
          }
          const QString refusal = refusalOf([&] { writeFile(path("file"), text, operations); });
          failed = operations.calls[kind] >= n;
          QCOMPARE(refusal, failed ? refusalFor("file", "No space left on device") : nothing);
          QCOMPARE(filesInFolder(), failed && !exists ? 0 : 1);
          if (filesInFolder() == 1) {
            QCOMPARE(readFile(path("file")), failed ? std::string("old") : text);
          }
        }
        QCOMPARE(n - 1, kind == SpoiltOperations::Write ? 15 : 1);
      }
    }
  }

  void whatFailsAfterTheRenameFailsNoSave() {
    for (const auto kind : {SpoiltOperations::Close, SpoiltOperations::SyncFolder}) {
      writeFile(path("file"), "old");
      SpoiltOperations operations;
      operations.failing[kind] = 1;
      writeFile(path("file"), text, operations);
      QCOMPARE(operations.calls[kind], 1);
      QCOMPARE(readFile(path("file")), text);
      QCOMPARE(filesInFolder(), 1);
    }
  }

  void everythingIsOnTheDiskBeforeItTakesTheName() {
    SpoiltOperations operations;
    operations.beforeRename = [&] {
      QCOMPARE(operations.calls[SpoiltOperations::Sync], 1);
      QCOMPARE(operations.calls[SpoiltOperations::SyncFolder], 0);
    };
    writeFile(path("file"), text, operations);
    QCOMPARE(operations.calls[SpoiltOperations::SyncFolder], 1);
  }

  void shortAndInterruptedWritesGoOn() {
    SpoiltOperations operations;
    operations.atMost = 1;
    operations.interrupted = true;
    writeFile(path("file"), text, operations);
    QCOMPARE(operations.calls[SpoiltOperations::Write], 100);
    QCOMPARE(readFile(path("file")), text);
  }

  void aWriteThatGetsNowhereIsRefused() {
    SpoiltOperations operations;
    operations.atMost = 0;
    QCOMPARE(refusalOf([&] { writeFile(path("file"), text, operations); }),
             refusalFor("file", "Input/output error"));
    QCOMPARE(filesInFolder(), 0);
  }

  void aReadOnlyFolderIsRefused() {
    writeFile(path("file"), "old");
    for (const auto &[error, message] :
         {std::pair(EACCES, "Permission denied"), std::pair(EROFS, "Read-only file system")}) {
      SpoiltOperations operations;
      operations.failing[SpoiltOperations::Create] = 1;
      operations.error = error;
      QCOMPARE(refusalOf([&] { writeFile(path("file"), text, operations); }),
               refusalFor("file", message));
      QCOMPARE(readFile(path("file")), std::string("old"));
    }
  }

  void aFolderThatVanishesWhileSavingIsRefused() {
    fs::create_directory(path("folder"));
    writeFile(path("folder/file"), "old");
    SpoiltOperations operations;
    operations.beforeRename = [&] { fs::remove_all(path("folder")); };
    QCOMPARE(refusalOf([&] { writeFile(path("folder/file"), text, operations); }),
             refusalFor("folder/file", "No such file or directory"));
    QVERIFY(!fs::exists(path("folder")));
  }

#ifdef CHAINRULE_UNIX
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

  void whatCouldNotBeRemovedBlocksNoLaterSave() {
    writeFile(path("file"), "old");
    SpoiltOperations operations;
    operations.failing[SpoiltOperations::Rename] = 1;
    operations.failing[SpoiltOperations::Remove] = 1;
    QCOMPARE(refusalOf([&] { writeFile(path("file"), text, operations); }),
             refusalFor("file", "No space left on device"));
    QCOMPARE(filesInFolder(), 2);
    QCOMPARE(readFile(path("file")), std::string("old"));
    writeFile(path("file"), "new");
    QCOMPARE(filesInFolder(), 1);
    QCOMPARE(readFile(path("file")), std::string("new"));
  }

  void twoSavesAtOnceKeepOutOfEachOthersWay() {
    SpoiltOperations operations;
    operations.beforeRename = [&] { writeFile(path("other"), "other"); };
    writeFile(path("file"), text, operations);
    QCOMPARE(readFile(path("file")), text);
    QCOMPARE(readFile(path("other")), std::string("other"));
    operations.beforeRename = [&] { writeFile(path("file"), "first"); };
    writeFile(path("file"), text, operations);
    QCOMPARE(readFile(path("file")), text);
    QCOMPARE(filesInFolder(), 2);
  }

  void aProgramKilledWhileSavingLeavesAWholeFile() {
    const std::vector<std::string> texts = versions();
    writeFile(path("file"), texts[0]);
    std::mt19937 generator(1);
    int leftBehind = 0;
    int changed = 0;
    std::string before = texts[0];
    for (int kill = 0; kill < 200; ++kill) {
      const timespec delay = {0, static_cast<long>(generator() % 3'000'000)};
      const pid_t child = startSaving(texts, static_cast<std::size_t>(kill), generator() % 2);
      QVERIFY(child > 0);
      nanosleep(&delay, nullptr);
      QCOMPARE(::kill(child, SIGKILL), 0);
      QCOMPARE(waitpid(child, nullptr, 0), child);
      const std::string found = readFile(path("file"));
      QVERIFY(std::find(texts.begin(), texts.end(), found) != texts.end());
      QCOMPARE(writeSession(readSession(found, "file")), found);
      leftBehind += filesInFolder() - 1;
      changed += found != before;
      before = found;
    }
    QVERIFY2(leftBehind > 0, "no save was under way when the program was killed");
    QVERIFY2(changed > 0, "no save was completed");
    writeFile(path("file"), "new");
    QCOMPARE(filesInFolder(), 1);
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
  QString refusalFor(const char *name, const char *problem) const {
    return QString::fromStdString(path(name)) + ": cannot be written: " + problem;
  }
  int filesInFolder() const {
    return static_cast<int>(
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size());
  }

#ifdef CHAINRULE_UNIX
  /// The id of a process that saves one version after the other for ever, from `first` on, and has
  /// made at least so many saves.
  pid_t startSaving(const std::vector<std::string> &texts, std::size_t first,
                    std::size_t saves) const {
    int ready[2];
    if (pipe(ready) != 0) {
      return -1;
    }
    const std::string file = path("file");
    const pid_t child = fork();
    if (child == 0) {
      const char begun = 1;
      for (std::size_t k = 0;; ++k) {
        if (k == saves && ::write(ready[1], &begun, 1) != 1) {
          _exit(1);
        }
        writeFile(file, texts[(first + k) % texts.size()]);
      }
    }
    ::close(ready[1]);
    char begun = 0;
    const bool hasBegun = child > 0 && ::read(ready[0], &begun, 1) == 1;
    ::close(ready[0]);
    return hasBegun ? child : -1;
  }
#endif

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFileAccess)
#include "tst_fileaccess.moc"
