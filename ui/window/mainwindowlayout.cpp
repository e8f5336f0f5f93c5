// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the window's docks are: at first, in a small window, and when it was last closed.

#include "equation/equationview.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "window/mainwindow.h"
#include "window/tabbeddock.h"

#include <QEvent>
#include <QSettings>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr QSizeF compactBelow(1200, 760);
constexpr QSizeF compactPresentationBelow(1000, 600);
constexpr int layersWidth = 372;
constexpr int equationWidth = 436;
constexpr int bottomHeight = 194;
constexpr int leastBottomHeight = 150;
constexpr int compactEquationWidth = 380;

}  // namespace

/// In pixels, of a size at scale 1.
int MainWindow::scaled(double size) const {
  return qRound(size * m_theme.scale);
}

bool MainWindow::isSmall() const {
  const QSizeF least = m_presenting ? compactPresentationBelow : compactBelow;
  return width() < least.width() * m_theme.scale || height() < least.height() * m_theme.scale;
}

// What the user has made of the docks grows with their text.
void MainWindow::fitDocksToText(double factor) {
  for (int *size : {&m_dockSizes.layers, &m_dockSizes.right, &m_dockSizes.plots, &m_plotsHeight}) {
    *size = qRound(*size * factor);
  }
  const bool wasCompact = m_compact;
  setCompact(isSmall());
  if (m_compact && wasCompact) {
    resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
  }
  arrangeDocks();
}

void MainWindow::setCompact(bool compact) {
  if (compact == m_compact) {
    return;
  }
  m_compact = compact;
  m_ribbon->setCompact(compact);
  m_transport->setCompact(compact);
  m_equation->setCompact(compact);
  m_bottomDock->setFoldable(compact);
  if (compact) {
    m_layersWereShown = m_layersWereShown && !(m_wasShown && m_layersDock->isHidden());
    m_layersDock->setWidget(nullptr);
    m_layersDock->hide();
    m_bottomDock->insertPage(0, m_layers, tr("Layers"), tr("Every number of a step by layer (T)"));
    m_bottomDock->setPageShown(m_layers, !m_hidden.contains(Hideable::Layers));
    m_bottomDock->setFolded(true);
  } else {
    m_bottomDock->takePage(m_layers);
    m_layersDock->setWidget(m_layers);
    m_layersDock->setVisible(std::exchange(m_layersWereShown, true) &&
                             !m_hidden.contains(Hideable::Layers));
  }
  m_layersDock->toggleViewAction()->setEnabled(!compact && !m_hidden.contains(Hideable::Layers));
  if (compact) {
    resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
  }
}

// A window that shrinks takes from the docks, and does not give back.
void MainWindow::resizeEvent(QResizeEvent *event) {
  QMainWindow::resizeEvent(event);
  setCompact(isSmall());
  arrangeDocks();
  resizePresentation();
}

// The separators between the docks are the window's own.
bool MainWindow::event(QEvent *event) {
  if (event->type() == QEvent::MouseButtonRelease) {
    QTimer::singleShot(0, this, &MainWindow::noteDocks);
  }
  return QMainWindow::event(event);
}

void MainWindow::noteDocks() {
  if (m_compact || m_presenting) {
    return;
  }
  if (m_dockSizes.right == 0) {
    m_dockSizes = {scaled(layersWidth), scaled(equationWidth), scaled(bottomHeight)};
  }
  const auto isInPlace = [](const QDockWidget *dock) {
    return dock->isVisible() && !dock->isFloating();
  };
  if (isInPlace(m_layersDock)) {
    m_dockSizes.layers = m_layersDock->width();
  }
  if (isInPlace(m_rightDock)) {
    m_dockSizes.right = m_rightDock->width();
  }
  if (isInPlace(m_bottomDock)) {
    m_dockSizes.plots = m_bottomDock->height();
  }
}

void MainWindow::arrangeDocks() {
  if (m_presenting) {
    arrangePresentation();
    return;
  }
  if (m_compact || m_dockSizes.right == 0) {
    return;
  }
  const int plots = m_dockSizes.plots > 0 ? m_dockSizes.plots : plotsHeight();
  resizeDocks({m_layersDock, m_rightDock}, {m_dockSizes.layers, m_dockSizes.right}, Qt::Horizontal);
  resizeDocks({m_bottomDock}, {plots}, Qt::Vertical);
}

