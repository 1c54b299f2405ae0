import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { documentLimits as limits } from './limits.ts';

interface Size {
  readonly depth: number;
  readonly breadth: number;
}

/**
 * Why a parsed document is too much to be held against the schema, in words for whoever sent it; null where it is not.
 * Takes time in proportion to its text, whatever its fragments multiply to.
 */
export function documentFault({ definitions }: DocumentNode): string | null {
  if (definitions.length > limits.definitions) return `it has more than ${limits.definitions} definitions`;
  const measure = new Measure(definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION));
  for (const each of definitions) {
    if (each.kind !== Kind.OPERATION_DEFINITION && each.kind !== Kind.FRAGMENT_DEFINITION) continue;
    if (each.kind === Kind.OPERATION_DEFINITION) {
      const { length } = each.variableDefinitions ?? [];
      if (length > limits.variables) return `it has more than ${limits.variables} variables`;
    }
    const size = measure.of(each.selectionSet);
    if (measure.circle !== null) return `its fragment ${measure.circle} holds itself`;
    if (size.depth > limits.depth) return `its depth is over the limit of ${limits.depth}`;
    if (size.breadth > limits.breadth) return `its breadth is over the limit of ${limits.breadth} fields`;
  }
  if (measure.directives > limits.directives) return `it has more than ${limits.directives} directives`;
  if (measure.repeats > limits.repeats) return `it repeats more than ${limits.repeats} of its fields`;
  return null;
}

class Measure {
  /** Counted over all that was measured, each selection once. */
  directives = 0;
  repeats = 0;
  /** A fragment that leads to itself. */
  circle: string | null = null;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<SelectionSetNode, Size>();
  readonly #begun = new Set<SelectionSetNode>();

  constructor(fragments: readonly FragmentDefinitionNode[]) {
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  of(set: SelectionSetNode): Size {
    const known = this.#known.get(set);
    if (known !== undefined) return known;
    this.#begun.add(set);
    const names = set.selections.flatMap((each) =>
      each.kind === Kind.FIELD ? [(each.alias ?? each.name).value] : [],
    );
    this.repeats += names.length - new Set(names).size;
    const sizes = set.selections.map((each) => this.#ofNode(each));
    const size = {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      breadth: sizes.reduce((sum, { breadth }) => sum + breadth, 0),
    };
    this.#known.set(set, size);
    return size;
  }

  #ofNode(node: SelectionNode): Size {
    this.directives += node.directives?.length ?? 0;
    if (node.kind === Kind.FIELD) {
      const below = node.selectionSet ? this.of(node.selectionSet) : { depth: 0, breadth: 0 };
      return { depth: below.depth + 1, breadth: below.breadth + 1 };
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
    // One that is not there is named by the validation.
    if (fragment === undefined) return { depth: 0, breadth: 0 };
    const { selectionSet } = fragment;
    if (this.#begun.has(selectionSet) && !this.#known.has(selectionSet)) {
      this.circle = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : '';
      return { depth: 0, breadth: 0 };
    }
    return this.of(selectionSet);
  }
}
