// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's colours, the size of its text, and what the user's settings keep of its looks.

#include "equation/equationview.h"
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
#include "window/docklayout.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/stylesheet.h"
#include "window/windowhelp.h"
#include "window/windowmenus.h"

#include "controls/labels.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace chainrule {
namespace {

constexpr double menuHeight = 28;

}  // namespace

const QList<int> &MainWindow::textSizes() {
  static const QList<int> sizes = {80, 90, 100, 110, 125, 150, 175, 200};
  return sizes;
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
  m_themeChoice = choice;
  restyle();
  m_menus->refresh();
}

void MainWindow::toggleDark() {
  setThemeChoice(m_theme.dark ? ThemeChoice::Light : ThemeChoice::Dark);
}

void MainWindow::setReducedMotion(bool reduced) {
  m_reducesMotion = reduced;
  m_network->setAnimated(!reduced);
  m_menus->refresh();
}

void MainWindow::setTextSize(int percent) {
  const int before = m_textSize;
  m_textSize = std::clamp(percent, textSizes().first(), textSizes().last());
  restyle();
  m_layout->fitToText(static_cast<double>(m_textSize) / before);
  m_menus->refresh();
}

void MainWindow::changeTextSize(int steps) {
  const QList<int> &sizes = textSizes();
  const auto next = steps > 0 ? std::upper_bound(sizes.begin(), sizes.end(), m_textSize)
                              : std::lower_bound(sizes.begin(), sizes.end(), m_textSize) - 1;
  if (next >= sizes.begin() && next < sizes.end()) {
    setTextSize(*next);
  }
}

void MainWindow::restyle() {
  const bool dark = m_themeChoice == ThemeChoice::Dark ||
                    (m_themeChoice == ThemeChoice::Platform && m_platformIsDark);
  Theme theme = dark ? Theme::forDark() : Theme::light();
  theme.scale = m_textSize / 100.0;
  setTheme(isPresenting() ? theme.presenting(height()) : theme);
}

void MainWindow::setTheme(const Theme &theme) {
  m_theme = theme;
  QApplication::setPalette(theme.palette());
  const QFont font = theme.textFont(13);
  QApplication::setFont(font);
  setFont(font);  // what has a style sheet keeps the font it was made with
  for (QMenu *menu : findChildren<QMenu *>()) menu->setFont(font);
  setStyleSheet(styleSheetOf(theme));
  m_ribbon->setTheme(theme);
  m_messages->setTheme(theme);
  m_network->setTheme(theme);
  m_layers->setTheme(theme);
  m_equation->setTheme(theme);
  m_data->setTheme(theme);
  m_predict->setTheme(theme);
  m_lesson->setTheme(theme);
  m_cost->setTheme(theme);
  m_laboratory->setTheme(theme);
  m_gradientCheck->setTheme(theme);
  m_sharpness->setTheme(theme);
  m_norms->setTheme(theme);
  m_transport->setTheme(theme);
  m_layout->setTheme(theme);
  // Without a height, not hidden: its keys stay.
  const int menu = isPresenting() ? 0 : qRound(menuHeight * theme.scale);
  menuBar()->setFixedHeight(menu);
  m_caption->setFixedHeight(menu);
  setType(m_caption, theme.textFont(12), theme.muted);
  m_help->setTheme(theme);
  menuBar()->setCornerWidget(m_caption);  // makes the bar give it its new width
}

void MainWindow::restoreSettings() {
  if (!m_remembers) {
    m_layout->reset();
    return;
  }
  const QSettings settings;
  const int text = settings.value(QStringLiteral("window/textSize"), m_textSize).toInt();
  m_textSize = std::clamp(text, textSizes().first(), textSizes().last());
  m_theme.scale = m_textSize / 100.0;
  m_layout->setTheme(m_theme);
  m_layout->reset();
  m_themeChoice = static_cast<ThemeChoice>(
      settings.value(QStringLiteral("window/theme"), static_cast<int>(m_themeChoice)).toInt());
  const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
  m_reducesMotion = settings.value(QStringLiteral("window/reducedMotion"), still).toBool();
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::showEvent(QShowEvent *event) {
  if (!m_layout->wasRestored()) {
    m_layout->restore(m_remembers ? QSettings().value(QStringLiteral("window/layout")).toByteArray()
                                  : QByteArray());
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
    if (m_layout->wasRestored()) {
      settings.setValue(QStringLiteral("window/layout"), m_layout->save());
    }
  }
}

}  // namespace chainrule
