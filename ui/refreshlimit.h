// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace chainrule {

/// Lets something be refreshed only so often: a request that comes too early is carried out, once
/// for all that come meanwhile, when the time is there.
class RefreshLimit {
 public:
  /// At least `milliseconds` between refreshes. `refresh` is called on the window's thread.
  RefreshLimit(int milliseconds, std::function<void()> refresh);

  void request();

  /// For what must not wait. A refresh still waited for is not needed then.
  void refreshNow();

 private:
  int m_milliseconds;
  std::function<void()> m_refresh;
  QElapsedTimer m_sinceRefresh;
  QTimer m_next;
};

}  // namespace chainrule
