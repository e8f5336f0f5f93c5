// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/fileerror.h"
#include "files/sessionfile.h"
#include "support/handexample.h"
#include "support/sessiontext.h"
#include "training/hidden.h"
#include "training/stepper.h"

#include <QtTest>

#include <set>
#include <vector>

using namespace chainrule;

namespace {

Hidden of(std::initializer_list<Hideable> things) {
  Hidden hidden;
  for (const Hideable thing : things) hidden.set(thing, true);
  return hidden;
}

/// The stages a stepper comes to, up to the update, going on or back.
std::vector<int> stagesOf(Stepper &stepper, void (*go)(Stepper &), int until) {
  std::vector<int> all;
  while (stepper.position().stage != until) {
    go(stepper);
    all.push_back(stepper.position().stage);
  }
  return all;
}

}  // namespace

class TestHidden : public QObject {
  Q_OBJECT

 private slots:
  void everythingHasANameOfItsOwn() {
    std::set<std::string_view> names;
    for (int k = 0; k < hideableCount; ++k) {
      const auto thing = static_cast<Hideable>(k);
      QVERIFY(!name(thing).empty());
      names.insert(name(thing));
      QVERIFY(hideableNamed(name(thing)) == thing);
    }
    QCOMPARE(static_cast<int>(names.size()), hideableCount);
    QVERIFY(!hideableNamed("weights"));
  }

  void aFileKeepsWhatIsHidden() {
    Session session = handExample();
    QVERIFY(writeSession(session).find("hidden") == std::string::npos);
    for (int k = 0; k < hideableCount; ++k) {
      session.hidden = of({static_cast<Hideable>(k), Hideable::Delta, Hideable::Layers});
      QVERIFY(readSession(writeSession(session), "a").hidden == session.hidden);
    }
  }

  void aFileMayHideQuantitiesAlone() {
    const Session session = read(fileWith("\"hidden\": {\"quantities\": [\"bias-gradient\"]}"));
    QVERIFY(session.hidden == of({Hideable::BiasGradient}));
    QVERIFY(session.hidden.contains(Quantity::BiasGradient));
    QVERIFY(session.hidden.contains(Stage{Quantity::BiasGradient, 1}));
    QVERIFY(!session.hidden.contains(Quantity::Bias));
  }

  void mistakesNameTheirPlace_data() {
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("message");
    QTest::newRow("no object") << "1"
                               << "a.chainrule: hidden: an object expected, 1 found";
    QTest::newRow("no list")
        << "{\"panels\": \"data\"}"
        << "a.chainrule: hidden.panels: a list of names expected, \"data\" found";
    QTest::newRow("unknown quantity")
        << "{\"quantities\": [\"z\", \"y\"]}"
        << "a.chainrule: hidden.quantities[1]: \"z\", \"a\", \"slope\", \"delta\", "
           "\"weight-gradient\", \"bias-gradient\", \"bias\", \"cost\", \"learning-rate\" or "
           "\"stability-limit\" expected, \"y\" found";
    QTest::newRow("a panel among the quantities")
        << "{\"quantities\": [\"layers\"]}"
        << "a.chainrule: hidden.quantities[0]: \"z\", \"a\", \"slope\", \"delta\", "
           "\"weight-gradient\", \"bias-gradient\", \"bias\", \"cost\", \"learning-rate\" or "
           "\"stability-limit\" expected, \"layers\" found";
  }

  void mistakesNameTheirPlace() {
    QFETCH(QString, hidden);
    QFETCH(QString, message);
    try {
      read(fileWith("\"hidden\": " + hidden.toStdString()));
      QFAIL("was read");
    } catch (const FileError &error) {
      QCOMPARE(QString::fromStdString(error.what()), message);
    }
  }

  void whatANewerVersionKnowsIsKept() {
    const Session session =
        read(fileWith("\"hidden\": {\"panels\": [\"data\"], \"words\": [\"u\"]}"));
    const std::string text = writeSession(session);
    QVERIFY(text.find("\"words\"") != std::string::npos);
    QVERIFY(readSession(text, "a").hidden.contains(Hideable::Data));
  }

  void stagesOfHiddenQuantitiesArePassedOver() {
    Stepper stepper(handExample());
    stepper.trainer().setHidden(of({Hideable::PreActivation, Hideable::BiasGradient}));
    // z¹ a¹ z² a² C | δ² ∂W² ∂b² δ¹ ∂W¹ ∂b¹ | update
    const std::vector<int> shown{2, 4, 5, 6, 7, 9, 10, 12};
    QVERIFY(stagesOf(
                stepper, [](Stepper &s) { s.nextStage(); }, 12) == shown);
    stepper.nextStage();
    QVERIFY((stepper.position() == Position{1, 2, false}));
    stepper.previousStage();
    QVERIFY((stepper.position() == Position{1, 12, false}));
    const std::vector<int> back{10, 9, 7, 6, 5, 4, 2, 0};
    QVERIFY(stagesOf(
                stepper, [](Stepper &s) { s.previousStage(); }, 0) == back);
  }

  void hidingChangesNoNumber() {
    Stepper shown(handExample());
    Stepper hidden(handExample());
    hidden.trainer().setHidden(of({Hideable::Delta, Hideable::Cost, Hideable::Layers}));
    shown.run(20);
    hidden.run(20);
    QVERIFY(shown.trainer().network().parameters() == hidden.trainer().network().parameters());
    QVERIFY(hidden.snapshot(true)->hidden.contains(Hideable::Delta));
  }
};

QTEST_GUILESS_MAIN(TestHidden)
#include "tst_hidden.moc"
