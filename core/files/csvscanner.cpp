// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvscanner.h"

#include "files/utf8.h"
#include "text/say.h"

#include <utility>

namespace chainrule {

bool CsvScanner::atLineEnd() const {
  return m_position >= m_text.size() || m_text[m_position] == '\n' || m_text[m_position] == '\r';
}

void CsvScanner::skipBlanks() {
  while (m_position < m_text.size() && m_text[m_position] != m_separator &&
         (m_text[m_position] == ' ' || m_text[m_position] == '\t')) {
    ++m_position;
  }
}

void CsvScanner::skipLineEnd() {
  m_position += m_text.substr(m_position).starts_with("\r\n") ? 2 : 1;
}

bool CsvScanner::readQuoted(std::string &cell) {
  for (++m_position; m_position < m_text.size(); ++m_position) {
    if (m_text[m_position] != '"') {
      cell += m_text[m_position];
    } else if (m_text.substr(m_position + 1).starts_with('"')) {
      cell += '"';
      ++m_position;
    } else {
      ++m_position;
      skipBlanks();
      if (!atLineEnd() && m_text[m_position] != m_separator) {
        m_problem = say("a separator behind the closing quotation mark expected, %1 found",
                        quoted(m_text.substr(
                            m_position, m_text.find_first_of("\r\n", m_position) - m_position)));
      }
      return m_problem.empty();
    }
  }
  m_problem = say("a closing quotation mark expected, the end of the file found");
  return false;
}

void CsvScanner::readPlain(std::string &cell) {
  const std::size_t begin = m_position;
  while (!atLineEnd() && m_text[m_position] != m_separator) {
    ++m_position;
  }
  cell = m_text.substr(begin, m_position - begin);
  cell.erase(cell.find_last_not_of(" \t") + 1);
}

bool CsvScanner::next() {
  for (; m_position < m_text.size() && atLineEnd(); skipLineEnd()) {
    ++m_rowNumber;
  }
  if (m_position >= m_text.size()) {
    return false;
  }
  ++m_rowNumber;
  m_cells.clear();
  for (;;) {
    std::string &cell = m_cells.emplace_back();
    skipBlanks();
    if (m_position < m_text.size() && m_text[m_position] == '"') {
      if (!readQuoted(cell)) {
        return false;
      }
    } else {
      readPlain(cell);
    }
    if (atLineEnd()) {
      break;
    }
    ++m_position;  // the separator
  }
  if (m_position < m_text.size()) {
    skipLineEnd();
  }
  return true;
}

char separatorOf(std::string_view text) {
  constexpr int rowsLookedAt = 20;
  char best = ',';
  std::pair<bool, std::size_t> bestFit{false, 1};  // whether all rows agree, and cells a row
  for (const char separator : {',', ';', '\t'}) {
    CsvScanner scanner(text, separator);
    std::size_t cells = 0;
    bool agree = true;
    for (int row = 0; row < rowsLookedAt && scanner.next(); ++row) {
      cells = row == 0 ? scanner.cells().size() : cells;
      agree = agree && scanner.cells().size() == cells;
    }
    const std::pair fit{agree && scanner.problem().empty() && cells >= 2, cells};
    if (fit > bestFit) {
      best = separator;
      bestFit = fit;
    }
  }
  return best;
}

}  // namespace chainrule
