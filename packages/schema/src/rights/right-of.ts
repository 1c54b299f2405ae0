import type { ViewerRole } from '../viewer/viewer.ts';
import { fieldRights } from './field-rights.ts';
import { type RightName, rights } from './right.ts';

const registered = new Map<string, RightName>();
for (const [type, groups] of Object.entries(fieldRights)) {
  for (const right of Object.keys(rights) as RightName[]) {
    for (const name of groups[right]?.trim().split(/\s+/) ?? []) {
      if (registered.has(`${type}.${name}`)) throw new Error(`${type}.${name} has two rights`);
      registered.set(`${type}.${name}`, right);
    }
  }
}

/** The right that a field, a member of a filter or a field of an order needs; undefined where it has none. */
export function rightOf(coordinate: string): RightName | undefined {
  return registered.get(coordinate);
}

/** Every coordinate that has a right: `Type.name`. */
export function registeredCoordinates(): readonly string[] {
  return [...registered.keys()];
}

/** Whether viewers of a role may ask for it. What has no right is nobody's. */
export function mayAsk(role: ViewerRole, coordinate: string): boolean {
  const right = rightOf(coordinate);
  return right !== undefined && (rights[right] as readonly ViewerRole[]).includes(role);
}
