import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { type ColorToken, paint } from '../mark/chart-mark.ts';
import { DemoPatternSheet, demoPatternId } from '../mark/DemoPattern.tsx';
import { MarkLink } from '../mark/MarkLink.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';
import { BarLabel } from './BarLabel.tsx';
import { largestPair, type PairedBar, type PairedBarRow } from './paired-bar-row.ts';

export interface PairedBarsProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the list for those who do not see it. */
  readonly label: string;
  /** What the upper and the lower bar of each row stand for. */
  readonly sides: readonly [PairedSide, PairedSide];
  readonly rows: readonly PairedBarRow[];
}

export interface PairedSide {
  readonly label: string;
  readonly color: ColorToken;
}

const THICKNESS = 10;
const STEP = 17;

/** Two bars for each category on one axis: two periods, or committed against disbursed. */
export function PairedBars({ id, label, sides, rows }: PairedBarsProps): ReactNode {
  const max = largestPair(rows);
  return (
    <div className="nc-bars" id={id}>
      <DemoPatternSheet id={id} />
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} data-key={row.key} data-not-stated={row.notStated === true ? '' : undefined}>
            <div className="nc-bar-row nc-pair-row">
              <BarLabel row={row} />
              <svg className="nc-bar" width="100%" height={2 * STEP} role="presentation">
                {row.bars.map((bar, index) => (
                  <Bar
                    key={sides[index]?.label}
                    chartId={id}
                    name={`${row.label}, ${sides[index]?.label ?? ''}`}
                    color={sides[index]?.color ?? '--committed'}
                    bar={bar}
                    top={index * STEP}
                    max={max}
                  />
                ))}
              </svg>
              <span className="nc-bar-value">
                {row.bars.map((bar, index) => (
                  <span key={sides[index]?.label} className="nc-pair-value">
                    {bar.valueLabel}
                  </span>
                ))}
              </span>
              <span className="nc-bar-share">{row.change}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BarProps {
  readonly chartId: string;
  readonly name: string;
  readonly color: ColorToken;
  readonly bar: PairedBar;
  readonly top: number;
  readonly max: number;
}

function Bar({ chartId, name, color, bar, top, max }: BarProps): ReactNode {
  const y = top + (STEP - THICKNESS) / 2;
  if (bar.value === null)
    return <line className="nc-bar-none" x1="0" x2="100%" y1={top + STEP / 2} y2={top + STEP / 2} />;
  const said = `${name}: ${bar.valueLabel}`;
  const place = { y, width: percent(bar.value / max), height: THICKNESS };
  return (
    <MarkLink mark={{ ...bar, tooltip: bar.tooltip ?? said }} name={said}>
      <rect {...place} fill={paint(color)} data-part="" />
      {bar.demo === true && <rect {...place} fill={`url(#${demoPatternId(chartId)})`} data-demo="" />}
      {bar.atLeast === true && (
        <OpenEnd x={percent(bar.value / max)} y={y} height={THICKNESS} fill={paint(color)} />
      )}
      <rect className="nc-hit" y={top} width="100%" height={STEP} />
    </MarkLink>
  );
}
