// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/runcourse.h"
#include "plots/plotmapping.h"
#include "theme.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace chainrule {

/// What along a run is drawn over its steps, on a logarithmic axis.
enum class CourseKind {
  GradientNorms,  ///< ‖∂C/∂Wˡ‖ of each layer
  Sharpness       ///< λmax against 2/α
};

/// A run's gradients or its sharpness over its steps, with a line at the step the run stands at.
/// What lies under the pointer is read out; so is, from the keyboard, where ← and → have come to.
class CoursePlot : public QWidget {
  Q_OBJECT

 public:
  explicit CoursePlot(CourseKind kind, QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setCourse(std::shared_ptr<const RunCourse> course);
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  /// The step the run stands at.
  void setStep(std::int64_t step);

  QRectF plotArea() const;

  /// The point of the sharpness nearest to the step, of a course that was set.
  const SharpnessPoint &pointNear(std::int64_t step) const;

  /// "step 12", and a line for each curve; empty where nothing is pointed at.
  QStringList readout() const;

  /// What there is to see at the step: of the norms, how the first layer's compares with the last
  /// one's; of the sharpness, whether it is above 2/α. Empty where it cannot be told.
  QString words() const;

  /// All but what is pointed at.
  void paint(QPainter &painter) const;

  QSize sizeHint() const override { return {720, 164}; }
  QSize minimumSizeHint() const override { return {240, 90}; }

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  PlotRange valueRange() const;
  PlotMapping mapping() const;
  QColor colourOfLayer(int l) const;
  std::optional<std::int64_t> shownStep() const;
  const CostCurve::Bucket &normAt(std::size_t l, std::int64_t step) const;
  void paintAxes(QPainter &painter, const PlotMapping &mapping) const;
  void paintNorms(QPainter &painter, const PlotMapping &mapping) const;
  void paintSharpness(QPainter &painter, const PlotMapping &mapping) const;
  void paintReadout(QPainter &painter, const PlotMapping &mapping) const;
  void describe();

  CourseKind m_kind;
  Theme m_theme;
  std::shared_ptr<const RunCourse> m_course;
  std::int64_t m_step = 0;
  bool m_stale = false;
  std::optional<double> m_pointer;  // x
  std::optional<std::int64_t> m_cursor;
};

}  // namespace chainrule
