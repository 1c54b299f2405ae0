import type { ReactNode } from 'react';
import { type ColorToken, paint } from '../mark/chart-mark.ts';
import { DemoPattern, demoPatternId } from '../mark/DemoPattern.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly color: ColorToken;
  /** `bar` unless told: `thin` the bar beneath, `demo` hatched, `open` a lower bound, the others of the time line. */
  readonly kind?: 'bar' | 'thin' | 'demo' | 'open' | 'line' | 'dot' | 'diamond' | undefined;
}

export interface LegendProps {
  /** Unique on the page. */
  readonly id: string;
  readonly items: readonly LegendItem[];
}

/** What the colours and forms mean. */
export function Legend({ id, items }: LegendProps): ReactNode {
  return (
    <ul className="nc-legend">
      {items.map((item) => (
        <li key={item.key}>
          <svg width={18} height={10} aria-hidden="true">
            <LegendKey id={`${id}-${item.key}`} item={item} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function LegendKey({ id, item }: { readonly id: string; readonly item: LegendItem }): ReactNode {
  const fill = paint(item.color);
  switch (item.kind) {
    case 'thin':
      return <rect y={3} width={18} height={4} fill={fill} />;
    case 'line':
      return <line y1={5} y2={5} x2={18} stroke={fill} strokeWidth={2} />;
    case 'dot':
      return <circle cx={9} cy={5} r={4.5} fill={fill} />;
    case 'diamond':
      return <path d="M9 0 14 5 9 10 4 5Z" fill={fill} />;
    case 'open':
      return (
        <>
          <rect width={5} height={10} fill={fill} />
          <OpenEnd x="5" height={10} fill={fill} />
        </>
      );
    case 'demo':
      return (
        <>
          <DemoPattern id={id} />
          <rect width={18} height={10} fill={fill} />
          <rect width={18} height={10} fill={`url(#${demoPatternId(id)})`} />
        </>
      );
    default:
      return <rect width={18} height={10} fill={fill} />;
  }
}
