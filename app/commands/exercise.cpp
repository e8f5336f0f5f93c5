// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise/exercise.h"
#include "commands/commands.h"
#include "exercise/exercisestages.h"
#include "export/exercisesheet.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "files/utf8.h"
#include "output.h"
#include "predict/answer.h"
#include "session/outputfile.h"

#include <set>
#include <utility>

namespace chainrule {
namespace {

std::vector<int> stagesOf(const Arguments &arguments) {
  std::set<int> stages;
  for (const std::string &name : arguments.list("--stages").value_or(Words{"all"})) {
    const auto named = exerciseStagesNamed(name);
    if (!named) {
      throw UsageError("--stages: names out of " + exerciseStageNames() + " expected, " +
                       quoted(name) + " found");
    }
    stages.insert(named->begin(), named->end());
  }
  return {stages.begin(), stages.end()};
}

SheetSolutions solutionsOf(const Arguments &arguments) {
  const std::string name = arguments.text("--solutions").value_or("answers");
  for (const auto &[known, solutions] :
       {std::pair("none", SheetSolutions::None), std::pair("answers", SheetSolutions::Answers),
        std::pair("worked", SheetSolutions::Worked)}) {
    if (name == known) {
      return solutions;
    }
  }
  throw UsageError("--solutions: none, answers or worked expected, " + quoted(name) + " found");
}

// The name of the file decides what is written into it.
std::string (*documentFor(const std::string &file))(const WorkedExample &) {
  if (file.ends_with(".tex")) {
    return latexDocument;
  }
  if (file.ends_with(".html")) {
    return htmlDocument;
  }
  throw UsageError("-o: a file that ends in .tex or .html expected, " + quoted(file) + " found");
}

}  // namespace

int makeExercises(const Words &words) {
  const Arguments arguments(words,
                            {"--seed", "--count", "--stages", "--digits", "--solutions", "-o"});
  if (!arguments.words().empty()) {
    throw UsageError("no argument expected, " + quoted(arguments.words().front()) + " found");
  }
  ExerciseSheet sheet;
  sheet.seed = static_cast<std::uint64_t>(
      arguments.wholeNumber("--seed", 0, std::int64_t{mostExerciseSeed}).value_or(1));
  sheet.count = static_cast<int>(arguments.wholeNumber("--count", 1, mostExercises).value_or(4));
  sheet.stages = stagesOf(arguments);
  sheet.digits =
      static_cast<int>(arguments.wholeNumber("--digits", fewestAnswerDigits, mostAnswerDigits)
                           .value_or(usualAnswerDigits));
  sheet.solutions = solutionsOf(arguments);
  const std::string output = arguments.requiredOutput("-o");
  const auto document = documentFor(output);
  const OutputFile target(output);
  target.write(document(workedSheet(sheet)));
  print(std::to_string(sheet.count) + (sheet.count == 1 ? " exercise" : " exercises") + ", seed " +
        std::to_string(sheet.seed) + ": " + output + '\n');
  return 0;
}

}  // namespace chainrule
