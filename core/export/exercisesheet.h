// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/workedexample.h"

#include <cstdint>
#include <string>
#include <vector>

namespace chainrule {

enum class SheetSolutions {
  None,
  Answers,  ///< results alone, on a last page
  Worked    ///< every stage worked out in its place
};

/// What a sheet of exercises is made of.
struct ExerciseSheet {
  std::uint64_t seed = 1;   ///< 0 … mostExerciseSeed
  int count = 4;            ///< 1 … mostExercises: numbers 1 … count of the seed
  std::vector<int> stages;  ///< asked for, by their numbers from 1, in order; none: all
  int digits = 3;           ///< significant ones of the results, 2 … 6 as of an answer
  SheetSolutions solutions = SheetSolutions::Answers;
};

/// The sheet for a document to print: a part for each exercise, with what is given and a blank for
/// every result. The networks depend on the seed alone, so that sheets of one seed fit each other.
/// The same sheet is the same on every machine, to the last byte of its documents in a language.
WorkedExample workedSheet(const ExerciseSheet &sheet);

/// "chainrule exercise --seed 1 --count 4 --stages all --digits 3", which makes the sheet again.
std::string commandOf(const ExerciseSheet &sheet);

}  // namespace chainrule
