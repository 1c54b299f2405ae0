import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

/** Something that comes from something else: a document, by what it carries out. */
export interface LineageNode extends ChartMark {
  readonly key: string;
  readonly href: string;
  /** What it is called by, in one word: `04-CT/TW`. */
  readonly label: string;
  /** What it is about; shortened to three lines in its box, whole in its tooltip unless that says something else. */
  readonly text: string;
  /** A small last line: the day and who. */
  readonly note?: string | undefined;
  readonly color?: ColorToken | undefined;
  /** Shown for what it is joined to only, not for itself: set back. */
  readonly context?: boolean | undefined;
}

/** `target` comes from `source`. */
export interface LineageLink {
  readonly source: string;
  readonly target: string;
}

export interface LineageProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** In the order in which those that stand beside one another are read. */
  readonly nodes: readonly LineageNode[];
  /** Links to nodes that are not given are left out; so are those that would make a circle. */
  readonly links: readonly LineageLink[];
  /** Before the names of further origins, where a narrow picture can show one only: «Cũng thực hiện». */
  readonly alsoLabel: string;
}

/** A node with what it comes from, and its distance from those that come from nothing. */
export interface Descent {
  readonly node: LineageNode;
  readonly origins: readonly string[];
  readonly depth: number;
}

/** Every node with its origins, without circles: a link that would close one is dropped, the later one of the list. */
export function descents(nodes: readonly LineageNode[], links: readonly LineageLink[]): readonly Descent[] {
  const keys = new Set(nodes.map(({ key }) => key));
  const origins = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  const comesFrom = (key: string, wanted: string): boolean =>
    key === wanted || (origins.get(key) ?? []).some((origin) => comesFrom(origin, wanted));
  for (const { source, target } of links) {
    if (keys.has(source) && keys.has(target) && !comesFrom(source, target)) origins.get(target)?.push(source);
  }
  const depths = new Map<string, number>();
  const depthOf = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    const depth = Math.max(-1, ...(origins.get(key) ?? []).map(depthOf)) + 1;
    depths.set(key, depth);
    return depth;
  };
  return nodes.map((node) => ({ node, origins: origins.get(node.key) ?? [], depth: depthOf(node.key) }));
}
