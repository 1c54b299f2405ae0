import type { ReactNode } from 'react';
import { percent } from '../geometry/rounded.ts';
import { stackedSpans } from '../geometry/spans.ts';
import { paint } from '../mark/chart-mark.ts';
import { DemoPatternSheet, demoPatternId } from '../mark/DemoPattern.tsx';
import { MarkLink } from '../mark/MarkLink.tsx';
import { OpenEnd } from '../mark/OpenEnd.tsx';
import { BarLabel } from './BarLabel.tsx';
import { drawnLength, type StackedBarPart, type StackedBarRow, stackedMax } from './stacked-bar-row.ts';

export interface StackedBarsProps {
  /** Unique on the page. */
  readonly id: string;
  /** Names the list for those who do not see it. */
  readonly label: string;
  readonly rows: readonly StackedBarRow[];
}

const THICKNESS = 18;

/** Horizontal bars whose parts add up to them; the row and each of its parts lead on by themselves. */
export function StackedBars({ id, label, rows }: StackedBarsProps): ReactNode {
  const max = stackedMax(rows);
  return (
    <div className="nc-bars" id={id}>
      <DemoPatternSheet id={id} />
      <ul aria-label={label}>
        {rows.map((row) => (
          <li key={row.key} data-key={row.key} data-not-stated={row.notStated === true ? '' : undefined}>
            <div className="nc-bar-row">
              <BarLabel row={row} />
              <svg className="nc-bar" width="100%" height={THICKNESS} role="presentation">
                <Parts chartId={id} row={row} max={max} />
              </svg>
              <span className="nc-bar-value">{row.valueLabel}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PartsProps {
  readonly chartId: string;
  readonly row: StackedBarRow;
  readonly max: number;
}

function Parts({ chartId, row, max }: PartsProps): ReactNode {
  const spans = stackedSpans(row.parts.map((part) => drawnLength(part, max)));
  const end = spans.at(-1)?.end ?? 0;
  return (
    <>
      {row.parts.map((part, index) => (
        <PartMark
          key={part.key}
          chartId={chartId}
          row={row}
          part={part}
          start={(spans[index]?.start ?? 0) / max}
          end={(spans[index]?.end ?? 0) / max}
        />
      ))}
      {row.atLeast === true && (
        <OpenEnd x={percent(end / max)} height={THICKNESS} fill={paint('--not-stated')} />
      )}
    </>
  );
}

interface PartMarkProps {
  readonly chartId: string;
  readonly row: StackedBarRow;
  readonly part: StackedBarPart;
  readonly start: number;
  readonly end: number;
}

function PartMark({ chartId, row, part, start, end }: PartMarkProps): ReactNode {
  if (part.value <= 0) return null;
  const place = { x: percent(start), width: percent(end - start), height: THICKNESS };
  const name = `${row.label}, ${part.label}: ${part.valueLabel}`;
  return (
    <MarkLink mark={{ ...part, tooltip: part.tooltip ?? name }} name={name}>
      <rect {...place} fill={paint(part.color)} className="nc-part" data-part="" />
      {part.demo === true && <rect {...place} fill={`url(#${demoPatternId(chartId)})`} data-demo="" />}
      <rect {...place} className="nc-hit" />
    </MarkLink>
  );
}
