// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/lessons.h"

#include "commands/commands.h"
#include "files/json.h"
#include "lesson/script.h"
#include "output.h"

#include <algorithm>
#include <string_view>

namespace chainrule {

int listLessons(const Words &words) {
  const Arguments arguments(words, {}, {"--json"});
  if (!arguments.words().empty()) {
    throw UsageError("no argument expected, \"" + arguments.words().front() + "\" found");
  }
  std::size_t nameWidth = 0;
  for (const Lesson &lesson : lessons()) {
    nameWidth = std::max(nameWidth, lesson.name.size() + std::string_view("lesson:  ").size());
  }
  std::string text;
  std::string_view group;
  Json::Array list;
  for (const Lesson &lesson : lessons()) {
    if (lesson.group != group) {
      group = lesson.group;
      text += '\n' + std::string(group) + '\n';
    }
    const Session session = openLesson(std::string(lesson.name));
    const std::size_t steps = session.lesson ? session.lesson->steps.size() : 0;
    text += leftAligned("lesson:" + std::string(lesson.name), nameWidth) + session.title +
            (steps > 0 ? " (" + std::to_string(steps) + " steps): " : ": ") + session.description +
            '\n';
    Json object = Json::Object();
    object.append("name", lesson.name);
    object.append("group", lesson.group);
    object.append("title", session.title);
    object.append("line", session.description);
    object.append("steps", steps);
    list.push_back(std::move(object));
  }
  Json result = Json::Object();
  result.append("lessons", std::move(list));
  print(arguments.has("--json") ? toText(result) + '\n' : text);
  return 0;
}

}  // namespace chainrule
