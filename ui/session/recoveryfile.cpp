// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recoveryfile.h"

#include "files/fileaccess.h"
#include "files/sessionfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace chainrule {
namespace {

// A line of JSON about the session, then the session's own text.
constexpr qint64 longestLine = 1 << 16;
const QString fileKey = QStringLiteral("file");
const QString titleKey = QStringLiteral("title");
const QString timeKey = QStringLiteral("time");
const QString digestKey = QStringLiteral("digest");
const QString suffix = QStringLiteral(".recovery");
const QString lockSuffix = QStringLiteral(".lock");

QDir folder() {
  const QDir settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
  settings.mkpath(QStringLiteral("recovery"));
  return QDir(settings.filePath(QStringLiteral("recovery")));
}

std::unique_ptr<QLockFile> lockOf(const QString &path) {
  auto lock = std::make_unique<QLockFile>(path + lockSuffix);
  lock->setStaleLockTime(0);  // held as long as its program lives
  return lock;
}

// Locks of programs that ended without leaving a session behind.
void removeUnusedLocks(const QDir &place) {
  for (const QString &name :
       place.entryList({QLatin1Char('*') + suffix + lockSuffix}, QDir::Files)) {
    const QString path = place.filePath(name.chopped(lockSuffix.size()));
    if (!QFile::exists(path)) {
      lockOf(path)->tryLock(0);
    }
  }
}

}  // namespace

RecoveryFile::RecoveryFile()
    : RecoveryFile(folder().filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix)) {
  lock();
}

RecoveryFile::RecoveryFile(const QString &path) : m_path(path), m_lock(lockOf(path)) {}

RecoveryFile::~RecoveryFile() = default;

std::vector<std::shared_ptr<RecoveryFile>> RecoveryFile::leftBehind() {
  const QDir place = folder();
  removeUnusedLocks(place);
  std::vector<std::shared_ptr<RecoveryFile>> files;
  for (const QString &name : place.entryList({QLatin1Char('*') + suffix}, QDir::Files)) {
    const std::shared_ptr<RecoveryFile> file(new RecoveryFile(place.filePath(name)));
    if (file->lock() && file->readAbout()) {
      files.push_back(file);
    }
  }
  std::sort(files.begin(), files.end(), [](const auto &one, const auto &other) {
    return one->about().time > other->about().time;
  });
  return files;
}

bool RecoveryFile::lock() {
  return m_lock->tryLock(0);
}

// Whether the file is still there: the window it belonged to may have removed it just now.
bool RecoveryFile::readAbout() {
  QFile file(m_path);
  if (!file.open(QIODevice::ReadOnly)) {
    return false;
  }
  const QJsonObject about = QJsonDocument::fromJson(file.readLine(longestLine)).object();
  m_about = {about[fileKey].toString(), about[titleKey].toString(),
             QDateTime::fromString(about[timeKey].toString(), Qt::ISODateWithMs),
             QByteArray::fromHex(about[digestKey].toString().toLatin1())};
  if (!m_about.time.isValid()) {
    m_about.time = file.fileTime(QFileDevice::FileModificationTime);
  }
  return true;
}

void RecoveryFile::write(const Session &session) const {
  const QJsonObject about = {{fileKey, m_about.fileName},
                             {titleKey, m_about.title},
                             {timeKey, m_about.time.toUTC().toString(Qt::ISODateWithMs)},
                             {digestKey, QString::fromLatin1(m_about.digest.toHex())}};
  const QByteArray line = QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n';
  writeFile(m_path.toStdString(), line.toStdString() + writeSession(session));
}

Session RecoveryFile::read() const {
  const std::string text = readFile(m_path.toStdString());
  const std::size_t line = text.find('\n');
  return readSession(std::string_view(text).substr(line == std::string::npos ? 0 : line + 1),
                     m_path.toStdString());
}

bool RecoveryFile::remove() const {
  return QFile::remove(m_path) || !QFile::exists(m_path);
}

}  // namespace chainrule