void MainWindow::goToLayers() {
  if (refusesHidden(Hideable::Layers) || putsAway(m_layers)) {
    return;
  }
  if (m_compact) {
    m_bottomDock->show();
    m_bottomDock->setCurrentPage(m_layers);
    m_bottomDock->setFolded(false);
  } else {
    m_layersDock->show();
  }
  m_layers->window()->activateWindow();
  m_layers->takeKeyboard();
}

void MainWindow::makeRoomForPlots() {
  if (!m_bottomDock->isFolded() && m_bottomDock->height() < scaled(bottomHeight)) {
    resizeDocks({m_bottomDock}, {scaled(bottomHeight)}, Qt::Vertical);
  }
}

void MainWindow::resetLayout() {
  for (QDockWidget *dock : {m_layersDock, m_lessonDock, static_cast<QDockWidget *>(m_rightDock),
                            static_cast<QDockWidget *>(m_bottomDock)}) {
    dock->setFloating(false);
  }
  addDockWidget(Qt::LeftDockWidgetArea, m_layersDock);
  addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
  addDockWidget(Qt::RightDockWidgetArea, m_rightDock);
  addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
  m_layersDock->setVisible(!m_compact && !m_hidden.contains(Hideable::Layers));
  m_rightDock->setVisible(m_rightDock->hasShownPage());
  m_bottomDock->setVisible(m_bottomDock->hasShownPage());
  m_bottomDock->setFolded(m_compact);
  // Where the window manager's title takes from 900 px, the plot gives way to the layers.
  const int plots = std::clamp(scaled(bottomHeight) - (scaled(900) - height()) / 2,
                               scaled(leastBottomHeight), scaled(bottomHeight));
  const int usual = height() >= scaled(1000) ? scaled(260) : plots;
  if (m_plotsHeight > 0) {
    m_plotsHeight = usual;
  }
  m_dockSizes = {scaled(layersWidth), scaled(equationWidth),
                 m_plotsHeight > 0 ? plotsHeight() : usual};
  if (m_compact) {
    resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
    resizeDocks({m_bottomDock}, {m_dockSizes.plots}, Qt::Vertical);
  }
  arrangeDocks();
  showLesson();
}

void MainWindow::restoreSettings() {
  if (!m_remembers) {
    resetLayout();
    return;
  }
  const QSettings settings;
  const int text = settings.value(QStringLiteral("window/textSize"), m_textSize).toInt();
  m_textSize = std::clamp(text, textSizes().first(), textSizes().last());
  m_theme.scale = m_textSize / 100.0;
  resetLayout();
  m_themeChoice = static_cast<ThemeChoice>(
      settings.value(QStringLiteral("window/theme"), static_cast<int>(m_themeChoice)).toInt());
  const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
  m_reducesMotion = settings.value(QStringLiteral("window/reducedMotion"), still).toBool();
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

// A window manager keeps a floating dock above the window only where it knows the window before the
// dock is shown. Here, on the window's first showing, it does not yet: the dock is shown again.
void MainWindow::restoreDocks() {
  if (!m_remembers) {
    return;
  }
  const Hidden hidden = m_hidden;
  hideParts({});
  if (restoreState(QSettings().value(QStringLiteral("window/layout")).toByteArray())) {
    m_dockSizes = {};  // known once they are laid out
    QTimer::singleShot(0, this, &MainWindow::noteDocks);
  }
  if (m_compact) {
    m_layersDock->hide();
  }
  hideParts(hidden);
  showLesson();
  for (QDockWidget *dock : findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
    if (dock->isFloating()) {
      QTimer::singleShot(0, dock, [dock] {
        dock->hide();
        dock->show();
      });
    }
  }
}

void MainWindow::showEvent(QShowEvent *event) {
  if (!std::exchange(m_wasShown, true)) {
    restoreDocks();
  }
  QMainWindow::showEvent(event);
}

void MainWindow::storeSettings() const {
  if (m_remembers) {
    QSettings settings;
    settings.setValue(QStringLiteral("window/theme"), static_cast<int>(m_themeChoice));
    settings.setValue(QStringLiteral("window/textSize"), m_textSize);
    settings.setValue(QStringLiteral("window/reducedMotion"), m_reducesMotion);
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_wasShown) {
      settings.setValue(QStringLiteral("window/layout"), saveState());
    }
  }
}

}  // namespace chainrule
