// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMenu>
#include <QString>

namespace chainrule {

/// The menu Learn: the built-in lessons in their groups, and those of a folder of one's own, which
/// is read whenever its menu is opened. A file there that cannot be read is greyed and says why.
class LessonMenu : public QMenu {
  Q_OBJECT

 public:
  explicit LessonMenu(QWidget *parent);

  /// The folder of one's own, whether it is there or not; kept in the user's settings.
  static QString folder();
  static void setFolder(const QString &folder);

 signals:
  /// A path or lesson:NAME.
  void lessonChosen(const QString &name);

 private:
  void fill();
  void fillOwn();
  void addOwn(const QString &file, const QElapsedTimer &timer);
  void openFolder();
  void chooseFolder();

  QMenu *m_own = nullptr;
};

}  // namespace chainrule
