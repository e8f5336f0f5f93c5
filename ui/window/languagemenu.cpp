// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/languagemenu.h"

#include "language.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include <QActionGroup>

namespace chainrule {

void addLanguageMenu(QMenu *menu, MainWindow *window) {
  QMenu *chooser = menu->addMenu(MainWindow::tr("Lan&guage"));
  chooser->setToolTipsVisible(true);
  auto *group = new QActionGroup(chooser);
  const auto add = [&](const QString &text, const QString &code) {
    QAction *action = group->addAction(chooser->addAction(text));
    action->setCheckable(true);
    action->setData(code);
    QObject::connect(action, &QAction::triggered, window,
                     [window, code] { window->chooseLanguage(code); });
  };
  add(MainWindow::tr("That of the &system"), {});
  chooser->addSeparator();
  for (const Language &language : languages()) {
    add(language.name, language.code);
  }
  QObject::connect(chooser, &QMenu::aboutToShow, group, [group] {
    for (QAction *action : group->actions()) {
      action->setChecked(action->data().toString() == chosenLanguage());
    }
  });
}

// Texts are set where widgets are made, a thousand of them, so that another language takes new
// widgets.
void MainWindow::chooseLanguage(const QString &code) {
  setChosenLanguage(code);
  if (code.isEmpty()) {
    m_messages->show(MessageBar::Kind::Note,
                     tr("The window speaks the system's language when it is next opened."));
    return;
  }
  for (const Language &language : languages()) {
    if (language.code == code) {
      const QString text = code == languageInUse()
                               ? tr("The window goes on speaking %1.")
                               : tr("The window speaks %1 when it is next opened.");
      m_messages->show(MessageBar::Kind::Note, text.arg(language.name));
    }
  }
}

}  // namespace chainrule
