// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/workedexample.h"

#include "explain/numbertext.h"
#include "explain/slips.h"
#include "export/listing.h"
#include "export/stepwriter.h"
#include "text/say.h"
#include "training/sampleorder.h"

#include <algorithm>
#include <utility>

namespace chainrule {

namespace {

int sizeOf(const std::vector<int> &rows) {
  return static_cast<int>(rows.size());
}

// The functions of the layers, "relu, identity".
std::string activationsOf(const Network &network) {
  std::string activations;
  for (int l = 1; l <= network.depth(); ++l) {
    activations += (l > 1 ? ", " : "") + std::string(name(network.activation(l)));
  }
  return activations;
}

std::string costOf(const Session &session) {
  return session.cost == Cost::HalfSquaredError ? say("half squared error") : say("cross-entropy");
}

std::string summaryOf(const Session &session, int digits) {
  //: %1: how many each layer has, "3, 4 and 2"; %2: their functions, "sigmoid, softmax"; %3: the
  //: cost.
  return say("Layers of %1 neurons; %2; %3; learning rate %4; step %5.",
             listed(session.network.sizes()), activationsOf(session.network), costOf(session),
             learningRateText(session, digits), std::to_string(session.step));
}

std::string aboutSamples(const std::vector<int> &samples, const std::vector<int> &rows) {
  if (rows.size() > 1) {
    const std::string all =
        sayCount("The step uses %n samples and descends their mean gradient.", sizeOf(rows));
    if (samples.size() == rows.size()) {
      return sentences({all, say("Each is worked out up to its errors.")});
    }
    return sentences(
        {all, samples.size() == 1
                  ? say("Worked out up to its errors is sample %1; the others go the same way.",
                        fromOne(samples))
                  : say("Worked out up to their errors are samples %1; the others go the same way.",
                        fromOne(samples))});
  }
  return sentences({say("The step uses sample %1.", rows.front() + 1),
                    samples == rows
                        ? ""
                        : say("Each sample here is worked out as a step of its own, all "
                              "from the same parameters.")});
}

std::string titleOf(const Session &session, bool solutions) {
  if (session.title.empty()) {
    return solutions ? say("A training step, worked out") : say("A training step to work out");
  }
  return solutions ? say("%1: a training step, worked out", session.title)
                   : say("%1: a training step to work out", session.title);
}

std::string aboutDigits(int digits) {
  if (digits == 1) {
    return say(
        "Numbers are printed with 1 significant digit, given ones with up to 6, and computed "
        "with all of theirs.");
  }
  return digits < 6 ? sayCount(
                          "Numbers are printed with %n significant digits, given ones with up "
                          "to 6, and computed with all of theirs.",
                          digits)
                    : sayCount(
                          "Numbers are printed with %n significant digits and computed with "
                          "all of theirs.",
                          digits);
}

void addSlips(const Session &session, std::vector<WorkedPart> &parts) {
  const std::vector<Stage> all = stages(session.network.depth());
  for (WorkedPart &part : parts) {
    for (WorkedStage &stage : part.stages) {
      const Stage &of = all[static_cast<std::size_t>(stage.number - 1)];
      if (const std::optional<ArticleSlip> slip = slipOf(of, session)) stage.slip = slip->text;
    }
  }
}

}  // namespace

std::string networkWords(const Session &session, int digits) {
  //: %1: how many each layer has, "3, 4 and 2"; %2: their functions, "sigmoid, softmax"; %3: the
  //: cost.
  return say("Layers of %1 neurons; %2; %3; learning rate %4.", listed(session.network.sizes()),
             activationsOf(session.network), costOf(session), learningRateText(session, digits));
}

std::optional<WorkedExample> workedExample(const Session &session,
                                           const WorkedExampleOptions &options) {
  const std::vector<int> rows = rowsOfStep(session);
  const std::vector<int> samples =
      options.samples.empty() ? std::vector<int>{rows.front()} : options.samples;
  WorkedExample example;
  example.options = options;
  example.title = titleOf(session, options.solutions);
  example.summary = summaryOf(session, options.digits);
  // Who is to find the numbers is not told about them.
  if (options.solutions && !session.description.empty()) {
    example.notes.push_back(session.description);
  }
  if (session.dataset.rows() > 1) example.notes.push_back(aboutSamples(samples, rows));
  example.notes.push_back(aboutDigits(options.digits));
  example.drawing = drawingOf(session.network, session.dataset);
  const StepWriter whole(session, options);
  WorkedPart given{say("Given"), "", whole.parameters(), {}};
  const bool alone = rows.size() == 1 && samples.size() == 1;
  if (alone) {
    const std::vector<WorkedGiven> own = whole.givenOf(samples.front());
    given.given.insert(given.given.begin(), own.begin(), own.end());
  }
  example.parts.push_back(std::move(given));
  if (rows.size() > 1) {
    StepWriter writer(session, options);
    if (!writer.addSteps(samples, example.parts)) return std::nullopt;
    return example;
  }
  Session own = session;
  for (const int sample : samples) {
    own.dataset.inputs = session.dataset.inputs.col(sample);
    own.dataset.targets = session.dataset.targets.col(sample);
    StepWriter writer(own, options);
    if (!writer.addStep(alone ? 0 : sample + 1, example.parts)) return std::nullopt;
  }
  if (options.solutions) addSlips(session, example.parts);
  return example;
}

std::string refusal(const Session &session, std::span<const int> samples) {
  const std::vector<int> rows = rowsOfStep(session);
  if (samples.size() > mostWorkedSamples) {
    return "at most " + std::to_string(mostWorkedSamples) + " samples expected, " +
           std::to_string(samples.size()) + " found";
  }
  std::vector<int> seen;
  for (const int sample : samples) {
    const bool inStep = std::find(rows.begin(), rows.end(), sample) != rows.end();
    if (rows.size() > 1 && !inStep) {
      const std::string which = rows.size() > 16 ? "" : " (" + listed(rows) + ")";
      return "samples of the step" + which + " expected, " + std::to_string(sample) + " found";
    }
    if (sample < 0 || sample >= session.dataset.rows()) {
      return "a sample from 0 to " + std::to_string(session.dataset.rows() - 1) + " expected, " +
             std::to_string(sample) + " found";
    }
    if (std::find(seen.begin(), seen.end(), sample) != seen.end()) {
      return "sample " + std::to_string(sample) + " expected once, found twice";
    }
    seen.push_back(sample);
  }
  return {};
}

std::vector<int> choosableSamples(const Session &session) {
  std::vector<int> rows = rowsOfStep(session);
  if (rows.size() > 1) return rows;
  rows.clear();
  for (int k = 0; k < session.dataset.rows(); ++k) rows.push_back(k);
  return rows;
}

}  // namespace chainrule
