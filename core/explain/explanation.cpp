// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explanation.h"

#include "explain/costterms.h"
#include "explain/equation.h"
#include "explain/leaves.h"
#include "explain/names.h"
#include "explain/pathsection.h"
#include "explain/sequentialmistake.h"
#include "explain/termsum.h"
#include "network/exponential.h"
#include "text/say.h"

#include <cassert>
#include <cmath>
#include <iterator>
#include <utility>

namespace chainrule {

namespace {

using Formulas = std::vector<Formula>;
using Topic = Section::Topic;

constexpr int mostVectors = 8;  // of a sum that is read at a glance

class Explainer : private Leaves {
 public:
  Explainer(const StepNumbers &numbers, const Entry &entry)
      : Leaves(numbers),
        m_numbers(numbers),
        m_snapshot(numbers.snapshot()),
        m_network(m_snapshot.networkOfPass()),
        m_pass(m_snapshot.pass),
        m_entry(entry) {}

  std::vector<Section> sections(const Stage &stage) {
    switch (stage.quantity) {
      case Quantity::PreActivation:
        preActivation();
        break;
      case Quantity::Activation:
        activation();
        break;
      case Quantity::Cost:
        cost();
        break;
      case Quantity::Delta:
        m_entry.layer == L() ? outputDelta() : hiddenDelta();
        break;
      case Quantity::WeightGradient:
      case Quantity::BiasGradient:
        gradient();
        break;
      default:
        update();
    }
    return std::move(m_sections);
  }

 private:
  int L() const { return m_network.depth(); }
  Activation function() const { return m_network.activation(m_entry.layer); }

  Formula result() const { return resultOf(m_entry); }
  Formula z(int l) const { return blockOf(Quantity::PreActivation, l); }
  Formula a(int l) const { return blockOf(Quantity::Activation, l); }
  Formula slopes(int l) const { return blockOf(Quantity::Slope, l); }
  Formula deltas(int l) const { return blockOf(Quantity::Delta, l); }

  std::string heading() const { return headingOfNumbers(std::to_string(stepOfPass(m_snapshot))); }

  void addNumbers(Formulas line) { addNumbers(std::move(line), heading()); }
  void addNumbers(Formulas line, const std::string &title) {
    m_sections.push_back({Topic::Numbers, title, {row(std::move(line))}});
  }

  void addTerms(const std::string &of, Formulas lines) {
    m_sections.push_back({Topic::Terms, say("%1, term by term", of), std::move(lines)});
  }

  std::string neuron() const {
    const int number = m_entry.row + 1;
    return m_entry.layer == L() ? say("Output %1", number) : say("Neuron %1", number);
  }
  std::string edge() const {
    const int l = m_entry.layer;
    return say("From %1 to %2", neuronName(m_network, l - 1, m_entry.column, true),
               neuronName(m_network, l, m_entry.row, true));
  }

  Entry same(Quantity quantity) const { return {quantity, m_entry.layer, m_entry.row, 0}; }

  // A weight times a number.
  void add(const Entry &weight, const Entry &other, TermSum &sum) const {
    const double product = value(weight) * value(other);
    sum.add(product, [=, this]() -> Term {
      return {{symbolOf(weight), symbolOf(other)},
              {numberOf(weight), numberOf(other)},
              product,
              weight};
    });
  }

  // z_i = Σⱼ W_ij aⱼ + b_i
  void preActivation() {
    const int l = m_entry.layer;
    addNumbers({z(l), op("="), blockOf(Quantity::Weight, l), a(l - 1), op("+"),
                blockOf(Quantity::Bias, l)});
    TermSum sum;
    for (int j = 0; j < m_network.size(l - 1); ++j) {
      add({Quantity::Weight, l, m_entry.row, j}, {Quantity::Activation, l - 1, j, 0}, sum);
    }
    const Entry bias = same(Quantity::Bias);
    sum.addLast({{symbolOf(bias)}, {numberOf(bias)}, value(bias), bias});
    Formulas first{symbolOf(m_entry), op("=")};
    append(first, sum.symbols());
    addTerms(neuron(), {row(std::move(first)), equals(sum.factors()), equals(sum.products()),
                        equals({result()})});
  }

