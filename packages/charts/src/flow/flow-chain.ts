import type { FlowLink, FlowStage } from './flow-graph.ts';

/** A node of a stage, or the room that a link takes where it passes a stage without stopping. */
export interface Station {
  readonly key: string;
  readonly stage: number;
  readonly node: FlowStage['nodes'][number] | null;
}

/** The piece of a link between two neighbouring stages. */
export interface Stretch {
  readonly link: FlowLink;
  readonly from: string;
  readonly to: string;
}

export interface FlowChain {
  readonly stages: readonly FlowStage[];
  readonly stations: readonly Station[];
  readonly stretches: readonly Stretch[];
}

/** Cuts links into stretches from stage to stage; links to nodes that are not there, or backwards, are left out. */
export function flowChain(given: readonly FlowStage[], links: readonly FlowLink[]): FlowChain {
  const stages = given.filter((stage) => stage.nodes.length > 0);
  const stations: Station[] = stages.flatMap((stage, index) =>
    stage.nodes.map((node) => ({ key: node.key, stage: index, node })),
  );
  const stageOf = new Map(stations.map((station) => [station.key, station.stage]));
  const stretches: Stretch[] = [];
  for (const [index, link] of links.entries()) {
    const [first, last] = [stageOf.get(link.source), stageOf.get(link.target)];
    if (first === undefined || last === undefined || last <= first) continue;
    let from = link.source;
    for (let stage = first + 1; stage < last; stage += 1) {
      const passing = `${index}@${stage}`;
      stations.push({ key: passing, stage, node: null });
      stretches.push({ link, from, to: passing });
      from = passing;
    }
    stretches.push({ link, from, to: link.target });
  }
  return { stages, stations, stretches };
}
