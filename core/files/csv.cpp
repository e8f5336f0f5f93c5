// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csv.h"

#include "files/csvscanner.h"
#include "files/sessionfile.h"
#include "files/utf8.h"
#include "text/say.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <unordered_set>

namespace chainrule {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view minusSign = "\u2212";

}  // namespace

Table::Table(std::string_view text, std::string name) : m_name(std::move(name)) {
  if (text.size() > maximumFileSize) {
    throw FileError(m_name + ": " + say("a file of at most 256 MiB expected, a larger one found"));
  }
  if (text.starts_with(byteOrderMark)) {
    text.remove_prefix(byteOrderMark.size());
  }
  if (const std::size_t valid = validUtf8(text); valid < text.size()) {
    throw FileError(m_name + ": " + lineAndColumn(text, valid) + ": " +
                    say("UTF-8 text expected, other bytes found"));
  }
  m_separator = separatorOf(text);
  CsvScanner scanner(text, m_separator);
  readHeader(scanner);
  readRows(scanner);
  findDecimalComma();
}

void Table::readHeader(CsvScanner &scanner) {
  if (!scanner.next()) {
    checkScanned(scanner);
    throw FileError(m_name + ": " + say("a row of names expected, nothing found"));
  }
  m_header = scanner.cells();
  if (std::all_of(m_header.begin(), m_header.end(), [](const std::string &cell) {
        return numberIn(cell, '.') || numberIn(cell, ',');
      })) {
    refuse(scanner, say("a row of names expected, numbers found"));
  }
  for (std::size_t k = 0; k < m_header.size(); ++k) {
    if (m_header[k].empty()) {
      throw FileError(
          m_name + ": " +
          say("row %1, column %2", std::to_string(scanner.rowNumber()), std::to_string(k + 1)) +
          ": " + say("a name expected, nothing found"));
    }
  }
}

void Table::readRows(CsvScanner &scanner) {
  while (scanner.next()) {
    const std::vector<std::string> &cells = scanner.cells();
    if (cells.size() != m_header.size()) {
      refuse(scanner, m_header.size() == 1
                          ? say("1 cell expected, %1 found", std::to_string(cells.size()))
                          : say("%1 cells expected, %2 found", std::to_string(m_header.size()),
                                std::to_string(cells.size())));
    }
    if (m_rowNumbers.size() == maximumRows) {
      refuse(scanner, say("at most %1 rows expected, more found", std::to_string(maximumRows)));
    }
    m_rowNumbers.push_back(static_cast<std::uint32_t>(scanner.rowNumber()));
    for (const std::string &cell : cells) {
      m_text += cell;
      m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
  }
  checkScanned(scanner);
  if (m_rowNumbers.empty()) {
    throw FileError(m_name + ": " + say("at least 1 row under the names expected, 0 found"));
  }
}

void Table::checkScanned(const CsvScanner &scanner) const {
  if (!scanner.problem().empty()) {
    const std::size_t column = scanner.cells().size() - 1;
    throw FileError(
        m_name + ": row " + std::to_string(scanner.rowNumber()) + ", column " +
        (column < m_header.size() ? printable(m_header[column]) : std::to_string(column + 1)) +
        ": " + scanner.problem());
  }
}

void Table::refuse(const CsvScanner &scanner, const std::string &problem) const {
  throw FileError(m_name + ": " + say("row %1", std::to_string(scanner.rowNumber())) + ": " +
                  problem);
}

void Table::findDecimalComma() {
  bool comma = false;
  bool point = false;
  for (int row = 0; m_separator != ',' && row < rows(); ++row) {
    for (int column = 0; column < columns(); ++column) {
      const std::string_view text = cell(row, column);
      const bool hasComma = text.find(',') != std::string_view::npos;
      const bool hasPoint = text.find('.') != std::string_view::npos;
      comma = comma || (hasComma && numberIn(text, ','));
      point = point || (hasPoint && numberIn(text, '.'));
    }
  }
  m_hasDecimalComma = comma && !point;
}

std::string_view Table::cell(int row, int column) const {
  const std::size_t k =
      static_cast<std::size_t>(row) * m_header.size() + static_cast<std::size_t>(column);
  const std::size_t begin = k == 0 ? 0 : m_ends[k - 1];
  return std::string_view(m_text).substr(begin, m_ends[k] - begin);
}

std::optional<double> Table::number(int row, int column) const {
  return numberIn(cell(row, column), m_hasDecimalComma ? ',' : '.');
}

bool Table::isNumeric(int column) const {
  int numbers = 0;
  for (int row = 0; row < rows(); ++row) {
    numbers += number(row, column) ? 1 : 0;
  }
  return numbers >= rows() - numbers;
}

std::vector<std::string> Table::classes(int column) const {
  std::vector<std::string> result;
  std::unordered_set<std::string_view> seen;
  for (int row = 0; row < rows(); ++row) {
    if (seen.insert(cell(row, column)).second) {
      result.emplace_back(cell(row, column));
    }
  }
  return result;
}

void Table::refuse(int row, int column, const std::string &problem) const {
  throw FileError(m_name + ": " +
                  say("row %1, column %2",
                      std::to_string(m_rowNumbers[static_cast<std::size_t>(row)]),
                      printable(header(column))) +
                  ": " + problem);
}

void Table::refuse(int column, const std::string &problem) const {
  throw FileError(m_name + ": " + say("column %1", printable(header(column))) + ": " + problem);
}

std::optional<double> numberIn(std::string_view text, char decimalMark) {
  std::string digits(text);
  if (text.starts_with(minusSign)) {
    digits.erase(0, minusSign.size() - 1);
    digits.front() = '-';
  } else if (text.starts_with('+')) {
    digits.erase(0, 1);
  }
  const std::size_t unsignedPart = digits.starts_with('-') && !text.starts_with('+') ? 1 : 0;
  if (digits.find_first_not_of("0123456789.,", unsignedPart) == unsignedPart) {
    return std::nullopt;  // "inf", "nan", a second sign
  }
  if (decimalMark == ',') {
    if (digits.find('.') != std::string::npos) {
      return std::nullopt;
    }
    std::replace(digits.begin(), digits.end(), ',', '.');
  }
  double value = 0;
  const char *end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, value);
  if (error != std::errc() || rest != end || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

std::string csvCell(const std::string &text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) {
    return text;
  }
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c;
    if (c == '"') {
      quoted += c;
    }
  }
  return quoted + '"';
}

}  // namespace chainrule
