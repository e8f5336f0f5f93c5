// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/allocationcounter.h"

#include <atomic>
#include <cerrno>
#include <cstddef>

namespace {

std::atomic<long> allocations{0};

}  // namespace

long allocationCount() {
  return allocations;
}

// Every way to the heap ends in malloc() and its kin. A sanitizer has its own and offers a hook;
// otherwise the program's own functions stand before those of the library.
#ifdef CHAINRULE_SANITIZERS
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*allocated)(const volatile void *,
                                                                           std::size_t),
                                                         void (*freed)(const volatile void *));
namespace {

void countAllocation(const volatile void *, std::size_t) {
  ++allocations;
}

void ignoreRelease(const volatile void *) {}

const int hooks = __sanitizer_install_malloc_and_free_hooks(countAllocation, ignoreRelease);

}  // namespace

bool limitAllocations(long) {
  return false;
}
#else
namespace {

thread_local long allowed = -1;

// Whether memory may be had once more.
bool allocate() {
  ++allocations;
  if (allowed < 0) {
    return true;
  }
  if (allowed == 0) {
    errno = ENOMEM;
    return false;
  }
  --allowed;
  return true;
}

}  // namespace

bool limitAllocations(long count) {
  allowed = count;
  return true;
}

extern "C" {
void *__libc_malloc(std::size_t);
void *__libc_calloc(std::size_t, std::size_t);
void *__libc_realloc(void *, std::size_t);
void *__libc_memalign(std::size_t, std::size_t);

void *malloc(std::size_t size) {
  return allocate() ? __libc_malloc(size) : nullptr;
}

void *calloc(std::size_t count, std::size_t size) {
  return allocate() ? __libc_calloc(count, size) : nullptr;
}

void *realloc(void *old, std::size_t size) {
  return allocate() ? __libc_realloc(old, size) : nullptr;
}

void *aligned_alloc(std::size_t alignment, std::size_t size) {
  return allocate() ? __libc_memalign(alignment, size) : nullptr;
}

int posix_memalign(void **result, std::size_t alignment, std::size_t size) {
  *result = allocate() ? __libc_memalign(alignment, size) : nullptr;
  return *result == nullptr ? ENOMEM : 0;
}
}
#endif
