// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderrequest.h"

#include "files/utf8.h"

#include <algorithm>
#include <limits>

namespace chainrule {
namespace {

constexpr int leastWidth = 1024;
constexpr int leastHeight = 700;
constexpr int mostPixels = 16384;  // a side

bool isPng(const std::string &name) {
  constexpr std::string_view suffix = ".png";
  return name.size() > suffix.size() &&
         std::equal(suffix.rbegin(), suffix.rend(), name.rbegin(), [](char expected, char found) {
           return found == expected ||
                  (found >= 'A' && found <= 'Z' && found + 'a' - 'A' == expected);
         });
}

void readSize(const std::string &size, RenderRequest &request) {
  const std::size_t cross = size.find('x');
  if (cross == std::string::npos) {
    throw UsageError("--size: WxH expected, " + quoted(size) + " found");
  }
  const std::string_view text = size;
  request.width = static_cast<int>(
      wholeNumberIn(text.substr(0, cross), leastWidth, mostPixels, "--size, width"));
  request.height = static_cast<int>(
      wholeNumberIn(text.substr(cross + 1), leastHeight, mostPixels, "--size, height"));
}

}  // namespace

RenderRequest renderRequest(const Words &words) {
  const Arguments arguments(words, {"-o", "--stage", "--size", "--theme"});
  RenderRequest request;
  request.file = arguments.onlyWord("FILE");
  request.output = arguments.requiredOutput("-o");
  if (!isPng(request.output)) {
    throw UsageError("-o: a name that ends in .png expected, " + quoted(request.output) + " found");
  }
  if (const auto stage = arguments.wholeNumber("--stage", 0, std::numeric_limits<int>::max())) {
    request.stage = static_cast<int>(*stage);
  }
  if (const auto size = arguments.text("--size")) {
    readSize(*size, request);
  }
  if (const auto theme = arguments.text("--theme")) {
    if (*theme != "light" && *theme != "dark") {
      throw UsageError("--theme: light or dark expected, " + quoted(*theme) + " found");
    }
    request.dark = *theme == "dark";
  }
  return request;
}

}  // namespace chainrule
