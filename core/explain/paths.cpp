// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/paths.h"

#include <algorithm>
#include <cmath>

namespace chainrule {

namespace {

// The rest of a path from a neuron on: the next neuron and which of its tails follows.
struct Tail {
  double product = 0;
  int next = -1;
  int rank = 0;
};
struct Tails {
  std::vector<Tail> largest;  // the largest first
  double others = 0;          // the sum of all that are not among them
};

// Keeps the largest `most`, of equals the earlier.
void insert(Tails &tails, const Tail &tail, std::size_t most) {
  std::vector<Tail> &kept = tails.largest;
  const auto place = std::upper_bound(
      kept.begin(), kept.end(), tail,
      [](const Tail &a, const Tail &b) { return std::abs(a.product) > std::abs(b.product); });
  if (place == kept.end() && kept.size() == most) {
    tails.others += tail.product;
    return;
  }
  kept.insert(place, tail);
  if (kept.size() > most) {
    tails.others += kept.back().product;
    kept.pop_back();
  }
}

// σ′(z_n) Wᵏ_n … for each neuron k above and each of its tails
Tails tailsOf(const Snapshot &snapshot, int l, int n, const std::vector<Tails> &above,
              std::size_t most) {
  const auto weights = snapshot.networkOfPass().weights(l + 1);
  const double slope = snapshot.pass.slopes(l)(n, 0);
  Tails tails;
  for (int k = 0; k < weights.rows(); ++k) {
    const Tails &rest = above[static_cast<std::size_t>(k)];
    for (int rank = 0; rank < std::ssize(rest.largest); ++rank) {
      const double product = weights(k, n) * rest.largest[static_cast<std::size_t>(rank)].product;
      insert(tails, {product, k, rank}, most);
    }
    tails.others += weights(k, n) * rest.others;
  }
  for (Tail &tail : tails.largest) tail.product *= slope;
  tails.others *= slope;
  return tails;
}

}  // namespace

Paths pathsFrom(const Snapshot &snapshot, int l, int i, int most) {
  const Network &network = snapshot.networkOfPass();
  const int L = network.depth();
  const auto limit = static_cast<std::size_t>(most);
  Paths paths;
  paths.count = 1;
  std::vector<std::vector<Tails>> layers(static_cast<std::size_t>(L + 1));
  for (int m = L; m > l; --m) {
    paths.count *= network.size(m);
    std::vector<Tails> &layer = layers[static_cast<std::size_t>(m)];
    for (int n = 0; n < network.size(m); ++n) {
      layer.push_back(
          m == L ? Tails{{{snapshot.pass.deltas(L)(n, 0)}}}
                 : tailsOf(snapshot, m, n, layers[static_cast<std::size_t>(m + 1)], limit));
    }
  }
  const Tails own = tailsOf(snapshot, l, i, layers[static_cast<std::size_t>(l + 1)], limit);
  paths.others = own.others;
  for (Tail tail : own.largest) {
    if (tail.product == 0 && paths.count > most && own.largest.front().product != 0) break;
    Path path{{}, tail.product};
    for (int m = l + 1; m <= L; ++m) {
      path.neurons.push_back(tail.next);
      tail = layers[static_cast<std::size_t>(m)][static_cast<std::size_t>(tail.next)]
                 .largest[static_cast<std::size_t>(tail.rank)];
    }
    paths.largest.push_back(std::move(path));
  }
  std::sort(paths.largest.begin(), paths.largest.end(),
            [](const Path &a, const Path &b) { return a.neurons < b.neurons; });
  return paths;
}

}  // namespace chainrule
