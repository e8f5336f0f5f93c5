// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/newesttask.h"

#include <QtTest>

#include <atomic>
#include <new>
#include <stdexcept>
#include <thread>

using namespace chainrule;

namespace {

/// Work that ends when it is asked to.
void untilStopped(const std::stop_token &stop) {
  while (!stop.stop_requested()) std::this_thread::yield();
}

}  // namespace

class TestNewestTask : public QObject {
  Q_OBJECT

 private slots:
  void whatEndedIsTold() {
    NewestTask task;
    QSignalSpy ended(&task, &NewestTask::ended);
    int made = 0;
    int told = 0;
    task.start([&](const std::stop_token &) { made = 1; }, [&] { told = made; });
    QVERIFY(task.isBusy());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(told, 1);
    QVERIFY(!task.isBusy());
  }

  void onlyTheNewestOfSeveralCounts() {
    NewestTask task;
    QSignalSpy ended(&task, &NewestTask::ended);
    QStringList told;
    std::atomic<int> begun = 0;
    for (const QString name : {"first", "second", "third"}) {
      task.start(
          [&, isLast = name == "third"](const std::stop_token &stop) {
            ++begun;
            if (!isLast) untilStopped(stop);
          },
          [&told, name] { told << name; });
    }
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(told, QStringList{"third"});
    QVERIFY(begun <= 2);  // the second had no turn
  }

  void whatWasStoppedIsNotTold() {
    NewestTask task;
    QSignalSpy ended(&task, &NewestTask::ended);
    bool told = false;
    task.start(untilStopped, [&] { told = true; });
    task.stop();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!told);
  }

  void whatHadEndedBeforeItWasStoppedIsNotToldEither() {
    NewestTask task;
    QSignalSpy ended(&task, &NewestTask::ended);
    std::atomic<bool> made = false;
    bool told = false;
    task.start([&](const std::stop_token &) { made = true; }, [&] { told = true; });
    while (!made) std::this_thread::yield();
    task.stop();  // the event that says so has not been handled
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!told);
  }

  void whatThrewIsSaid() {
    NewestTask task;
    QSignalSpy failed(&task, &NewestTask::failed);
    bool told = false;
    task.start([](const std::stop_token &) { throw std::runtime_error("no such thing"); },
               [&] { told = true; });
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("no such thing"));
    task.start([](const std::stop_token &) { throw std::bad_alloc(); }, [&] { told = true; });
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(failed.last().first().toString().contains("memory"));
    QVERIFY(!told);
  }

  void itEndsWithWorkUnderWay() {
    bool told = false;
    {
      NewestTask task;
      task.start(untilStopped, [&] { told = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
  }
};

QTEST_GUILESS_MAIN(TestNewestTask)
#include "tst_newesttask.moc"
