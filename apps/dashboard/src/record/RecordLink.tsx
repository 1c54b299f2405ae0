import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';

interface RecordLinkProps {
  readonly href: string;
  readonly reader: Reader;
  readonly children: ReactNode;
}

/** A link to a record's page; its text alone where the reader has no such page. */
export function RecordLink({ href, reader, children }: RecordLinkProps): ReactNode {
  return reader.audience === 'public' ? children : <a href={href}>{children}</a>;
}
