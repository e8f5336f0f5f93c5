// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/slips.h"

#include "text/say.h"

#include <vector>

namespace chainrule {
namespace {

bool followsTheArticle(const Session &session) {
  const Network &network = session.network;
  return network.sizes() == std::vector<int>{3, 4, 2} &&
         network.activation(1) == Activation::Sigmoid &&
         network.activation(2) == Activation::Sigmoid && session.cost == Cost::HalfSquaredError &&
         session.dataset.rows() == 1;
}

}  // namespace

std::optional<ArticleSlip> slipOf(const Stage &stage, const Session &session) {
  if (!followsTheArticle(session)) return std::nullopt;
  if (stage == Stage{Quantity::PreActivation, 1}) {
    return ArticleSlip{
        "three-layer-network",
        say("The article calls such a network a 3 layer network and counts the input; it has "
            "two layers of weights, L = 2.")};
  }
  if (stage == Stage{Quantity::WeightGradient, 2}) {
    return ArticleSlip{
        "chain-of-equalities",
        say("The shapes in the article's chain of equalities do not fit, read from left to "
            "right; the outer product δ² (a¹)ᵀ it ends in is right.")};
  }
  if (stage == Stage{Quantity::BiasGradient, 2}) {
    return ArticleSlip{"bias-gradient-2",
                       say("The article writes δ³ here; with two layers of weights it is δ².")};
  }
  if (stage == Stage{Quantity::Delta, 1}) {
    return ArticleSlip{
        "error-1", say("The article's dimensions of δ¹ and its summary write δ³ for δ², and its "
                       "derivation δ¹ [≡ W²]ᵀ δ² for δ¹ ≡ [W²]ᵀ δ².")};
  }
  if (stage == Stage{Quantity::WeightGradient, 1}) {
    return ArticleSlip{
        "weight-gradient-1",
        say("The article writes δ³ for δ² here, in a chain of equalities whose shapes do not "
            "fit, read from left to right; it arrives at δ¹ (a⁰)ᵀ.")};
  }
  return std::nullopt;
}

}  // namespace chainrule
