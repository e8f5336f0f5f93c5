// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every control of the window and of its dialogs: that it says what it does, has a name for a
// screen reader, and can be reached and seen from the keyboard.

#include "laboratory/learningratepanel.h"
#include "laboratory/ratemap.h"
#include "laboratory/ratereadings.h"
#include "support/controls.h"
#include "support/dialogfixture.h"
#include "support/sessions.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <functional>
#include <set>

using namespace chainrule;

class TestAccessibility : public QObject, private DialogFixture {
  Q_OBJECT

 private slots:
  // As for a screen reader that is there from the start.
  void initTestCase() {
    prepare();
    QAccessible::setActive(true);
  }

  void init() {
    makeWindow();
    load(fullAdderInOneBatch());
    train(2);
  }

  void cleanup() { endWindow(); }

  void everyControlOfTheWindowHasAToolTip() {
    for (const char *page : {"L", "G", "P"}) {
      QTest::keyClicks(m_window.get(), page);
      settle();
      QCOMPARE(withoutToolTip(m_window.get()).join('\n'), QString());
      m_window->setFocus();
    }
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    QCOMPARE(withoutToolTip(m_window.get()).join('\n'), QString());
  }

  // But one of several to choose from, of which the menu's title says what they are.
  void everyActionOfAMenuHasAToolTip() {
    QStringList without;
    int actions = 0;
    const std::function<void(QMenu *)> look = [&](QMenu *menu) {
      emit menu->aboutToShow();
      QVERIFY2(menu->toolTipsVisible(), qPrintable(menu->title()));
      for (const QAction *action : menu->actions()) {
        if (action->menu()) look(action->menu());
        if (action->isSeparator() || action->menu() || action->actionGroup()) continue;
        ++actions;
        const QString fromText = action->text().remove('&').remove("...").trimmed();
        if (action->toolTip() == fromText) without += action->text();
      }
    };
    for (QAction *head : m_window->menuBar()->actions()) look(head->menu());
    QVERIFY(actions > 60);
    QCOMPARE(without.join('\n'), QString());
  }

