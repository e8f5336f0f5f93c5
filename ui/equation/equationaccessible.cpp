// SPDX-License-Identifier: GPL-3.0-or-later
#include "equation/equationaccessible.h"

#include "entryname.h"
#include "equation/equationpage.h"
#include "explain/speech.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>
#include <vector>

namespace chainrule {
namespace {

/// The children asked for so far, by their index.
class Children {
 public:
  ~Children() {
    for (const auto &[index, id] : m_ids) QAccessible::deleteAccessibleInterface(id);
  }

  template <typename Make>
  QAccessibleInterface *at(int index, Make make) {
    auto known = m_ids.find(index);
    if (known == m_ids.end()) {
      known = m_ids.emplace(index, QAccessible::registerAccessibleInterface(make())).first;
    }
    return QAccessible::accessibleInterface(known->second);
  }

  int indexOf(const QAccessibleInterface *child) const {
    for (const auto &[index, id] : m_ids) {
      if (QAccessible::accessibleInterface(id) == child) return index;
    }
    return -1;
  }

 private:
  std::map<int, QAccessible::Id> m_ids;
};

/// The leaves of a formula that contain no other, as places in EquationPage::leaves().
std::vector<std::size_t> leavesOf(const EquationPage *page, int formula) {
  std::vector<std::size_t> leaves;
  const std::vector<PageLeaf> &all = page->leaves().all();
  for (std::size_t k = 0; k < all.size(); ++k) {
    if (all[k].innermost && all[k].formula == formula) leaves.push_back(k);
  }
  return leaves;
}

QRect onScreen(const EquationPage *page, const QRectF &area) {
  const QRect rectangle = area.toAlignedRect();
  return {page->mapToGlobal(rectangle.topLeft()), rectangle.size()};
}

QString spoken(const Formula &formula) {
  return QString::fromStdString(speech(formula));
}

/// A symbol or a number.
class Leaf : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  Leaf(EquationPage *page, int formula, int index)
      : m_page(page), m_formula(formula), m_index(index) {}

  bool isValid() const override { return leaf() != nullptr; }
  QObject *object() const override { return nullptr; }
  QWindow *window() const override { return m_page ? m_page->window()->windowHandle() : nullptr; }
  QAccessibleInterface *child(int) const override { return nullptr; }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::Graphic; }
  void setText(QAccessible::Text, const QString &) override {}

  QAccessibleInterface *parent() const override {
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_page);
    return page ? page->child(m_formula) : nullptr;
  }

  QString text(QAccessible::Text kind) const override {
    const PageLeaf *leaf = this->leaf();
    if (!leaf) return {};
    const QString number = QString::fromStdString(leaf->number);
    switch (kind) {
      case QAccessible::Name:
        if (leaf->isWhole) {
          return spoken(symbol(leaf->entry.quantity, leaf->entry.layer)) + QStringLiteral(", ") +
                 quantityWords(leaf->entry.quantity);
        }
        return spoken(symbol(leaf->entry)) +
               (number.isEmpty() ? QString() : QStringLiteral(" = ") + number);
      case QAccessible::Value:
        return number;
      case QAccessible::Description:
        return leaf->isWhole ? QString() : entryWords(leaf->entry);
      default:
        return {};
    }
  }

  QRect rect() const override {
    const PageLeaf *leaf = this->leaf();
    return leaf ? onScreen(m_page, leaf->rectangle) : QRect();
  }

  QAccessible::State state() const override {
    QAccessible::State state;
    const PageLeaf *leaf = this->leaf();
    if (!leaf) {
      state.invalid = true;
      return state;
    }
    state.focusable = true;
    state.focused = m_page->hasFocus() && m_page->cursor() == place();
    state.selectable = !leaf->isWhole;
    state.selected = !leaf->isWhole && m_page->selected() == leaf->entry;
    state.offscreen = !m_page->visibleRegion().intersects(leaf->rectangle.toAlignedRect());
    return state;
  }

  void *interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
  }
  QStringList actionNames() const override {
    const PageLeaf *leaf = this->leaf();
    return leaf && !leaf->isWhole ? QStringList{pressAction()} : QStringList();
  }
  void doAction(const QString &name) override {
    if (name == pressAction() && leaf()) emit m_page->entryChosen(leaf()->entry);
  }
  QStringList keyBindingsForAction(const QString &) const override { return {}; }

 private:
  std::optional<std::size_t> place() const {
    if (!m_page) return std::nullopt;
    const std::vector<std::size_t> leaves = leavesOf(m_page, m_formula);
    const auto index = static_cast<std::size_t>(m_index);
    return index < leaves.size() ? std::optional(leaves[index]) : std::nullopt;
  }
  const PageLeaf *leaf() const {
    const std::optional<std::size_t> at = place();
    return at ? &m_page->leaves().all()[*at] : nullptr;
  }

  QPointer<EquationPage> m_page;
  int m_formula;
  int m_index;
};

