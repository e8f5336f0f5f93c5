// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/session.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

class QLockFile;

namespace chainrule {

/// A session kept beside the settings, for the case that the program ends before it is saved. The
/// file outlives the object; as long as the object is there, no other window offers the file.
class RecoveryFile {
 public:
  /// What is said of it when it is offered.
  struct About {
    QString fileName;     ///< the user's file, absolute; empty where there is none
    QString title;        ///< of the session
    QDateTime time;       ///< when it was kept
    QByteArray digest{};  ///< of what the user's file held, see Document::fileDigest()
  };

  /// A new one, which is not there before it is written.
  RecoveryFile();
  ~RecoveryFile();

  /// Those whose program has ended, newest first.
  static std::vector<std::shared_ptr<RecoveryFile>> leftBehind();

  const About &about() const { return m_about; }
  void setAbout(const About &about) { m_about = about; }

  /// Makes about() and the session the content. Throws FileError. Like read(), safe on another
  /// thread as long as no other function is called.
  void write(const Session &session) const;

  /// The session. Throws FileError.
  Session read() const;

  /// Says whether the file is gone.
  bool remove() const;

 private:
  explicit RecoveryFile(const QString &path);

  bool lock();
  bool readAbout();

  QString m_path;
  About m_about;
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace chainrule
