/**
 * Ties rows to the marks of a map: while a row is pointed at, or holds the focus, the marks that it names stand out;
 * while a mark is, the rows that name it do. Rows name marks in `data-marks`, by their keys. Returns what undoes it.
 */
export function tiePointing(root: Element, select: (...keys: readonly string[]) => void): () => void {
  const stop = new AbortController();
  const point = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest('[data-marks]');
    const mark = target?.closest('[data-key]')?.getAttribute('data-key') ?? null;
    select(...(row?.getAttribute('data-marks')?.split(' ') ?? []));
    for (const each of root.querySelectorAll('[data-marks]')) {
      const named = mark !== null && each.getAttribute('data-marks')?.split(' ').includes(mark) === true;
      each.toggleAttribute('data-pointed', named);
    }
  };
  for (const type of ['pointerover', 'focusin', 'pointerleave']) {
    root.addEventListener(type, point, { signal: stop.signal });
  }
  return () => stop.abort();
}
