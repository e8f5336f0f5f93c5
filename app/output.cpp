// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "files/fileerror.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <vector>

namespace chainrule {
namespace {

std::size_t widthOf(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;  // not inside a UTF-8 character
  }));
}

std::string spaces(std::string_view text, std::size_t width) {
  const std::size_t taken = widthOf(text);
  return std::string(width > taken ? width - taken : 0, ' ');
}

}  // namespace

void print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
    throw FileError("standard output: cannot be written");
  }
}

void complain(std::string_view problem) {
  const std::string line = "chainrule: " + std::string(problem) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

std::string digits(double value, int significant) {
  std::array<char, 32> buffer{};
  const double shown = value == 0 ? 0 : value;  // −0 would only puzzle
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown,
                                 std::chars_format::general, significant)
                       .ptr;
  return {buffer.data(), end};
}

std::string rightAligned(std::string_view text, std::size_t width) {
  return spaces(text, width) + std::string(text);
}

std::string leftAligned(std::string_view text, std::size_t width) {
  return std::string(text) + spaces(text, width);
}

std::string block(const Eigen::Ref<const Eigen::MatrixXd> &matrix, std::string_view indent) {
  const bool isVector = matrix.cols() == 1;
  const Eigen::Index lines = isVector ? 1 : matrix.rows();
  const Eigen::Index columns = isVector ? matrix.rows() : matrix.cols();
  std::vector<std::string> cells;
  std::size_t width = 0;
  for (Eigen::Index i = 0; i < lines; ++i) {
    for (Eigen::Index j = 0; j < columns; ++j) {
      cells.push_back(digits(isVector ? matrix(j, 0) : matrix(i, j)));
      width = std::max(width, cells.back().size());
    }
  }
  std::string text;
  for (std::size_t k = 0; k < cells.size(); ++k) {
    const bool first = k % static_cast<std::size_t>(columns) == 0;
    text += first ? (k > 0 ? "\n" : "") + std::string(indent) : "  ";
    text += rightAligned(cells[k], width);
  }
  return text + '\n';
}

}  // namespace chainrule
