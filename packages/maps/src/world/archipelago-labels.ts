import type { Box } from '../svg/label-placing.ts';
import type { WorldWidth } from './world-widths.ts';

/** Ground of the archipelagos and of their names. */
export function archipelagoBox({ archipelagos: { size, x, lines } }: WorldWidth): Box {
  const longest = 'Quần đảo Trường Sa'.length * size * 0.58;
  return { left: 736, top: lines[0] - size * 1.1, right: x + longest, bottom: lines[1] + size * 0.5 };
}
