// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/utf8.h"

#include "text/say.h"

#include <algorithm>

namespace chainrule {
namespace {

constexpr int messageLength = 40;  // characters

unsigned char byteAt(std::string_view text, std::size_t k) {
  return static_cast<unsigned char>(text[k]);
}

bool isContinuation(unsigned char byte) {
  return (byte & 0xC0) == 0x80;
}

// The bytes of the character that begins at `k`, or 0 when it is not well formed.
std::size_t characterLength(std::string_view text, std::size_t k) {
  const unsigned char first = byteAt(text, k);
  if (first < 0x80) {
    return 1;
  }
  std::size_t length = 0;
  unsigned char least = 0x80;  // of the second byte
  unsigned char most = 0xBF;
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2;
  } else if (first >= 0xE0 && first <= 0xEF) {
    length = 3;
    least = first == 0xE0 ? 0xA0 : 0x80;
    most = first == 0xED ? 0x9F : 0xBF;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4;
    least = first == 0xF0 ? 0x90 : 0x80;
    most = first == 0xF4 ? 0x8F : 0xBF;
  }
  if (length == 0 || k + length > text.size() || byteAt(text, k + 1) < least ||
      byteAt(text, k + 1) > most) {
    return 0;
  }
  for (std::size_t j = 2; j < length; ++j) {
    if (!isContinuation(byteAt(text, k + j))) {
      return 0;
    }
  }
  return length;
}

}  // namespace

std::size_t validUtf8(std::string_view text) {
  std::size_t k = 0;
  while (k < text.size()) {
    const std::size_t length = characterLength(text, k);
    if (length == 0) {
      break;
    }
    k += length;
  }
  return k;
}

std::string printable(std::string_view text) {
  std::string result;
  int characters = 0;
  for (std::size_t k = 0; k < text.size(); ++characters) {
    if (characters == messageLength) {
      result += "…";
      break;
    }
    const std::size_t length = characterLength(text, k);
    const bool control = length == 1 && (byteAt(text, k) < 0x20 || byteAt(text, k) == 0x7F);
    result += length == 0 || control ? std::string_view("\uFFFD") : text.substr(k, length);
    k += std::max<std::size_t>(length, 1);
  }
  return result;
}

std::string quoted(std::string_view text) {
  return '"' + printable(text) + '"';
}

std::string lineAndColumn(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t newline = before.rfind('\n');
  const std::string_view sameLine =
      before.substr(newline == std::string_view::npos ? 0 : newline + 1);
  const auto column =
      std::count_if(sameLine.begin(), sameLine.end(),
                    [](char c) { return !isContinuation(static_cast<unsigned char>(c)); }) +
      1;
  return say("line %1, column %2", std::to_string(line), std::to_string(column));
}

}  // namespace chainrule
