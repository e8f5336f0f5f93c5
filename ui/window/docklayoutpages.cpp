// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is in the docks, and in front of them.

#include "equation/equationview.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "laboratory/ratereadings.h"
#include "lesson/lessonpanel.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "window/dockheader.h"
#include "window/docklayout.h"
#include "window/tabbeddock.h"

#include <QMainWindow>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace chainrule {
namespace {

constexpr int laboratoryHeight = 424;
constexpr int courseHeight = 280;
constexpr int leastNetwork = 190;

}  // namespace

void DockLayout::createDocks() {
  m_layersDock = new QDockWidget(tr("Layers"));
  m_layersDock->setObjectName(QStringLiteral("layers"));
  m_layersHeader = new DockHeader(m_layersDock);
  m_layersDock->setTitleBarWidget(m_layersHeader);
  m_layersDock->setWidget(m_panels.layers);
  m_lessonDock = new QDockWidget(tr("Lesson"));
  m_lessonDock->setObjectName(QStringLiteral("lesson"));
  m_lessonHeader = new DockHeader(m_lessonDock);
  m_lessonDock->setTitleBarWidget(m_lessonHeader);
  m_lessonDock->setWidget(m_panels.lesson);
  m_lessonDock->hide();
  m_rightDock = new TabbedDock(tr("Equation and data"));
  m_rightDock->setObjectName(QStringLiteral("equation"));
  m_rightDock->insertPage(-1, m_panels.equation, tr("Equation"),
                          tr("The equation of the current stage (E)"));
  m_rightDock->insertPage(-1, m_panels.data, tr("Data"),
                          tr("The samples, and what the network makes of each"));
  m_rightDock->insertPage(-1, m_panels.predict, tr("Predict"),
                          tr("Work out the numbers of the next stage (P)"));
  m_bottomDock = new TabbedDock(tr("Plots"));
  m_bottomDock->setObjectName(QStringLiteral("plots"));
  m_bottomDock->insertPage(-1, m_panels.cost, tr("Cost"), tr("The cost over the steps (C)"));
  m_bottomDock->insertPage(-1, m_panels.laboratory, tr("Learning rate"),
                           tr("What every learning rate comes to from here (L)"));
  m_bottomDock->insertPage(-1, m_panels.gradientCheck, tr("Gradient check"),
                           tr("Backpropagation against differences of C (G)"));
  m_bottomDock->insertPage(-1, m_panels.sharpness, tr("Sharpness"),
                           tr("How much C bends, step by step"));
  m_bottomDock->insertPage(-1, m_panels.norms, tr("Gradient norms"),
                           tr("How long the gradient of each layer is, step by step"));
}

QDockWidget *DockLayout::dockOf(const QWidget *panel) const {
  if (panel == m_panels.layers) {
    return m_compact ? m_bottomDock : m_layersDock;
  }
  if (panel == m_panels.lesson) {
    return m_lessonDock;
  }
  const bool isRight =
      panel == m_panels.equation || panel == m_panels.data || panel == m_panels.predict;
  return isRight ? m_rightDock : m_bottomDock;
}

bool DockLayout::bring(QWidget *panel) {
  QDockWidget *dock = dockOf(panel);
  auto *tabbed = qobject_cast<TabbedDock *>(dock);
  const bool isThere = tabbed != nullptr          ? tabbed->offers(panel)
                       : panel == m_panels.lesson ? m_panels.lesson->hasLesson()
                                                  : !m_hidden.contains(Hideable::Layers);
  if (!isThere) {
    return false;
  }
  if (tabbed == m_rightDock) {
    tabbed->setCurrentPage(panel);  // first: else Predict, which is in front, would ask
  }
  dock->show();
  if (tabbed == m_bottomDock) {
    tabbed->setFolded(false);  // first: the page makes it higher
    tabbed->setCurrentPage(panel);
  }
  return true;
}

QList<std::pair<QWidget *, Hideable>> DockLayout::parts() const {
  return {{m_panels.equation, Hideable::Equation},
          {m_panels.data, Hideable::Data},
          {m_panels.predict, Hideable::Predict},
          {m_panels.cost, Hideable::CostPlot},
          {m_panels.laboratory, Hideable::LearningRateMap},
          {m_panels.gradientCheck, Hideable::GradientCheck},
          {m_panels.sharpness, Hideable::Sharpness},
          {m_panels.norms, Hideable::GradientNorms},
          {m_panels.layers, Hideable::Layers}};
}

