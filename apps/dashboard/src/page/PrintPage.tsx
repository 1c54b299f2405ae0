'use client';

import type { ReactNode } from 'react';
import { ActionButton } from './ActionButton.tsx';

export function PrintPage({ label }: { readonly label: string }): ReactNode {
  return <ActionButton icon="print" label={label} onClick={() => window.print()} />;
}
