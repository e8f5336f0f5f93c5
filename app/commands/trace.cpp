// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/descend.h"
#include "backprop/forward.h"
#include "backprop/quantityview.h"
#include "backprop/stage.h"
#include "commands/commands.h"
#include "commands/training.h"
#include "explain/equation.h"
#include "explain/plaintext.h"
#include "files/json.h"
#include "files/lessons.h"
#include "output.h"

namespace chainrule {
namespace {

constexpr std::string_view indent = "      ";

// The pass of one row of the dataset alone, with its own gradients.
Pass passOf(const Session &session, int sample) {
  Pass pass(session.network.sizes(), 1);
  gather(session.dataset, std::span(&sample, 1), pass);
  forward(session.network, session.cost, pass);
  backward(session.network, session.cost, pass);
  return pass;
}

Json vectorOf(const auto &vector) {
  return Json::numbers({vector.data(), static_cast<std::size_t>(vector.size())});
}

Json rowsOf(const auto &matrix) {
  Json::Array rows;
  for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
    rows.push_back(Json::numbers(
        {matrix.data() + i * matrix.cols(), static_cast<std::size_t>(matrix.cols())}));
  }
  return rows;
}

std::string jsonOf(const Session &session, const Pass &pass, int sample) {
  Json::Array layers;
  for (int l = 1; l <= pass.depth(); ++l) {
    Json layer = Json::Object();
    layer.append("z", vectorOf(pass.preActivations(l)));
    layer.append("a", vectorOf(pass.activations(l)));
    layer.append("delta", vectorOf(pass.deltas(l)));
    layer.append("dW", rowsOf(pass.gradient().weights(l)));
    layer.append("db", vectorOf(pass.gradient().biases(l)));
    layer.append("W", rowsOf(session.network.weights(l)));
    layer.append("b", vectorOf(session.network.biases(l)));
    layers.push_back(std::move(layer));
  }
  Json object = Json::Object();
  object.append("step", session.step);
  object.append("sample", sample);
  object.append("cost", pass.sampleCost(0));
  object.append("a0", vectorOf(pass.activations(0)));
  object.append("t", vectorOf(pass.targets()));
  object.append("layers", std::move(layers));
  return toText(object) + '\n';
}

std::string symbolText(Quantity quantity, int layer) {
  return plainText(inlineSymbol(quantity, layer));
}

std::string labelled(const std::string &label, const Eigen::MatrixXd &values) {
  return "    " + label + '\n' + block(values, indent);
}

std::string given(const Session &session, const Pass &pass) {
  std::string text = "\nGiven\n";
  text += labelled(symbolText(Quantity::Activation, 0), pass.activations(0));
  text += labelled("t", pass.targets());
  for (int l = 1; l <= pass.depth(); ++l) {
    text += labelled(symbolText(Quantity::Weight, l), session.network.weights(l));
    text += labelled(symbolText(Quantity::Bias, l), session.network.biases(l));
  }
  return text;
}

// The parameters after the step.
std::string updated(const Session &session, const Parameters &gradient) {
  const Parameters &before = session.network.parameters();
  Parameters after = before;
  descend(before, gradient, learningRateAt(session.training, session.step),
          session.training.trainBiases, after);
  std::string text;
  for (int l = 1; l <= before.depth(); ++l) {
    text += labelled("new " + symbolText(Quantity::Weight, l), after.weights(l));
    if (session.training.trainBiases) {
      text += labelled("new " + symbolText(Quantity::Bias, l), after.biases(l));
    }
  }
  return text;
}

std::string textOf(const Session &session, const Pass &pass, int sample, std::size_t samples,
                   const Parameters &gradientOfStep) {
  const Network &network = session.network;
  const int L = network.depth();
  std::string text = session.title + (session.title.empty() ? "" : ": ") + "step " +
                     std::to_string(session.step) + ", sample " + std::to_string(sample) +
                     ", α = " + digits(learningRateAt(session.training, session.step)) + '\n';
  if (samples > 1) {
    text += "The step uses " + std::to_string(samples) +
            " samples and descends their mean gradient; all before the update is one sample's "
            "own.\n";
  }
  text += given(session, pass);
  int number = 0;
  for (const Stage &stage : stages(L)) {
    ++number;
    if (number == stageNumber(Quantity::PreActivation, 1, L)) {
      text += "\nForward\n";
    } else if (number == stageNumber(Quantity::Delta, L, L)) {
      text += "\nBackward\n";
    } else if (stage.isUpdate()) {
      text += "\nUpdate\n";
    }
    text += rightAligned(std::to_string(number), 3) + " " + title(stage, L) + ": " +
            plainText(equation(stage, network, session.cost, session.training.trainBiases)) + '\n';
    if (!stage.isUpdate()) {
      text += block(viewOf(network, pass, stage.quantity, stage.layer), indent);
    } else {
      text += updated(session, gradientOfStep);
    }
    if (stage.quantity == Quantity::Activation) {
      text += labelled(symbolText(Quantity::Slope, stage.layer), pass.slopes(stage.layer));
    }
  }
  return text;
}

}  // namespace

int trace(const Words &words) {
  const Arguments arguments(words, {"--steps", "--sample"}, {"--json"});
  Trainer trainer(openSession(arguments.onlyWord("FILE")));
  const int rows = trainer.session().dataset.rows();
  const auto chosen = arguments.wholeNumber("--sample", 0, rows - 1);
  const auto steps = arguments.wholeNumber("--steps", 0, maximumSteps - trainer.step());
  if (!trainQuietly(trainer, steps.value_or(0))) {
    return 1;
  }
  const std::span<const int> batch = trainer.rowsOf(trainer.step());
  const std::size_t samples = batch.size();
  const int sample = static_cast<int>(chosen.value_or(batch.front()));
  const Session &session = trainer.session();
  const Pass pass = passOf(session, sample);
  if (arguments.has("--json")) {
    print(jsonOf(session, pass, sample));
    return 0;
  }
  if (samples > 1) trainer.computePass();
  const Parameters &gradient = samples > 1 ? trainer.pass().gradient() : pass.gradient();
  print(textOf(session, pass, sample, samples, gradient));
  return 0;
}

}  // namespace chainrule
