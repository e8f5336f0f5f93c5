// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMenu>
#include <QString>

namespace chainrule {

/// The menu Learn: the built-in lessons in their groups, and the first 100 of a folder of one's
/// own, which is read whenever its menu is opened. A file there with a mistake is greyed and says
/// where; one above 1 MiB, or whose turn comes when reading has taken too long, stands there by its
/// name and is read once it is chosen.
class LessonMenu : public QMenu {
  Q_OBJECT

 public:
  explicit LessonMenu(QWidget *parent);

  /// The folder of one's own, whether it is there or not; kept in the user's settings.
  static QString folder();
  static void setFolder(const QString &folder);

  /// How long all files together may be read while the menu opens [40 ms].
  void setLongestReading(qint64 milliseconds) { m_longestReading = milliseconds; }

 signals:
  /// A path or lesson:NAME.
  void lessonChosen(const QString &name);

 private:
  void fill();
  void fillOwn();
  void addOwn(const QString &file, const QElapsedTimer &timer);
  void openFolder();
  void chooseFolder();

  qint64 m_longestReading = 40;
  QMenu *m_own = nullptr;
};

}  // namespace chainrule
