import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this launcher belongs to. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the launcher installs and remembers; ignored by git, may be deleted at any time. */
export const toolsDirectory = join(root, '.tools');
