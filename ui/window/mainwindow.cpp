// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "equation/equationview.h"
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
#include "screenroom.h"
#include "session/autoplay.h"
#include "window/dialogs.h"
#include "window/docklayout.h"
#include "window/keyboardcommands.h"
#include "window/lessonguide.h"
#include "window/messagebar.h"
#include "window/presentation.h"
#include "window/remotekeys.h"
#include "window/runmessages.h"
#include "window/windowhelp.h"
#include "window/windowmenus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace chainrule {
namespace {

QString sizesText(const Network &network) {
  QStringList sizes;
  for (const int size : network.sizes()) {
    sizes += QString::number(size);
  }
  return sizes.join(QLatin1Char('-'));
}

}  // namespace

MainWindow::MainWindow(bool remembers, QWidget *parent)
    : QMainWindow(parent),
      m_remembers(remembers),
      m_platformIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_document(&m_controller, remembers) {
  setMinimumSize(1000, 660);  // a screen of 1024 × 700 less a title
  setAcceptDrops(true);
  setDockNestingEnabled(false);
  setAnimated(false);
  createParts();
  connectParts();
  createRecovery();
  const QSize usual(1440, 900);
  resize(remembers ? withinScreen(usual, this) : usual);
  restoreSettings();
  restyle();
  setReducedMotion(m_reducesMotion);
  setFocusPolicy(Qt::StrongFocus);
  setFocus();  // the walking keys act from the start
  showTitle();
}

