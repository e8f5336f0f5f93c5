// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sessionfile.h"

#include "files/hiddenjson.h"
#include "files/historyjson.h"
#include "files/json.h"
#include "files/jsonplace.h"
#include "files/lessonjson.h"
#include "files/schedulejson.h"
#include "files/targetrow.h"
#include "text/say.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr std::string_view format = "chainrule.session";
constexpr std::uint64_t version = 1;
constexpr auto maximumInt = static_cast<std::uint64_t>(std::numeric_limits<int>::max());

// The keys of one object that version 1 does not know, moved out of it in their order.
Json takeUnknown(Json &object, const std::vector<std::string_view> &known) {
  Json::Object unknown;
  for (auto &[key, value] : *object.object()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      unknown.emplace_back(key, std::move(value));
    }
  }
  return unknown;
}

// One of a family of named things, such as an activation.
template <typename Named>
Named readNamed(const JsonPlace &place, std::optional<Named> (*named)(std::string_view),
                std::string_view expected) {
  const std::string *text = place.value() != nullptr ? place.value()->text() : nullptr;
  const auto found = text != nullptr ? named(*text) : std::nullopt;
  if (!found) {
    place.refuse(expected);
  }
  return *found;
}

std::vector<int> readSizes(const JsonPlace &place) {
  const Json::Array &entries = place.array(say("at least 2 sizes"));
  if (entries.size() < 2) {
    place.refuse(say("at least 2 sizes"), std::to_string(entries.size()));
  }
  const std::string expected = say("at most %1 parameters", std::to_string(maximumParameters));
  if (entries.size() > maximumParameters) {
    place.refuse(expected, say("more"));
  }
  std::vector<int> sizes;
  for (std::size_t l = 0; l < entries.size(); ++l) {
    sizes.push_back(static_cast<int>(place[l].wholeNumber(1, maximumParameters)));
  }
  if (const std::uint64_t parameters = parameterCount(sizes); parameters > maximumParameters) {
    place.refuse(expected, std::to_string(parameters));
  }
  return sizes;
}

std::vector<Activation> readActivations(const JsonPlace &place, std::size_t depth) {
  std::vector<Activation> activations(depth, Activation::Sigmoid);
  if (!place.exists()) {
    return activations;
  }
  place.arrayOf(depth, toSay("1 activation"), toSay("%1 activations"));
  for (std::size_t l = 0; l < depth; ++l) {
    activations[l] = readNamed(place[l], activationNamed,
                               say("\"sigmoid\", \"tanh\", \"relu\", \"identity\" or \"softmax\""));
    if (activations[l] == Activation::Softmax && l + 1 < depth) {
      place[l].refuse(say("softmax in the output layer only"));
    }
  }
  return activations;
}

void readWeights(const JsonPlace &place, Network &network) {
  const auto depth = static_cast<std::size_t>(network.depth());
  place.arrayOf(depth, toSay("1 matrix"), toSay("%1 matrices"));
  for (std::size_t l = 0; l < depth; ++l) {
    const JsonPlace matrix = place[l];
    auto W = network.weights(static_cast<int>(l) + 1);
    const auto rows = static_cast<std::size_t>(W.rows());
    const auto columns = static_cast<std::size_t>(W.cols());
    matrix.arrayOf(rows, toSay("1 row"), toSay("%1 rows"));
    for (std::size_t i = 0; i < rows; ++i) {
      matrix[i].numbers(W.data() + i * columns, columns);
    }
  }
}

void readBiases(const JsonPlace &place, Network &network) {
  const auto depth = static_cast<std::size_t>(network.depth());
  place.arrayOf(depth, toSay("1 vector"), toSay("%1 vectors"));
  for (std::size_t l = 0; l < depth; ++l) {
    auto b = network.biases(static_cast<int>(l) + 1);
    place[l].numbers(b.data(), static_cast<std::size_t>(b.size()));
  }
}

