'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import './year-span.css';

interface YearHandlesProps {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly texts: Readonly<Record<'from' | 'to' | 'all' | 'apply', string>>;
}

/** How long a handle rests before the list follows it. */
const REST_MS = 400;

/** Two handles on one track; they may cross, the earlier year counts as the first. */
export function YearHandles({ first, last, from, to, texts }: YearHandlesProps): ReactNode {
  const [years, setYears] = useState({ from, to });
  const [live, setLive] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  useEffect(() => setLive(true), []);
  useEffect(() => setYears({ from, to }), [from, to]);
  useEffect(() => {
    if (!moved.current) return;
    const timer = setTimeout(() => {
      moved.current = false;
      host.current?.closest('form')?.requestSubmit();
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [years]);

  const whole = Math.min(years.from, years.to) <= first && Math.max(years.from, years.to) >= last;
  const handle = (name: 'from' | 'to') => (
    <input
      type="range"
      name={live && whole ? undefined : name}
      min={first}
      max={last}
      value={years[name]}
      aria-label={texts[name]}
      onChange={({ target }) => {
        moved.current = true;
        setYears({ ...years, [name]: Number(target.value) });
      }}
    />
  );
  const span = [Math.min(years.from, years.to), Math.max(years.from, years.to)].join('–');
  return (
    <div ref={host}>
      <div className="year-span" style={{ ['--years' as string]: last - first + 1 }}>
        {handle('from')}
        {handle('to')}
      </div>
      <div className="flex items-baseline justify-between gap-2 text-xs tabular-nums text-ink-muted">
        <span>{first}</span>
        <output className="font-semibold text-ink">{whole ? texts.all : span}</output>
        <span>{last}</span>
      </div>
      {!live && (
        <button type="submit" className="mt-1 h-8 rounded-sm border border-line-strong px-3 text-[0.8125rem]">
          {texts.apply}
        </button>
      )}
    </div>
  );
}
