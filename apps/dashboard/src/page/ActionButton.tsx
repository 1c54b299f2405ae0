'use client';

import { Icon, type IconName } from '@nhipcau/ui';
import type { ReactNode } from 'react';

interface ActionButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A button that reads like the links beside it. */
export function ActionButton({ icon, label, expanded, onClick }: ActionButtonProps): ReactNode {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      onClick={onClick}
      className="inline-flex items-center gap-1 text-accent underline decoration-1 underline-offset-[0.18em] decoration-[color-mix(in_srgb,currentColor_35%,transparent)] hover:decoration-current"
    >
      <Icon name={icon} className="size-3.5" />
      {label}
    </button>
  );
}
