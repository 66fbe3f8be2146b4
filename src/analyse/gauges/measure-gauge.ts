// A store, a register and what is asked in; one gauge, period by period, out.
import { DualtrackError } from '../../errors.ts';
import { dayNumber } from '../../text/day-number.ts';
import { findActor } from '../register/find-actor.ts';
import type { Register } from '../register/register.ts';
import type { Gauge, GaugeName, GaugePoint, Observation } from './gauge.ts';
import { type GaugeStore, gatherMaterial } from './material.ts';
import { type PeriodLength, periodOf } from './period.ts';
import { PREDICTABILITY } from './predictability.ts';
import { sideOf } from './sides.ts';
import { STRENGTH } from './strength.ts';
import { GAP, TENSION } from './tension.ts';
import { TRANSPARENCY } from './transparency.ts';
import { UNITY } from './unity.ts';

const BY_NAME: Readonly<Record<GaugeName, Gauge>> = {
  tension: TENSION,
  gap: GAP,
  transparency: TRANSPARENCY,
  predictability: PREDICTABILITY,
  unity: UNITY,
  strength: STRENGTH,
};

export interface GaugeQuery {
  readonly name: GaugeName;
  /** Id or name, as `dualtrack actors` takes them. */
  readonly of: string;
  /** The other of a pair; for unity the target. */
  readonly with?: string | undefined;
  readonly members?: readonly string[] | undefined;
  readonly by: PeriodLength;
}

export interface GaugeRead {
  readonly gauge: GaugeName;
  readonly formula: string;
  readonly minimum: number;
  readonly of: { readonly id: string; readonly name: string };
  readonly with: { readonly id: string; readonly name: string } | null;
  readonly by: PeriodLength;
  /** Every period from the first observation to the last, also those without one. */
  readonly points: readonly GaugePoint[];
}

/** Throws DualtrackError unknown-actor, and invalid-option for unity without a target and two members. */
export async function measureGauge(store: GaugeStore, register: Register, query: GaugeQuery): Promise<GaugeRead> {
  const { name, by } = query;
  const sideFor = (idOrName: string) => sideOf(register, findActor(register, idOrName));
  const of = sideFor(query.of);
  const other = query.with === undefined ? null : sideFor(query.with);
  const members = (query.members ?? []).map(sideFor);
  if (name === 'unity' && (other === null || members.length < 2))
    throw new DualtrackError(
      'invalid-option',
      'unity needs a target and two members or more',
      'name the target with --with and the members with --members A,B',
    );
  const material = await gatherMaterial(store, register, [of, ...members]);
  const gauge = BY_NAME[name];
  const points = pointsOf(gauge, gauge.observe({ material, of, with: other, members }), by);
  const ref = ({ actor: { id, name: shown } }: typeof of) => ({ id, name: shown });
  const { formula, minimum } = gauge;
  return { gauge: name, formula, minimum, of: ref(of), with: other === null ? null : ref(other), by, points };
}

/** Observations of each period; a value only from `minimum` on. */
export function pointsOf(gauge: Gauge, observations: readonly Observation[], by: PeriodLength): GaugePoint[] {
  // in one order, whatever order reports came in: the bootstrap draws by place
  const sorted = [...observations].sort((a, b) => a.day - b.day || (a.entryId < b.entryId ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byPeriod = Map.groupBy(sorted, ({ day }) => periodOf(day, by).name);
  const points: GaugePoint[] = [];
  for (let day = first.day; ; ) {
    const period = periodOf(day, by);
    const sample = byPeriod.get(period.name) ?? [];
    const measured = sample.length < gauge.minimum ? null : gauge.measure(sample);
    points.push({
      ...period,
      value: measured?.value ?? null,
      low: measured?.interval.low ?? null,
      high: measured?.interval.high ?? null,
      n: sample.length,
      entries: sample.map(({ entryId }) => entryId).sort(),
    });
    day = dayNumber(period.to)! + 1;
    if (day > last.day) return points;
  }
}
