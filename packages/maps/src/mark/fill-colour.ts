import type { FillScale } from './scales.ts';

const lightest = 20;
const darkest = 90;

/** CSS colour for a value, mixed from the scale's token and `--map-land`; `null` is plain land. */
export function fillColour(value: number | null, scale: FillScale): string {
  return value === null ? 'var(--map-land)' : mixed(fillShare(value, scale), scale);
}

/** The token for text that is legible on the fill of this value. */
export function inkOn(value: number | null, scale: FillScale): string {
  return value !== null && fillShare(value, scale) > 0.55 ? 'var(--surface)' : 'var(--ink)';
}

/** One colour per class, lightest first; of a continuous scale its two ends. */
export function scaleColours(scale: FillScale): string[] {
  const count = scale.kind === 'classes' ? scale.breaks.length + 1 : 2;
  return Array.from({ length: count }, (_, index) => mixed(count > 1 ? index / (count - 1) : 1, scale));
}

/** 0 is the lightest fill and 1 the darkest. */
function fillShare(value: number, scale: FillScale): number {
  if (scale.kind === 'classes') {
    const index = scale.breaks.filter((limit) => value >= limit).length;
    return scale.breaks.length > 0 ? index / scale.breaks.length : 1;
  }
  const [low, high] = scale.domain;
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 1;
}

function mixed(share: number, scale: FillScale): string {
  const percent = Math.round(lightest + share * (darkest - lightest));
  return `color-mix(in oklab, var(${scale.token ?? '--map-symbol'}) ${percent}%, var(--map-land))`;
}
