import type { Operation } from '../../../explorer/explorer-address.ts';

/** A question of a page, as it is asked when the page opens. */
export interface Panel {
  readonly label: string;
  readonly operation: Operation;
}

/** The questions of the pages of one entry of the navigation. */
export interface PanelGroup {
  readonly title: string;
  readonly panels: readonly Panel[];
}

export function panel(label: string, document: object, variables: Operation['variables'] = {}): Panel {
  return { label, operation: { document: `${document}`, variables } };
}
