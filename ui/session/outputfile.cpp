// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outputfile.h"

#include "files/fileaccess.h"

#include <utility>

namespace chainrule {
namespace {

std::string checked(std::string path) {
  checkWritable(path);
  return path;
}

}  // namespace

OutputFile::OutputFile(std::string path)
    : m_path(checked(std::move(path))), m_lock(QString::fromStdString(m_path)) {
  if (!m_lock.holder().isEmpty()) {
    throw FileError(m_path + ": cannot be written: open elsewhere (" +
                    m_lock.holder().toStdString() + ")");
  }
}

void OutputFile::write(std::string_view text) const {
  writeFile(m_path, text);
}

}  // namespace chainrule
