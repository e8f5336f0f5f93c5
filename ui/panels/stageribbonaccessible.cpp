// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stageribbonaccessible.h"

#include "panels/stageribbon.h"
#include "screentext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace chainrule {
namespace {

QString stateText(StageChip::State state) {
  switch (state) {
    case StageChip::State::Done:
      return screenText("done");
    case StageChip::State::Current:
      return screenText("current");
    case StageChip::State::Later:
      return screenText("to come");
    case StageChip::State::Stale:
      return screenText("out of date");
    case StageChip::State::Plain:
      break;
  }
  return {};
}

class AccessibleStage : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  AccessibleStage(StageRibbon *ribbon, int number) : m_ribbon(ribbon), m_number(number) {}

  bool isValid() const override { return m_ribbon && m_number <= m_ribbon->stages(); }
  QObject *object() const override { return nullptr; }
  QAccessibleInterface *parent() const override {
    return QAccessible::queryAccessibleInterface(m_ribbon);
  }
  QAccessibleInterface *child(int) const override { return nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  void setText(QAccessible::Text, const QString &) override {}

  QString text(QAccessible::Text kind) const override {
    if (!isValid()) {
      return {};
    }
    switch (kind) {
      case QAccessible::Name:
        return m_ribbon->stageName(m_number);
      case QAccessible::Value:
      case QAccessible::Description:
        return stateText(m_ribbon->chip(m_number).state());
      default:
        return {};
    }
  }

  QRect rect() const override {
    if (!isValid()) {
      return {};
    }
    const QRect chip = m_ribbon->chipRectangle(m_number).toAlignedRect();
    return {m_ribbon->mapToGlobal(chip.topLeft()), chip.size()};
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    if (!isValid()) {
      state.invalid = true;
      return state;
    }
    state.selectable = true;
    state.selected = m_ribbon->currentStage() == m_number;
    state.focusable = true;
    state.focused = m_ribbon->hasFocus() && m_ribbon->ringedStage() == m_number;
    state.offscreen =
        !m_ribbon->rect().intersects(m_ribbon->chipRectangle(m_number).toAlignedRect());
    return state;
  }

  void *interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
  }
  QStringList actionNames() const override { return {pressAction()}; }
  void doAction(const QString &name) override {
    if (isValid() && name == pressAction()) {
      emit m_ribbon->stageClicked(m_number);
    }
  }
  QStringList keyBindingsForAction(const QString &) const override { return {}; }

  int number() const { return m_number; }

 private:
  QPointer<StageRibbon> m_ribbon;
  int m_number;
};

class AccessibleRibbon : public QAccessibleWidget {
 public:
  explicit AccessibleRibbon(StageRibbon *ribbon) : QAccessibleWidget(ribbon, QAccessible::List) {}
  ~AccessibleRibbon() override {
    for (const auto &[number, id] : m_ids) {
      QAccessible::deleteAccessibleInterface(id);
    }
  }

  int childCount() const override { return ribbon()->stages(); }
  QAccessibleInterface *child(int index) const override {
    if (index < 0 || index >= childCount()) {
      return nullptr;
    }
    auto known = m_ids.find(index + 1);
    if (known == m_ids.end()) {
      auto *stage = new AccessibleStage(ribbon(), index + 1);
      known = m_ids.emplace(index + 1, QAccessible::registerAccessibleInterface(stage)).first;
    }
    return QAccessible::accessibleInterface(known->second);
  }
  int indexOfChild(const QAccessibleInterface *child) const override {
    const auto *stage = dynamic_cast<const AccessibleStage *>(child);
    return stage ? stage->number() - 1 : -1;
  }
  QAccessibleInterface *childAt(int x, int y) const override {
    const QPointF point = ribbon()->mapFromGlobal(QPoint(x, y));
    for (int number = 1; number <= ribbon()->stages(); ++number) {
      if (ribbon()->chipRectangle(number).contains(point)) {
        return child(number - 1);
      }
    }
    return nullptr;
  }
  QAccessibleInterface *focusChild() const override {
    return ribbon()->hasFocus() ? child(ribbon()->ringedStage() - 1) : nullptr;
  }

 private:
  StageRibbon *ribbon() const { return static_cast<StageRibbon *>(widget()); }

  mutable std::map<int, QAccessible::Id> m_ids;  // of the stages asked for so far
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *ribbon = qobject_cast<StageRibbon *>(object);
  return ribbon ? new AccessibleRibbon(ribbon) : nullptr;
}

}  // namespace

void installRibbonAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace chainrule
