// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/transporticons.h"
#include "theme.h"

#include <QAbstractButton>

namespace chainrule {

/// A button of the transport bar: a picture with or without a word. Its size depends on its words
/// and the theme alone, never on its state. It takes the keyboard focus by Tab only, so a click
/// leaves the window's own keys alive; with the focus, Space and Enter press it.
class TransportButton : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Shape { IconFirst, IconLast, IconOnly, Bare };  ///< bare: no frame either

  TransportButton(TransportIcon icon, Shape shape, QWidget *parent);

  void setTheme(const Theme &theme);
  void setShape(Shape shape);

  /// Another word and picture from now on.
  void setFace(TransportIcon icon, const QString &text);

  /// Makes the button wide enough for this text too.
  void reserveText(const QString &text);

  /// Whether the button is the one to press next: drawn inverted.
  void setPrimary(bool primary);
  bool isPrimary() const { return m_primary; }

  /// What it takes in another shape.
  QSize sizeAs(Shape shape) const;

  QSize sizeHint() const override { return m_size; }
  QSize minimumSizeHint() const override { return m_size; }

 protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void enterEvent(QEnterEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  void resizeToContents();

  Theme m_theme;
  TransportIcon m_icon;
  Shape m_shape;
  QString m_reserved;
  bool m_primary = false;
  QSize m_size;
};

}  // namespace chainrule
