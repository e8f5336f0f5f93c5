// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercise.h"
#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/sessionfile.h"
#include "files/utf8.h"
#include "text/say.h"

namespace chainrule {

namespace {

constexpr std::string_view lessonPrefix = "lesson:";

Session openExercise(const std::string &name) {
  const std::optional<ExerciseChoice> choice = exerciseNamed(name);
  if (!choice) {
    throw FileError(quoted(name) + ": " +
                    say("%1 expected, a seed from 0 to %2 and a number from 1 to %3",
                        std::string("exercise:SEED:NUMBER"), std::to_string(mostExerciseSeed),
                        std::to_string(mostExercises)));
  }
  return exercise(choice->seed, choice->number);
}

}  // namespace

Session openLesson(const std::string &name) {
  for (const Lesson &lesson : lessons()) {
    if (lesson.name == name) {
      Session session = readSession(lesson.text, "lesson:" + name);
      session.title = translated(session.title.c_str(), -1);
      session.description = translated(session.description.c_str(), -1);
      return session;
    }
  }
  throw FileError("lesson:" + name + ": " +
                  say("no such lesson; \"chainrule lessons\" lists them"));
}

bool isBuiltIn(std::string_view file) {
  return file.starts_with(lessonPrefix) || file.starts_with(exercisePrefix);
}

Session openSession(const std::string &file) {
  if (file.starts_with(lessonPrefix)) {
    return openLesson(file.substr(lessonPrefix.size()));
  }
  if (file.starts_with(exercisePrefix)) {
    return openExercise(file);
  }
  return readSession(readFile(file), nameInMessages(file));
}

}  // namespace chainrule
