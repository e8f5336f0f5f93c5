// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/threadtest.h"
#include "training/latestvalue.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

using namespace chainrule;

class TestLatestValue : public QObject {
  Q_OBJECT

 private slots:
  void aHundredValuesWithNoReaderAreOneWakeUpAndTheHundredth() {
    LatestValue<int> slot;
    int wakeUps = 0;
    for (int k = 1; k <= 100; ++k) {
      wakeUps += slot.publish(std::make_shared<const int>(k)) ? 1 : 0;
    }
    CHECK(wakeUps == 1);
    CHECK(!slot.isEmpty());
    CHECK(*slot.take() == 100);
    CHECK(!slot.take());
    CHECK(slot.isEmpty());
    CHECK(slot.publish(std::make_shared<const int>(101)));
  }

  void aReplacedValueIsReleased() {
    LatestValue<int> slot;
    auto first = std::make_shared<const int>(1);
    const std::weak_ptr<const int> watch = first;
    slot.publish(std::move(first));
    slot.publish(std::make_shared<const int>(2));
    CHECK(watch.expired());
  }

  void twoThreadsAgreeOnWakeUpsAndOrder() {
    constexpr int count = 200'000;
    LatestValue<int> slot;
    std::mutex mutex;
    std::condition_variable condition;
    int wakeUps = 0;
    std::jthread writer([&] {
      for (int k = 1; k <= count; ++k) {
        if (slot.publish(std::make_shared<const int>(k))) {
          const std::lock_guard lock(mutex);
          ++wakeUps;
          condition.notify_one();
        }
      }
    });
    int taken = 0;
    int last = 0;
    bool isOrdered = true;
    while (last < count) {
      {
        std::unique_lock lock(mutex);
        CHECK(condition.wait_for(lock, std::chrono::minutes(1), [&] { return wakeUps > taken; }));
      }
      const std::shared_ptr<const int> value = slot.take();
      CHECK(value);  // every wake-up announces a value of its own
      ++taken;
      isOrdered = isOrdered && *value > last;
      last = *value;
    }
    CHECK(isOrdered);
    writer.join();
    CHECK(wakeUps == taken);
  }
};

int main(int argc, char **argv) {
  return runThreadTests<TestLatestValue>(argc, argv);
}

#include "tst_latestvalue.moc"
