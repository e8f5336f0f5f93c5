// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/evaluation.h"

#include "backprop/forward.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace chainrule {
namespace {

constexpr int rowsAtOnce = 256;

}  // namespace

Evaluation::Evaluation(const Dataset &dataset, Cost cost, Network network, bool listRows)
    : m_dataset(&dataset),
      m_cost(cost),
      m_network(std::move(network)),
      m_listRows(listRows),
      m_pass(m_network.sizes(), std::min(dataset.rows(), rowsAtOnce)),
      m_rows(static_cast<std::size_t>(m_pass.capacity())) {
  if (listRows) {
    m_outputs.resize(dataset.targets.rows(), dataset.rows());
    m_costs.resize(dataset.rows());
  }
}

bool Evaluation::advance(int rows) {
  const int end = m_done + std::min(rows, m_dataset->rows() - m_done);
  while (m_done < end) {
    const int count = std::min(end - m_done, m_pass.capacity());
    const std::span slice = std::span(m_rows).first(static_cast<std::size_t>(count));
    std::iota(slice.begin(), slice.end(), m_done);
    gather(*m_dataset, slice, m_pass);
    forward(m_network, m_cost, m_pass);
    for (int k = 0; k < count; ++k) {
      m_sum += m_pass.sampleCost(k);
      if (m_listRows) {
        m_costs(m_done + k) = m_pass.sampleCost(k);
      }
    }
    if (m_listRows) {
      m_outputs.middleCols(m_done, count) = m_pass.activations(m_network.depth());
    }
    m_done += count;
  }
  return isDone();
}

}  // namespace chainrule
