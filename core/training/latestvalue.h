// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace chainrule {

/// A slot in which the newest value wins, shared by one writing and one reading thread. A hundred
/// values published with no reader are one wake-up and the hundredth value.
template <typename T>
class LatestValue {
 public:
  /// Puts a value in, replacing one not yet taken. Returns whether the slot was empty: only then
  /// does the reader have to be woken.
  bool publish(std::shared_ptr<const T> value) {
    const std::lock_guard lock(m_mutex);
    m_value.swap(value);  // the replaced value, now in `value`, is released after the lock
    return value == nullptr;
  }

  /// Whether the reader has taken what was published.
  bool isEmpty() {
    const std::lock_guard lock(m_mutex);
    return m_value == nullptr;
  }

  /// Takes the newest value out; null when nothing was published since the last call.
  std::shared_ptr<const T> take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_value, nullptr);
  }

 private:
  std::mutex m_mutex;
  std::shared_ptr<const T> m_value;
};

}  // namespace chainrule
