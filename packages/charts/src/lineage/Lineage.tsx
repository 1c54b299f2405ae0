import type { ReactNode } from 'react';
import { LineageBoxMark } from './LineageBoxMark.tsx';
import { descents, type LineageProps } from './lineage-graph.ts';
import type { LineageLayout } from './lineage-layout.ts';
import { narrowLineage } from './narrow-lineage.ts';
import { wideLineage } from './wide-lineage.ts';

/** What comes from what, in levels from left to right; on a phone an outline from top to bottom. */
export function Lineage({ id, label, nodes, links, alsoLabel }: LineageProps): ReactNode {
  const all = descents(nodes, links);
  return (
    <figure className="nc-lineage" id={id} aria-label={label}>
      <LineagePicture layout={wideLineage(all)} className="nc-lineage-wide" />
      <LineagePicture layout={narrowLineage(all, alsoLabel)} className="nc-lineage-narrow" />
    </figure>
  );
}

interface LineagePictureProps {
  readonly layout: LineageLayout;
  readonly className: string;
}

/** The threads beneath the boxes; each ends in an arrow. */
function LineagePicture({ layout, className }: LineagePictureProps): ReactNode {
  const { width, height, boxes, threads } = layout;
  return (
    <svg
      className={className}
      role="presentation"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {threads.map(({ key, d, end }) => (
        <g key={key} className="nc-lineage-thread">
          <path d={d} />
          <path d={`M${end.x} ${end.y}l-6 -3.5v7Z`} data-head="" />
        </g>
      ))}
      {boxes.map((box) => (
        <LineageBoxMark key={box.node.key} box={box} />
      ))}
    </svg>
  );
}
