'use server';

import { revalidatePath } from 'next/cache';
import { ApiRefused, ApiUnreachable } from '../api/failures.ts';
import { graphql } from '../api/generated/gql.ts';
import { request } from '../api/request.ts';
import { audience } from '../reader/audience.ts';
import { type AttachmentState, type Captions, LONGEST_CAPTION } from './attachment-state.ts';

const CURRENT = graphql(`
  query AttachmentNow($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        version
        caption
        captionEn
      }
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeAttachment($input: UpdateAttachmentInput!) {
    updateAttachment(input: $input) {
      __typename
    }
  }
`);

const REMOVE = graphql(`
  mutation RemoveAttachment($input: DeleteAttachmentInput!) {
    deleteAttachment(input: $input) {
      __typename
    }
  }
`);

/** Keeps what is said of a file, or takes the file away. Whatever goes wrong, what was typed comes back. */
export async function changeAttachment(
  id: string,
  read: Captions,
  _before: AttachmentState,
  form: FormData,
): Promise<AttachmentState> {
  const captions = { caption: textOf(form, 'caption'), captionEn: textOf(form, 'captionEn') };
  if (audience() !== 'office') return { captions, outcome: 'refused' };
  if (Object.values(captions).some((text) => text.length > LONGEST_CAPTION))
    return { captions, outcome: 'tooLong' };
  try {
    const outcome = form.get('do') === 'remove' ? await remove(id) : await keep(id, read, captions);
    if (outcome === 'kept') revalidatePath('/', 'layout');
    return { captions, outcome };
  } catch (failure) {
    if (!(failure instanceof ApiRefused || failure instanceof ApiUnreachable)) throw failure;
    const isForbidden = failure instanceof ApiRefused && failure.code === 'FORBIDDEN';
    return { captions, outcome: isForbidden ? 'refused' : 'failed' };
  }
}

async function keep(id: string, read: Captions, captions: Captions): Promise<AttachmentState['outcome']> {
  const now = await load(id);
  if (now === null) return 'refused';
  // Somebody else has said something else since the page was read: theirs is not overwritten unseen.
  const isTouched = (now.caption ?? '') !== read.caption || (now.captionEn ?? '') !== read.captionEn;
  if (isTouched) return 'meanwhile';
  const input = {
    id,
    expectedVersion: now.version,
    caption: captions.caption || null,
    captionEn: captions.captionEn || null,
  };
  const { updateAttachment } = await request(CHANGE, { input });
  return outcomeOf(updateAttachment.__typename, 'AttachmentWritten');
}

async function remove(id: string): Promise<AttachmentState['outcome']> {
  const now = await load(id);
  if (now === null) return 'kept';
  const { deleteAttachment } = await request(REMOVE, { input: { id, expectedVersion: now.version } });
  return outcomeOf(deleteAttachment.__typename, 'RecordDeleted');
}

async function load(id: string) {
  const { node } = await request(CURRENT, { id });
  return node !== null && 'version' in node ? node : null;
}

function outcomeOf(answered: string, done: string): AttachmentState['outcome'] {
  if (answered === done) return 'kept';
  if (answered === 'VersionConflict') return 'meanwhile';
  return answered === 'InvalidInput' ? 'tooLong' : 'refused';
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', ' ').trim() : '';
}
