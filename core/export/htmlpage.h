// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace chainrule {

/// <name class="classes">content</name>, and a new line. The content is markup.
std::string htmlElement(std::string_view name, std::string_view classes, std::string_view content);

/// A paragraph of plain words; nothing where there are none.
std::string htmlParagraph(const std::string &words, std::string_view classes = "");

/// A whole page of the body's markup, said to be in languageTag(), in the style of all documents
/// and what is added to it.
std::string htmlPage(const std::string &title, const std::string &style, const std::string &body);

/// The style sheet of every page.
extern const std::string_view htmlStyle;

}  // namespace chainrule
