// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/names.h"
#include "text/say.h"

#include <QtTest>

#include <string>
#include <string_view>
#include <thread>

using namespace chainrule;

namespace {

std::string backwards(const char *pattern, int count) {
  if (pattern == std::string_view("%1 of %2")) return "%2: %1, %2";
  if (pattern == std::string_view("the %n parts of %1")) {
    return count == 2 ? "%1, both parts" : "%1, %n parts";
  }
  if (pattern == std::string_view("%1 %2")) return "%1%2";
  return pattern;
}

}  // namespace

class TestSay : public QObject {
  Q_OBJECT

 private slots:
  void cleanup() { setTranslator(nullptr); }

  void wordsTakeThePlacesOfTheMarks() {
    QCOMPARE(say("%2 before %1, %2", 1, std::string("b")), std::string("b before 1, b"));
    QCOMPARE(sayCount("%n of %1", 7, 12), std::string("7 of 12"));
  }

  void aMarkInAWordStaysAsItIs() {
    QCOMPARE(say("%1 and %2", std::string("%2"), std::string("%n")), std::string("%2 and %n"));
  }

  void whatHasNoWordStays() {
    QCOMPARE(say("82 %"), std::string("82 %"));
    QCOMPARE(say("100 %: %1, %2", 5), std::string("100 %: 5, %2"));
    QCOMPARE(say("%n"), std::string("%n"));
  }

  void aTranslationPutsWordsInItsOwnOrder() {
    setTranslator(backwards);
    QCOMPARE(say("%1 of %2", 1, std::string("b")), std::string("b: 1, b"));
  }

  void aTranslationChoosesByTheCount() {
    setTranslator(backwards);
    QCOMPARE(sayCount("the %n parts of %1", 2, std::string("z")), std::string("z, both parts"));
    QCOMPARE(sayCount("the %n parts of %1", 3, std::string("z")), std::string("z, 3 parts"));
  }

  void sentencesStandOneAfterTheOther() {
    QCOMPARE(sentences({"A.", "", "B.", "C."}), std::string("A. B. C."));
    QCOMPARE(sentences({"", ""}), std::string());
    setTranslator(backwards);
    QCOMPARE(sentences({"甲。", "乙。"}), std::string("甲。乙。"));
  }

  void filesAreInEnglish() {
    setTranslator(backwards);
    {
      const InEnglish english;
      QCOMPARE(say("%1 of %2", 1, 2), std::string("1 of 2"));
      std::string beside;
      std::thread([&beside] { beside = say("%1 of %2", 1, 2); }).join();
      QCOMPARE(beside, std::string("2: 1, 2"));
    }
    QCOMPARE(say("%1 of %2", 1, 2), std::string("2: 1, 2"));
  }

  void aSentenceBeginsWithACapital() {
    QCOMPARE(capitalised("output 1"), std::string("Output 1"));
    QCOMPARE(capitalised("étape"), std::string("Étape"));
    QCOMPARE(capitalised("σ"), std::string("σ"));
    QCOMPARE(capitalised("÷"), std::string("÷"));
    QCOMPARE(capitalised("输出"), std::string("输出"));
  }
};

QTEST_APPLESS_MAIN(TestSay)
#include "tst_say.moc"
