// What is asked of the gauges, in the page's address and in the API's.
import type { GaugeAnswer } from '../../serve/contract/gauges.ts';
import { GAUGES, type GaugeName } from './gauge-words.ts';

export type PeriodLength = GaugeAnswer['by'];
export const PERIOD_LENGTHS: readonly PeriodLength[] = ['week', 'month', 'quarter'];

export interface GaugesAsked {
  /** Id or name of an actor; empty while nobody is asked for. */
  readonly of: string;
  /** The other of a pair, and what unity is about; empty for none. */
  readonly with: string;
  /** Ids or names, with commas between, for unity; empty where those are meant whom reports and lists tell. */
  readonly members: string;
  readonly by: PeriodLength;
  /** The number whose sentences are shown: gauge and name of the period. */
  readonly shown: { readonly gauge: GaugeName; readonly period: string } | null;
}

export function gaugesAsked(query: string): GaugesAsked {
  const fields = new URLSearchParams(query);
  const words = (name: string, most = 500) => (fields.get(name) ?? '').trim().slice(0, most);
  const gauge = GAUGES.find(({ name }) => name === fields.get('gauge'))?.name;
  const period = words('period', 20);
  return {
    of: words('of'),
    with: words('with'),
    members: words('members', 5000),
    by: PERIOD_LENGTHS.find((one) => one === fields.get('by')) ?? 'month',
    shown: gauge && period ? { gauge, period } : null,
  };
}

export function addressOf({ of, with: other, members, by, shown }: GaugesAsked): string {
  const text = new URLSearchParams({
    ...(of && { of }),
    ...(other && { with: other }),
    ...(members && { members }),
    ...(by !== 'month' && { by }),
    ...(shown && { gauge: shown.gauge, period: shown.period }),
  }).toString();
  return text ? `/gauges?${text}` : '/gauges';
}

/** Null where the gauge cannot be asked: nobody is named, or unity has no target. */
export function gaugePath(name: GaugeName, { of, with: other, by }: GaugesAsked, members: string): string | null {
  if (!of || (name === 'unity' && !other)) return null;
  return `/api/gauges?${new URLSearchParams({ name, of, ...(other && { with: other }), ...(name === 'unity' && members && { members }), by })}`;
}
