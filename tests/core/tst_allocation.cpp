// SPDX-License-Identifier: GPL-3.0-or-later
#include "backprop/backward.h"
#include "backprop/descend.h"
#include "support/randomcase.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>

// Every way to the heap ends in malloc: operator new, Eigen's aligned memory, the library's own.
// A sanitizer has its own malloc and offers a hook; otherwise this program's malloc counts.
namespace {

std::atomic<long> allocations{0};

}  // namespace

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t),
                                                         void (*)(const volatile void *));
namespace {

void countAllocation(const volatile void *, size_t) {
  ++allocations;
}

void ignoreRelease(const volatile void *) {}

const int hooks = __sanitizer_install_malloc_and_free_hooks(countAllocation, ignoreRelease);

}  // namespace
#else
extern "C" {
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

void *malloc(size_t size) {
  ++allocations;
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  ++allocations;
  return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
  ++allocations;
  return __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  ++allocations;
  *result = __libc_memalign(alignment, size);
  return *result == nullptr ? 12 : 0;
}
}
#endif

using namespace chainrule;

class TestAllocation : public QObject {
  Q_OBJECT

 private slots:
  void theCounterCounts() {
    const long before = allocations;
    const auto kept = std::make_unique<std::vector<double>>(1000);
    QVERIFY(allocations >= before + 2);
    const long betweenThem = allocations;
    const Eigen::VectorXd v = Eigen::VectorXd::Zero(2000 + static_cast<int>(kept->size()));
    QVERIFY(allocations > betweenThem);
    QCOMPARE(v.size(), 3000);
  }

  void aStepAllocatesNothing_data() {
    QTest::addColumn<QList<int>>("widths");
    QTest::addColumn<int>("samples");
    QTest::newRow("3-4-2, one sample") << QList<int>{3, 4, 2} << 1;
    QTest::newRow("3-4-2, all 8 samples") << QList<int>{3, 4, 2} << 8;
    QTest::newRow("one layer") << QList<int>{1, 1} << 1;
    QTest::newRow("8 layers of 16") << QList<int>(9, 16) << 3;
    QTest::newRow("784-128-64-10, one sample") << QList<int>{784, 128, 64, 10} << 1;
    QTest::newRow("784-128-64-10, 64 samples") << QList<int>{784, 128, 64, 10} << 64;
    QTest::newRow("narrow and wide") << QList<int>{700, 1, 900, 3} << 33;
  }

  void aStepAllocatesNothing() {
    QFETCH(QList<int>, widths);
    QFETCH(int, samples);
    const std::vector<int> sizes(widths.begin(), widths.end());
    const std::pair<Cost, Activation> outputs[] = {{Cost::HalfSquaredError, Activation::Tanh},
                                                   {Cost::HalfSquaredError, Activation::Relu},
                                                   {Cost::CrossEntropy, Activation::Sigmoid},
                                                   {Cost::CrossEntropy, Activation::Softmax}};
    for (const auto &[cost, output] : outputs) {
      std::vector<Activation> activations(sizes.size() - 1, Activation::Sigmoid);
      activations.back() = output;
      RandomCase example = randomCase(sizes, activations, cost, samples, 1);
      Parameters next(sizes);
      for (int step = 0; step < 2; ++step) {
        const long before = allocations;
        forward(example.network, cost, example.pass);
        backward(example.network, cost, example.pass);
        const bool finite =
            descend(example.network.parameters(), example.pass.gradient(), 1e-3, step == 0, next);
        const long made = allocations - before;
        QCOMPARE(made, 0L);
        QVERIFY(finite);
        example.network.parameters() = next;
      }
    }
  }
};

QTEST_APPLESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
