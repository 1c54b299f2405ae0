import type { ChartMark, ColorToken } from '../mark/chart-mark.ts';

export interface FlowNode extends ChartMark {
  readonly key: string;
  readonly label: string;
  /** What the node gives, passes on or gets: `2,9 tỷ đồng`. */
  readonly valueLabel?: string | undefined;
  readonly color?: ColorToken | undefined;
}

/** A column of nodes: «Bên tài trợ», «Kênh», «Đơn vị thực hiện», «Đơn vị thụ hưởng». */
export interface FlowStage {
  readonly key: string;
  readonly label: string;
  readonly nodes: readonly FlowNode[];
}

/** From a node to one of a later stage; one per pair, with the sum of what went that way. */
export interface FlowLink extends ChartMark {
  readonly source: string;
  readonly target: string;
  /** `null`: not valued; drawn as a thin dashed ribbon. */
  readonly value: number | null;
  readonly valueLabel: string;
  readonly color?: ColorToken | undefined;
}

export interface FlowDiagramProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** Stages without nodes are left out. */
  readonly stages: readonly FlowStage[];
  readonly links: readonly FlowLink[];
}
