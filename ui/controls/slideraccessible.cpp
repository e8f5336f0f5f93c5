// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/slideraccessible.h"

#include "controls/trackslider.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace chainrule {
namespace {

class AccessibleSlider : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
  explicit AccessibleSlider(TrackSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Value ? slider()->spokenValue().text
                                      : QAccessibleWidget::text(kind);
  }
  void *interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
  }

  QVariant currentValue() const override { return slider()->spokenValue().value; }
  QVariant minimumValue() const override { return slider()->spokenValue().minimum; }
  QVariant maximumValue() const override { return slider()->spokenValue().maximum; }
  QVariant minimumStepSize() const override { return {}; }
  void setCurrentValue(const QVariant &value) override {
    emit slider()->spokenValueRequested(value.toDouble());
  }

 private:
  TrackSlider *slider() const { return static_cast<TrackSlider *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *slider = qobject_cast<TrackSlider *>(object);
  return slider ? new AccessibleSlider(slider) : nullptr;
}

}  // namespace

void installSliderAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace chainrule
