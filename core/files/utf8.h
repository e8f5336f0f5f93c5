// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chainrule {

/// How many bytes at the beginning of `text` are well-formed UTF-8: all of them, or up to the first
/// byte that is not (overlong forms, surrogates and numbers above U+10FFFF are not).
/// Source: RFC 3629.
std::size_t validUtf8(std::string_view text);

/// The text in one printable line for a message: control characters and bytes that are not UTF-8
/// as U+FFFD, cut with an ellipsis after 40 characters.
std::string printable(std::string_view text);

/// printable() between quotation marks.
std::string quoted(std::string_view text);

/// The line and column, both from 1, of a byte of the text: "line 3, column 14". Columns count
/// characters.
std::string lineAndColumn(std::string_view text, std::size_t byte);

}  // namespace chainrule
