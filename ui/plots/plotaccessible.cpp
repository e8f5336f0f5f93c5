// SPDX-License-Identifier: GPL-3.0-or-later
#include "plots/plotaccessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

namespace chainrule {
namespace {

const char *const isChart = "isChart";

class Chart : public QAccessibleWidget {
 public:
  explicit Chart(QWidget *plot) : QAccessibleWidget(plot, QAccessible::Chart) {}

  QString text(QAccessible::Text kind) const override {
    const QString text = QAccessibleWidget::text(kind);
    if (kind != QAccessible::Description) {
      return text;
    }
    const QString table =
        QCoreApplication::translate("chainrule::PlotAccessible", "Ctrl+T: the numbers as a table");
    const QString end = text.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".");
    return text.isEmpty() ? table : text + end + QLatin1Char(' ') + table;
  }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *widget = qobject_cast<QWidget *>(object);
  return widget && widget->property(isChart).toBool() ? new Chart(widget) : nullptr;
}

}  // namespace

void makeAccessibleChart(QWidget *plot) {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
  plot->setProperty(isChart, true);
}

}  // namespace chainrule
