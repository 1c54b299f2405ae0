/** How the map lies in its frame: enlarged `zoom` times, then moved by `x`, `y` in viewBox units. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const wholeMap: View = { zoom: 1, x: 0, y: 0 };
const largest = 12;

/** Enlarges by `factor` about a point of the frame, which stays where it is as far as the map's edges allow. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }, size: Size): View {
  const zoom = Math.min(largest, Math.max(1, view.zoom * factor));
  const ratio = zoom / view.zoom;
  return kept({ zoom, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio }, size);
}

export function moved(view: View, dx: number, dy: number, size: Size): View {
  return kept({ zoom: view.zoom, x: view.x + dx, y: view.y + dy }, size);
}

/** The map always fills its frame. */
function kept({ zoom, x, y }: View, { width, height }: Size): View {
  return {
    zoom,
    x: Math.min(0, Math.max(width * (1 - zoom), x)),
    y: Math.min(0, Math.max(height * (1 - zoom), y)),
  };
}
