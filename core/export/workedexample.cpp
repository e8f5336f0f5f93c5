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

std::string summaryOf(const Session &session, int digits) {
  const Network &network = session.network;
  std::string text = "Layers of " + listed(network.sizes()) + " neurons; ";
  for (int l = 1; l <= network.depth(); ++l) {
    text += (l > 1 ? ", " : "") + std::string(name(network.activation(l)));
  }
  std::string cost(name(session.cost));
  if (session.cost == Cost::HalfSquaredError) std::replace(cost.begin(), cost.end(), '-', ' ');
  return text + "; " + cost + "; learning rate " + learningRateText(session, digits) + "; step " +
         std::to_string(session.step) + ".";
}

std::string aboutSamples(const std::vector<int> &samples, const std::vector<int> &rows) {
  if (rows.size() > 1) {
    const std::string all =
        "The step uses " + counted(rows.size(), "sample") + " and descends their mean gradient. ";
    return samples.size() == rows.size()
               ? all + "Each is worked out up to its errors."
               : all + "Worked out up to its errors " +
                     (samples.size() == 1 ? "is sample " : "are samples ") + fromOne(samples) +
                     "; the others go the same way.";
  }
  const std::string own = "The step uses sample " + std::to_string(rows.front() + 1);
  if (samples == rows) return own + ".";
  return own +
         ". Each sample here is worked out as a step of its own, all from the same "
         "parameters.";
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

std::optional<WorkedExample> workedExample(const Session &session,
                                           const WorkedExampleOptions &options) {
  const InEnglish english;
  const std::vector<int> rows = rowsOfStep(session);
  const std::vector<int> samples =
      options.samples.empty() ? std::vector<int>{rows.front()} : options.samples;
  WorkedExample example;
  example.options = options;
  const std::string what =
      options.solutions ? "training step, worked out" : "training step to work out";
  example.title = session.title.empty() ? "A " + what : session.title + ": a " + what;
  example.summary = summaryOf(session, options.digits);
  // Who is to find the numbers is not told about them.
  if (options.solutions && !session.description.empty()) {
    example.notes.push_back(session.description);
  }
  if (session.dataset.rows() > 1) example.notes.push_back(aboutSamples(samples, rows));
  example.notes.push_back("Numbers are printed with " +
                          counted(static_cast<std::size_t>(options.digits), "significant digit") +
                          (options.digits < 6 ? ", given ones with up to 6," : "") +
                          " and computed with all of theirs.");
  example.drawing = drawingOf(session.network, session.dataset);
  const StepWriter whole(session, options);
  WorkedPart given{"Given", "", whole.parameters(), {}};
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
    const std::string before = alone ? "" : "Sample " + std::to_string(sample + 1) + ": ";
    if (!writer.addStep(before, example.parts)) return std::nullopt;
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
