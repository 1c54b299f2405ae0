interface Named {
  readonly name: string;
}

/** Things with names that this browser keeps, in the order of their names. */
export interface NamedList<Item extends Named> {
  /** The same array as long as nothing changed. */
  read(): readonly Item[];
  /** Keeps a thing; one of the same name gives way. False where the browser does not let it be kept. */
  keep(item: Item): boolean;
  remove(name: string): boolean;
  /** False where the new name is taken or cannot be kept. */
  rename(name: string, next: string): boolean;
  /** Calls back when the list changes, in this window or another; returns what ends that. */
  watch(changed: () => void): () => void;
}

/** What somebody else may have written into the browser's store: whatever is no such thing is left out. */
export function parseItems<Item>(
  stored: string | null,
  isItem: (value: unknown) => value is Item,
): readonly Item[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** The list under a key of `localStorage`. */
export function namedList<Item extends Named>(
  key: string,
  isItem: (value: unknown) => value is Item,
): NamedList<Item> {
  let text: string | null = null;
  let items: readonly Item[] = [];

  const read = () => {
    let stored: string | null = null;
    try {
      stored = localStorage.getItem(key);
    } catch {
      // A browser that keeps nothing has none.
    }
    if (stored !== text) {
      text = stored;
      items = parseItems(stored, isItem);
    }
    return items;
  };
  const write = (next: readonly Item[]) => {
    try {
      localStorage.setItem(key, JSON.stringify(next.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))));
    } catch {
      return false;
    }
    dispatchEvent(new Event(key));
    return true;
  };
  return {
    read,
    keep: (item) => write([...read().filter(({ name }) => name !== item.name), item]),
    remove: (name) => write(read().filter((item) => item.name !== name)),
    rename: (name, next) =>
      !read().some((item) => item.name === next) &&
      write(read().map((item) => (item.name === name ? { ...item, name: next } : item))),
    watch(changed) {
      addEventListener(key, changed);
      addEventListener('storage', changed);
      return () => {
        removeEventListener(key, changed);
        removeEventListener('storage', changed);
      };
    },
  };
}
