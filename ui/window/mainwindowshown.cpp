// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the window a teacher keeps out of sight.

#include "equation/equationview.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/showndialog.h"
#include "window/tabbeddock.h"

#include <QToolBar>

#include <utility>

namespace chainrule {

void MainWindow::chooseWhatIsShown() {
  const auto &snapshot = m_controller.snapshot();
  if (!snapshot) {
    return;
  }
  auto *dialog = new ShownDialog(snapshot->hidden, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ShownDialog::hiddenChanged, &m_controller, &TrainingController::setHidden);
  dialog->open();
}

// Quantities are left out by the views themselves; here are the parts.
void MainWindow::hideParts(const Hidden &hidden) {
  if (std::exchange(m_hidden, hidden) == hidden) {
    return;
  }
  findChild<QToolBar *>(QStringLiteral("stages"))->setVisible(!hidden.contains(Hideable::Stages));
  const auto show = [&hidden](TabbedDock *dock, QWidget *page, Hideable part) {
    dock->setPageShown(page, !hidden.contains(part));
  };
  show(m_rightDock, m_equation, Hideable::Equation);
  show(m_rightDock, m_data, Hideable::Data);
  show(m_rightDock, m_predict, Hideable::Predict);
  show(m_bottomDock, m_cost, Hideable::CostPlot);
  show(m_bottomDock, m_laboratory, Hideable::LearningRateMap);
  show(m_bottomDock, m_gradientCheck, Hideable::GradientCheck);
  show(m_bottomDock, m_sharpness, Hideable::Sharpness);
  show(m_bottomDock, m_norms, Hideable::GradientNorms);
  show(m_bottomDock, m_layers, Hideable::Layers);
  for (TabbedDock *dock : {m_rightDock, m_bottomDock}) {
    hideDock(dock, !dock->hasShownPage());
  }
  hideDock(m_layersDock, m_compact || hidden.contains(Hideable::Layers));
  if (m_presenting) {
    arrangeDocks();
  }
}

// One that the user had closed stays closed.
void MainWindow::hideDock(QDockWidget *dock, bool hidden) {
  const bool wasHidden = !dock->toggleViewAction()->isEnabled();
  dock->toggleViewAction()->setEnabled(!hidden);
  if (hidden && !wasHidden) {
    dock->setProperty("wasOpen", !dock->isHidden());
    dock->hide();
  } else if (!hidden && wasHidden && dock->property("wasOpen").toBool()) {
    dock->show();
  }
}

bool MainWindow::refusesHidden(Hideable part) {
  const bool isHidden = m_hidden.contains(part);
  if (isHidden) {
    m_messages->show(MessageBar::Kind::Note,
                     tr("“%1” is hidden in this session: View > What is shown… shows it again.")
                         .arg(hideableWords(part)));
  }
  return isHidden;
}

}  // namespace chainrule
