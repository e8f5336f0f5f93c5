// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <string_view>

namespace chainrule {

/// What a command takes, in the words that follow its name on the command line. Each returns the
/// exit status: 0 done, 1 it ran and the answer is no. Throws UsageError and FileError. None needs
/// a display.
int train(const Words &words);
int trace(const Words &words);
int check(const Words &words);
int analyse(const Words &words);
int sweep(const Words &words);
int importTable(const Words &words);
int exportStep(const Words &words);
int makeExercises(const Words &words);
int listLessons(const Words &words);

/// The answer to --help, for the whole program or for one command; empty for a command that there
/// is not.
std::string_view help();
std::string_view help(std::string_view command);

}  // namespace chainrule
