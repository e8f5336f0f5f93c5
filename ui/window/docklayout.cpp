// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/docklayout.h"

#include "lesson/lessonpanel.h"
#include "panels/layerspanel.h"
#include "predict/predictpanel.h"
#include "window/dockheader.h"
#include "window/tabbeddock.h"

#include <QMainWindow>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr QSizeF usuallyCompactBelow(1200, 760);
constexpr int layersWidth = 372;
constexpr int equationWidth = 436;
constexpr int compactEquationWidth = 380;
constexpr int bottomHeight = 194;
constexpr int leastBottomHeight = 150;
constexpr int leastLessonHeight = 170;
constexpr double largestLesson = 0.45;  // of what lesson and equation share
constexpr double largestLessonIfCompact = 0.58;
constexpr double largestLessonBesideQuestion = 0.36;

}  // namespace

DockLayout::DockLayout(const Panels &panels, QMainWindow *window)
    : QObject(window), m_panels(panels), m_window(window) {
  createDocks();
  addDocks();
  connect(m_panels.layers, &LayersPanel::noteChanged, this,
          [this] { m_layersHeader->setNote(m_panels.layers->note()); });
  connect(m_panels.lesson, &LessonPanel::noteChanged, this,
          [this] { m_lessonHeader->setNote(m_panels.lesson->note()); });
  connect(m_panels.lesson, &LessonPanel::lessonChanged, this, &DockLayout::showLesson);
  connect(m_panels.predict, &PredictPanel::askedChanged, this, &DockLayout::noteAsked);
  connect(m_rightDock, &TabbedDock::currentPageChanged, this, &DockLayout::noteAsked);
  connect(m_panels.lesson, &LessonPanel::stepBegun, this, [this] {
    if (m_isAsked) {
      sizeLesson();
    }
  });
  connect(m_bottomDock, &TabbedDock::currentPageChanged, this, &DockLayout::showPlotsPage);
  connect(m_bottomDock, &TabbedDock::foldedChanged, this, &DockLayout::makeRoomForPlots);
}

void DockLayout::addDocks() {
  m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  m_window->setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  m_window->setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
  m_window->setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
  // Tab goes round them in this order: as one reads the window.
  m_window->addDockWidget(Qt::LeftDockWidgetArea, m_layersDock);
  m_window->setCentralWidget(m_panels.centre);
  m_window->addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
  m_window->addDockWidget(Qt::RightDockWidgetArea, m_rightDock);
  m_window->addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
  for (QDockWidget *dock : docks()) {
    // Else Qt gives the keyboard to the first button there, which Space would press.
    connect(dock, &QDockWidget::topLevelChanged, this, [this, dock](bool isFloating) {
      if (isFloating) {
        dock->setFocus(Qt::OtherFocusReason);
      }
      QTimer::singleShot(0, this, &DockLayout::noteSizes);
    });
  }
}

QList<QDockWidget *> DockLayout::docks() const {
  return {m_layersDock, m_lessonDock, m_rightDock, m_bottomDock};
}

void DockLayout::setTheme(const Theme &theme) {
  m_scale = theme.scale;
  m_layersHeader->setTheme(theme);
  m_lessonHeader->setTheme(theme);
  m_rightDock->setTheme(theme);
  m_bottomDock->setTheme(theme);
}

/// In pixels, of a size at scale 1.
int DockLayout::scaled(double size) const {
  return qRound(size * m_scale);
}

bool DockLayout::isSmall() const {
  if (m_takenAsSmall) {
    return *m_takenAsSmall;
  }
  const QSizeF least = m_other != nullptr ? m_other->compactBelow() : usuallyCompactBelow;
  return m_window->width() < least.width() * m_scale ||
         m_window->height() < least.height() * m_scale;
}

// A window that shrinks takes from the docks, and does not give back.
void DockLayout::fit() {
  setCompact(isSmall());
  arrange();
}

void DockLayout::fitToText(double factor) {
  for (int *size : {&m_sizes.layers, &m_sizes.right, &m_sizes.plots, &m_plotsHeight}) {
    *size = qRound(*size * factor);
  }
  const bool wasCompact = m_compact;
  setCompact(isSmall());
  if (m_compact && wasCompact) {
    m_window->resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
  }
  arrange();
}

