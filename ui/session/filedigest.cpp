// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filedigest.h"

#include <QCryptographicHash>
#include <QFile>

namespace chainrule {
namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;

}  // namespace

QByteArray digestOf(std::string_view content) {
  QCryptographicHash hash(algorithm);
  hash.addData({content.data(), static_cast<qsizetype>(content.size())});
  return hash.result();
}

QByteArray digestOfFile(const QString &fileName) {
  QFile file(fileName);
  QCryptographicHash hash(algorithm);
  return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

}  // namespace chainrule
