// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshlimit.h"

#include <utility>

namespace chainrule {

RefreshLimit::RefreshLimit(int milliseconds, std::function<void()> refresh)
    : m_milliseconds(milliseconds), m_refresh(std::move(refresh)) {
  m_next.setSingleShot(true);
  QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { refreshNow(); });
}

void RefreshLimit::request() {
  if (!m_sinceRefresh.isValid() || m_sinceRefresh.elapsed() >= m_milliseconds) {
    refreshNow();
  } else if (!m_next.isActive()) {
    m_next.start(m_milliseconds - static_cast<int>(m_sinceRefresh.elapsed()));
  }
}

void RefreshLimit::refreshNow() {
  m_next.stop();
  m_sinceRefresh.start();
  m_refresh();
}

}  // namespace chainrule
