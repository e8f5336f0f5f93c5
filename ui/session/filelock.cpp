// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filelock.h"

#include "screentext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace chainrule {
namespace {

// The same for every path that leads to the file.
QString placeOf(const QString &fileName) {
  const QFileInfo file(fileName);
  if (file.exists()) {
    return file.canonicalFilePath();
  }
  const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
  return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

QString besideTheFile(const QString &place) {
  const QFileInfo file(place);
  return file.dir().filePath(QStringLiteral(".%1.lock").arg(file.fileName()));
}

QString besideTheSettings(const QString &place) {
  QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
  folder.mkpath(QStringLiteral("locks"));
  const QByteArray name = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1);
  return folder.filePath(QStringLiteral("locks/%1.lock").arg(QString::fromLatin1(name.toHex())));
}

QString holderOf(const QLockFile &lock) {
  qint64 process = 0;
  QString host;
  QString program;
  if (!lock.getLockInfo(&process, &host, &program)) {
    return screenText("another program");
  }
  const QString here = QSysInfo::machineHostName();
  return host.isEmpty() || host == here
             ? screenText("%1, process %2").arg(program).arg(process)
             : screenText("%1, process %2 on %3").arg(program).arg(process).arg(host);
}

}  // namespace

FileLock::FileLock(const QString &fileName) : m_file(placeOf(fileName)) {
  if (!take(besideTheFile(m_file))) {
    take(besideTheSettings(m_file));
  }
}

FileLock::~FileLock() = default;

bool FileLock::isOf(const QString &fileName) const {
  return placeOf(fileName) == m_file;
}

// Whether the lock is held, here or elsewhere.
bool FileLock::take(const QString &lockFile) {
  constexpr int writingTakes = 10000;  // ms
  m_lock = std::make_unique<QLockFile>(lockFile);
  const auto isHeldElsewhere = [this] {
    return !m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError;
  };
  m_lock->setStaleLockTime(0);  // held as long as its program lives
  bool elsewhere = isHeldElsewhere();
  qint64 process = 0;
  QString host;
  QString program;
  if (elsewhere && !m_lock->getLockInfo(&process, &host, &program)) {
    m_lock->setStaleLockTime(writingTakes);  // of a program that died before it had written it
    elsewhere = isHeldElsewhere();
    m_lock->setStaleLockTime(0);
  }
  if (elsewhere) {
    m_holder = holderOf(*m_lock);
    m_lock.reset();
    return true;
  }
  return m_lock->isLocked();
}

}  // namespace chainrule
