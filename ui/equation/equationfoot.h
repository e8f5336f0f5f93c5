// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/equationcontent.h"
#include "theme.h"

#include <QPainter>
#include <QWidget>

namespace chainrule {

/// The foot of the Equation dock: which parameters were used at the left, what comes next and the
/// key that leads there at the right.
class EquationFoot : public QWidget {
  Q_OBJECT

 public:
  explicit EquationFoot(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setContent(const EquationContent &content);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  double paintPieces(QPainter *painter, double x, const Pieces &pieces) const;
  double paintKey(QPainter &painter, double right) const;

  Theme m_theme;
  Pieces m_uses;
  Pieces m_next;
  QString m_key;
};

/// The pieces in plain words: "Uses W² from before the update."
QString plainText(const Pieces &pieces);

}  // namespace chainrule
