'use client';

import { type ReactNode, useState } from 'react';
import { ActionButton } from '../../page/ActionButton.tsx';

interface SavePictureProps {
  /** Identity of the chart's frame. */
  readonly chart: string;
  /** What the file is called. */
  readonly name: string;
  readonly texts: { readonly png: string; readonly svg: string; readonly failed: string };
}

type Format = 'png' | 'svg';

/** Files are named in letters that every system takes. */
function fileName(name: string, format: Format): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return `${plain.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.${format}`;
}

/** Saves a chart with its title, period, source and day; typeface and colours go with it. */
export function SavePicture({ chart, name, texts }: SavePictureProps): ReactNode {
  const [said, setSaid] = useState('');
  const save = async (format: Format) => {
    setSaid('');
    const { drawPicture } = await import('./picture/draw-picture.ts');
    const link = document.createElement('a');
    const address = URL.createObjectURL(await drawPicture(chart, format));
    link.href = address;
    link.download = fileName(name, format);
    link.click();
    URL.revokeObjectURL(address);
  };
  const saving = (format: Format) => () => {
    save(format).catch(() => setSaid(texts.failed));
  };
  return (
    <>
      <ActionButton icon="download" label={texts.png} onClick={saving('png')} />
      <ActionButton icon="download" label={texts.svg} onClick={saving('svg')} />
      <span role="status" className="text-ink-muted">
        {said}
      </span>
    </>
  );
}
