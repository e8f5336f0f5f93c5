// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "window/mainwindow.h"
#include "window/tabbeddock.h"

#include <QApplication>
#include <QSettings>
#include <QTabBar>
#include <QtTest>

#include <functional>
#include <memory>

/// A window of its own for each test function, to be made in init() and ended in cleanup().
class WindowFixture {
 protected:
  /// Once, before the first window.
  void prepare() {
    QApplication::setOrganizationName("Chainrule");
    QApplication::setApplicationName("Chainrule-test");
    chainrule::loadEmbeddedFonts();
  }

  /// Shown, with settings that are empty.
  void makeWindow() {
    QSettings().clear();
    m_window = std::make_unique<chainrule::MainWindow>(false);
    m_window->show();
  }

  void endWindow() { m_window.reset(); }

  chainrule::TrainingController *controller() const { return m_window->controller(); }
  const chainrule::Snapshot &snapshot() const { return *controller()->snapshot(); }

  chainrule::TabbedDock *bottomDock() const {
    return m_window->findChild<chainrule::TabbedDock *>("plots");
  }
  QTabBar *tabs() const { return bottomDock()->findChild<QTabBar *>(); }

  void waitFor(const std::function<bool()> &condition) const {
    QTRY_VERIFY_WITH_TIMEOUT(condition(), 120'000);  // under sanitizers, too
  }

  /// Until the window shows what every command so far has done.
  void settle() const {
    waitFor([this] { return controller()->isSettled(); });
  }

  void load(const chainrule::Session &session) const {
    controller()->load(session);
    settle();
  }

  /// Pressed as a user does: it goes to what has the keyboard.
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
    QWidget *keyboard = m_window->focusWidget();
    QTest::keyClick(keyboard != nullptr && keyboard->isVisible() ? keyboard : m_window.get(), key,
                    modifiers);
  }

  /// Whole steps.
  void train(int steps) const {
    for (int k = 0; k < steps; ++k) key(Qt::Key_Return);
    settle();
  }

  std::unique_ptr<chainrule::MainWindow> m_window;
};
