// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace chainrule {

/// 32 bytes that tell one content of a file from another, whatever its size and time say.
QByteArray digestOf(std::string_view content);

/// That of what the file holds now; empty where it cannot be read.
QByteArray digestOfFile(const QString &fileName);

}  // namespace chainrule
