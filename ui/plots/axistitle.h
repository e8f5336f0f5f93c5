// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>
#include <QStringList>

namespace chainrule {

/// The upright title of the cost axis, "C (log)". Pressing it changes between a logarithmic and a
/// linear axis.
class AxisTitle : public QAbstractButton {
  Q_OBJECT

 public:
  explicit AxisTitle(QWidget *parent);

  void setTheme(const Theme &theme);

  /// What follows the symbol C, longest first: the first that fits is shown.
  void setTexts(const QStringList &texts);

  QString shownText() const;

  /// The words alone.
  void paint(QPainter &painter) const;

  QSize sizeHint() const override;

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  double lengthOf(const QString &text) const;

  Theme m_theme;
  QStringList m_texts;
};

}  // namespace chainrule
