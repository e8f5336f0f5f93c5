// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractSlider>
#include <QList>

#include <limits>
#include <optional>

namespace chainrule {

/// A horizontal slider: groove, round handle, labelled ticks where there is room for them. It
/// takes the keyboard focus by Tab only; then the arrow keys, Home and End move it, while the page
/// keys, which presenter remotes send, stay with the window.
class TrackSlider : public QAbstractSlider {
  Q_OBJECT

 public:
  struct Tick {
    int position = 0;
    QString label;
  };

  /// What a position stands for, in numbers and words, for screen readers.
  struct SpokenValue {
    double value = 0;
    double minimum = 0;
    double maximum = 0;
    QString text;
  };

  explicit TrackSlider(QWidget *parent);

  /// `colour` is that of the handle; with `filled`, of the groove left of it too.
  void setTheme(const Theme &theme, const QColor &colour, bool filled);

  /// In order of position. Labels that would touch are thinned out, keeping equal steps.
  void setTicks(const QList<Tick> &ticks);

  /// Up to where there is anything to go to: the groove is faint beyond. At first it is not.
  void setReach(int position) { m_reach = position; }

  /// A band on the groove, never narrower than the handle; none at first.
  struct Band {
    int from = 0;
    int to = 0;

    bool operator==(const Band &) const = default;
  };
  const std::optional<Band> &band() const { return m_band; }
  void setBand(const std::optional<Band> &band);

  const SpokenValue &spokenValue() const { return m_spoken; }
  void setSpokenValue(const SpokenValue &value) { m_spoken = value; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

  /// Where the handle's centre stands at this position, in the widget.
  QPointF handleCentre(int position) const;

 signals:
  /// A screen reader asks for the position that stands for this number.
  void spokenValueRequested(double value);

 protected:
  bool event(QEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void enterEvent(QEnterEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  double inset() const;
  int positionAt(double x) const;
  void paintTicks(QPainter &painter) const;
  void paintBand(QPainter &painter) const;

  Theme m_theme;
  QColor m_colour;
  bool m_filled = false;
  QList<Tick> m_ticks;
  int m_reach = std::numeric_limits<int>::max();
  std::optional<Band> m_band;
  SpokenValue m_spoken;
  double m_grabOffset = 0;  // from the handle's centre to the pointer
};

}  // namespace chainrule