// Quantities are left out by the views themselves; here are the parts.
void DockLayout::setHidden(const Hidden &hidden) {
  if (hidden == m_hidden) {
    return;
  }
  for (const auto &[panel, part] : parts()) {
    if (hidden.contains(part) && panel->isVisible()) {
      emit aboutToHide(panel);
    }
  }
  m_hidden = hidden;
  m_panels.stages->setVisible(!hidden.contains(Hideable::Stages));
  for (const auto &[panel, part] : parts()) {
    m_rightDock->setPageShown(panel, !hidden.contains(part));
    m_bottomDock->setPageShown(panel, !hidden.contains(part));
  }
  for (TabbedDock *dock : {m_rightDock, m_bottomDock}) {
    hideDock(dock, !dock->hasShownPage());
  }
  hideDock(m_layersDock, m_compact || hidden.contains(Hideable::Layers));
  if (m_other != nullptr) {
    arrange();
  }
}

// One that the user had closed stays closed.
void DockLayout::hideDock(QDockWidget *dock, bool hidden) {
  const bool wasHidden = !dock->toggleViewAction()->isEnabled();
  dock->toggleViewAction()->setEnabled(!hidden);
  if (hidden && !wasHidden) {
    if (!dock->isHidden()) {
      m_hiddenOpen.append(dock);
    }
    dock->hide();
  } else if (!hidden && wasHidden && m_hiddenOpen.removeOne(dock)) {
    dock->show();
  }
}

/// In pixels: what a page of the plots is best seen at. 0 for those that are seen at any.
int DockLayout::heightFor(const QWidget *page) const {
  if (page == m_panels.laboratory || page == m_panels.gradientCheck) {
    return scaled(laboratoryHeight);
  }
  return page == m_panels.sharpness || page == m_panels.norms ? scaled(courseHeight) : 0;
}

// As high as the page is best seen, as far as the network above leaves room for that.
int DockLayout::plotsHeight() const {
  if (m_other != nullptr) {
    return m_other->plotsHeight();
  }
  const int most = m_bottomDock->height() + m_panels.centre->height() - scaled(leastNetwork);
  return std::max(m_plotsHeight, std::min(heightFor(m_bottomDock->currentPage()), most));
}

void DockLayout::showPlotsPage(QWidget *page) {
  if (std::exchange(m_plotsPage, page) == page) {
    return;  // its tab alone has moved
  }
  const bool isHigh = heightFor(page) > 0;
  if (isHigh && m_plotsHeight == 0) {
    const bool isKnown = m_compact && m_sizes.plots > 0;
    m_plotsHeight = std::max(1, isKnown ? m_sizes.plots : m_bottomDock->height());
  }
  showReadings();
  if (m_plotsHeight > 0) {
    m_sizes.plots = m_compact && isHigh ? 0 : plotsHeight();
    m_window->resizeDocks({m_bottomDock}, {plotsHeight()}, Qt::Vertical);
  }
  if (!isHigh) {
    m_plotsHeight = 0;
  }
}

// Beside the equation while the map is in front of plots that are shown.
void DockLayout::showReadings() {
  RateReadings *readings = m_panels.laboratory->readings();
  const bool isWanted = m_bottomDock->currentPage() == m_panels.laboratory &&
                        (m_other == nullptr || m_other->arePlotsShown());
  if (isWanted == (readings->parent() != nullptr)) {
    return;
  }
  if (isWanted) {
    m_rightDock->insertPage(-1, readings, tr("Learning rate"),
                            tr("The numbers of the map of learning rates"));
    m_pageBeside = m_rightDock->currentPage();
    m_rightDock->setCurrentPage(readings);
    return;
  }
  // First: else the tab beside it would be in front for a moment, which is Predict and would ask.
  if (m_rightDock->currentPage() == readings && m_pageBeside) {
    m_rightDock->setCurrentPage(m_pageBeside);
  }
  m_rightDock->takePage(readings);
}

}  // namespace chainrule
