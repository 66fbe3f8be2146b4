// What a gauge is: a number for each period, with what it was made of.

import type { Interval } from './intervals.ts';
import type { Material } from './material.ts';
import type { Period } from './period.ts';
import type { Side } from './sides.ts';

export const GAUGES = ['tension', 'gap', 'transparency', 'predictability', 'unity', 'strength'] as const;
export type GaugeName = (typeof GAUGES)[number];

export interface GaugeScene {
  readonly material: Material;
  readonly of: Side;
  readonly with: Side | null;
  /** Members of an alliance, for unity. */
  readonly members: readonly Side[];
}

/** One thing that counts, on its day. */
export interface Observation {
  readonly day: number;
  readonly value: number;
  readonly entryId: string;
  /** What observations are told apart by inside a period: a track, a member. */
  readonly group: string;
}

export interface Gauge {
  readonly name: GaugeName;
  /** For a person: what is divided by what, on which scale. */
  readonly formula: string;
  /** Below so many observations the value is null. */
  readonly minimum: number;
  observe(scene: GaugeScene): Promise<readonly Observation[]>;
  /** Null where the observations of a period do not allow it, however many; the same for any order of more than MOST_DRAWN (intervals.ts). */
  measure(sample: readonly Observation[]): { readonly value: number; readonly interval: Interval } | null;
}

export interface GaugePoint extends Period {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** Ids of the entries behind, sorted. */
  readonly entries: readonly string[];
}
