// SPDX-License-Identifier: GPL-3.0-or-later
//
// Presenting: the window fills the screen, its type is as large as the last row needs it, and of
// the docks the equation alone is left. Whatever was before comes back at the end.

#include "equation/equationview.h"
#include "lesson/lessonpanel.h"
#include "panels/layerspanel.h"
#include "panels/transportbar.h"
#include "session/autoplay.h"
#include "window/blankscreen.h"
#include "window/keyboardcommands.h"
#include "window/largepointer.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/tabbeddock.h"
#include "window/windowmenus.h"

#include <QApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr double equationShare = 600.0 / 1440;  // of the window's width
constexpr double panelShare = 0.5;              // of its height, of plots that are brought
constexpr double tablesShare = 0.46;            // of its width, of the layers' tables

}  // namespace

struct MainWindow::BeforePresenting {
  Qt::WindowStates state;
  QSize size;
  int textSize;
  QByteArray layout;
  DockSizes docks;
  int plotsHeight;
  bool isCompact;
  bool layersWereShown;
  bool isFolded;
  QPointer<QWidget> plots;   // in front in the bottom dock
  QPointer<QWidget> beside;  // in front in the right dock
  QPointer<QWidget> pageBeside;
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
  m_before = std::make_shared<BeforePresenting>(BeforePresenting{
      windowState(), size(), m_textSize, saveState(), m_dockSizes, m_plotsHeight, m_compact,
      m_layersWereShown, m_bottomDock->isFolded(), m_bottomDock->currentPage(),
      m_rightDock->currentPage(), m_pageBeside, focusWidget()});
  m_brought = nullptr;
  showReadings();
  m_messages->hideNote();
  QApplication::setOverrideCursor(largePointer());
  m_rightDock->setHeaderShown(false);
  m_rightDock->setFloating(false);
  m_rightDock->setVisible(m_rightDock->hasShownPage());
  if (!isAskedFor()) {
    m_rightDock->setCurrentPage(m_equation);
  }
  m_bottomDock->setFloating(false);
  m_layersDock->setFloating(false);
  setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);  // plots take the whole width
  restyle();
  setCompact(isSmall());
  arrangeDocks();
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
  QApplication::restoreOverrideCursor();
  m_rightDock->setHeaderShown(true);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  restyle();
  setWindowState(m_before->state);
  restoreAfterPresenting();
  if (m_before->keyboard && m_before->keyboard->isVisible()) {
    m_before->keyboard->setFocus(Qt::OtherFocusReason);
  }
  if (size() == m_before->size) {
    m_before.reset();
  }
}

// Once more when the window has its size again, which the window manager may give it later.
void MainWindow::restoreAfterPresenting() {
  if (m_presenting || !m_before) {
    return;
  }
  setCompact(isSmall());
  if (m_compact != m_before->isCompact) {
    return;
  }
  if (const QPointer<QWidget> page = std::exchange(m_before->plots, nullptr)) {
    m_bottomDock->setCurrentPage(page);
    showReadings();
    if (m_before->beside) {
      m_rightDock->setCurrentPage(m_before->beside);
    }
    m_pageBeside = m_before->pageBeside;
  }
  m_layersWereShown = m_before->layersWereShown;
  const bool wasLessonShown = !m_lessonDock->isHidden();
  restoreState(m_before->layout);
  m_lessonDock->setVisible(m_lesson->hasLesson() && (wasLessonShown || !m_lessonDock->isHidden()));
  m_bottomDock->setFolded(m_before->isFolded);
  m_dockSizes = m_before->docks;
  m_plotsHeight = m_before->plotsHeight;
  fitDocksToText(static_cast<double>(m_textSize) / m_before->textSize);
}

// The height of the screen decides how large the type is.
void MainWindow::resizePresentation() {
  if (m_presenting) {
    restyle();
    setCompact(isSmall());
    arrangeDocks();
  } else if (m_before) {
    restoreAfterPresenting();
    if (size() == m_before->size) {
      m_before.reset();
    }
  }
}

// Beside tables there is no room for the equation, above plots for it or for a lesson, which then
// is part of what is told.
void MainWindow::arrangePresentation() {
  const bool arePlotsShown = m_brought == m_bottomDock;
  m_layersDock->setVisible(m_brought == m_layersDock);
  m_bottomDock->setVisible(arePlotsShown);
  m_bottomDock->setFolded(false);
  m_rightDock->setVisible(m_rightDock->hasShownPage() && m_brought != m_layersDock &&
                          (!arePlotsShown || m_lessonDock->isHidden()));
  resizeDocks({m_rightDock->isHidden() ? m_lessonDock : m_rightDock},
              {qRound(equationShare * width())}, Qt::Horizontal);
  if (m_brought == m_layersDock) {
    resizeDocks({m_layersDock}, {qRound(tablesShare * width())}, Qt::Horizontal);
  }
  if (arePlotsShown) {
    resizeDocks({m_bottomDock}, {presentedPlotsHeight()}, Qt::Vertical);
  }
}

int MainWindow::presentedPlotsHeight() const {
  return qRound(panelShare * height());
}

bool MainWindow::putsAway(QWidget *panel) {
  if (!m_presenting) {
    return false;
  }
  if (panel->isVisible()) {
    putPanelAway();
    return true;
  }
  bringDock(panel == m_layers && !m_compact ? m_layersDock : m_bottomDock);
  return false;
}

void MainWindow::bringDock(QDockWidget *dock) {
  m_brought = dock;
  showReadings();
  arrangeDocks();
}

void MainWindow::showRightDock() {
  if (m_presenting && m_rightDock->isHidden()) {
    putPanelAway();
  }
  m_rightDock->show();
}

void MainWindow::putPanelAway() {
  m_brought = nullptr;
  setFocus(Qt::OtherFocusReason);
  showReadings();
  arrangeDocks();
  sizeLesson();
}

}  // namespace chainrule
