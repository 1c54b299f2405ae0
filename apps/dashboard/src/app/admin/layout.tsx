import type { ReactNode } from 'react';
import { AdministrationFrame } from '../../frame/AdministrationFrame.tsx';

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <AdministrationFrame>{children}</AdministrationFrame>;
}