void DockLayout::setCompact(bool compact) {
  if (compact == m_compact) {
    return;
  }
  const QPointer<QWidget> keyboard = m_window->focusWidget();
  const bool isInLayers = m_panels.layers->isAncestorOf(keyboard);
  const bool isInPlots = m_bottomDock->isAncestorOf(keyboard);
  m_compact = compact;
  emit compactChanged(compact);
  m_bottomDock->setFoldable(compact);
  const bool isHidden = m_hidden.contains(Hideable::Layers);
  if (compact) {
    const bool isClosed = m_wasShown && m_layersDock->isHidden();
    m_layersWereShown = m_layersWereShown && (m_hiddenOpen.removeOne(m_layersDock) || !isClosed);
    m_layersDock->setWidget(nullptr);
    m_layersDock->hide();
    m_bottomDock->insertPage(0, m_panels.layers, tr("Layers"),
                             tr("Every number of a step by layer (T)"));
    m_bottomDock->setPageShown(m_panels.layers, !isHidden);
    m_bottomDock->setFolded(!isInLayers && !isInPlots);
  } else {
    m_bottomDock->takePage(m_panels.layers);
    m_layersDock->setWidget(m_panels.layers);
    const bool isOpen = std::exchange(m_layersWereShown, true);
    if (isOpen && isHidden) {
      m_hiddenOpen.append(m_layersDock);
    }
    m_layersDock->setVisible(isOpen && !isHidden);
  }
  if (isInLayers) {
    bring(m_panels.layers);
    if (keyboard && keyboard->isVisible()) {
      keyboard->setFocus(Qt::OtherFocusReason);
    } else {
      m_panels.layers->takeKeyboard();  // what it was in is gone: the field of a number
    }
  }
  m_layersDock->toggleViewAction()->setEnabled(!compact && !isHidden);
  if (compact) {
    m_window->resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
  }
}

void DockLayout::noteSizes() {
  if (m_compact || m_other != nullptr) {
    return;
  }
  if (m_sizes.right == 0) {
    m_sizes = {scaled(layersWidth), scaled(equationWidth), scaled(bottomHeight)};
  }
  const auto isInPlace = [](const QDockWidget *dock) {
    return dock->isVisible() && !dock->isFloating();
  };
  if (isInPlace(m_layersDock)) {
    m_sizes.layers = m_layersDock->width();
  }
  if (isInPlace(m_rightDock)) {
    m_sizes.right = m_rightDock->width();
  }
  if (isInPlace(m_bottomDock)) {
    m_sizes.plots = m_bottomDock->height();
  }
}

void DockLayout::arrange() {
  showReadings();
  if (m_other != nullptr) {
    m_other->arrange();
    return;
  }
  if (m_compact || m_sizes.right == 0) {
    return;
  }
  const int plots = m_sizes.plots > 0 ? m_sizes.plots : plotsHeight();
  m_window->resizeDocks({m_layersDock, m_rightDock}, {m_sizes.layers, m_sizes.right},
                        Qt::Horizontal);
  m_window->resizeDocks({m_bottomDock}, {plots}, Qt::Vertical);
}

void DockLayout::makeRoomForPlots() {
  if (!m_bottomDock->isFolded() && m_bottomDock->height() < scaled(bottomHeight)) {
    m_window->resizeDocks({m_bottomDock}, {scaled(bottomHeight)}, Qt::Vertical);
  }
}

void DockLayout::showLesson() {
  const bool isThere = m_panels.lesson->hasLesson();
  m_lessonDock->toggleViewAction()->setEnabled(isThere);
  m_lessonDock->setVisible(isThere);
  sizeLesson();
}

// The lesson's height is one of another arrangement then.
void DockLayout::setArrangement(DockArrangement *other) {
  m_other = other;
  m_lessonHeight = 0;
}

void DockLayout::noteAsked() {
  const bool isAsked =
      m_panels.predict->askedStage() > 0 && m_rightDock->currentPage() == m_panels.predict;
  if (isAsked == m_isAsked) {
    return;
  }
  m_isAsked = isAsked;
  if (isAsked) {
    m_lessonHeight = m_lessonDock->height();
    sizeLesson();
  } else {
    if (m_lessonHeight > 0) {
      QTimer::singleShot(0, this, [this] { setLessonHeight(m_lessonHeight); });
    } else {
      sizeLesson();
    }
  }
}

// As high as its longest step, within limits; while Predict asks as high as its step, within closer
// ones, and no higher than it was: both are read together, and the text scrolls.
void DockLayout::sizeLesson() {
  QTimer::singleShot(0, this, [this] {
    const int width = m_lessonDock->width();
    const int panel =
        m_isAsked ? m_panels.lesson->heightOfStep(width) : m_panels.lesson->heightOfSteps(width);
    const int wanted = panel + m_lessonHeader->height();
    const double part = m_isAsked   ? largestLessonBesideQuestion
                        : m_compact ? largestLessonIfCompact
                                    : largestLesson;
    const int most = qRound((m_lessonDock->height() + m_rightDock->height()) * part);
    const int height = std::clamp(wanted, leastLessonHeight, std::max(most, leastLessonHeight));
    setLessonHeight(m_isAsked && m_lessonHeight > 0 ? std::min(height, m_lessonHeight) : height);
  });
}

