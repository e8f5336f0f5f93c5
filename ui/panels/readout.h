// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace chainrule {

/// A caption and under it a large number in figures of equal width. The widget has room for the
/// widest number it was told of; a wider one is drawn smaller, so nothing beside it ever moves.
class Readout : public QWidget {
  Q_OBJECT

 public:
  /// "Cost", the symbol C, "mean": word, mathematics, word; the latter two may be empty.
  struct Caption {
    QString word;
    QString symbol;
    QString note;

    bool operator==(const Caption &) const = default;
  };

  explicit Readout(QWidget *parent);

  void setTheme(const Theme &theme, const QColor &colour);
  void setCompact(bool compact);
  void setCaption(const Caption &caption);
  void setWidest(const QString &text);

  /// `exact` is for the tooltip and for those who hear the window.
  void setNumber(const QString &text, const QString &exact, bool stale = false);
  QString number() const { return m_text; }
  bool isStale() const { return m_stale; }
  const Caption &caption() const { return m_caption; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  double fontSize() const;

  Theme m_theme;
  QColor m_colour;
  Caption m_caption;
  QString m_widest;
  QString m_text;
  bool m_stale = false;
  bool m_compact = false;
};

}  // namespace chainrule
