// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/stylesheet.h"

#include <QRegularExpression>

namespace chainrule {
namespace {

/// Lines of one and two pixels stay as they are.
QString scaledSheet(const QString &sheet, double scale) {
  static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
  QString scaled;
  qsizetype from = 0;
  for (auto matches = length.globalMatch(sheet); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    const int pixels = match.captured(1).toInt();
    scaled += QStringView(sheet).mid(from, match.capturedStart() - from);
    scaled += QStringLiteral("%1px").arg(pixels > 2 ? qRound(pixels * scale) : pixels);
    from = match.capturedEnd();
  }
  scaled += QStringView(sheet).mid(from);
  return scaled;
}

}  // namespace

QString styleSheetOf(const Theme &theme) {
  const QString sheet = QStringLiteral(R"(
QMainWindow, QDialog { background: %chrome; }
QMainWindow::separator { background: %hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %frame; }
QMenuBar { background: %chrome; color: %ink; padding: 0 10px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: %sunk; }
QLabel#caption { background: transparent; color: %muted; }
QMenu { background: %card; color: %ink; border: 1px solid %frame; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: %sunk; }
QMenu::item:disabled { color: %muted; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QToolBar { background: %chrome; border: none; padding: 0; margin: 0; spacing: 0; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: %muted; border: 1px solid transparent; border-bottom: none;
  padding: 6px 13px 7px 13px; margin: 1px 0 0 0;
}
QTabBar[narrow="true"]::tab { padding: 6px 7px 7px 7px; }
QTabBar::tab:selected {
  background: %canvas; color: %ink; border-color: %hairline;
  border-top-left-radius: 5px; border-top-right-radius: 5px;
}
QTabBar::tab:hover:!selected { color: %ink; }
QTabBar::tab:focus { color: %ink; text-decoration: underline; }
QToolButton#dockButton { background: transparent; border: none; border-radius: 4px; padding: 0; }
QToolButton#dockButton:hover { background: %sunk; }
QToolButton#dockButton:focus { border: 2px solid %ink; }
QToolTip { background: %card; color: %ink; border: 1px solid %frame; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %hairline; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: %frame; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QListWidget {
  background: %card; color: %ink; border: 1px solid %frame; border-radius: 5px; padding: 4px;
  outline: none;
}
QListWidget:focus { border: 2px solid %ink; padding: 3px; }
QListWidget::item { padding: 7px 9px; border-radius: 4px; }
QListWidget::item:selected { background: %ink; color: %canvas; }
QPushButton {
  background: %card; color: %ink; border: 1px solid %frame; border-radius: 5px; padding: 6px 14px;
}
QPushButton:default { background: %ink; color: %canvas; border-color: %ink; }
QPushButton:hover { border-color: %ink; }
QPushButton:disabled { color: %muted; border-color: %hairline; background: %chrome; }
QPushButton:focus { border: 2px solid %ink; padding: 5px 13px; }
QLineEdit, QComboBox {
  background: %card; color: %ink; border: 1px solid %frame; border-radius: 4px; padding: 4px 6px;
  selection-background-color: %ink; selection-color: %canvas;
}
QAbstractSpinBox {
  background: %card; color: %ink; selection-background-color: %ink; selection-color: %canvas;
}
QDoubleSpinBox[stale="true"], QLineEdit[stale="true"] { color: %muted; }
QProgressBar { background: %hairline; border: none; }
QProgressBar::chunk { background: %ink; }
QLineEdit:focus, QComboBox:focus { border: 2px solid %ink; padding: 3px 5px; }
)");
  const std::pair<const char *, QColor> tokens[] = {
      {"%hairline", theme.hairline},  {"%chrome", theme.chrome}, {"%canvas", theme.canvas},
      {"%frame", theme.controlFrame}, {"%muted", theme.muted},   {"%sunk", theme.sunk},
      {"%card", theme.card},          {"%ink", theme.ink}};
  QString text = sheet;
  for (const auto &[token, colour] : tokens) {
    text.replace(QLatin1String(token), colour.name());
  }
  return scaledSheet(text, theme.scale);
}

}  // namespace chainrule