void readNetwork(const JsonPlace &place, Session &session) {
  const std::vector<int> sizes = readSizes(place["sizes"]);
  session.network = Network(sizes, readActivations(place["activations"], sizes.size() - 1));
  if (const JsonPlace init = place["init"]; init.exists()) {
    session.initialisation =
        readNamed(init, initialisationNamed,
                  say("\"xavier-uniform\", \"he-normal\", \"uniform\" or \"zeros\""));
  }
  if (const JsonPlace seed = place["seed"]; seed.exists()) {
    session.networkSeed = seed.wholeNumber(0, std::numeric_limits<std::uint64_t>::max());
  }
  if (const JsonPlace weights = place["weights"]; weights.exists()) {
    readWeights(weights, session.network);
  } else {
    initialise(session.network, session.initialisation, session.networkSeed);
  }
  if (const JsonPlace biases = place["biases"]; biases.exists()) {
    readBiases(biases, session.network);
  }
}

void readCost(const JsonPlace &place, Session &session) {
  if (place.exists()) {
    session.cost = readNamed(place, costNamed, say("\"half-squared-error\" or \"cross-entropy\""));
  }
  const Activation output = session.network.outputActivation();
  if (!fitTogether(session.cost, output)) {
    const Cost fitting =
        output == Activation::Softmax ? Cost::CrossEntropy : Cost::HalfSquaredError;
    place.refuse(say("%1 with %2 output", '"' + std::string(name(fitting)) + '"',
                     std::string(name(output))));
  }
}

int readBatch(const JsonPlace &place) {
  const std::string *text = place.value()->text();
  if (text != nullptr && *text == "full") {
    return 0;
  }
  const auto rows = place.value()->naturalNumber();
  if (!rows || *rows < 1 || *rows > maximumInt) {
    place.refuse(say("a number of rows from 1 to %1, or %2", std::to_string(maximumInt),
                     std::string("\"full\"")));
  }
  return static_cast<int>(*rows);
}

void readTraining(const JsonPlace &place, TrainingSettings &training) {
  place.expectObjectOrNothing();
  if (const JsonPlace rate = place["learningRate"]; rate.exists()) {
    training.learningRate = rate.nonNegative();
  }
  if (const JsonPlace schedule = place["schedule"]; schedule.exists()) {
    training.schedule = readSchedule(schedule);
  }
  if (const JsonPlace order = place["order"]; order.exists()) {
    training.order = readNamed(order, orderNamed, say("\"cyclic\" or \"shuffled\""));
  }
  if (const JsonPlace batch = place["batch"]; batch.exists()) {
    training.batch = readBatch(batch);
  }
  if (const JsonPlace biases = place["trainBiases"]; biases.exists()) {
    training.trainBiases = biases.boolean();
  }
  if (const JsonPlace seed = place["seed"]; seed.exists()) {
    training.seed = seed.wholeNumber(0, std::numeric_limits<std::uint64_t>::max());
  }
}

// None, or a name for each neuron.
std::vector<std::string> readNames(const JsonPlace &place, int count) {
  std::vector<std::string> names;
  if (!place.exists() || (place.value()->array() != nullptr && place.value()->array()->empty())) {
    return names;
  }
  const auto size = static_cast<std::size_t>(count);
  place.arrayOf(size, toSay("1 name"), toSay("%1 names"));
  for (std::size_t k = 0; k < size; ++k) {
    names.push_back(place[k].text());
  }
  return names;
}

void readRows(const JsonPlace &place, Eigen::MatrixXd &columns, int numbers, std::size_t rows) {
  columns.resize(numbers, static_cast<Eigen::Index>(rows));
  for (std::size_t k = 0; k < rows; ++k) {
    place[k].numbers(columns.col(static_cast<Eigen::Index>(k)).data(),
                     static_cast<std::size_t>(numbers));
  }
}

void readDataset(const JsonPlace &place, Session &session) {
  const int in = session.network.size(0);
  const int out = session.network.size(session.network.depth());
  session.dataset.inputNames = readNames(place["inputNames"], in);
  session.dataset.targetNames = readNames(place["targetNames"], out);
  const JsonPlace inputs = place["inputs"];
  const JsonPlace targets = place["targets"];
  const std::size_t rows = inputs.array(say("at least 1 row")).size();
  if (rows < 1) {
    inputs.refuse(say("at least 1 row"), "0");
  }
  if (rows > maximumRows) {
    inputs.refuse(say("at most %1 rows", std::to_string(maximumRows)), std::to_string(rows));
  }
  targets.arrayOf(rows, toSay("1 row"), toSay("%1 rows"));
  readRows(inputs, session.dataset.inputs, in, rows);
  readRows(targets, session.dataset.targets, out, rows);
  const Eigen::MatrixXd &columns = session.dataset.targets;
  for (std::size_t k = 0; k < rows; ++k) {
    checkTargetRow(
        targets[k],
        {columns.col(static_cast<Eigen::Index>(k)).data(), static_cast<std::size_t>(out)}, session);
  }
}