  // a_i = σ(z_i)
  void activation() {
    const int l = m_entry.layer;
    const std::string name = functionName(function());
    const Formula head = function() == Activation::Sigmoid ? variable(name) : upright(name);
    Formulas numbers{a(l), op("=")};
    if (!name.empty()) {
      append(numbers, {head, parentheses({z(l)})});
    } else {
      numbers.push_back(z(l));
    }
    addNumbers(std::move(numbers));

    const Entry own = same(Quantity::PreActivation);
    Formulas first{symbolOf(m_entry), op("=")};
    if (name.empty()) {
      first.push_back(symbolOf(own));
      addTerms(neuron(), {row(std::move(first)), equals({result()})});
      return;
    }
    if (function() == Activation::Softmax) {
      append(first, {softmaxOf(true)});
      addTerms(neuron(), {row(std::move(first)), equals({softmaxOf(false)}), equals({result()})});
      return;
    }
    append(first, {head, parentheses({symbolOf(own)})});
    Formula applied = row({head, parentheses({numberOf(own)})});
    if (function() == Activation::Sigmoid) {
      Formula power = script(variable("e"), row({op("−"), parenthesised(numberOf(own))}));
      applied = fraction(upright("1"), row({upright("1"), op("+"), std::move(power)}));
    }
    addTerms(neuron(), {row(std::move(first)), equals({std::move(applied)}), equals({result()})});
  }

  // e^{z_i} / Σₖ e^{z_k}; where a power would be too large or small for a double, all of them less
  // the largest z in the exponent
  Formula softmaxOf(bool inSymbols) const {
    const int l = m_entry.layer;
    const auto all = m_pass.preActivations(l).col(0);
    const double largest = all.maxCoeff();
    const bool shifted = all.cwiseAbs().maxCoeff() > 700 || !std::isfinite(all.array().exp().sum());
    const auto power = [&](int i) {
      const Entry entry{Quantity::PreActivation, l, i, 0};
      Formulas exponent{inSymbols ? symbolOf(entry) : numberOf(entry)};
      if (shifted && inSymbols) append(exponent, {op("−"), maximum(largest)});
      if (shifted && !inSymbols) append(exponent, {op("−"), parenthesised(number(largest))});
      return script(variable("e"), row(std::move(exponent)));
    };
    TermSum sum;
    for (int i = 0; i < m_network.size(l); ++i) {
      const double exponent = all(i) - (shifted ? largest : 0);
      const double size = exponential(exponent);
      sum.add(size, [=]() -> Term {
        return {{power(i)}, {power(i)}, size, Entry{Quantity::PreActivation, l, i, 0}};
      });
    }
    return fraction(power(m_entry.row), row(sum.symbols()));
  }

  static Formula maximum(double value) {
    Formula formula = row({upright("max\u2009"), variable("z")});
    formula.value = value;
    return formula;
  }

  // ½ (Σ …) or −(Σ …)
  void cost() {
    const TermSum sum = costTerms(m_snapshot);
    const bool squared = m_snapshot.session->cost == Cost::HalfSquaredError;
    const auto whole = [squared](Formulas of) {
      return Formulas{squared ? upright("½\u2009") : op("−"), parentheses(std::move(of))};
    };
    Formulas first{symbolOf(m_entry), op("=")};
    append(first, whole(sum.symbols()));
    addTerms(say("The cost"), {row(std::move(first)), equals(whole(sum.factors())),
                               equals(whole(sum.products())), equals({result()})});
  }

  // δ_i = (a_i − t_i) σ′(z_i); with cross-entropy the slope cancels
  void outputDelta() {
    const int l = L();
    const bool cancels = m_snapshot.session->cost == Cost::CrossEntropy;
    if (cancels) {
      addNumbers({deltas(l), op("="), a(l), op("−"), blockOf(Quantity::Target, l)});
    } else {
      addNumbers({deltas(l), op("="), parentheses({a(l), op("−"), blockOf(Quantity::Target, l)}),
                  op("∘"), slopes(l)});
    }
    const Entry output = same(Quantity::Activation);
    const Entry target = same(Quantity::Target);
    const Entry slope = same(Quantity::Slope);
    const double miss = value(output) - value(target);
    Formulas symbols{symbolOf(output), op("−"), symbolOf(target)};
    Formulas numbers{numberOf(output), op("−"), parenthesised(numberOf(target))};
    if (cancels) {
      addTerms(neuron(), {row({symbolOf(m_entry), op("="), row(std::move(symbols))}),
                          equals(std::move(numbers)), equals({result()})});
      return;
    }
    addTerms(neuron(), {row({symbolOf(m_entry), op("="), parentheses(std::move(symbols)), op("·"),
                             symbolOf(slope)}),
                        equals({parentheses(std::move(numbers)), op("·"), numberOf(slope)}),
                        equals({number(miss), op("·"), numberOf(slope)}), equals({result()})});
    addSlope();
  }

  // δ_j = (Σᵢ W_ij δᵢ) σ′(z_j), with the weights and errors of the next layer
  void hiddenDelta() {
    const int l = m_entry.layer;
    addNumbers({deltas(l), op("="), blockOf(Quantity::Weight, l + 1, true), deltas(l + 1), op("∘"),
                slopes(l)});
    TermSum sum;
    for (int i = 0; i < m_network.size(l + 1); ++i) {
      add({Quantity::Weight, l + 1, i, m_entry.row}, {Quantity::Delta, l + 1, i, 0}, sum);
    }
    const Entry slope = same(Quantity::Slope);
    addTerms(
        neuron(),
        {row({symbolOf(m_entry), op("="), parentheses(sum.symbols()), op("·"), symbolOf(slope)}),
         equals({parentheses(sum.factors()), op("·"), numberOf(slope)}),
         equals({parenthesised(number(sum.total())), op("·"), numberOf(slope)}),
         equals({result()})});
    addSlope();
  }

