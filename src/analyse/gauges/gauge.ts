// What a gauge is: a number for each period, with what it was made of.

import type { Interval } from './intervals.ts';
import type { Material } from './material.ts';
import type { Observations, Sample } from './observations.ts';
import type { Period } from './period.ts';
import type { Side } from './sides.ts';

export const GAUGES = ['tension', 'gap', 'transparency', 'notice', 'predictability', 'unity', 'strength'] as const;
export type GaugeName = (typeof GAUGES)[number];

export interface GaugeScene {
  readonly material: Material;
  readonly of: Side;
  readonly with: Side | null;
  /** Members of an alliance, for unity. */
  readonly members: readonly Side[];
}

export interface Gauge {
  readonly name: GaugeName;
  /** For a person: what is divided by what, on which scale. */
  readonly formula: string;
  /** Below so many observations the value is null. */
  readonly minimum: number;
  /** The same for a person, with what else a value takes: "6 events, 3 of each track". */
  readonly needs: string;
  observe(scene: GaugeScene): Promise<Observations>;
  /** Null where the observations of a period do not allow it, however many. */
  measure(sample: Sample): { readonly value: number; readonly interval: Interval } | null;
}

export interface GaugePoint extends Period {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** Ids of the entries behind, sorted. */
  readonly entries: readonly string[];
}