void readHeader(const JsonPlace &root) {
  root.expectObject();
  const JsonPlace formatPlace = root["format"];
  const std::string *found = formatPlace.exists() ? formatPlace.value()->text() : nullptr;
  if (found == nullptr || *found != format) {
    formatPlace.refuse('"' + std::string(format) + '"');
  }
  const JsonPlace versionPlace = root["version"];
  const auto number = versionPlace.exists() ? versionPlace.value()->naturalNumber() : std::nullopt;
  if (number && *number > version) {
    versionPlace.refuse("1", std::to_string(*number), say("; the file needs a newer program"));
  }
  if (number != version) {
    versionPlace.refuse("1");
  }
}

void takeUnknownKeysOfRuns(Json::Array &runs, History &history) {
  for (std::size_t k = 0; k < runs.size(); ++k) {
    const Json unknown = takeUnknown(runs[k], keysOfRun());
    if (!unknown.object()->empty()) {
      history.runs[k].unknownKeys = toText(unknown);
    }
  }
}

std::string takeUnknownKeys(Json &root) {
  Json unknown = takeUnknown(root, {"format", "version", "title", "description", "network", "cost",
                                    "training", "dataset", "step", "hidden", "history", "lesson"});
  const auto takeFrom = [&](std::string_view level, const std::vector<std::string_view> &known) {
    if (Json *object = root.find(level)) {
      Json inside = takeUnknown(*object, known);
      if (!inside.object()->empty()) {
        unknown.append(level, std::move(inside));
      }
    }
  };
  Json ofSchedule = Json::Object();
  if (Json *training = root.find("training")) {
    if (Json *schedule = training->find("schedule")) {
      ofSchedule = takeUnknown(*schedule, keysOfSchedule());
    }
  }
  takeFrom("network", {"sizes", "activations", "weights", "biases", "init", "seed"});
  takeFrom("training", {"learningRate", "schedule", "order", "batch", "trainBiases", "seed"});
  if (!ofSchedule.object()->empty()) {
    if (unknown.find("training") == nullptr) {
      unknown.append("training", Json::Object());
    }
    unknown.find("training")->append("schedule", std::move(ofSchedule));
  }
  takeFrom("hidden", keysOfHidden());
  takeFrom("dataset", {"inputNames", "targetNames", "inputs", "targets"});
  return unknown.object()->empty() ? "" : toText(unknown);
}

}  // namespace

Session readSession(std::string_view text, const std::string &name) {
  if (text.size() > maximumFileSize) {
    throw FileError(name + ": " + say("a file of at most 256 MiB expected, a larger one found"));
  }
  Json document = parseJson(text, name);
  const JsonPlace root(name, document);
  Session session;
  readHeader(root);
  if (const JsonPlace title = root["title"]; title.exists()) {
    session.title = title.text();
  }
  if (const JsonPlace description = root["description"]; description.exists()) {
    session.description = description.text();
  }
  root["network"].expectObject();
  readNetwork(root["network"], session);
  readCost(root["cost"], session);
  readTraining(root["training"], session.training);
  root["dataset"].expectObject();
  readDataset(root["dataset"], session);
  if (const JsonPlace step = root["step"]; step.exists()) {
    session.step =
        static_cast<std::int64_t>(step.wholeNumber(0, static_cast<std::uint64_t>(maximumSteps)));
  }
  if (const JsonPlace hidden = root["hidden"]; hidden.exists()) {
    session.hidden = readHidden(hidden);
  }
  if (const JsonPlace place = root["history"]; place.exists()) {
    const std::shared_ptr<History> history = readHistory(place, session);
    if (history) {
      takeUnknownKeysOfRuns(*document.find("history")->array(), *history);
    }
    session.history = history;
  }
  if (const JsonPlace lesson = root["lesson"]; lesson.exists()) {
    session.lesson = readLesson(lesson, session);
  }
  session.unknownKeys = takeUnknownKeys(document);
  return session;
}

}  // namespace chainrule
