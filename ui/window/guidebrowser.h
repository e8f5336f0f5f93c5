// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QTextBrowser>

namespace chainrule {

/// Shows the embedded pages of the user guide in the theme's colours and type, its pictures as
/// wide as there is room.
class GuideBrowser : public QTextBrowser {
  Q_OBJECT

 public:
  explicit GuideBrowser(QWidget *parent = nullptr);

  void setTheme(const Theme &theme);

  /// Makes the text larger or smaller by so many tenths.
  void zoom(int steps);

  QVariant loadResource(int type, const QUrl &name) override;

  /// Where a page is found: `place` is NAME.html or NAME.html#anchor.
  static QUrl url(const QString &place);

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  QString styleSheetOfPages() const;
  QVariant picture(const QUrl &name) const;
  double size(double pixels) const;
  void loadAgain();

  Theme m_theme;
  int m_zoom = 0;  // tenths
  int m_widthOfPictures = 0;
};

}  // namespace chainrule
