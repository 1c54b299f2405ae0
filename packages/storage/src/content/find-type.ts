import { fileTypeFromFile } from 'file-type';
import { RefusedFile } from '../refused-file.ts';
import { isText } from './is-text.ts';
import { isMediaType, type MediaType, mediaTypes } from './media-types.ts';

/**
 * What a file is, by its content, which the ending of its name has to say as well.
 * @throws RefusedFile where it is nothing that is taken, or called something else
 */
export async function findType(path: string, ending: string): Promise<MediaType> {
  const type = await typeByContent(path, ending);
  const { endings } = mediaTypes[type];
  if (ending !== '' && !(endings as readonly string[]).includes(ending)) {
    throw new RefusedFile('NAME_MISMATCH', `is a file of type ${endings[0]}, and is not called so`);
  }
  return type;
}

async function typeByContent(path: string, ending: string): Promise<MediaType> {
  const found = await fileTypeFromFile(path).catch(() => {
    throw new RefusedFile('DAMAGED', 'cannot be read to its end');
  });
  if (found === undefined && (await isText(path))) return ending === 'csv' ? 'text/csv' : 'text/plain';
  if (found !== undefined && isMediaType(found.mime)) return found.mime;
  if (found !== undefined && /^image\/hei[cf]/.test(found.mime)) {
    throw new RefusedFile('HEIC', 'is an image in HEIC, which has to be made a JPEG first');
  }
  throw new RefusedFile('TYPE_NOT_TAKEN', 'is of no type that is taken');
}
