// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <QApplication>

#include <memory>
#include <string>
#include <vector>

namespace chainrule {

/// Qt's application with the program's style, name and fonts. It keeps hold of the words of the
/// command line as the C strings Qt wants.
class Application {
 public:
  /// `words` may hold options of Qt's own.
  explicit Application(const Words &words);

  /// One that draws into pictures and needs no display.
  static Application withoutDisplay();

 private:
  std::unique_ptr<Words> m_words;
  std::unique_ptr<std::vector<char *>> m_pointers;
  std::unique_ptr<int> m_count;
  std::unique_ptr<QApplication> m_application;
};

}  // namespace chainrule
