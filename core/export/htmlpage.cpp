// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlpage.h"

#include "explain/mathml.h"
#include "text/say.h"

namespace chainrule {

std::string htmlElement(std::string_view name, std::string_view classes, std::string_view content) {
  std::string text = "<" + std::string(name);
  if (!classes.empty()) text += " class=\"" + std::string(classes) + "\"";
  return text + ">" + std::string(content) + "</" + std::string(name) + ">\n";
}

std::string htmlParagraph(const std::string &words, std::string_view classes) {
  return words.empty() ? "" : htmlElement("p", classes, escapedMarkup(words));
}

std::string htmlPage(const std::string &title, const std::string &style, const std::string &body) {
  return "<!DOCTYPE html>\n<html lang=\"" + languageTag() +
         "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
         htmlElement("title", "", escapedMarkup(title)) +
         htmlElement("style", "", style + std::string(htmlStyle)) + "</head>\n<body>\n" +
         htmlElement("main", "", body) + "</body>\n</html>\n";
}

}  // namespace chainrule
