/** What other sites can show of the public view. */
export const PANELS = ['sectors', 'years', 'map', 'funding'] as const;

export type Panel = (typeof PANELS)[number];

export function readPanel(name: string): Panel | null {
  return PANELS.find((panel) => panel === name) ?? null;
}
