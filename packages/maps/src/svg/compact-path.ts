export type Point = readonly [number, number];

/**
 * Path data of lines in viewBox units, relative and rounded to one decimal without drift. Points that
 * rounding makes equal are dropped, and closed lines that collapse to less than a triangle are left out.
 */
export function compactPath(lines: readonly (readonly Point[])[], closed: boolean): string {
  return lines.map((line) => linePath(line, closed)).join('');
}

function linePath(line: readonly Point[], closed: boolean): string {
  const points = distinctTenths(line, closed);
  const [first, ...rest] = points;
  if (first === undefined || rest.length < (closed ? 2 : 1)) return '';
  let [x, y] = first;
  let data = `M${tenth(x)}${joined(tenth(y))}l`;
  for (const [index, [nextX, nextY]] of rest.entries()) {
    const dx = tenth(nextX - x);
    data += (index === 0 ? dx : joined(dx)) + joined(tenth(nextY - y));
    [x, y] = [nextX, nextY];
  }
  return closed ? `${data}z` : data;
}

function distinctTenths(line: readonly Point[], closed: boolean): Point[] {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x * 10), Math.round(y * 10)];
    const last = points.at(-1);
    if (last === undefined || !same(last, point)) points.push(point);
  }
  const first = points[0];
  const last = points.at(-1);
  if (closed && points.length > 1 && first && last && same(first, last)) points.pop();
  return points;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Tenths as the shortest decimal: `5` is `.5`, `-12` is `-1.2`. */
function tenth(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** A minus sign parts two numbers by itself. */
function joined(text: string): string {
  return text.startsWith('-') ? text : ` ${text}`;
}
