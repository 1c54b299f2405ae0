/** An address with a name, as this browser keeps it. */
export interface SavedView {
  readonly name: string;
  /** Path and query within this dashboard. */
  readonly address: string;
  /** ISO 8601. */
  readonly savedOn: string;
}

const KEY = 'nhipcau.views';
const CHANGED = 'nhipcau:views';
const NONE: readonly SavedView[] = [];

let text: string | null = null;
let views: readonly SavedView[] = NONE;

function isView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  const { name, address, savedOn } = value as Readonly<Record<string, unknown>>;
  return (
    typeof name === 'string' &&
    typeof savedOn === 'string' &&
    typeof address === 'string' &&
    /^\/(?!\/)/.test(address)
  );
}

/** What somebody else may have written into the store: whatever is no view is left out. */
export function parseViews(stored: string | null): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isView) : NONE;
  } catch {
    return NONE;
  }
}

/** The views in the order of their names; the same array as long as nothing changed. */
export function readViews(): readonly SavedView[] {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing has no views.
  }
  if (stored !== text) {
    text = stored;
    views = parseViews(stored);
  }
  return views;
}

/** False where the browser does not let it be kept. */
function write(next: readonly SavedView[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(next.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))));
  } catch {
    return false;
  }
  dispatchEvent(new Event(CHANGED));
  return true;
}

/** Keeps a view; one of the same name gives way. */
export function saveView(view: SavedView): boolean {
  return write([...readViews().filter(({ name }) => name !== view.name), view]);
}

export function removeView(name: string): boolean {
  return write(readViews().filter((view) => view.name !== name));
}

/** False where the new name is taken or cannot be kept. */
export function renameView(name: string, next: string): boolean {
  const all = readViews();
  if (all.some((view) => view.name === next)) return false;
  return write(all.map((view) => (view.name === name ? { ...view, name: next } : view)));
}

/** Calls back when views change, in this window or another. */
export function watchViews(changed: () => void): () => void {
  addEventListener(CHANGED, changed);
  addEventListener('storage', changed);
  return () => {
    removeEventListener(CHANGED, changed);
    removeEventListener('storage', changed);
  };
}
