// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkpicture.h"

#include "network/networkpainter.h"

#include <utility>

namespace chainrule {

Picture networkPicture(std::shared_ptr<const Snapshot> snapshot, const Theme &theme, QSizeF size,
                       const std::optional<Entry> &selected) {
  Picture picture;
  picture.size = size;
  picture.ground = theme.canvas;
  picture.title = QString::fromStdString(snapshot->session->title);
  picture.paint = [snapshot = std::move(snapshot), theme, size, selected](QPainter &painter) {
    NetworkState state;
    state.snapshot = snapshot;
    state.selected = selected;
    LayoutRequest request;
    request.sizes = snapshot->network.sizes();
    request.size = size;
    request.scale = theme.scale;
    request.shown = neuronOf(selected);
    const NetworkLayout layout(request);
    const NetworkMotion still;
    NetworkType type(theme, layout.textScale());
    NetworkPainter::paintOnce(painter, {state, layout, still, theme, type});
  };
  return picture;
}

}  // namespace chainrule
