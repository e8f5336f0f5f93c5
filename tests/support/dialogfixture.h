// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importdialog.h"
#include "laboratory/ratechoices.h"
#include "support/windowfixture.h"
#include "window/dialogs.h"
#include "window/guidewindow.h"
#include "window/windowhelp.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

/// A window with each of its dialogs, by a name of the list.
class DialogFixture : protected WindowFixture {
 protected:
  static constexpr const char *dialogs[] = {
      "keys",        "about",      "schedule", "another α",      "export",
      "export plot", "plot table", "import",   "overwrite",      "save?",
      "choices",     "guide",      "exercise", "exercise sheet", "shown"};

  /// Shown, or about to be.
  QDialog *open(const QString &name) {
    if (name == "keys") chainrule::showKeys(m_window.get());
    if (name == "about") chainrule::showAbout(m_window.get());
    if (name == "schedule") m_window->changeSchedule();
    if (name == "another α") m_window->restartWithLearningRate();
    if (name == "export") m_window->exportShown();
    if (name == "export plot") m_window->exportPlot();
    if (name == "plot table") m_window->showPlotTable();
    if (name == "overwrite")
      chainrule::askToOverwrite(
          m_window.get(), "/a/b", [] {}, [] {}, [] {});
    if (name == "save?")
      chainrule::askToSave(
          m_window.get(), "b", [] {}, [] {});
    if (name == "choices") return show(new chainrule::RateChoicesDialog({}, m_window.get()));
    if (name == "import") {
      QFile file(m_folder.filePath("table.csv"));
      if (!file.open(QIODevice::WriteOnly)) return nullptr;
      file.write("a,b,t\n1,2,x\n3,4,y\n5,6,x\n");
      file.close();
      auto *dialog = show(new chainrule::ImportDialog(file.fileName(), m_window.get()));
      waitFor([&] {
        const auto *box = dialog->findChild<QDialogButtonBox *>();
        return box->button(QDialogButtonBox::Ok)->isEnabled();
      });
      return dialog;
    }
    if (name == "shown") m_window->chooseWhatIsShown();
    if (name == "exercise") m_window->newExercise();
    if (name == "exercise sheet") {
      m_window->newExercise();
      newest()->findChild<QListWidget *>()->setCurrentRow(1);
    }
    if (name == "guide") {
      m_window->help()->showGuide("user-guide.html");
      return m_window->help()->guide();
    }
    waitFor([&] { return newest() != nullptr; });
    return newest();
  }

  template <class Dialog>
  static Dialog *show(Dialog *dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
  }

  QDialog *newest() const {
    const auto all = m_window->findChildren<QDialog *>();
    return all.isEmpty() ? nullptr : all.last();
  }

  QTemporaryDir m_folder;
};
