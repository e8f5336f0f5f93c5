// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backgroundtask.h"
#include "session/filelock.h"
#include "training/snapshot.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace chainrule {

class TrainingController;

/// The file behind the session in the window: opened, saved, and whether it has changed since.
/// Reading and writing happen in the background; what was open stays open when a file is bad.
/// A file that another window has open is not overwritten, and one that another program has changed
/// since not before it was asked about.
///
/// A built-in lesson, an exercise, an imported table or what came from standard input has no file.
/// Training a lesson is not a change worth asking about; an edit is. With a file, whatever it would
/// hold otherwise counts: a completed update and α too, but not how far the step under way is
/// shown. What is undone, or taken back stage by stage, is no change any more.
class Document : public QObject {
  Q_OBJECT

 public:
  /// With `remembers`, files opened and saved enter the user's list of recent files, and are locked
  /// as long as they are open.
  Document(TrainingController *controller, bool remembers, QObject *parent = nullptr);

  QString fileName() const { return m_fileName; }  ///< absolute; empty where there is none
  bool isModified() const { return m_modified; }

  /// digestOf() what the file held when it was last read or written here; empty without a file.
  const QByteArray &fileDigest() const { return m_digest; }

  /// Who has had the file open since before it was opened here, in words; empty where nobody has.
  QString otherHolder() const { return m_lock ? m_lock->holder() : QString(); }

  /// Reading, loading or writing.
  bool isBusy() const { return m_task.isBusy() || m_loading || m_saving; }

  /// Reads `name`, a path, lesson:NAME, exercise:SEED:NUMBER or - for standard input, and puts it
  /// in place of what is open. Ends with opened() or failed().
  void open(const QString &name);

  /// A session that comes from no file, such as an imported table. Ends with opened() or failed().
  void openNew(Session session);

  /// Puts the session that `reading` returns, or throws FileError, in place of what is open, as
  /// what has become of `fileName` since its fileDigest() was `digest`. Ends with opened() or
  /// failed().
  void recover(std::function<Session()> reading, const QString &fileName, const QByteArray &digest);

  /// Writes the session as every command so far leaves it. Ends with saved() or failed(), such as
  /// where another window has that file open, or with changedOutside().
  void save(const QString &fileName);

  /// The same, whatever another program has made of the file.
  void saveOver(const QString &fileName);

  /// The files last opened or saved, newest first, at most eight.
  static QStringList recentFiles();

 signals:
  void opened();
  void saved(int runsLeftOut);  ///< how many took too much room, see History
  void failed(const QString &message);
  /// The file of this session is there and holds something else than was last read or written
  /// here. It was not overwritten.
  void changedOutside(const QString &fileName);
  void stateChanged();  ///< fileName() or isModified()

 private:
  /// What a file holds besides the rows, whose edits the undo stack knows, and besides the steps
  /// beyond its own, which can be made again.
  struct Contents {
    Parameters parameters;
    std::int64_t step = 0;
    Hidden hidden;
    double learningRate = 0;
    Schedule schedule;
    std::uint64_t networkSeed = 0;
    int run = 0;
    std::string runName;
    std::vector<std::shared_ptr<const Run>> runs{};
  };

  /// What the controller has been told to load, in place of what is open once it is there.
  struct Loading {
    QString fileName;
    std::shared_ptr<FileLock> lock;
    QByteArray digest;
    bool modified;
    Contents contents;
  };

  struct Saving {
    QString file;
    bool over;  // what another program has made of it
  };

  /// A session, and the digest of the file it is of.
  using Reading = std::function<std::pair<Session, QByteArray>()>;

  bool refuseIf(bool busy);
  void read(Reading reading, const QString &file, bool modified);
  void load(Session session, const QString &fileName, const QByteArray &digest,
            std::shared_ptr<FileLock> lock, bool modified);
  void startSaving(const QString &fileName, bool over);
  void snapshotChanged();
  void write(const Saving &saving);
  void refresh();
  bool differsFromSaved(const Snapshot &snapshot) const;
  static Contents contentsOf(const Snapshot &snapshot);
  void setState(const QString &fileName, bool modified);
  void remember(const QString &fileName) const;

  TrainingController *m_controller;
  bool m_remembers;
  BackgroundTask m_task;
  QString m_fileName;
  QByteArray m_digest;
  bool m_modified = false;
  bool m_changedOutside = false;  // so that the session is in no file
  Contents m_saved;
  std::optional<Loading> m_loading;
  std::shared_ptr<FileLock> m_lock;  // none without a file
  std::optional<Saving> m_saving;    // where to, once all commands are carried out
};

}  // namespace chainrule
