import type { Point } from '../svg/compact-path.ts';
import { containsPoint } from './ring.ts';
import type { Site } from './site.ts';

const sampleStep = 1.5;
const rounds = 120;
/** A sample is measured against so many of its nearest sites: no cell reaches farther. */
const neighbours = 16;
/** Share of the squared distance that two weights may differ by; under 1 each site stays in its own cell. */
const reach = 0.9;

/**
 * Weights of a power diagram (km²) in which each site's cell within the outline comes near its official
 * area, counted on a grid of samples. Where areas and centres contradict each other, the centre wins.
 */
export function cellWeights(sites: readonly Site[], outline: readonly Point[]): number[] {
  const samples = samplesIn(outline, sites);
  const total = sites.reduce((sum, site) => sum + site.area, 0);
  const scale = (samples.length * sampleStep * sampleStep) / total;
  const weights = sites.map(() => 0);
  for (let round = 0; round < rounds; round += 1) {
    const areas = cellAreas(sites, weights, samples);
    const pace = 0.2 * (1 - round / rounds);
    for (const [index, site] of sites.entries()) {
      weights[index] = (weights[index] ?? 0) + pace * (site.area * scale - (areas[index] ?? 0));
    }
    keepSitesInside(sites, weights);
  }
  return weights;
}

/** For each sample point, the nearest sites with their squared distances. */
type Sample = readonly { readonly index: number; readonly squared: number }[];

function samplesIn(outline: readonly Point[], sites: readonly Site[]): Sample[] {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const samples: Sample[] = [];
  for (let y = Math.min(...ys); y <= Math.max(...ys); y += sampleStep) {
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += sampleStep) {
      if (!containsPoint(outline, [x, y])) continue;
      const distances = sites.map(({ point }, index) => ({
        index,
        squared: (x - point[0]) ** 2 + (y - point[1]) ** 2,
      }));
      samples.push(distances.sort((a, b) => a.squared - b.squared).slice(0, neighbours));
    }
  }
  return samples;
}

function cellAreas(sites: readonly Site[], weights: readonly number[], samples: readonly Sample[]): number[] {
  const areas = sites.map(() => 0);
  for (const sample of samples) {
    let nearest = 0;
    let least = Infinity;
    for (const { index, squared } of sample) {
      const power = squared - (weights[index] ?? 0);
      if (power < least) [nearest, least] = [index, power];
    }
    areas[nearest] = (areas[nearest] ?? 0) + sampleStep * sampleStep;
  }
  return areas;
}

/** Lowers the heavier of two weights until the border between them leaves both centres on their own side. */
function keepSitesInside(sites: readonly Site[], weights: number[]): void {
  for (const [i, a] of sites.entries()) {
    let limit = Infinity;
    for (const [j, b] of sites.entries()) {
      if (i === j) continue;
      const squared = (a.point[0] - b.point[0]) ** 2 + (a.point[1] - b.point[1]) ** 2;
      limit = Math.min(limit, (weights[j] ?? 0) + reach * squared);
    }
    weights[i] = Math.min(weights[i] ?? 0, limit);
  }
}
