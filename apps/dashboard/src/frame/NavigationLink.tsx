'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

interface NavigationLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** Knows the page that it stands on; the rest of the frame is made on the server. */
export function NavigationLink({ href, children }: NavigationLinkProps): ReactNode {
  const path = usePathname();
  const here = href === '/' ? path === '/' : path.startsWith(href);
  return (
    <a
      href={href}
      aria-current={here ? 'page' : undefined}
      className="whitespace-nowrap border-b-2 border-transparent px-2 py-2 text-ink no-underline hover:text-accent aria-[current]:border-accent aria-[current]:font-semibold"
    >
      {children}
    </a>
  );
}
