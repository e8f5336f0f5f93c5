// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/presentation.h"

#include "window/blankscreen.h"
#include "window/largepointer.h"
#include "window/tabbeddock.h"

#include <QApplication>
#include <QMainWindow>

namespace chainrule {
namespace {

constexpr double equationShare = 600.0 / 1440;  // of the window's width
constexpr double tablesShare = 0.46;            // of its width, of the layers' tables
constexpr double panelShare = 0.5;              // of its height, of plots that are brought

}  // namespace

Presentation::Presentation(DockLayout *layout, QMainWindow *window)
    : QObject(window), m_layout(layout), m_window(window), m_blank(new BlankScreen(window)) {
  connect(layout, &DockLayout::aboutToHide, this, [this](const QWidget *panel) {
    if (isBrought(panel)) {
      putAway();
    }
  });
  // A panel that was brought by its key goes where the keyboard is given back; on the way to
  // another one the window has it for a moment.
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before) {
    if (m_brought != nullptr && before != nullptr && m_brought->isAncestorOf(before)) {
      QMetaObject::invokeMethod(this, &Presentation::putAwayIfLeft, Qt::QueuedConnection);
    }
  });
}

void Presentation::putAwayIfLeft() {
  const QWidget *keyboard = m_window->focusWidget();
  if (m_window->isActiveWindow() && (keyboard == nullptr || keyboard == m_window)) {
    putAway();
  }
}

void Presentation::begin(QWidget *panel) {
  m_isOn = true;
  m_before =
      Before{m_window->windowState(), m_window->size(), m_layout->keep(), m_window->focusWidget()};
  m_layout->setArrangement(this);
  QApplication::setOverrideCursor(largePointer());
  TabbedDock *right = m_layout->rightDock();
  right->setHeaderShown(false);
  right->setFloating(false);
  right->setVisible(right->hasShownPage());
  right->setCurrentPage(panel);
  m_layout->bottomDock()->setFloating(false);
  m_layout->layersDock()->setFloating(false);
  // Plots take the whole width.
  m_window->setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  emit styleChanged();
  m_layout->fit();
  m_layout->sizeLesson();
  const QPointer<QWidget> keyboard = m_before->keyboard;
  m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
  // Docks may have been away for a moment.
  QWidget *next = keyboard && keyboard->isVisible() ? keyboard.data() : m_window;
  next->setFocus(Qt::OtherFocusReason);
}

void Presentation::end(QWidget *panel) {
  m_isOn = false;
  if (panel != nullptr) {
    m_before->layout.rightPage = panel;
    m_before->keyboard = m_window->focusWidget();
  }
  m_blank->end();
  m_brought = nullptr;
  m_layout->setArrangement(nullptr);
  QApplication::restoreOverrideCursor();
  m_layout->rightDock()->setHeaderShown(true);
  m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  emit styleChanged();
  const QPointer<QWidget> keyboard = m_before->keyboard;
  m_window->setWindowState(m_before->state);
  restore();
  if (keyboard && keyboard->isVisible()) {
    keyboard->setFocus(Qt::OtherFocusReason);
  }
}

void Presentation::restore() {
  if (m_before) {
    m_layout->restore(m_before->layout);
    if (m_window->size() == m_before->size) {
      m_before.reset();
    }
  }
}

void Presentation::finish() {
  if (m_before) {
    m_layout->restoreAnyway(m_before->layout);
    m_before.reset();
  }
}

// The height of the screen decides how large the type is.
void Presentation::fit() {
  if (m_isOn) {
    emit styleChanged();
    m_layout->fit();
  } else if (m_before) {
    // The window manager has answered, with the size of before or another one.
    finish();
    m_layout->fit();
  }
}

void Presentation::blank() {
  if (m_isOn) {
    m_blank->begin();
  }
}

QSizeF Presentation::compactBelow() const {
  return {1000, 600};
}

// Beside tables there is no room for the equation, above plots for it or for a lesson, which then
// is part of what is told.
bool Presentation::hasRoomForRightDock() const {
  return m_brought == nullptr ||
         (m_brought == m_layout->bottomDock() && m_layout->lessonDock()->isHidden());
}

void Presentation::arrange() {
  QDockWidget *layers = m_layout->layersDock();
  TabbedDock *right = m_layout->rightDock();
  TabbedDock *bottom = m_layout->bottomDock();
  layers->setVisible(m_brought == layers);
  bottom->setVisible(m_brought == bottom);
  bottom->setFolded(false);
  right->setVisible(right->hasShownPage() && hasRoomForRightDock());
  m_window->resizeDocks({right->isHidden() ? m_layout->lessonDock() : right},
                        {qRound(equationShare * m_window->width())}, Qt::Horizontal);
  if (m_brought == layers) {
    m_window->resizeDocks({layers}, {qRound(tablesShare * m_window->width())}, Qt::Horizontal);
  }
  if (m_brought == bottom) {
    m_window->resizeDocks({bottom}, {plotsHeight()}, Qt::Vertical);
  }
}

bool Presentation::arePlotsShown() const {
  return m_brought == m_layout->bottomDock();
}

int Presentation::plotsHeight() const {
  return qRound(panelShare * m_window->height());
}

void Presentation::makeRoomFor(const QWidget *panel) {
  if (!m_isOn) {
    return;
  }
  QDockWidget *dock = m_layout->dockOf(panel);
  if (dock != m_layout->rightDock()) {
    m_brought = dock;
    m_layout->arrange();
  } else if (!hasRoomForRightDock()) {
    putAway();
  }
}

bool Presentation::isBrought(const QWidget *panel) const {
  return m_brought != nullptr && m_brought == m_layout->dockOf(panel) && panel->isVisible();
}

bool Presentation::putAway() {
  if (m_brought == nullptr) {
    return false;
  }
  const QWidget *keyboard = m_window->focusWidget();
  if (keyboard == nullptr || m_brought->isAncestorOf(keyboard)) {
    m_window->setFocus(Qt::OtherFocusReason);
  }
  m_brought = nullptr;
  m_layout->arrange();
  m_layout->sizeLesson();
  return true;
}

}  // namespace chainrule