  // σ′ from a: a (1 − a), 1 − a², or 0 and 1
  void addSlope() {
    const Entry slope = same(Quantity::Slope);
    const Entry own = same(Quantity::Activation);
    Formulas line{symbolOf(slope), op("=")};
    const auto minusFrom1 = [](Formula of) {
      return Formulas{upright("1"), op("−"), std::move(of)};
    };
    switch (function()) {
      case Activation::Sigmoid:
        append(line, {symbolOf(own), parentheses(minusFrom1(symbolOf(own))), op("="), numberOf(own),
                      op("·"), parentheses(minusFrom1(numberOf(own)))});
        break;
      case Activation::Tanh:
        append(line, minusFrom1(script(parentheses({symbolOf(own)}), upright("2"))));
        line.push_back(op("="));
        append(line, minusFrom1(script(parentheses({numberOf(own)}), upright("2"))));
        break;
      default:
        line.push_back(numberOf(slope));
        m_sections.push_back({Topic::Slope, {}, {row(std::move(line))}});
        return;
    }
    append(line, {op("="), numberOf(slope)});
    m_sections.push_back({Topic::Slope, {}, {row(std::move(line))}});
  }

  // ∂C/∂W_ij = δ_i aⱼ and ∂C/∂b_i = δ_i, of several samples the mean
  void gradient() {
    const bool ofWeight = m_entry.quantity == Quantity::WeightGradient;
    const std::string title = ofWeight ? edge() : neuron();
    usesShownSampleAlone(m_snapshot) ? ownGradient(title, ofWeight) : meanGradient(title, ofWeight);
    if (m_entry.layer == L()) return;
    if (std::optional<Section> paths = pathSection(m_snapshot, m_entry)) {
      m_sections.push_back(std::move(*paths));
    }
  }

  void ownGradient(const std::string &title, bool ofWeight) {
    const int l = m_entry.layer;
    if (ofWeight) {
      addNumbers({blockOf(Quantity::WeightGradient, l), op("="), deltas(l),
                  blockOf(Quantity::Activation, l - 1, true)});
    } else {
      addNumbers({blockOf(Quantity::BiasGradient, l), op("="), deltas(l)});
    }
    Formulas symbols{symbolOf(m_entry), op("="), symbolOf(same(Quantity::Delta))};
    if (!ofWeight) {
      addTerms(title, {row(std::move(symbols)), equals({result()})});
      return;
    }
    const Entry before{Quantity::Activation, l - 1, m_entry.column, 0};
    symbols.push_back(symbolOf(before));
    addTerms(title,
             {row(std::move(symbols)),
              equals({numberOf(same(Quantity::Delta)), op("·"), parenthesised(numberOf(before))}),
              equals({result()})});
  }

  // 1/m Σₖ δ_i⁽ᵏ⁾ aⱼ⁽ᵏ⁾, at the parameters of the pass. The numbers of other samples than the one
  // shown are no entries of the step in view.
  void meanGradient(const std::string &title, bool ofWeight) {
    const Pass *pass = m_numbers.pass();
    addMeanNumbers(pass, ofWeight);
    if (pass == nullptr) return;
    TermSum sum;
    for (int k = 0; k < pass->samples(); ++k) {
      const double delta = pass->deltas(m_entry.layer)(m_entry.row, k);
      Term term{{number(delta)}, {number(delta)}, delta, std::nullopt};
      term.factors.front().quantity = Quantity::Delta;
      if (ofWeight) {
        const double before = pass->activations(m_entry.layer - 1)(m_entry.column, k);
        Formula factor = number(before);
        factor.quantity = Quantity::Activation;
        factor.typed = m_entry.layer == 1;
        term.factors.push_back(std::move(factor));
        term.product *= before;
      }
      sum.add(std::move(term));
    }
    const auto mean = [&](Formulas of) {
      if (pass->samples() == 1) return of;
      return Formulas{oneOf(pass->samples()), parentheses(std::move(of))};
    };
    Formulas lines;
    Formulas first{symbolOf(m_entry), op("=")};
    append(first, mean(sum.factors()));
    lines.push_back(row(std::move(first)));
    if (ofWeight) lines.push_back(equals(mean(sum.products())));
    lines.push_back(equals({result()}));
    m_sections.push_back({Topic::Terms, say("%1, sample by sample", title), std::move(lines)});
  }

