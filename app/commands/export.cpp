// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "commands/training.h"
#include "export/htmldocument.h"
#include "export/latexdocument.h"
#include "export/pytorchscript.h"
#include "export/steptable.h"
#include "files/fileaccess.h"
#include "files/lessons.h"
#include "files/utf8.h"
#include "networkfile.h"
#include "output.h"
#include "session/outputfile.h"
#include "training/stepper.h"

#include <algorithm>
#include <vector>

namespace chainrule {
namespace {

/// What an export is made of. `trainer` stands where the session was opened.
struct Source {
  const Arguments &arguments;
  Trainer &trainer;
  std::int64_t steps = 0;  ///< to be made before the step that is exported
};

// The content of the file, or nothing where training stopped, and said why on standard error.
using Content = std::optional<std::string>;

// After this the trainer has made the step that is exported; its pass is that step's.
bool makeStep(const Source &source) {
  return trainQuietly(source.trainer, source.steps) && trainQuietly(source.trainer, 1);
}

Content csv(const Source &source) {
  return makeStep(source) ? Content(stepTable(source.trainer)) : std::nullopt;
}

Content pytorch(const Source &source) {
  const Session start = source.trainer.session();
  return makeStep(source) ? Content(pytorchScript(start, source.trainer)) : std::nullopt;
}

// The network with the stages asked for revealed.
Content picture(const Source &source, PictureFormat format) {
  const Arguments &arguments = source.arguments;
  const PictureOptions options = pictureOptions(arguments, networkSizes);
  const int last = stageCount(source.trainer.network().depth());
  arguments.wholeNumber("--stage", 0, last);
  if (!trainQuietly(source.trainer, source.steps)) {
    return std::nullopt;
  }
  Stepper stepper(source.trainer.session());
  if (!stepper.goToStage(options.stage.value_or(last - 1))) {
    complainAbout(Ending::Diverged, stepper.trainer());
    return std::nullopt;
  }
  return networkFile(format, stepper.snapshot(false), options);
}

Content svg(const Source &source) {
  return picture(source, PictureFormat::Svg);
}

Content pdf(const Source &source) {
  return picture(source, PictureFormat::Pdf);
}

Content png(const Source &source) {
  return picture(source, PictureFormat::Png);
}

std::vector<int> samplesOf(const Arguments &arguments, const Session &session) {
  const auto words = arguments.list("--samples");
  if (!words) {
    return {};
  }
  std::vector<int> samples;
  if (*words == Words{"all"}) {
    samples = choosableSamples(session);
  } else {
    for (const std::string &word : *words) {
      samples.push_back(
          static_cast<int>(wholeNumberIn(word, 0, session.dataset.rows() - 1, "--samples")));
    }
  }
  if (const std::string problem = refusal(session, samples); !problem.empty()) {
    throw UsageError("--samples: " + problem);
  }
  return samples;
}

// The step that comes next, written out.
std::optional<WorkedExample> workedStep(const Source &source) {
  WorkedExampleOptions options;
  options.digits = static_cast<int>(source.arguments.wholeNumber("--digits", 1, 17).value_or(4));
  options.solutions = !source.arguments.has("--without-solutions");
  if (!trainQuietly(source.trainer, source.steps)) {
    return std::nullopt;
  }
  const Session &session = source.trainer.session();
  options.samples = samplesOf(source.arguments, session);
  std::optional<WorkedExample> example = workedExample(session, options);
  if (!example && trainQuietly(source.trainer, 1)) {
    complain("a step with one of these samples alone would not be finite");
  }
  return example;
}

Content latex(const Source &source) {
  const auto example = workedStep(source);
  return example ? Content(latexDocument(*example)) : std::nullopt;
}

Content html(const Source &source) {
  const auto example = workedStep(source);
  return example ? Content(htmlDocument(*example)) : std::nullopt;
}

struct Format {
  std::string_view name;
  Words options;  ///< besides those of every format
  Content (*content)(const Source &);
};

const std::vector<Format> &formats() {
  static const Words worked = {"--digits", "--samples", "--without-solutions"};
  static const Words drawing = {"--stage", "--size", "--theme"};
  static const std::vector<Format> all = {{"csv", {}, csv},         {"pytorch", {}, pytorch},
                                          {"latex", worked, latex}, {"html", worked, html},
                                          {"svg", drawing, svg},    {"pdf", drawing, pdf},
                                          {"png", drawing, png}};
  return all;
}

const Format &formatOf(const Arguments &arguments) {
  std::string names;
  for (const Format &format : formats()) {
    names += (names.empty() ? "" : ", ") + std::string(format.name);
  }
  const std::optional<std::string> name = arguments.text("--to");
  if (!name) {
    throw UsageError("--to with a format expected (" + names + "), nothing found");
  }
  const auto found = std::find_if(formats().begin(), formats().end(),
                                  [&](const Format &format) { return format.name == *name; });
  if (found == formats().end()) {
    throw UsageError("--to: one of " + names + " expected, " + quoted(*name) + " found");
  }
  return *found;
}

// Every option must mean something to the format: one that is passed over would mislead.
void checkOptions(const Arguments &arguments, const Format &chosen) {
  for (const Format &format : formats()) {
    for (const std::string &option : format.options) {
      const bool isTaken =
          std::find(chosen.options.begin(), chosen.options.end(), option) != chosen.options.end();
      if (arguments.has(option) && !isTaken) {
        throw UsageError(option + ": not an option of --to " + std::string(chosen.name));
      }
    }
  }
}

}  // namespace

int exportStep(const Words &words) {
  const Arguments arguments(
      words, {"--to", "-o", "--steps", "--digits", "--samples", "--stage", "--size", "--theme"},
      {"--without-solutions"});
  const std::string &file = arguments.onlyWord("FILE");
  const Format &format = formatOf(arguments);
  checkOptions(arguments, format);
  const std::string output = arguments.requiredOutput("-o");
  if (isSameFile(output, file)) {
    throw UsageError("-o: another file than the session's expected, " + quoted(output) + " found");
  }
  Trainer trainer(openSession(file));
  const auto steps = arguments.wholeNumber("--steps", 0, maximumSteps - trainer.step());
  const OutputFile target(output);
  const Content content = format.content({arguments, trainer, steps.value_or(0)});
  if (!content) {
    return 1;
  }
  target.write(*content);
  return 0;
}

}  // namespace chainrule
