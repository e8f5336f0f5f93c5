// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backprop/quantityview.h"

#include <Eigen/Core>

#include <memory>
#include <utility>

namespace chainrule {

/// The numbers of a matrix that a formula shows. They stay where they are and alive as long as
/// this is, so that a formula costs no copy of a large matrix and may outlive what it was made
/// from.
class BlockValues {
 public:
  BlockValues() = default;

  /// A copy, of its own.
  template <typename Derived>
  BlockValues(const Eigen::MatrixBase<Derived> &values)
      : BlockValues(std::make_shared<const Eigen::MatrixXd>(values)) {}

  /// Numbers that belong to `owner`, never null, and don't change.
  BlockValues(std::shared_ptr<const void> owner, const StridedView &values)
      : m_owner(std::move(owner)),
        m_data(values.data()),
        m_rows(values.rows()),
        m_columns(values.cols()),
        m_rowStride(values.innerStride()),
        m_columnStride(values.outerStride()) {}

  Eigen::Index rows() const { return m_rows; }
  Eigen::Index cols() const { return m_columns; }
  double operator()(Eigen::Index i, Eigen::Index j) const {
    return m_data[i * m_rowStride + j * m_columnStride];
  }

  /// As long as this is.
  StridedView view() const { return {m_data, m_rows, m_columns, {m_columnStride, m_rowStride}}; }

  /// The same numbers, rows as columns.
  BlockValues transposed() const {
    return {m_owner, {m_data, m_columns, m_rows, {m_rowStride, m_columnStride}}};
  }

 private:
  explicit BlockValues(std::shared_ptr<const Eigen::MatrixXd> values)
      : BlockValues(values, stridedView(*values)) {}

  std::shared_ptr<const void> m_owner;
  const double *m_data = nullptr;
  Eigen::Index m_rows = 0;
  Eigen::Index m_columns = 0;
  Eigen::Index m_rowStride = 0;
  Eigen::Index m_columnStride = 0;
};

}  // namespace chainrule
