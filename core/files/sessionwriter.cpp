// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/hiddenjson.h"
#include "files/historyjson.h"
#include "files/json.h"
#include "files/schedulejson.h"
#include "files/sessionfile.h"
#include "lesson/script.h"

namespace chainrule {
namespace {

Json::Array named(const auto &things) {
  Json::Array array;
  for (const auto &thing : things) {
    array.emplace_back(name(thing));
  }
  return array;
}

Json::Array texts(const std::vector<std::string> &names) {
  Json::Array array;
  for (const std::string &text : names) {
    array.emplace_back(text);
  }
  return array;
}

// Each row of a matrix, or each column of a dataset's, as an array.
Json::Array rowsOf(const double *values, Eigen::Index rows, Eigen::Index numbers) {
  Json::Array array;
  array.reserve(static_cast<std::size_t>(rows));
  for (Eigen::Index k = 0; k < rows; ++k) {
    array.push_back(Json::numbers({values + k * numbers, static_cast<std::size_t>(numbers)}));
  }
  return array;
}

Json networkOf(const Session &session) {
  const Network &network = session.network;
  Json::Array sizes;
  for (const int size : network.sizes()) {
    sizes.emplace_back(size);
  }
  Json::Array weights;
  Json::Array biases;
  for (int l = 1; l <= network.depth(); ++l) {
    const auto W = network.weights(l);
    const auto b = network.biases(l);
    weights.emplace_back(rowsOf(W.data(), W.rows(), W.cols()));
    biases.push_back(Json::numbers({b.data(), static_cast<std::size_t>(b.size())}));
  }
  Json object = Json::Object();
  object.append("sizes", std::move(sizes));
  object.append("activations", named(network.activations()));
  object.append("weights", std::move(weights));
  object.append("biases", std::move(biases));
  object.append("init", name(session.initialisation));
  object.append("seed", session.networkSeed);
  return object;
}

Json trainingOf(const TrainingSettings &training) {
  Json object = Json::Object();
  object.append("learningRate", training.learningRate);
  if (!isConstant(training.schedule)) {
    object.append("schedule", jsonOf(training.schedule));
  }
  object.append("order", name(training.order));
  object.append("batch", training.batch == 0 ? Json("full") : Json(training.batch));
  object.append("trainBiases", training.trainBiases);
  object.append("seed", training.seed);
  return object;
}

Json datasetOf(const Dataset &dataset) {
  Json object = Json::Object();
  if (!dataset.inputNames.empty()) {
    object.append("inputNames", texts(dataset.inputNames));
  }
  if (!dataset.targetNames.empty()) {
    object.append("targetNames", texts(dataset.targetNames));
  }
  const Eigen::MatrixXd &in = dataset.inputs;
  const Eigen::MatrixXd &out = dataset.targets;
  object.append("inputs", rowsOf(in.data(), in.cols(), in.rows()));
  object.append("targets", rowsOf(out.data(), out.cols(), out.rows()));
  return object;
}

// Puts the unknown keys behind the known ones of the same object.
void putBack(Json &object, Json &unknown) {
  for (auto &[key, value] : *unknown.object()) {
    if (Json *level = object.find(key)) {
      putBack(*level, value);
    } else {
      object.append(key, std::move(value));
    }
  }
}

}  // namespace

std::string writeSession(const Session &session) {
  Json object = Json::Object();
  object.append("format", "chainrule.session");
  object.append("version", 1);
  object.append("title", session.title);
  if (!session.description.empty()) {
    object.append("description", session.description);
  }
  object.append("network", networkOf(session));
  object.append("cost", name(session.cost));
  object.append("training", trainingOf(session.training));
  object.append("dataset", datasetOf(session.dataset));
  object.append("step", session.step);
  if (!session.hidden.isEmpty()) {
    object.append("hidden", jsonOf(session.hidden));
  }
  object.append("history", historyOf(session));
  if (session.lesson) {
    object.append("lesson", parseJson(session.lesson->source, "lesson"));
  }
  if (!session.unknownKeys.empty()) {
    Json unknown = parseJson(session.unknownKeys, "unknown keys");
    putBack(object, unknown);
  }
  return toText(object) + '\n';
}

}  // namespace chainrule
