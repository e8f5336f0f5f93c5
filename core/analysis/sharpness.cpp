// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sharpness.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chainrule {
namespace {

constexpr int mostSteps = SharpnessFollower::mostSteps;
constexpr double part = 0.2;  // of the gradient and of a random direction in a start

using Small = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, mostSteps, 1>;
using SmallMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, mostSteps, mostSteps>;

}  // namespace

SharpnessFollower::SharpnessFollower(const Session &session, std::size_t mostRows)
    : m_product(session, mostRows),
      m_basis(m_product.dimension(), std::min<Eigen::Index>(mostSteps, m_product.dimension())),
      m_vector(Vector::Zero(m_product.dimension())),
      m_image(m_product.dimension()),
      m_diagonal(mostSteps),
      m_besides(mostSteps) {}

void SharpnessFollower::begin(const Parameters &parameters, std::span<const int> rows) {
  m_product.moveTo(parameters, rows);
  m_products = 0;
  for (double &entry : m_image) {
    entry = 2 * m_random.uniform() - 1;
  }
  m_vector += part / m_image.norm() * m_image;
  const double norm = m_product.gradient().norm();
  if (norm > 0 && std::isfinite(norm)) {
    m_vector += part / norm * m_product.gradient();
  }
  beginRound();
}

void SharpnessFollower::beginRound() {
  m_step = 0;
  m_basis.col(0) = m_vector / m_vector.norm();
}

bool SharpnessFollower::advance() {
  m_product.multiply(m_basis.col(m_step).data(), m_image.data());
  ++m_products;
  const int steps = m_step + 1;
  const auto basis = m_basis.leftCols(steps);
  const auto k = static_cast<std::size_t>(m_step);
  m_diagonal[k] = basis.col(m_step).dot(m_image);
  // H q_k less its parts along q_1 … q_k; twice, as rounding leaves some of them the first time
  for (int time = 0; time < 2; ++time) {
    for (int i = 0; i < steps; ++i) {
      m_image -= basis.col(i).dot(m_image) * basis.col(i);
    }
  }
  m_besides[k] = m_image.norm();
  if (!std::isfinite(m_diagonal[k]) || !std::isfinite(m_besides[k])) {
    m_vector.setZero();
    finish(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());
    return true;
  }

  const Eigen::Map<const Vector> diagonal(m_diagonal.data(), steps);
  const Eigen::Map<const Vector> besides(m_besides.data(), steps - 1);
  Eigen::SelfAdjointEigenSolver<SmallMatrix> solver(steps);
  solver.computeFromTridiagonal(Small(diagonal), Small(besides));
  const double value = solver.eigenvalues()[m_step];
  const auto weights = solver.eigenvectors().col(m_step);
  const double residual = m_besides[k] * std::abs(weights[m_step]);

  constexpr int fewest = 5;  // a start that is nearly an eigenvector says little of the others
  const bool isWhole = steps == m_product.dimension();
  const bool isFound = residual <= accuracy * std::abs(value) && steps >= fewest;
  const bool isLast = m_products == mostSteps * mostRounds;
  const bool hasEnded = m_besides[k] == 0;  // nothing is left to go on with
  if (!isWhole && !isFound && !isLast && !hasEnded && steps < m_basis.cols()) {
    m_basis.col(steps) = m_image / m_besides[k];
    ++m_step;
    return false;
  }
  m_vector.noalias() = basis * weights;
  if (isWhole || isFound || isLast || hasEnded) {
    finish(value, residual);
    return true;
  }
  beginRound();
  return false;
}

void SharpnessFollower::finish(double lambdaMax, double residual) {
  m_lambdaMax = lambdaMax;
  m_residual = residual;
}

}  // namespace chainrule
