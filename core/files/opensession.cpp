// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/sessionfile.h"

namespace chainrule {

Session openLesson(const std::string &name) {
  for (const Lesson &lesson : lessons()) {
    if (lesson.name == name) {
      return readSession(lesson.text, "lesson:" + name);
    }
  }
  throw FileError("lesson:" + name + ": no such lesson; \"chainrule lessons\" lists them");
}

Session openSession(const std::string &file) {
  constexpr std::string_view prefix = "lesson:";
  if (file.starts_with(prefix)) {
    return openLesson(file.substr(prefix.size()));
  }
  return readSession(readFile(file), nameInMessages(file));
}

}  // namespace chainrule