// The equation's dock takes the rest.
void DockLayout::setLessonHeight(int height) {
  if (!m_lessonDock->isHidden() && !m_rightDock->isHidden()) {
    const int both = m_lessonDock->height() + m_rightDock->height();
    m_window->resizeDocks({m_lessonDock, m_rightDock}, {height, both - height}, Qt::Vertical);
  }
}

void DockLayout::reset() {
  for (QDockWidget *dock : docks()) {
    dock->setFloating(false);
  }
  m_window->addDockWidget(Qt::LeftDockWidgetArea, m_layersDock);
  m_window->addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
  m_window->addDockWidget(Qt::RightDockWidgetArea, m_rightDock);
  m_window->addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
  m_layersDock->setVisible(!m_compact && !m_hidden.contains(Hideable::Layers));
  m_rightDock->setVisible(m_rightDock->hasShownPage());
  m_bottomDock->setVisible(m_bottomDock->hasShownPage());
  m_bottomDock->setFolded(m_compact);
  // Where the window manager's title takes from 900 px, the plot gives way to the layers.
  const int plots = std::clamp(scaled(bottomHeight) - (scaled(900) - m_window->height()) / 2,
                               scaled(leastBottomHeight), scaled(bottomHeight));
  const int usual = m_window->height() >= scaled(1000) ? scaled(260) : plots;
  if (m_plotsHeight > 0) {
    m_plotsHeight = usual;
  }
  m_sizes = {scaled(layersWidth), scaled(equationWidth), m_plotsHeight > 0 ? plotsHeight() : usual};
  if (m_compact) {
    m_window->resizeDocks({m_rightDock}, {scaled(compactEquationWidth)}, Qt::Horizontal);
    m_window->resizeDocks({m_bottomDock}, {m_sizes.plots}, Qt::Vertical);
  }
  arrange();
  showLesson();
}

QByteArray DockLayout::save() const {
  return m_wasShown ? m_window->saveState() : QByteArray();
}

// A window manager keeps a floating dock above the window only where it knows the window before the
// dock is shown. On the window's first showing, it does not yet: the dock is shown again.
void DockLayout::restore(const QByteArray &saved) {
  m_wasShown = true;
  const Hidden hidden = m_hidden;
  setHidden({});
  if (m_window->restoreState(saved)) {
    m_sizes = {};  // known once they are laid out
    QTimer::singleShot(0, this, &DockLayout::noteSizes);
  }
  if (m_compact) {
    m_layersDock->hide();
  }
  setHidden(hidden);
  showLesson();
  for (QDockWidget *dock : docks()) {
    if (dock->isFloating()) {
      QTimer::singleShot(0, dock, [dock] {
        dock->hide();
        dock->show();
      });
    }
  }
}

DockLayout::Kept DockLayout::keep() const {
  return {m_window->saveState(),
          m_sizes,
          m_scale,
          m_plotsHeight,
          m_compact,
          m_layersWereShown,
          m_bottomDock->isFolded(),
          m_hidden,
          m_hiddenOpen,
          m_bottomDock->currentPage(),
          m_rightDock->currentPage(),
          m_pageBeside};
}

void DockLayout::restore(Kept &kept) {
  setCompact(isSmall());
  if (m_compact != kept.isCompact) {
    return;
  }
  if (const QPointer<QWidget> page = std::exchange(kept.plotsPage, nullptr)) {
    m_bottomDock->setCurrentPage(page);
    showReadings();
    if (kept.rightPage) {
      m_rightDock->setCurrentPage(kept.rightPage);
    }
    m_pageBeside = kept.pageBeside;
  }
  m_layersWereShown = kept.layersWereShown;
  const Hidden hidden = m_hidden;
  setHidden(kept.hidden);  // since the state says what was in sight then
  m_hiddenOpen = kept.hiddenOpen;
  const bool wasLessonShown = !m_lessonDock->isHidden();
  m_window->restoreState(kept.state);
  setHidden(hidden);
  m_lessonDock->setVisible(m_panels.lesson->hasLesson() &&
                           (wasLessonShown || !m_lessonDock->isHidden()));
  m_bottomDock->setFolded(kept.isFolded);
  m_sizes = kept.sizes;
  m_plotsHeight = kept.plotsHeight;
  fitToText(m_scale / kept.scale);
}

void DockLayout::restoreAnyway(Kept &kept) {
  const QScopedValueRollback taken(m_takenAsSmall, std::optional(kept.isCompact));
  restore(kept);
}

}  // namespace chainrule
