// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/filelock.h"

#include <string>
#include <string_view>

namespace chainrule {

/// A file that a command or an export writes. As long as the object is there, no window and no
/// other command writes the file.
class OutputFile {
 public:
  /// Throws FileError where the file cannot be written, or is open in a window or being written by
  /// another command: before the work, not after it. The file is not changed yet.
  explicit OutputFile(std::string path);

  /// As writeFile().
  void write(std::string_view text) const;

 private:
  std::string m_path;
  FileLock m_lock;
};

}  // namespace chainrule
