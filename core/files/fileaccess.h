// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileerror.h"
#include "files/fileoperations.h"

#include <string>
#include <string_view>

namespace chainrule {

/// Everything in a file, or in standard input when `path` is "-". Throws FileError, beginning with
/// the path, when it cannot be read, is a directory, or is larger than maximumFileSize.
std::string readFile(const std::string &path);

/// Makes `text` the content of the file, wholly or not at all, also when the program is killed or
/// the power fails: it is written beside the file and takes its place once it is on the disk. An
/// existing file keeps its permissions, and a symbolic link still points to it. Throws FileError,
/// beginning with the path, when that is not possible or `path` names something other than a
/// regular file; what stood there is then untouched.
void writeFile(const std::string &path, std::string_view text,
               FileOperations &operations = FileOperations::system());

/// Throws what writeFile() would throw, without changing the file: for asking before long work.
void checkWritable(const std::string &path);

/// What messages call the file: its path as given, and "standard input" for "-".
std::string nameInMessages(const std::string &path);

/// The last part of a path without its suffix: "iris" of "/data/iris.csv".
std::string baseName(const std::string &path);

/// Whether both paths lead to the same file, which need not exist.
bool isSameFile(const std::string &path, const std::string &other);

}  // namespace chainrule
