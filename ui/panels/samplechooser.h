// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace chainrule {

class TransportButton;

/// Which row of the dataset is shown, "4 / 8", with arrows to the rows beside it, round the ends.
/// As wide as the number of rows needs, whichever row it is.
class SampleChooser : public QWidget {
  Q_OBJECT

 public:
  explicit SampleChooser(QWidget *parent);

  void setTheme(const Theme &theme);
  void setCompact(bool compact);

  /// `sample` counts from 0.
  void setSample(int sample, int rows);

  /// Muted, while which one is shown is on its way.
  void setStale(bool stale);
  bool isStale() const { return m_stale; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void sampleChosen(int sample);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void chooseNeighbour(int offset);
  QString text(int sample) const;

  Theme m_theme;
  TransportButton *m_previous;
  TransportButton *m_next;
  int m_sample = 0;
  int m_rows = 0;
  int m_wheel = 0;  // eighths of a degree not yet used
  bool m_compact = false;
  bool m_stale = false;
};

}  // namespace chainrule
