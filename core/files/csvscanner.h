// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

/// Goes through a CSV text row by row; see Table for the rules.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  /// Reads the next row that is not an empty line into cells(). False at the end of the text, and
  /// when the row is not as it should be; problem() is then not empty.
  bool next();

  const std::vector<std::string> &cells() const { return m_cells; }

  /// Of the last row read, counted from 1 and with empty lines.
  std::size_t rowNumber() const { return m_rowNumber; }

  /// "a closing quotation mark expected, the end of the file found"; the cell is the last of
  /// cells().
  const std::string &problem() const { return m_problem; }

 private:
  bool atLineEnd() const;
  void skipBlanks();
  void skipLineEnd();
  bool readQuoted(std::string &cell);
  void readPlain(std::string &cell);

  std::string_view m_text;
  char m_separator;
  std::size_t m_position = 0;
  std::size_t m_rowNumber = 0;
  std::vector<std::string> m_cells;
  std::string m_problem;
};

/// The separator that fits the first rows of a text: the one that gives them all the same number
/// of cells, at least 2, and the most of them; otherwise the one found most often in the header.
char separatorOf(std::string_view text);

}  // namespace chainrule
