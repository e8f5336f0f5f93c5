// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileerror.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

class CsvScanner;

/// A table of texts under a header of names, as a CSV file holds it. Rows and columns are counted
/// from 0; in messages rows are counted as a spreadsheet does, where the header is row 1.
class Table {
 public:
  /// Reads a CSV text (RFC 4180): a header row of names, then at least one row with as many cells.
  /// Cells are separated by commas, semicolons or tabs, whichever fits the first rows. A cell in
  /// quotation marks may hold separators, line ends, and quotation marks written twice; spaces
  /// around other cells are no part of them. Lines end with CRLF or LF, empty lines are passed
  /// over, a byte order mark too. Throws FileError, naming row and column, for anything else,
  /// for text that is not UTF-8, and for more than maximumRows rows.
  Table(std::string_view text, std::string name);

  const std::string &name() const { return m_name; }
  int rows() const { return static_cast<int>(m_rowNumbers.size()); }
  int columns() const { return static_cast<int>(m_header.size()); }
  char separator() const { return m_separator; }

  /// Whether numbers have a decimal comma: the separator is another, some cell is a number so
  /// written, and none has a point.
  bool hasDecimalComma() const { return m_hasDecimalComma; }

  /// The name of a column, never empty; several columns may have the same.
  const std::string &header(int column) const { return m_header[static_cast<std::size_t>(column)]; }

  /// The number of a row in messages, where the names have 1.
  int rowNumber(int row) const {
    return static_cast<int>(m_rowNumbers[static_cast<std::size_t>(row)]);
  }

  std::string_view cell(int row, int column) const;

  /// The number a cell holds; empty when it holds none or one that is not finite.
  std::optional<double> number(int row, int column) const;

  /// Whether at least half the cells of the column hold numbers: then the others are mistakes.
  bool isNumeric(int column) const;

  /// The different texts of a column in the order of their first appearance.
  std::vector<std::string> classes(int column) const;

  /// Throws FileError: "NAME: row 12, column petal width: " and the problem.
  [[noreturn]] void refuse(int row, int column, const std::string &problem) const;

  /// Throws FileError: "NAME: column petal width: " and the problem.
  [[noreturn]] void refuse(int column, const std::string &problem) const;

 private:
  void readHeader(CsvScanner &scanner);
  void readRows(CsvScanner &scanner);
  void checkScanned(const CsvScanner &scanner) const;
  void findDecimalComma();
  [[noreturn]] void refuse(const CsvScanner &scanner, const std::string &problem) const;

  std::string m_name;
  std::vector<std::string> m_header;
  std::string m_text;                 // all cells, one behind the other
  std::vector<std::uint32_t> m_ends;  // where each cell ends in m_text, row by row
  std::vector<std::uint32_t> m_rowNumbers;
  char m_separator = ',';
  bool m_hasDecimalComma = false;
};

/// The number written in a text: digits with an optional sign, fraction and exponent; empty when
/// there is anything else, or when it is not finite. Never looks at the locale.
std::optional<double> numberIn(std::string_view text, char decimalMark);

/// A text as a cell of a CSV file separated by commas: in quotation marks, those in it doubled,
/// where it would not be one cell otherwise.
std::string csvCell(const std::string &text);

}  // namespace chainrule
