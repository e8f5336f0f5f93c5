// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is made of, and where it stands at first.

#include "equation/equationview.h"
#include "equation/slipnote.h"
#include "laboratory/coursepanel.h"
#include "laboratory/gradientcheckpanel.h"
#include "laboratory/learningratepanel.h"
#include "lesson/lessonpanel.h"
#include "network/networkview.h"
#include "panels/datapanel.h"
#include "panels/layerspanel.h"
#include "panels/stageribbon.h"
#include "panels/transportbar.h"
#include "plots/costplot.h"
#include "predict/predictpanel.h"
#include "session/autoplay.h"
#include "window/docklayout.h"
#include "window/keyboardcommands.h"
#include "window/lessonguide.h"
#include "window/mainwindow.h"
#include "window/menufocus.h"
#include "window/messagebar.h"
#include "window/panelhelp.h"
#include "window/presentation.h"
#include "window/windowhelp.h"
#include "window/windowmenus.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenuBar>
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
  m_lesson = new LessonPanel;
  m_followsLessons = m_remembers;
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

  // Tab goes round them in this order: as one reads the window.
  QToolBar *stages = barFor(m_ribbon, QStringLiteral("stages"));
  addToolBar(Qt::TopToolBarArea, stages);
  m_layout = new DockLayout({stages, centre, m_layers, m_lesson, m_equation, m_data, m_predict,
                             m_cost, m_laboratory, m_gradientCheck, m_sharpness, m_norms},
                            this);
  addToolBar(Qt::BottomToolBarArea, barFor(m_transport, QStringLiteral("transport")));
  QList<QAction *> toggles;
  for (QDockWidget *dock : m_layout->docks()) {
    dock->installEventFilter(this);
    toggles.append(dock->toggleViewAction());
  }
  connect(m_layout, &DockLayout::compactChanged, m_ribbon, &StageRibbon::setCompact);
  connect(m_layout, &DockLayout::compactChanged, m_transport, &TransportBar::setCompact);
  connect(m_layout, &DockLayout::compactChanged, m_equation, &EquationView::setCompact);
  m_presentation = new Presentation(m_layout, this);

  m_equation->slipNote()->setRemembers(m_remembers);
  m_autoPlay = new AutoPlay(&m_controller, this);
  m_guide = new LessonGuide(m_lesson, m_predict, &m_controller, &m_focus, this);
  m_keys = new KeyboardCommands(&m_controller, &m_focus, this);
  m_menus = new WindowMenus(this, m_network, m_equation->slipNote(), toggles);
  new MenuFocus(menuBar());
  m_help = new WindowHelp(this);
  explainPanels(m_laboratory->readings());
  m_caption->setObjectName(QStringLiteral("caption"));
  m_caption->setContentsMargins(0, 0, 18, 0);
  menuBar()->setCornerWidget(m_caption);
}

}  // namespace chainrule
