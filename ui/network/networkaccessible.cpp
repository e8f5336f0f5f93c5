// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkaccessible.h"

#include "network/answerfields.h"
#include "network/networkview.h"
#include "network/networkwalk.h"
#include "network/networkwords.h"
#include "network/outcomepainter.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>
#include <vector>

namespace chainrule {
namespace {

/// One neuron, edge, target or the cost. The entry is set anew when the network changes.
class Thing : public QAccessibleInterface {
 public:
  Thing(NetworkView *view, const Entry &entry) : m_view(view), m_entry(entry) {}

  void setEntry(const Entry &entry) { m_entry = entry; }

  bool isValid() const override { return m_view && m_view->state().snapshot; }
  QObject *object() const override { return nullptr; }
  QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  QAccessibleInterface *parent() const override {
    return QAccessible::queryAccessibleInterface(m_view);
  }
  QAccessibleInterface *child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  void setText(QAccessible::Text, const QString &) override {}

  QString text(QAccessible::Text kind) const override {
    if (!isValid()) {
      return {};
    }
    switch (kind) {
      case QAccessible::Name:
        return spoken(m_view->state(), entryMeant(m_view->state(), m_entry));
      case QAccessible::Description:
        return tooltip(m_view->state(), m_entry);
      default:
        return {};
    }
  }

  QRect rect() const override {
    if (!isValid()) {
      return {};
    }
    const QRect area = place().toAlignedRect();
    return {m_view->mapToGlobal(area.topLeft()), area.size()};
  }

  QAccessible::Role role() const override { return QAccessible::Graphic; }

  QAccessible::State state() const override {
    QAccessible::State state;
    if (isValid()) {
      state.focusable = true;
      state.selectable = true;
      state.focused = m_view->hasFocus() && m_view->state().cursor == m_entry;
      state.selected = m_view->state().selected == entryMeant(m_view->state(), m_entry);
    } else {
      state.invalid = true;
    }
    return state;
  }

 private:
  QRectF place() const {
    const NetworkLayout &layout = m_view->geometryOfNetwork();
    switch (m_entry.quantity) {
      case Quantity::Weight: {
        const QLineF line = layout.edge(m_entry.layer, m_entry.row, m_entry.column);
        return QRectF(line.p1(), line.p2()).normalized();
      }
      case Quantity::Target:
        return layout.target(m_entry.row);
      case Quantity::Cost:
        return layout.cost();
      default:
        return layout.circle(m_entry.layer, m_entry.row);
    }
  }

  QPointer<NetworkView> m_view;
  Entry m_entry;
};

class AccessibleNetwork : public QAccessibleWidget {
 public:
  explicit AccessibleNetwork(NetworkView *view)
      : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {}

  ~AccessibleNetwork() override {
    for (const auto &[index, id] : m_ids) {
      QAccessible::deleteAccessibleInterface(id);
    }
  }

  int childCount() const override {
    return static_cast<int>(stops().size()) + static_cast<int>(fields().size());
  }

  QAccessibleInterface *child(int index) const override {
    if (index < 0 || index >= childCount()) {
      return nullptr;
    }
    if (const int field = index - static_cast<int>(stops().size()); field >= 0) {
      return QAccessible::queryAccessibleInterface(fields().at(field));
    }
    const Entry entry = m_stops[static_cast<std::size_t>(index)];
    const auto found = m_ids.find(index);
    if (found == m_ids.end()) {
      auto *thing = new Thing(m_view, entry);  // the accessibility cache owns it
      m_ids[index] = QAccessible::registerAccessibleInterface(thing);
      return thing;
    }
    auto *thing = static_cast<Thing *>(QAccessible::accessibleInterface(found->second));
    thing->setEntry(entry);
    return thing;
  }

  int indexOfChild(const QAccessibleInterface *child) const override {
    for (const auto &[index, id] : m_ids) {
      if (QAccessible::accessibleInterface(id) == child) {
        return index;
      }
    }
    const QList<AnswerField *> all = fields();
    for (int k = 0; k < all.size(); ++k) {
      if (child->object() == all[k]) {
        return static_cast<int>(stops().size()) + k;
      }
    }
    return -1;
  }

  QAccessibleInterface *childAt(int x, int y) const override {
    if (!m_view->state().snapshot) {
      return nullptr;
    }
    for (AnswerField *field : fields()) {
      if (field->rect().contains(field->mapFromGlobal(QPoint(x, y)))) {
        return QAccessible::queryAccessibleInterface(field);
      }
    }
    std::optional<Entry> entry =
        m_view->geometryOfNetwork().hit(m_view->mapFromGlobal(QPoint(x, y)));
    if (const auto neuron = neuronOf(entry)) {
      entry = neuron;
    }
    return entry ? child(indexOf(*entry)) : nullptr;
  }

  QAccessibleInterface *focusChild() const override {
    for (AnswerField *field : fields()) {
      if (field->hasFocus()) {
        return QAccessible::queryAccessibleInterface(field);
      }
    }
    const std::optional<Entry> &cursor = m_view->state().cursor;
    return cursor ? child(indexOf(*cursor)) : nullptr;
  }

  int indexOf(const Entry &entry) const {
    const std::vector<Entry> &all = stops();
    const auto found = std::find(all.begin(), all.end(), entry);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
  }

 private:
  /// Behind the stops.
  QList<AnswerField *> fields() const {
    const AnswerFields *all = m_view->answerFields();
    return all != nullptr ? all->shownFields() : QList<AnswerField *>();
  }

  const std::vector<Entry> &stops() const {
    const LayoutRequest &request = m_view->geometryOfNetwork().request();
    if (request.sizes != m_sizes || request.shown != m_shown) {
      m_sizes = request.sizes;
      m_shown = request.shown;
      m_stops = m_sizes.empty() ? std::vector<Entry>() : walkStops(m_view->geometryOfNetwork());
    }
    return m_stops;
  }

  NetworkView *m_view;
  mutable std::map<int, QAccessible::Id> m_ids;  // of the children asked for so far
  mutable std::vector<int> m_sizes;              // what m_stops were made for
  mutable std::optional<Entry> m_shown;
  mutable std::vector<Entry> m_stops;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object) {
  auto *view = className == QLatin1String(NetworkView::staticMetaObject.className())
                   ? qobject_cast<NetworkView *>(object)
                   : nullptr;
  return view ? new AccessibleNetwork(view) : nullptr;
}

}  // namespace

void installNetworkAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed);
}

void announceCursor(NetworkView *view, const Entry &entry) {
  if (!QAccessible::isActive()) {
    return;
  }
  auto *network = dynamic_cast<AccessibleNetwork *>(QAccessible::queryAccessibleInterface(view));
  if (network) {
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(network->indexOf(entry));
    QAccessible::updateAccessibility(&event);
  }
}

}  // namespace chainrule