  static Formula oneOf(int samples) {
    return fraction(upright("1"), upright(std::to_string(samples)));
  }

  // Σₖ δ⁽ᵏ⁾ a⁽ᵏ⁾ᵀ is one product of matrices with a column of each for each sample.
  void addMeanNumbers(const Pass *pass, bool ofWeight) {
    const int l = m_entry.layer;
    Formula mean = blockOf(m_entry.quantity, l);
    if (pass == nullptr || (!ofWeight && pass->samples() > mostVectors)) {
      addNumbers({std::move(mean)},
                 sayCount("%1, the mean of %n samples", m_snapshot.batchSize, heading()));
      return;
    }
    const int samples = pass->samples();
    const int shown = placeOfSample(m_snapshot).value_or(-1);
    Formulas line{std::move(mean), op("=")};
    if (samples > 1) line.push_back(oneOf(samples));
    const std::string ofOne =
        samples == 1 ? say("%1, of sample %2", heading(), m_snapshot.batch.front() + 1) : "";
    if (ofWeight) {
      line.push_back(matrix(Block{Quantity::Delta, l, false, pass->deltas(l), shown}));
      line.push_back(matrix(
          Block{Quantity::Activation, l - 1, true, pass->activations(l - 1).transpose(), shown}));
      addNumbers(std::move(line),
                 samples == 1 ? ofOne : say("%1, samples side by side", heading()));
      return;
    }
    Formulas sum;
    for (int k = 0; k < samples; ++k) {
      if (k > 0) sum.push_back(op("+"));
      sum.push_back(
          matrix(Block{Quantity::Delta, l, false, pass->deltas(l).col(k), k == shown ? 0 : -1}));
    }
    if (samples > 1) sum = {parentheses(std::move(sum))};
    append(line, std::move(sum));
    addNumbers(std::move(line), samples == 1 ? ofOne : say("%1, sample by sample", heading()));
  }

  // θ ← θ − α ∂C/∂θ
  void update() {
    const bool ofWeight = m_entry.quantity == Quantity::Weight;
    Formula after = strong(number(m_snapshot.value(m_entry), m_entry));
    Formula moved = symbol(m_entry);
    moved.value = after.value;
    const std::string title = ofWeight ? edge() : neuron();
    if (!ofWeight && !m_snapshot.training.trainBiases) {
      addTerms(title,
               {row({std::move(moved), op("←"), symbolOf(m_entry)}), equals({std::move(after)})});
      return;
    }
    const Entry slope{ofWeight ? Quantity::WeightGradient : Quantity::BiasGradient, m_entry.layer,
                      m_entry.row, m_entry.column};
    const double learningRate = learningRateOfStep(m_snapshot);
    const Formula alpha = number(learningRate, Entry{Quantity::LearningRate, 0, 0, 0});
    addNumbers({newBlock(), op("="), blockOf(m_entry.quantity, m_entry.layer), op("−"), alpha,
                op("·"), blockOf(slope.quantity, m_entry.layer)});
    Formula alphaSymbol = symbol(Quantity::LearningRate, 0);
    alphaSymbol.value = learningRate;
    addTerms(
        title,
        {row({std::move(moved), op("←"), symbolOf(m_entry), op("−"), std::move(alphaSymbol),
              symbolOf(slope)}),
         equals({numberOf(m_entry), op("−"), alpha, op("·"), parenthesised(numberOf(slope))}),
         equals({numberOf(m_entry), op("−"), parenthesised(number(learningRate * value(slope)))}),
         equals({std::move(after)})});
    std::vector<Section> both = sequentialSections(m_numbers, m_entry);
    std::move(both.begin(), both.end(), std::back_inserter(m_sections));
  }

  // The parameters after the update.
  Formula newBlock() const {
    const int l = m_entry.layer;
    const StridedView view = viewOf(m_snapshot.network, m_pass, m_entry.quantity, l);
    return matrix(Block{m_entry.quantity, l, false, m_numbers.valuesOf(view)});
  }

  const StepNumbers &m_numbers;
  const Snapshot &m_snapshot;
  const Network &m_network;
  const Pass &m_pass;
  Entry m_entry;
  std::vector<Section> m_sections;
};

[[maybe_unused]] bool computes(const Stage &stage, const Entry &entry) {
  if (!stage.isUpdate()) return entry.quantity == stage.quantity && entry.layer == stage.layer;
  return entry.quantity == Quantity::Weight || entry.quantity == Quantity::Bias;
}

}  // namespace

std::string headingOfNumbers(const std::string &step) {
  return say("With the numbers of step %1", step);
}

std::vector<Section> explain(const StepNumbers &numbers, const Stage &stage, const Entry &entry) {
  assert(computes(stage, entry));
  if (!isKnown(numbers.snapshot(), stage)) return {};
  return Explainer(numbers, entry).sections(stage);
}

}  // namespace chainrule