/// A line of mathematics, however many lines it takes on screen.
class Line : public QAccessibleInterface {
 public:
  Line(EquationPage *page, int formula) : m_page(page), m_formula(formula) {}

  bool isValid() const override {
    return m_page && m_formula < static_cast<int>(m_page->formulas().size());
  }
  QObject *object() const override { return nullptr; }
  QWindow *window() const override { return m_page ? m_page->window()->windowHandle() : nullptr; }
  QAccessibleInterface *parent() const override {
    return QAccessible::queryAccessibleInterface(m_page);
  }
  QAccessible::Role role() const override { return QAccessible::Grouping; }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.invalid = !isValid();
    return state;
  }
  void setText(QAccessible::Text, const QString &) override {}

  QString text(QAccessible::Text kind) const override {
    if (!isValid()) return {};
    const EquationPage::Spoken formula = m_page->formulas()[static_cast<std::size_t>(m_formula)];
    switch (kind) {
      case QAccessible::Name:
        return spoken(formula.formula);
      case QAccessible::Description:
        return formula.about;
      default:
        return {};
    }
  }

  QRect rect() const override {
    QRectF area;
    if (isValid()) {
      for (const std::size_t leaf : leavesOf(m_page, m_formula)) {
        area |= m_page->leaves().all()[leaf].rectangle;
      }
    }
    return area.isNull() ? QRect() : onScreen(m_page, area);
  }

  int childCount() const override {
    return isValid() ? static_cast<int>(leavesOf(m_page, m_formula).size()) : 0;
  }
  QAccessibleInterface *child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    return m_leaves.at(index, [this, index] { return new Leaf(m_page, m_formula, index); });
  }
  int indexOfChild(const QAccessibleInterface *child) const override {
    return m_leaves.indexOf(child);
  }
  QAccessibleInterface *childAt(int x, int y) const override {
    for (int k = 0; k < childCount(); ++k) {
      if (child(k)->rect().contains(x, y)) return child(k);
    }
    return nullptr;
  }

 private:
  QPointer<EquationPage> m_page;
  int m_formula;
  mutable Children m_leaves;
};

class Page : public QAccessibleWidget {
 public:
  explicit Page(EquationPage *page) : QAccessibleWidget(page, QAccessible::Grouping) {}

  int childCount() const override {
    return static_cast<int>(page()->formulas().size()) + QAccessibleWidget::childCount();
  }
  QAccessibleInterface *child(int index) const override {
    const int formulas = static_cast<int>(page()->formulas().size());
    if (index < 0) return nullptr;
    if (index >= formulas) return QAccessibleWidget::child(index - formulas);
    return m_lines.at(index, [this, index] { return new Line(page(), index); });
  }
  int indexOfChild(const QAccessibleInterface *child) const override {
    const int line = m_lines.indexOf(child);
    if (line >= 0) return line;
    const int other = QAccessibleWidget::indexOfChild(child);
    return other < 0 ? -1 : other + static_cast<int>(page()->formulas().size());
  }
  QAccessibleInterface *childAt(int x, int y) const override {
    const std::optional<std::size_t> leaf =
        page()->leaves().at(page()->mapFromGlobal(QPointF(x, y)));
    return leaf ? child(page()->leaves().all()[*leaf].formula) : QAccessibleWidget::childAt(x, y);
  }
  QAccessibleInterface *focusChild() const override {
    const std::optional<std::size_t> leaf = page()->cursor();
    return leaf && page()->hasFocus() ? interfaceOf(*leaf) : nullptr;
  }

  QAccessibleInterface *interfaceOf(std::size_t leaf) const {
    const int formula = page()->leaves().all()[leaf].formula;
    const std::vector<std::size_t> leaves = leavesOf(page(), formula);
    const auto found = std::find(leaves.begin(), leaves.end(), leaf);
    if (found == leaves.end()) return nullptr;
    return child(formula)->child(static_cast<int>(found - leaves.begin()));
  }

 private:
  EquationPage *page() const { return static_cast<EquationPage *>(widget()); }

  mutable Children m_lines;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *page = qobject_cast<EquationPage *>(object);
  return page ? new Page(page) : nullptr;
}

}  // namespace

void installEquationAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

void announceLeaf(EquationPage *page, std::size_t leaf) {
  if (!QAccessible::isActive()) return;
  auto *whole = dynamic_cast<Page *>(QAccessible::queryAccessibleInterface(page));
  if (QAccessibleInterface *interface = whole ? whole->interfaceOf(leaf) : nullptr) {
    QAccessibleEvent event(interface, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
  }
}

}  // namespace chainrule
