// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "numberformat.h"
#include "support/windowfixture.h"
#include "text/say.h"
#include "window/messagebar.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

using namespace chainrule;

class TestLanguage : public QObject, private WindowFixture {
  Q_OBJECT

 private:
  QMenu *chooser() const {
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
      for (const QAction *action : menu->actions()) {
        if (action->text() == "Deutsch") return menu;
      }
    }
    return nullptr;
  }

  void choose(const QString &name) const {
    QMenu *menu = chooser();
    menu->popup({0, 0});
    for (QAction *action : menu->actions()) {
      if (action->text() == name) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
      }
    }
  }

  QStringList checked() const {
    QMenu *menu = chooser();
    menu->popup({0, 0});
    QStringList names;
    for (const QAction *action : menu->actions()) {
      if (action->isChecked()) names << action->text();
    }
    menu->close();
    return names;
  }

  QString message() const { return m_window->findChild<MessageBar *>()->message(); }

 private slots:
  void initTestCase() { prepare(); }
  void cleanup() { endWindow(); }

  void theFirstWishThatIsSpokenCounts() {
    QCOMPARE(spokenLanguage({"de-CH", "en-US"}), QString("de"));
    QCOMPARE(spokenLanguage({"it-IT", "fr-CA", "de"}), QString("fr"));
    QCOMPARE(spokenLanguage({"es-MX"}), QString("es"));
    QCOMPARE(spokenLanguage({"zh-Hans-CN"}), QString("zh_CN"));
    QCOMPARE(spokenLanguage({"zh-SG", "de"}), QString("zh_CN"));
    QCOMPARE(spokenLanguage({"zh-Hant-TW", "de"}), QString("de"));
    QCOMPARE(spokenLanguage({"en-GB", "de"}), QString("en"));
    QCOMPARE(spokenLanguage({"it-IT"}), QString("en"));
    QCOMPARE(spokenLanguage({"C"}), QString("en"));
    QCOMPARE(spokenLanguage({}), QString("en"));
  }

  void numbersAreTheSystemsWhereItSpeaksTheLanguage() {
    QCOMPARE(localeOf("de", QLocale("de_CH")).name(), QString("de_CH"));
    QCOMPARE(localeOf("de", QLocale("en_US")).name(), QString("de_DE"));
    QCOMPARE(localeOf("fr", QLocale::c()).decimalPoint(), QString(","));
    QCOMPARE(localeOf("en", QLocale("de_DE")).decimalPoint(), QString("."));
    QCOMPARE(localeOf("en", QLocale("en_ZA")).name(), QString("en_ZA"));
    QCOMPARE(localeOf("en", QLocale::c()).language(), QLocale::C);
    QCOMPARE(localeOf("zh_CN", QLocale("zh_TW")).name(), QString("zh_CN"));
  }

  void theChoiceIsKeptForTheNextStart() {
    makeWindow();
    QCOMPARE(chosenLanguage(), QString());
    QCOMPARE(checked(), QStringList("That of the &system"));
    choose("Deutsch");
    QCOMPARE(chosenLanguage(), QString("de"));
    QCOMPARE(message(), QString("The window speaks Deutsch when it is next opened."));
    QCOMPARE(checked(), QStringList("Deutsch"));
    choose("English");
    QCOMPARE(chosenLanguage(), QString("en"));
    QCOMPARE(message(), QString("The window goes on speaking English."));
    choose("That of the &system");
    QCOMPARE(chosenLanguage(), QString());
  }

  void aChoiceThatNobodySpeaksIsTheSystems() {
    QSettings().setValue("window/language", "xx");
    QCOMPARE(chosenLanguage(), QString());
  }

  void aLanguageIsSpokenFromThenOn() {
    useLanguage("de");
    QCOMPARE(languageInUse(), QString("de"));
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), QString("Abbrechen"));
    QCOMPARE(significant(-0.1252), QString(u8"\u22120,1252"));
    QCOMPARE(numberIn("0,5"), std::optional(0.5));
    QCOMPARE(numberIn("0.5"), std::optional(0.5));
    QCOMPARE(forClipboard(0.5), QString("0.5"));
    useLanguage("en");
    QCOMPARE(languageInUse(), QString("en"));
    QCOMPARE(QDialogButtonBox(QDialogButtonBox::Cancel).buttons().front()->text(),
             QString("Cancel"));
    QCOMPARE(numberIn("0.5"), std::optional(0.5));
    QCOMPARE(decimals(0.5, 1), QString("0.5"));
  }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
