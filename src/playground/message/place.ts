/** A rectangle of the screen, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Where an open list stands on the screen, in pixels; `bottom` counts from the lower edge. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  readonly from: { readonly top: number } | { readonly bottom: number };
}

/** Pixels between a list and its button, and between a list and the edges of the screen. */
const GAP = 4;
const EDGE = 8;
/** What a list takes where there is room. */
const TALLEST = 320;
const NARROWEST = 200;

/** Puts a list under its button, or over it where it does not fit below and there is more room above; never off the screen. */
export function placeList(
  button: Box,
  screen: { readonly width: number; readonly height: number },
  listHeight: number,
): Place {
  const room = screen.width - 2 * EDGE;
  const width = Math.min(room, Math.max(button.width, NARROWEST));
  const left = Math.max(EDGE, Math.min(button.left, screen.width - EDGE - width));
  const below = screen.height - button.bottom - GAP - EDGE;
  const above = button.top - GAP - EDGE;
  const opensUp = below < Math.min(listHeight, TALLEST) && above > below;
  return {
    left,
    width,
    maxHeight: Math.max(0, Math.min(TALLEST, opensUp ? above : below)),
    from: opensUp ? { bottom: screen.height - button.top + GAP } : { top: button.bottom + GAP },
  };
}
