// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A folder for the files of one test function, to be made anew in init().
class FolderFixture {
 protected:
  void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }

  QString path(const char *name) const { return m_folder->filePath(name); }

  /// Empty where there is no such file.
  QByteArray read(const char *name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  void write(const char *name, const QByteArray &text) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};
