// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/fileerror.h"
#include "training/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace chainrule {

/// A session that comes with the program; its title and description say what it shows.
struct Lesson {
  std::string_view name;   ///< "article": what follows "lesson:"
  std::string_view group;  ///< "Learning rates": the title of those that belong together, or none
  std::string_view text;   ///< of the session file
};

/// All of them, in the order in which they are meant to be met; those of a group are neighbours,
/// and those of none come first.
const std::vector<Lesson> &lessons();

/// The session of "lesson:NAME", its title and description in the language of the window. Throws
/// FileError for a name that no lesson has.
Session openLesson(const std::string &name);

/// The session of a FILE as the command line means it: "lesson:NAME", "exercise:SEED:NUMBER", "-"
/// for standard input, or a path. Throws FileError.
Session openSession(const std::string &file);

/// Whether a FILE begins as the name of a lesson or of an exercise does, which are in no file.
bool isBuiltIn(std::string_view file);

}  // namespace chainrule