MainWindow::~MainWindow() {
  setPresenting(false);
  hide();
  // A widget that goes can still tell the focus that the pointer has left it.
  qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::connectParts() {
  TrainingController *c = &m_controller;
  connect(c, &TrainingController::snapshotChanged, this, &MainWindow::showSnapshot);
  connect(c, &TrainingController::editRefused, this, &MainWindow::showError);
  connect(c, &TrainingController::diverged, this, &MainWindow::showError);

  connect(m_layers, &LayersPanel::editRequested, c, &TrainingController::edit);
  connect(m_data, &DataPanel::editRequested, c, &TrainingController::edit);
  connect(m_data, &DataPanel::sampleChosen, c, &TrainingController::showSample);
  connect(m_transport, &TransportBar::backToStartRequested, c, &TrainingController::backToStart);
  connect(m_transport, &TransportBar::previousStageRequested, c,
          &TrainingController::previousStage);
  connect(m_transport, &TransportBar::nextStageRequested, c, &TrainingController::nextStage);
  connect(m_transport, &TransportBar::stepRequested, c, &TrainingController::wholeStep);
  connect(m_cost, &CostPlot::stepChosen, c, &TrainingController::seek);
  connect(m_cost, &CostPlot::stepRefused, this,
          [this](const QString &reason) { m_messages->show(MessageBar::Kind::Note, reason); });
  connect(m_cost, &CostPlot::stepsWanted, c, &TrainingController::resolveSteps);
  connect(m_cost, &CostPlot::returnToRunRequested, c, &TrainingController::returnToRun);
  connect(m_cost, &CostPlot::runNamed, c, &TrainingController::renameRun);
  connect(m_cost, &CostPlot::runColoured, c, &TrainingController::setRunColour);
  connect(m_cost, &CostPlot::runHidden, c, &TrainingController::setRunHidden);
  connect(m_cost, &CostPlot::runRemoved, c, &TrainingController::removeRun);
  connectLaboratory();
  connectPredict();
  connectPanels();
  connectPresenting();
  connectPlotMenus();
  connect(m_transport, &TransportBar::runRequested, c, &TrainingController::run);
  connect(m_transport, &TransportBar::pauseRequested, c, &TrainingController::pause);
  connect(m_transport, &TransportBar::speedChanged, c, &TrainingController::setSpeed);
  connect(m_transport, &TransportBar::sampleChosen, c, &TrainingController::showSample);
  connect(m_transport, &TransportBar::learningRateChanged, c, &TrainingController::setLearningRate);

  connect(m_transport, &TransportBar::learningRateRefused, this, &MainWindow::showError);
  connectDocument();
}

void MainWindow::showSnapshot() {
  if (!m_controller.snapshot()) {
    return;
  }
  const bool outOfDate = m_controller.isOutOfDate();
  m_predict->setSnapshot(m_controller.snapshot(), outOfDate);
  const std::shared_ptr<const Snapshot> snapshot =
      isAskedFor() ? withoutWhatIsAsked(m_controller.snapshot()) : m_controller.snapshot();
  m_layout->setHidden(snapshot->hidden);
  m_ribbon->setSnapshot(snapshot, outOfDate);
  m_network->setSnapshot(snapshot, outOfDate);
  m_layers->setSnapshot(snapshot, outOfDate);
  m_equation->setSnapshot(snapshot, outOfDate);
  m_data->setSnapshot(snapshot, outOfDate);
  m_cost->setSnapshot(snapshot, outOfDate);
  m_laboratory->setSnapshot(snapshot, outOfDate);
  m_gradientCheck->setSnapshot(snapshot, outOfDate);
  m_sharpness->setSnapshot(snapshot, outOfDate);
  m_norms->setSnapshot(snapshot, outOfDate);
  m_transport->setSnapshot(snapshot, outOfDate);
  m_menus->refresh();
  showTitle();
  const auto givenUpBefore = std::exchange(m_runGivenUp, snapshot->runGivenUp);
  if (m_runGivenUp && m_runGivenUp != givenUpBefore) {
    m_messages->show(MessageBar::Kind::Note, givenUpMessage(*m_runGivenUp));
  }
  m_guide->showSnapshot(m_followsNext);
  openExportIfWanted();
}

void MainWindow::showTitle() {
  const auto &snapshot = m_controller.snapshot();
  const QString title = snapshot ? QString::fromStdString(snapshot->session->title) : QString();
  const QString file = QFileInfo(m_document.fileName()).fileName();
  const QString name = file.isEmpty() ? title : file;
  setWindowTitle(name.isEmpty() ? QStringLiteral("Chainrule")
                                : name + QStringLiteral("[*] – Chainrule"));
  setWindowModified(m_document.isModified());
  QString caption = title;
  if (snapshot) {
    caption += QLatin1Char(' ') + sizesText(snapshot->network);
  }
  if (!file.isEmpty()) {
    caption += QStringLiteral(", ") + file;
  }
  if (m_document.isModified()) {
    caption = tr("%1, changed").arg(caption);
  }
  if (m_caption->text() != caption) {
    m_caption->setText(caption);
    menuBar()->setCornerWidget(m_caption);  // makes the bar give it its new width
  }
}

void MainWindow::showError(const QString &message) {
  m_messages->show(MessageBar::Kind::Error, message);
}

void MainWindow::connectPresenting() {
  new RemoteKeys(this, [this] { return isPresenting(); });
  connect(m_presentation, &Presentation::styleChanged, this, &MainWindow::restyle);
  connect(m_keys, &KeyboardCommands::blankRequested, m_presentation, &Presentation::blank);
  connect(m_keys, &KeyboardCommands::autoPlayRequested, m_autoPlay, &AutoPlay::toggle);
  connect(m_autoPlay, &AutoPlay::changed, this, &MainWindow::showAutoPlay);
  connect(&m_document, &Document::opened, m_autoPlay, &AutoPlay::stop);
  connect(&m_document, &Document::opened, m_presentation, &Presentation::putAway);
}

bool MainWindow::isPresenting() const {
  return m_presentation->isOn();
}

void MainWindow::togglePresenting() {
  setPresenting(!isPresenting());
}

void MainWindow::setPresenting(bool presenting) {
  if (presenting == isPresenting()) {
    return;
  }
  if (presenting) {
    m_messages->hideNote();
    m_presentation->begin(isAskedFor() ? static_cast<QWidget *>(m_predict) : m_equation);
  } else {
    m_presentation->end(isAskedFor() ? m_predict : nullptr);
  }
  m_menus->refresh();
}

void MainWindow::showAutoPlay() {
  m_transport->setAutoPlay(m_autoPlay->isPlaying() ? std::max(1, m_autoPlay->interval()) : 0);
  m_menus->refresh();
}

void MainWindow::restartWithLearningRate() {
  if (const auto &snapshot = m_controller.snapshot()) {
    askForLearningRate(this, restartQuestion(*snapshot), snapshot->training.learningRate,
                       [this, steps = stepsOfRestart(*snapshot)](double learningRate) {
                         m_controller.restartWith(learningRate, steps);
                       });
  }
}

void MainWindow::changeSpeed(int stops) {
  m_transport->changeSpeed(stops);
}

void MainWindow::whenReplaceable(std::function<void()> proceed) {
  if (!m_document.isModified()) {
    proceed();
    return;
  }
  const auto saveFirst = [this, proceed] {
    m_afterSaving = proceed;
    save();
  };
  askToSave(this, nameOfSession(), saveFirst, proceed);
}

void MainWindow::closeEvent(QCloseEvent *event) {
  if (m_closing || !m_document.isModified()) {
    setPresenting(false);  // its layout is not to be kept,
    m_presentation->finish();
    m_layout->setHidden({});  // nor what a session hides
    storeSettings();
    event->accept();
    return;
  }
  event->ignore();
  whenReplaceable([this] {
    m_closing = true;
    close();
  });
}

void MainWindow::resizeEvent(QResizeEvent *event) {
  QMainWindow::resizeEvent(event);
  m_layout->fit();
  m_presentation->fit();
}

// The separators between the docks are the window's own.
bool MainWindow::event(QEvent *event) {
  if (event->type() == QEvent::MouseButtonRelease) {
    QTimer::singleShot(0, m_layout, &DockLayout::noteSizes);
  }
  return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.first().isLocalFile()) {
    event->acceptProposedAction();
  }
}

void MainWindow::dropEvent(QDropEvent *event) {
  open(event->mimeData()->urls().first().toLocalFile());
  event->acceptProposedAction();
}

// Keys that nothing in a dock has a use for come to the window by themselves only from a dock that
// is in it.
bool MainWindow::eventFilter(QObject *watched, QEvent *event) {
  const auto *dock = qobject_cast<QDockWidget *>(watched);
  if (dock != nullptr && dock->isFloating() && event->type() == QEvent::KeyPress) {
    keyPressEvent(static_cast<QKeyEvent *>(event));
    return event->isAccepted();
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier) {
    toggleDark();
  } else if (event->key() == Qt::Key_Escape && isPresenting()) {
    if (!m_presentation->putAway()) {
      setPresenting(false);
    }
  } else if (event->key() == Qt::Key_Escape && isFullScreen()) {
    toggleFullScreen();
  } else if (!typesAnswer(*event) && !m_keys->handle(*event)) {
    QMainWindow::keyPressEvent(event);
  }
}

void MainWindow::copyEquation(EquationFormat format) {
  m_equation->copy(format);
}

void MainWindow::resetLayout() {
  m_layout->reset();
}

void MainWindow::toggleFullScreen() {
  if (isPresenting()) {
    setPresenting(false);
    return;
  }
  setWindowState(windowState() ^ Qt::WindowFullScreen);
}

}  // namespace chainrule
