// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "predict/mistakelines.h"
#include "theme.h"

#include <QFrame>
#include <QLabel>
#include <QWidget>

#include <optional>

namespace chainrule {

class FormulaLabel;

/// What was reckoned and what was to be, one above the other: "yours" with the answer, "formula"
/// with an empty box for its number.
class MistakeLinesView : public QWidget {
  Q_OBJECT

 public:
  explicit MistakeLinesView(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Without lines it is hidden.
  void show(const std::optional<MistakeLines> &lines);

 private:
  void refresh();

  Theme m_theme;
  std::optional<MistakeLines> m_lines;
  QLabel *m_yours;
  QLabel *m_formula;
  FormulaLabel *m_yoursLine;
  FormulaLabel *m_formulaLine;
  QFrame *m_box;
};

}  // namespace chainrule
