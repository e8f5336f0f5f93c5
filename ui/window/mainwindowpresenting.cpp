// SPDX-License-Identifier: GPL-3.0-or-later
//
// Presenting: the window fills the screen, its type is as large as the last row needs it, and of
// the docks the equation alone is left. Whatever was before comes back at the end.

#include "equation/equationview.h"
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
  QPointer<QWidget> besides;  // in front in the right dock
  QPointer<QWidget> keyboard;
};

void MainWindow::connectPresenting() {
  m_blank = new BlankScreen(this);
  connect(m_autoPlay, &AutoPlay::changed, this, &MainWindow::showAutoPlay);
  connect(&m_document, &Document::opened, m_autoPlay, &AutoPlay::stop);
  connect(m_keys, &KeyboardCommands::autoPlayRequested, m_autoPlay, &AutoPlay::toggle);
  connect(m_keys, &KeyboardCommands::blankRequested, this, [this] {
    if (m_presenting) {
      m_blank->begin();
    }
  });
  // A panel that was brought by its key goes where the keyboard is given back.
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
    const bool isGivenBack = before != nullptr && (now == nullptr || now == this);
    if (m_brought != nullptr && isGivenBack && isActiveWindow() &&
        m_brought->isAncestorOf(before)) {
      putPanelAway();
    }
  });
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
      m_layersWereShown, m_bottomDock->isFolded(), m_rightDock->currentPage(), focusWidget()});
  m_brought = nullptr;
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
  restyle();
  setCompact(isSmall());
  arrangeDocks();
  setWindowState(windowState() | Qt::WindowFullScreen);
  if (focusWidget() == nullptr || !focusWidget()->isVisible()) {
    setFocus(Qt::OtherFocusReason);
  }
}

void MainWindow::endPresenting() {
  m_blank->end();
  m_brought = nullptr;
  QApplication::restoreOverrideCursor();
  m_rightDock->setHeaderShown(true);
  restyle();
  setWindowState(m_before->state);
  restoreAfterPresenting();
  if (m_before->besides) {
    m_rightDock->setCurrentPage(m_before->besides);
  }
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
  m_layersWereShown = m_before->layersWereShown;
  restoreState(m_before->layout);
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

void MainWindow::arrangePresentation() {
  m_layersDock->setVisible(m_brought == m_layersDock);
  m_bottomDock->setVisible(m_brought == m_bottomDock);
  m_bottomDock->setFolded(false);
  resizeDocks({m_rightDock}, {qRound(equationShare * width())}, Qt::Horizontal);
  if (m_brought == m_bottomDock) {
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
  m_brought =
      panel == m_layers && !m_compact ? m_layersDock : static_cast<QDockWidget *>(m_bottomDock);
  arrangeDocks();
  return false;
}

void MainWindow::putPanelAway() {
  m_brought = nullptr;
  setFocus(Qt::OtherFocusReason);
  arrangeDocks();
}

}  // namespace chainrule
