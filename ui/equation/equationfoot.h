// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equation/equationcontent.h"
#include "theme.h"

#include <QPainter>
#include <QTimer>
#include <QWidget>

namespace chainrule {

/// The foot of the Equation dock: which parameters were used at the left, what comes next and the
/// key that leads there at the right. What was just done stands for four seconds in place of the
/// left.
class EquationFoot : public QWidget {
  Q_OBJECT

 public:
  explicit EquationFoot(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);
  void setContent(const EquationContent &content);

  void showBriefly(const QString &note);
  const QString &note() const { return m_note; }  ///< empty once it has gone

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  double paintPieces(QPainter *painter, double x, const Pieces &pieces) const;
  double paintKey(QPainter &painter, double right) const;
  void describe();
  void setNote(const QString &note);

  Theme m_theme;
  Pieces m_uses;
  Pieces m_next;
  QString m_key;
  QString m_note;
  QTimer m_brief;
};

/// The pieces in plain words: "Uses W² from before the update."
QString plainText(const Pieces &pieces);

}  // namespace chainrule
