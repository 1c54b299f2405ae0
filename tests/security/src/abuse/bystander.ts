import type { ServerProcess } from '@nhipcau/testkit';

const PAUSE_MILLISECONDS = 20;

/** Somebody who asks a small thing again and again while others do what they do. */
export interface Bystander {
  /** The longest that one answer took since the last call, in milliseconds. */
  longest(): number;
  leave(): Promise<void>;
}

export function stand(server: ServerProcess): Bystander {
  let [longest, isHere] = [0, true];
  let asked = performance.now();
  const asking = (async () => {
    while (isHere) {
      asked = performance.now();
      const answer = await server.ask('{ countries(first: 1) { nodes { code } } }');
      if (JSON.stringify(answer).includes('errors')) throw new Error(`refused: ${JSON.stringify(answer)}`);
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  })();
  return {
    longest() {
      const longestYet = Math.max(longest, performance.now() - asked);
      longest = 0;
      return longestYet;
    },
    async leave() {
      isHere = false;
      await asking;
    },
  };
}
