'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition } from 'react';
import { formAddress } from './form-address.ts';
import { linkAddress } from './link-address.ts';

/**
 * Opens links and search forms of this app without loading the document anew. Every link on a page is plain HTML,
 * those inside drawings too, so that one listener serves them all. `data-scroll="keep"`, on a link or around it,
 * leaves the page where it stands as long as its path stays the same.
 */
export function ClientNavigation(): null {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  useEffect(() => {
    document.documentElement.toggleAttribute('data-navigating', pending);
  }, [pending]);

  useEffect(() => {
    const go = (event: Event, address: string | null, element: Element) => {
      if (address === null) return;
      event.preventDefault();
      const same = new URL(address, location.href).pathname === location.pathname;
      const scroll = !same || element.closest('[data-scroll="keep"]') === null;
      startTransition(() => router.push(address, { scroll }));
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      link?.closest('details[data-menu]')?.removeAttribute('open');
      if (link !== null) go(event, linkAddress(event, link, location), link);
    };
    const onSubmit = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement) go(event, formAddress(event.target), event.target);
    };
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
    };
  }, [router]);

  return null;
}
