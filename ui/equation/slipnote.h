// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace chainrule {

/// A remark on a slip of the article the program comes from, with a button that dismisses it for
/// good. Which ones were dismissed is kept in the settings.
class SlipNote : public QWidget {
  Q_OBJECT

 public:
  explicit SlipNote(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  void setCompact(bool compact);

  /// Without, as where a picture is drawn, the settings are neither read nor written: what is
  /// dismissed is so for this note. With is the default.
  void setRemembers(bool remembers);

  /// Hides itself where there is no slip, or the user has dismissed the one of this name.
  void setSlip(const QString &name, const QString &text);

  QString text() const;
  QToolButton *dismissButton() const { return m_dismiss; }

  /// Whether any slip has been dismissed.
  static bool anyDismissed();

  /// All of them are pointed out again.
  void recallAll();

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QStringList dismissed() const;
  void dismiss();
  void refresh();

  Theme m_theme;
  bool m_compact = false;
  bool m_remembers = true;
  QStringList m_dismissed;  // where it does not remember
  QString m_name;
  QLabel *m_text;
  QToolButton *m_dismiss;
};

}  // namespace chainrule
