'use server';

import { revalidatePath } from 'next/cache';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';

const MARK_ALL_READ = graphql(`
  mutation MarkAllRead {
    markNotificationsRead(input: {}) {
      count
    }
  }
`);

/** Marks all that the viewer was told as read. */
export async function markAllRead(): Promise<void> {
  await request(MARK_ALL_READ);
  revalidatePath('/notifications');
}
