// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/lessonmenu.h"

#include "files/lessons.h"
#include "text/say.h"
#include "window/menuletters.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace chainrule {
namespace {

constexpr int mostFiles = 100;
constexpr qint64 mostBytes = 1 << 20;  // of a file that is read for its title

const QString folderKey = QStringLiteral("lessons/folder");

QString withoutMnemonic(QString text) {
  return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

LessonMenu::LessonMenu(QWidget *parent) : QMenu(parent) {
  setTitle(tr("&Learn"));
  setToolTipsVisible(true);
  connect(this, &QMenu::aboutToShow, this, &LessonMenu::fill);
}

QString LessonMenu::folder() {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString usual = QDir(documents).filePath(QStringLiteral("Chainrule lessons"));
  return QSettings().value(folderKey, usual).toString();
}

void LessonMenu::setFolder(const QString &folder) {
  QSettings().setValue(folderKey, folder);
}

// Reading the lessons' titles can wait until the menu is opened.
void LessonMenu::fill() {
  if (!isEmpty()) {
    return;
  }
  QMenu *menu = this;
  std::string_view group;
  for (const Lesson &lesson : lessons()) {
    if (lesson.group != group) {
      group = lesson.group;
      menu = addMenu(QString::fromStdString(translated(std::string(group).c_str(), -1)));
      menu->setToolTipsVisible(true);
    }
    const QString name = QString::fromStdString("lesson:" + std::string(lesson.name));
    const Session session = openLesson(std::string(lesson.name));
    QAction *action = menu->addAction(withoutMnemonic(QString::fromStdString(session.title)));
    action->setToolTip(QString::fromStdString(session.description));
    connect(action, &QAction::triggered, this, [this, name] { emit lessonChosen(name); });
  }
  addSeparator();
  m_own = addMenu(tr("&My lessons"));
  m_own->setToolTipsVisible(true);
  connect(m_own, &QMenu::aboutToShow, this, &LessonMenu::fillOwn);
  giveLetters(this);
  for (QMenu *submenu : findChildren<QMenu *>()) {
    giveLetters(submenu);
  }
}

void LessonMenu::fillOwn() {
  m_own->clear();
  const QDir folder(LessonMenu::folder());
  const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.chainrule")}, QDir::Files,
                                                   QDir::Name | QDir::LocaleAware);
  QElapsedTimer timer;
  timer.start();
  for (const QFileInfo &file : files.mid(0, mostFiles)) {
    addOwn(file.absoluteFilePath(), timer);
  }
  if (files.size() > mostFiles) {
    QAction *rest =
        m_own->addAction(tr("and %n more", nullptr, static_cast<int>(files.size()) - mostFiles));
    rest->setEnabled(false);
    rest->setToolTip(QDir::toNativeSeparators(folder.path()));
  }
  if (files.isEmpty()) {
    QAction *none = m_own->addAction(folder.exists() ? tr("No lessons in the folder yet")
                                                     : tr("The folder isn't there yet"));
    none->setEnabled(false);
    none->setToolTip(QDir::toNativeSeparators(folder.path()));
  }
  m_own->addSeparator();
  QAction *open = m_own->addAction(tr("&Open the folder"));
  open->setToolTip(QDir::toNativeSeparators(folder.path()));
  connect(open, &QAction::triggered, this, &LessonMenu::openFolder);
  QAction *choose = m_own->addAction(tr("&Choose another folder…"));
  choose->setToolTip(tr("Where lessons of your own are looked for"));
  connect(choose, &QAction::triggered, this, &LessonMenu::chooseFolder);
  giveLetters(m_own);
}

// What takes long to read stands there by its file's name.
void LessonMenu::addOwn(const QString &file, const QElapsedTimer &timer) {
  const QFileInfo info(file);
  QAction *action = m_own->addAction(withoutMnemonic(info.completeBaseName()));
  action->setToolTip(QDir::toNativeSeparators(file));
  if (info.size() <= mostBytes && timer.elapsed() < m_longestReading) {
    try {
      const Session session = openSession(file.toStdString());
      if (!session.title.empty()) {
        action->setText(withoutMnemonic(QString::fromStdString(session.title)));
      }
      if (!session.description.empty()) {
        action->setToolTip(QString::fromStdString(session.description));
      }
    } catch (const FileError &error) {
      action->setEnabled(false);
      action->setToolTip(QString::fromUtf8(error.what()));
    }
  }
  connect(action, &QAction::triggered, this, [this, file] { emit lessonChosen(file); });
}

void LessonMenu::openFolder() {
  QDir().mkpath(folder());
  QDesktopServices::openUrl(QUrl::fromLocalFile(folder()));
}

void LessonMenu::chooseFolder() {
  const QString chosen =
      QFileDialog::getExistingDirectory(parentWidget(), tr("The folder of your lessons"), folder());
  if (!chosen.isEmpty()) {
    setFolder(chosen);
  }
}

}  // namespace chainrule
