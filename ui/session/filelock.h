// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace chainrule {

/// Tells other windows, and other users of the folder, that a file is open here: a hidden file
/// beside it, or one beside the settings where the folder cannot be written. It ends with the
/// object, and with the program however that ends. Nobody is kept from reading.
class FileLock {
 public:
  /// Takes the lock unless another window has it. `fileName` need not exist.
  explicit FileLock(const QString &fileName);
  ~FileLock();

  /// The file by whichever path.
  bool isOf(const QString &fileName) const;

  /// Who else has the file open, in words; empty where it is nobody, or cannot be known because
  /// no lock can be written anywhere.
  const QString &holder() const { return m_holder; }

 private:
  bool take(const QString &lockFile);

  QString m_file;
  QString m_holder;
  std::unique_ptr<QLockFile> m_lock;
};

}  // namespace chainrule
