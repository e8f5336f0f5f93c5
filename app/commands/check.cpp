// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradientcheck.h"
#include "commands/commands.h"
#include "commands/training.h"
#include "explain/plaintext.h"
#include "files/json.h"
#include "files/lessons.h"
#include "output.h"

namespace chainrule {
namespace {

std::string jsonOf(const GradientCheck &result) {
  Json object = Json::Object();
  object.append("maxRelativeError", result.maxRelativeError);
  object.append("parameters", result.parameters.size());
  object.append("passed", result.passed);
  return toText(object) + '\n';
}

std::string textOf(const GradientCheck &result, std::int64_t step) {
  std::string text;
  for (const std::size_t index : result.worstFirst()) {
    const CheckedParameter &parameter = result.parameters[index];
    if (!parameter.passed) {
      text += plainText(symbol(parameter.entry)) + ": backpropagation " +
              digits(parameter.analytic) + ", central difference " + digits(parameter.numeric) +
              ", relative error " + digits(parameter.relativeError, 3) + '\n';
    }
  }
  text += std::to_string(result.parameters.size()) +
          (result.parameters.size() == 1 ? " parameter" : " parameters") + " checked at step " +
          std::to_string(step) + ": largest relative error " + digits(result.maxRelativeError, 3) +
          " (" + plainText(symbol(result.parameters[result.worst].entry)) + "), " +
          (result.passed ? "passed" : "failed") + '\n';
  return text;
}

}  // namespace

int check(const Words &words) {
  const Arguments arguments(words, {"--steps"}, {"--json"});
  Trainer trainer(openSession(arguments.onlyWord("FILE")));
  const auto steps = arguments.wholeNumber("--steps", 0, maximumSteps - trainer.step());
  if (!trainQuietly(trainer, steps.value_or(0))) {
    return 1;
  }
  trainer.computePass();  // what was changed at this step is in effect now
  const GradientCheck result = checkGradients(trainer.session(), trainer.rowsOf(trainer.step()));
  print(arguments.has("--json") ? jsonOf(result) : textOf(result, trainer.step()));
  return result.passed ? 0 : 1;
}

}  // namespace chainrule
