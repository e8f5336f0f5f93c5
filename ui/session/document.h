// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backgroundtask.h"
#include "training/session.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace chainrule {

class TrainingController;

/// The file behind the session in the window: opened, saved, and whether it has changed since.
/// Reading and writing happen in the background; what was open stays open when a file is bad.
///
/// A built-in lesson, an imported table or what came from standard input has no file. Training a
/// lesson is not a change worth asking about; an edit is. With a file, training counts too.
class Document : public QObject {
  Q_OBJECT

 public:
  /// With `remembers`, files opened and saved enter the user's list of recent files.
  Document(TrainingController *controller, bool remembers, QObject *parent = nullptr);

  QString fileName() const { return m_fileName; }  ///< absolute; empty where there is none
  bool isModified() const { return m_modified; }
  /// Reading, loading or writing.
  bool isBusy() const { return m_task.isBusy() || m_loading || m_saving; }

  /// Reads `name`, a path, lesson:NAME or - for standard input, and puts it in place of what is
  /// open. Ends with opened() or failed().
  void open(const QString &name);

  /// A session that comes from no file, such as an imported table.
  void openNew(Session session);

  /// Writes the session as every command so far leaves it. Ends with saved() or failed().
  void save(const QString &fileName);

  /// The files last opened or saved, newest first, at most eight.
  static QStringList recentFiles();

 signals:
  void opened();
  void saved();
  void failed(const QString &message);
  void stateChanged();  ///< fileName() or isModified()

 private:
  /// What the controller has been told to load, in place of what is open once it is there.
  struct Loading {
    QString fileName;
    bool modified;
  };

  void sessionChanged(bool byTraining);
  void load(Session session, const Loading &loading);
  void snapshotChanged();
  void write(const QString &file);
  void setState(const QString &fileName, bool modified);
  void remember(const QString &fileName) const;

  TrainingController *m_controller;
  bool m_remembers;
  BackgroundTask m_task;
  QString m_fileName;
  bool m_modified = false;
  bool m_changedWhileSaving = false;
  std::optional<Loading> m_loading;
  std::optional<QString> m_saving;  // where to, once all commands are carried out
};

}  // namespace chainrule
