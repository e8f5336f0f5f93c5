// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace chainrule {

/// A rounded plate on the dock's ground, framed stronger when it is the active one. What stands on
/// it is placed by layOut().
class Card : public QWidget {
  Q_OBJECT

 public:
  explicit Card(QWidget *parent) : QWidget(parent) {}

  /// Places what is on the card in a width; returns the height it takes.
  virtual int layOut(int width) = 0;

  bool isActive() const { return m_isActive; }
  void setActive(bool active);

 signals:
  /// The card wants to be laid out anew.
  void layoutChanged();

 protected:
  const Theme &theme() const { return m_theme; }
  void setCardTheme(const Theme &theme);
  void paintEvent(QPaintEvent *event) override;
  virtual void paintContent(QPainter &painter) = 0;

 private:
  Theme m_theme;
  bool m_isActive = false;
};

}  // namespace chainrule
