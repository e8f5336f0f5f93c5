// SPDX-License-Identifier: GPL-3.0-or-later
//
// Presenting: the window fills the screen, its type is as large as the last row needs it, and of
// the docks the equation alone is left. Whatever was before comes back at the end.

#include "equation/equationview.h"
#include "panels/transportbar.h"
#include "session/autoplay.h"
#include "window/blankscreen.h"
#include "window/docklayout.h"
#include "window/keyboardcommands.h"
#include "window/largepointer.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"
#include "window/windowmenus.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double equationShare = 600.0 / 1440;  // of the window's width
constexpr double panelShare = 0.5;              // of its height, of plots that are brought
constexpr double tablesShare = 0.46;            // of its width, of the layers' tables

}  // namespace

struct MainWindow::BeforePresenting {
  Qt::WindowStates state;
  QSize size;
  DockLayout::Kept layout;
  QPointer<QWidget> keyboard;
};

void MainWindow::connectPresenting() {
  m_blank = new BlankScreen(this);
  connect(m_autoPlay, &AutoPlay::changed, this, &MainWindow::showAutoPlay);
  connect(&m_document, &Document::opened, this, [this] {
    m_autoPlay->stop();
    if (m_presenting && m_brought != nullptr) {
      putPanelAway();
    }
  });
  connect(m_keys, &KeyboardCommands::autoPlayRequested, m_autoPlay, &AutoPlay::toggle);
  connect(m_keys, &KeyboardCommands::blankRequested, this, [this] {
    if (m_presenting) {
      m_blank->begin();
    }
  });
  // A panel that was brought by its key goes where the keyboard is given back; on the way to
  // another one the window has it for a moment.
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before) {
    if (m_brought != nullptr && before != nullptr && m_brought->isAncestorOf(before)) {
      QMetaObject::invokeMethod(this, &MainWindow::putAwayIfLeft, Qt::QueuedConnection);
    }
  });
}

void MainWindow::putAwayIfLeft() {
  const QWidget *keyboard = focusWidget();
  if (m_brought != nullptr && isActiveWindow() && (keyboard == nullptr || keyboard == this)) {
    putPanelAway();
  }
}

void MainWindow::showAutoPlay() {
  m_transport->setAutoPlay(m_autoPlay->isPlaying() ? std::max(1, m_autoPlay->interval()) : 0);
  m_menus->refresh();
}

void MainWindow::togglePresenting() {
  setPresenting(!m_presenting);
}

void MainWindow::setPresenting(bool presenting) {
  if (presenting == m_presenting) {
    return;
  }
  m_presenting = presenting;
  presenting ? beginPresenting() : endPresenting();
  m_menus->refresh();
}

void MainWindow::beginPresenting() {
  m_before = std::make_shared<BeforePresenting>(
      BeforePresenting{windowState(), size(), m_layout->keep(), focusWidget()});
  m_brought = nullptr;
  m_layout->setArrangement(this);
  m_messages->hideNote();
  QApplication::setOverrideCursor(largePointer());
  TabbedDock *right = m_layout->rightDock();
  right->setHeaderShown(false);
  right->setFloating(false);
  right->setVisible(right->hasShownPage());
  if (!isAskedFor()) {
    right->setCurrentPage(m_equation);
  }
  m_layout->bottomDock()->setFloating(false);
  m_layout->layersDock()->setFloating(false);
  setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);  // plots take the whole width
  restyle();
  m_layout->fit();
  setWindowState(windowState() | Qt::WindowFullScreen);
  if (m_before->keyboard && m_before->keyboard->isVisible()) {
    m_before->keyboard->setFocus(Qt::OtherFocusReason);  // docks may have been away for a moment
  } else {
    setFocus(Qt::OtherFocusReason);
  }
}

void MainWindow::endPresenting() {
  m_blank->end();
  m_brought = nullptr;
  m_layout->setArrangement(nullptr);
  QApplication::restoreOverrideCursor();
  m_layout->rightDock()->setHeaderShown(true);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  restyle();
  setWindowState(m_before->state);
  m_layout->restore(m_before->layout);
  if (m_before->keyboard && m_before->keyboard->isVisible()) {
    m_before->keyboard->setFocus(Qt::OtherFocusReason);
  }
  if (size() == m_before->size) {
    m_before.reset();
  }
}

// The height of the screen decides how large the type is. After the end, the window manager may
// give the window its size again later.
void MainWindow::resizePresentation() {
  if (m_presenting) {
    restyle();
    m_layout->fit();
  } else if (m_before) {
    m_layout->restore(m_before->layout);
    if (size() == m_before->size) {
      m_before.reset();
    }
  }
}

QSizeF MainWindow::compactBelow() const {
  return {1000, 600};
}

// Beside tables there is no room for the equation, above plots for it or for a lesson, which then
// is part of what is told.
void MainWindow::arrange() {
  QDockWidget *layers = m_layout->layersDock();
  TabbedDock *right = m_layout->rightDock();
  TabbedDock *bottom = m_layout->bottomDock();
  const bool isLessonShown = !m_layout->lessonDock()->isHidden();
  layers->setVisible(m_brought == layers);
  bottom->setVisible(arePlotsShown());
  bottom->setFolded(false);
  right->setVisible(right->hasShownPage() && m_brought != layers &&
                    (!arePlotsShown() || !isLessonShown));
  resizeDocks({right->isHidden() ? m_layout->lessonDock() : right},
              {qRound(equationShare * width())}, Qt::Horizontal);
  if (m_brought == layers) {
    resizeDocks({layers}, {qRound(tablesShare * width())}, Qt::Horizontal);
  }
  if (arePlotsShown()) {
    resizeDocks({bottom}, {plotsHeight()}, Qt::Vertical);
  }
}

bool MainWindow::arePlotsShown() const {
  return m_brought == m_layout->bottomDock();
}

int MainWindow::plotsHeight() const {
  return qRound(panelShare * height());
}

bool MainWindow::putsAway(QWidget *panel) {
  QDockWidget *dock = m_layout->dockOf(panel);
  if (dock == m_layout->rightDock()) {
    if (dock->isHidden()) {
      putPanelAway();
    }
    return false;
  }
  if (panel->isVisible()) {
    putPanelAway();
    return true;
  }
  bringDock(dock);
  return false;
}

void MainWindow::bringDock(QDockWidget *dock) {
  m_brought = dock;
  m_layout->arrange();
}

void MainWindow::putPanelAway() {
  m_brought = nullptr;
  setFocus(Qt::OtherFocusReason);
  m_layout->arrange();
  m_layout->sizeLesson();
}

}  // namespace chainrule
