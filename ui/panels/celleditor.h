// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "training/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace chainrule {

/// The field in which one number is typed over its cell. Enter commits and Escape cancels; leaving
/// the field commits what can be accepted. What can't be is framed, with the reason under or over
/// its row.
class CellEditor : public QLineEdit {
  Q_OBJECT

 public:
  /// `refusal` says why an edit cannot be made, or nothing when it can.
  using Refusal = std::function<QString(const Edit &edit)>;

  /// `current` holds the value now; all its digits stand in the field, selected, or else `typed`.
  CellEditor(const Edit &current, const QString &typed, const Theme &theme, Refusal refusal,
             QWidget *parent);
  ~CellEditor() override;

  /// Why the text was refused; empty while it was not.
  QString message() const { return m_message; }

  /// Where that stands, in the window; null while nothing was refused.
  const QLabel *bubble() const { return m_bubble; }

  /// The width that shows all of the text.
  int preferredWidth() const;

 signals:
  /// A new value was entered; closed() follows.
  void committed(const chainrule::Edit &edit);
  /// The editor has done its work and is to be removed.
  void closed();

 protected:
  bool focusNextPrevChild(bool) override { return false; }  // Tab commits
  void keyPressEvent(QKeyEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void moveEvent(QMoveEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  QString refusalOf(const QString &text) const;
  bool commit();
  void finish();
  void showMessage(const QString &message);
  QLabel *makeBubble() const;
  void placeBubble() const;

  Edit m_current;
  Theme m_theme;
  Refusal m_refusal;
  QString m_message;
  QPointer<QLabel> m_bubble;
  bool m_isFinished = false;
};

}  // namespace chainrule
