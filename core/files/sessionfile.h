// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileerror.h"
#include "training/session.h"

#include <string>
#include <string_view>

namespace chainrule {

/// The session of a *.chainrule text (docs/files-and-commands.md): JSON in UTF-8, version 1.
/// Throws FileError when anything in it is not as specified, with one line such as
///     full-adder.chainrule: network.weights[1][0]: 4 numbers expected, 3 found
/// where the first word is `name`.
Session readSession(std::string_view text, const std::string &name);

/// The text of a session file that readSession() turns into the same session, to the last bit.
/// Every number of the session must be finite. The same session always gives the same text.
std::string writeSession(const Session &session);

constexpr std::size_t maximumFileSize = 256 * 1024 * 1024;  ///< bytes
constexpr std::size_t maximumParameters = 1'000'000;
constexpr std::size_t maximumRows = 1'000'000;

}  // namespace chainrule
