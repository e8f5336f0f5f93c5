// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is made of, and where it stands at first.

#include "equation/equationview.h"
#include "equation/slipnote.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "network/networkview.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "session/autoplay.h"
#include "window/dockheader.h"
#include "window/keyboardcommands.h"
#include "window/lessonguide.h"
#include "window/mainwindow.h"
#include "window/menufocus.h"
#include "window/messagebar.h"
#include "window/panelhelp.h"
#include "window/tabbeddock.h"
#include "window/windowhelp.h"
#include "window/windowmenus.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QTimer>
#include <QToolBar>

namespace chainrule {
namespace {

/// A tool bar that holds one widget across the window, outside the docks.
QToolBar *barFor(QWidget *widget, const QString &name) {
  auto *bar = new QToolBar(name);
  bar->setObjectName(name);
  bar->setMovable(false);
  bar->setFloatable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->toggleViewAction()->setVisible(false);
  bar->addWidget(widget);
  bar->layout()->setContentsMargins(0, 0, 0, 0);
  widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  return bar;
}

}  // namespace

void MainWindow::createParts() {
  m_ribbon = new StageRibbon;
  m_network = new NetworkView(&m_focus);
  m_layers = new LayersPanel(&m_focus);
  m_equation = new EquationView(&m_focus);
  m_data = new DataPanel(&m_focus);
  m_network->setAnswers(&m_answers);
  m_layers->setAnswers(&m_answers);
  m_predict = new PredictPanel(&m_answers);
  m_cost = new CostPlot;
  m_laboratory = new LearningRatePanel;
  m_gradientCheck = new GradientCheckPanel(&m_focus);
  m_sharpness = new CoursePanel(CourseKind::Sharpness);
  m_norms = new CoursePanel(CourseKind::GradientNorms);
  m_transport = new TransportBar;
  m_messages = new MessageBar;
  m_caption = new QLabel;

  auto *centre = new QWidget;
  auto *column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_messages);
  column->addWidget(m_network, 1);

  m_layersDock = new QDockWidget(tr("Layers"));
  m_layersDock->setObjectName(QStringLiteral("layers"));
  m_layersHeader = new DockHeader(m_layersDock);
  m_layersDock->setTitleBarWidget(m_layersHeader);
  m_layersDock->setWidget(m_layers);
  createLesson();
  m_rightDock = new TabbedDock(tr("Equation and data"));
  m_rightDock->setObjectName(QStringLiteral("equation"));
  m_rightDock->insertPage(-1, m_equation, tr("Equation"),
                          tr("The equation of the current stage (E)"));
  m_rightDock->insertPage(-1, m_data, tr("Data"),
                          tr("The samples, and what the network makes of each"));
  m_rightDock->insertPage(-1, m_predict, tr("Predict"),
                          tr("Work out the numbers of the next stage (P)"));
  m_bottomDock = new TabbedDock(tr("Plots"));
  m_bottomDock->setObjectName(QStringLiteral("plots"));
  m_bottomDock->insertPage(-1, m_cost, tr("Cost"), tr("The cost over the steps (C)"));
  m_bottomDock->insertPage(-1, m_laboratory, tr("Learning rate"),
                           tr("What every learning rate comes to from here (L)"));
  m_bottomDock->insertPage(-1, m_gradientCheck, tr("Gradient check"),
                           tr("Backpropagation against differences of C (G)"));
  m_bottomDock->insertPage(-1, m_sharpness, tr("Sharpness"), tr("How much C bends, step by step"));
  m_bottomDock->insertPage(-1, m_norms, tr("Gradient norms"),
                           tr("How long the gradient of each layer is, step by step"));

  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
  setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
  // Tab goes round them in this order: as one reads the window.
  addToolBar(Qt::TopToolBarArea, barFor(m_ribbon, QStringLiteral("stages")));
  addDockWidget(Qt::LeftDockWidgetArea, m_layersDock);
  setCentralWidget(centre);
  addDockWidget(Qt::RightDockWidgetArea, m_lessonDock);
  addDockWidget(Qt::RightDockWidgetArea, m_rightDock);
  addDockWidget(Qt::BottomDockWidgetArea, m_bottomDock);
  addToolBar(Qt::BottomToolBarArea, barFor(m_transport, QStringLiteral("transport")));
  for (QDockWidget *dock : {m_layersDock, m_lessonDock, static_cast<QDockWidget *>(m_rightDock),
                            static_cast<QDockWidget *>(m_bottomDock)}) {
    dock->installEventFilter(this);
    // Else Qt gives the keyboard to the first button there, which Space would press.
    connect(dock, &QDockWidget::topLevelChanged, this, [this, dock](bool isFloating) {
      if (isFloating) {
        dock->setFocus(Qt::OtherFocusReason);
      }
      QTimer::singleShot(0, this, &MainWindow::noteDocks);
    });
  }

  m_equation->slipNote()->setRemembers(m_remembers);
  m_autoPlay = new AutoPlay(&m_controller, this);
  m_guide = new LessonGuide(m_lesson, m_predict, &m_controller, &m_focus, this);
  m_keys = new KeyboardCommands(&m_controller, &m_focus, this);
  m_menus = new WindowMenus(this, m_network, m_equation->slipNote(),
                            {m_layersDock->toggleViewAction(), m_lessonDock->toggleViewAction(),
                             m_rightDock->toggleViewAction(), m_bottomDock->toggleViewAction()});
  new MenuFocus(menuBar());
  m_help = new WindowHelp(this);
  explainPanels(m_laboratory->readings());
  m_caption->setObjectName(QStringLiteral("caption"));
  m_caption->setContentsMargins(0, 0, 18, 0);
  menuBar()->setCornerWidget(m_caption);
}

}  // namespace chainrule
