import { getViewer } from './viewer.ts';

/** Whether there are personal data of organisations for the reader, such as whom to speak to: for managers and administrators. */
export async function readsPersonalData(): Promise<boolean> {
  return (await getViewer())?.viewerCanReview === true;
}
