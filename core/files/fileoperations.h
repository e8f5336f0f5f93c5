// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace chainrule {

/// What writeFile() asks of the operating system, so that a test can let any of it fail. Functions
/// say failure by a negative number, and why in errno.
class FileOperations {
 public:
  using Handle = std::intptr_t;

  virtual ~FileOperations() = default;

  /// A new file to be written, nobody else's until it is closed. One of this name that a program
  /// left behind when it was killed is replaced; EEXIST where that can't be told, or it is in use.
  virtual Handle create(const std::string &path) = 0;

  /// How many of the bytes were written: at least one, maybe not all.
  virtual std::ptrdiff_t write(Handle file, const char *bytes, std::size_t count) = 0;

  /// Returns once everything written is on the disk.
  virtual int sync(Handle file) = 0;

  /// Gives the open file, called `part`, the name `target`, in place of what had it. The file can
  /// then only be closed; likewise after remove().
  virtual int rename(Handle file, const std::string &part, const std::string &target) = 0;

  virtual int remove(Handle file, const std::string &path) = 0;

  /// The handle is gone in any case.
  virtual int close(Handle file) = 0;

  /// Returns once the names in the folder are on the disk.
  virtual int syncFolder(const std::string &folder) = 0;

  /// The real ones. Safe to use from several threads.
  static FileOperations &system();
};

}  // namespace chainrule