  void everyDialogIsForTheKeyboard_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : dialogs) QTest::newRow(name) << name;
  }

  void everyDialogIsForTheKeyboard() {
    QFETCH(QString, name);
    QDialog *dialog = open(name);
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(withoutToolTip(dialog).join('\n'), QString());
    QCOMPARE(withoutName(dialog).join('\n'), QString());
    QCOMPARE(mnemonicsTwice(textsOf(dialog)).join('\n'), QString());
    // Something has the keyboard, Enter does something, Tab goes round everything.
    QTRY_VERIFY(dialog->focusWidget() != nullptr);
    if (name != "guide") {
      const auto buttons = dialog->findChildren<QPushButton *>();
      QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                          [](const QPushButton *b) { return b->isDefault() || b->autoDefault(); }));
    }
    QCOMPARE(notReached(dialog).join('\n'), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
  }

  void everyMenuHasEachMnemonicOnce() {
    QStringList heads;
    for (QAction *head : m_window->menuBar()->actions()) {
      heads += head->text();
      emit head->menu()->aboutToShow();
      checkMenu(head->menu());
    }
    QCOMPARE(mnemonicsTwice(heads).join('\n'), QString());
  }

  void noKeyMeansTwoThings() {
    std::map<QString, QStringList> actions;
    for (QAction *head : m_window->menuBar()->actions()) {
      emit head->menu()->aboutToShow();
      for (QAction *action : m_window->findChildren<QAction *>()) {
        const QString key = action->shortcut().isEmpty()
                                ? action->text().section('\t', 1)
                                : action->shortcut().toString(QKeySequence::NativeText);
        const QString text = QString(action->text().section('\t', 0, 0)).remove('&');
        if (!key.isEmpty() && !actions[key].contains(text)) actions[key] += text;
      }
    }
    QVERIFY(actions.size() > 20);
    for (const auto &[key, texts] : actions) {
      QVERIFY2(texts.size() == 1, qPrintable(key + ": " + texts.join(", ")));
    }
  }

  void everyControlOfTheWindowHasAName() {
    for (const char *page : {"L", "G", "P"}) {
      QTest::keyClicks(m_window.get(), page);
      settle();
      QCOMPARE(withoutName(m_window.get()).join('\n'), QString());
      m_window->setFocus();
    }
  }

  void everyNodeOfTheTreeHasAName_data() {
    QTest::addColumn<QString>("tab");
    for (const char *tab :
         {"Cost", "Learning rate", "Gradient check", "Sharpness", "Gradient norms"}) {
      QTest::newRow(tab) << tab;
    }
  }

  void everyNodeOfTheTreeHasAName() {
    QFETCH(QString, tab);
    for (int k = 0; k < tabs()->count(); ++k) {
      if (tabs()->tabText(k) == tab) tabs()->setCurrentIndex(k);
    }
    key(Qt::Key_Space);
    settle();
    QStringList nameless;
    int nodes = 0;
    walkAccessible(
        QAccessible::queryAccessibleInterface(m_window.get()), {},
        [&](QAccessibleInterface *node, const QString &way) {
          if (node->state().invisible) return false;
          ++nodes;
          if (hasToHaveName(*node) && node->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless += way;
          }
          return true;
        });
    QVERIFY(nodes > 150);
    QCOMPARE(nameless.join('\n'), QString());
  }

  void whatIsPaintedIsInTheTreeToo() {
    const auto nodeOf = [this](const char *name) -> QAccessibleInterface * {
      for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->inherits(name)) return QAccessible::queryAccessibleInterface(widget);
      }
      return nullptr;
    };
    QAccessibleInterface *ribbon = nodeOf("chainrule::StageRibbon");
    QCOMPARE(ribbon->role(), QAccessible::List);
    QCOMPARE(ribbon->childCount(), 12);
    for (int k = 0; k < 12; ++k) {
      QVERIFY(!ribbon->child(k)->text(QAccessible::Name).isEmpty());
    }
    QCOMPARE(nodeOf("chainrule::NetworkView")->childCount(), 3 + 12 + 4 + 8 + 2 + 2 + 1);
    for (const char *plot : {"chainrule::CostPlot", "chainrule::RateMap", "chainrule::CoursePlot",
                             "chainrule::DifferencePlot"}) {
      QCOMPARE(nodeOf(plot)->role(), QAccessible::Chart);
      QVERIFY(nodeOf(plot)->text(QAccessible::Description).contains("Ctrl+T"));
    }
    key(Qt::Key_L);
    auto *panel = m_window->findChild<LearningRatePanel *>();
    waitFor([&] { return panel->isCurrent(); });
    const QString numbers = nodeOf("chainrule::RateReadings")->text(QAccessible::Description);
    for (const RateReadings::Line &line : panel->readings()->changeLines()) {
      QVERIFY2(numbers.contains(line.value), qPrintable(numbers));
    }
  }

  void tabGoesRoundTheWholeWindow() {
    QCOMPARE(notReached(m_window.get()).join('\n'), QString());
    key(Qt::Key_L);
    m_window->setFocus();
    QCOMPARE(notReached(m_window.get()).join('\n'), QString());
  }

  void tabGoesRoundTheWindowAsOneReadsIt() {
    const QList<QWidget *> order = tabOrder(m_window.get());
    const char *const parts[] = {"chainrule::StageRibbon", "chainrule::LayersPanel",
                                 "chainrule::NetworkView", "chainrule::EquationView",
                                 "chainrule::CostPlot",    "chainrule::TransportBar"};
    qsizetype last = -1;
    for (const char *part : parts) {
      qsizetype first = -1;
      for (qsizetype k = order.size() - 1; k >= 0; --k) {
        for (const QWidget *w = order[k]; w != nullptr; w = w->parentWidget()) {
          if (w->inherits(part)) first = k;
        }
      }
      QVERIFY2(first > last, part);
      last = first;
    }
    // Along the transport from left to right.
    int x = -1;
    for (const QWidget *w : order.mid(last)) {
      if (w == m_window.get()) break;
      const int at = w->mapTo(m_window.get(), QPoint()).x();
      QVERIFY2(at > x, qPrintable(describe(w)));
      x = at;
    }
  }

  void whatHasTheKeyboardIsSeenToHaveIt() {
    const QList<QWidget *> order = tabOrder(m_window.get());
    QVERIFY(order.size() > 25);
    m_window->setFocus();
    std::set<QWidget *> seen{m_window.get()};
    for (int k = 0; k < 600; ++k) {
      QWidget *before = focusOf(m_window.get());
      const QImage without = m_window->grab().toImage();
      QTest::keyClick(before, Qt::Key_Tab);
      QWidget *now = focusOf(m_window.get());
      if (seen.insert(now).second) {
        const QRect place(now->mapTo(m_window.get(), QPoint(-3, -3)), now->size() + QSize(6, 6));
        QVERIFY2(m_window->grab().toImage().copy(place) != without.copy(place),
                 qPrintable(describe(now)));
      }
      if (now == m_window.get()) break;
    }
    QVERIFY(int(seen.size()) >= order.size() - 1);
  }

 private:
  static QWidget *focusOf(QWidget *window) {
    return window->focusWidget() ? window->focusWidget() : window;
  }

  /// What Tab leads to, each when it is first come to.
  static QList<QWidget *> tabOrder(QWidget *window) {
    QApplication::setActiveWindow(window);
    window->setFocus();
    QList<QWidget *> order;
    for (int k = 0; k < 600; ++k) {
      QWidget *now = focusOf(window);
      if (k > 0 && now == window) break;
      if (!order.contains(now)) order += now;
      QTest::keyClick(now, Qt::Key_Tab);
    }
    return order;
  }

  static QStringList withoutToolTip(const QWidget *window) {
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
      if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int k = 0; k < tabs->count(); ++k) {
          if (tabs->tabToolTip(k).isEmpty()) found += "tab " + tabs->tabText(k);
        }
      } else if (isControl(widget) && widget->toolTip().isEmpty()) {
        found += describe(widget);
      }
    }
    return found;
  }

  static QStringList withoutName(const QWidget *window) {
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
      if (!(widget->focusPolicy() & Qt::TabFocus) || isInside(widget) ||
          widget->inherits("QMenu") || widget->window() != window) {
        continue;
      }
      QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
      if (node == nullptr || node->text(QAccessible::Name).trimmed().isEmpty()) {
        found += describe(widget);
      }
    }
    return found;
  }

  static bool hasToHaveName(const QAccessibleInterface &node) {
    switch (node.role()) {
      case QAccessible::StaticText:  // a label without words yet
        return false;
      case QAccessible::Button:
      case QAccessible::ButtonMenu:
      case QAccessible::Canvas:
      case QAccessible::Cell:
      case QAccessible::Chart:
      case QAccessible::CheckBox:
      case QAccessible::ComboBox:
      case QAccessible::EditableText:
      case QAccessible::Equation:
      case QAccessible::Graphic:
      case QAccessible::List:
      case QAccessible::ListItem:
      case QAccessible::MenuItem:
      case QAccessible::PageTab:
      case QAccessible::PageTabList:
      case QAccessible::ProgressBar:
      case QAccessible::RadioButton:
      case QAccessible::Slider:
      case QAccessible::SpinBox:
      case QAccessible::Table:
      case QAccessible::ColumnHeader:
      case QAccessible::RowHeader:
        return node.state().focusable || node.role() != QAccessible::MenuItem;
      default:
        return node.state().focusable && node.role() != QAccessible::Client &&
               node.role() != QAccessible::Window;
    }
  }

  static QStringList textsOf(const QWidget *dialog) {
    QStringList texts;
    for (const auto *button : dialog->findChildren<QAbstractButton *>()) {
      if (button->isVisible()) texts += button->text();
    }
    for (const auto *label : dialog->findChildren<QLabel *>()) {
      if (label->isVisible() && label->buddy()) texts += label->text();
    }
    return texts;
  }

  static QStringList mnemonicsTwice(const QStringList &texts) {
    QStringList twice;
    std::set<QString> mnemonics;
    for (const QString &text : texts) {
      const QString key = QKeySequence::mnemonic(text).toString();
      if (!key.isEmpty() && !mnemonics.insert(key).second) twice += text;
    }
    return twice;
  }

  static void checkMenu(const QMenu *menu) {
    QStringList texts;
    for (const QAction *action : menu->actions()) {
      if (action->isVisible()) texts += action->text();
      if (action->menu()) checkMenu(action->menu());
    }
    QCOMPARE(mnemonicsTwice(texts).join('\n'), QString());
  }

  /// What can have the keyboard and gets it by no number of Tabs. Where Tab walks inside a widget,
  /// it leaves that some time.
  static QStringList notReached(QWidget *window) {
    QApplication::setActiveWindow(window);
    QSet<QWidget *> reached;
    for (int k = 0; k < 600; ++k) {
      QWidget *now = window->focusWidget() ? window->focusWidget() : window;
      reached.insert(now);
      QTest::keyClick(now, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
      const bool can = widget->isVisible() && widget->isEnabled() &&
                       (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                       widget->window() == window && !widget->focusProxy();
      const bool isInsideReached =
          isInside(widget) || qobject_cast<const QComboBox *>(widget->parentWidget());
      if (can && !isInsideReached && !reached.contains(widget)) missed += describe(widget);
    }
    return missed;
  }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
