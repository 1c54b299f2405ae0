import { notFound, redirect } from 'next/navigation';
import { administrationOf } from '../../frame/administration.ts';
import { getViewer } from '../../reader/viewer.ts';

/** The first page of administration that the viewer has. */
export default async function Page() {
  const [first] = administrationOf(await getViewer());
  if (first === undefined) notFound();
  redirect(first.href);
}
