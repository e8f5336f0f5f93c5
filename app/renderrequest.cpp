// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderrequest.h"

#include "files/utf8.h"
#include "language.h"

#include <algorithm>

namespace chainrule {
namespace {

constexpr PictureSizes windowSizes{1024, 700, 16384, 1440, 900};

bool isPng(const std::string &name) {
  constexpr std::string_view suffix = ".png";
  return name.size() > suffix.size() &&
         std::equal(suffix.rbegin(), suffix.rend(), name.rbegin(), [](char expected, char found) {
           return found == expected ||
                  (found >= 'A' && found <= 'Z' && found + 'a' - 'A' == expected);
         });
}

std::string languageIn(const Arguments &arguments) {
  const std::string code = arguments.text("--language").value_or("en");
  std::string codes;
  for (const Language &language : languages()) {
    if (language.code == QString::fromStdString(code)) {
      return code;
    }
    codes += (codes.empty() ? "" : ", ") + language.code.toStdString();
  }
  throw UsageError("--language: one of " + codes + " expected, " + quoted(code) + " found");
}

}  // namespace

RenderRequest renderRequest(const Words &words) {
  const Arguments arguments(words, {"-o", "--stage", "--size", "--theme", "--language"});
  RenderRequest request;
  request.file = arguments.onlyWord("FILE");
  request.output = arguments.requiredOutput("-o");
  if (!isPng(request.output)) {
    throw UsageError("-o: a name that ends in .png expected, " + quoted(request.output) + " found");
  }
  request.picture = pictureOptions(arguments, windowSizes);
  request.language = languageIn(arguments);
  return request;
}

}  // namespace chainrule
