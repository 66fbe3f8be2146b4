// A store, a register and what is asked in; one gauge, period by period, out.
import { DualtrackError } from '../../errors.ts';
import { dayNumber } from '../../text/day-number.ts';
import { findActor } from '../register/find-actor.ts';
import { currentMembers, membershipsOf } from '../register/memberships.ts';
import type { Register } from '../register/register.ts';
import type { Gauge, GaugeName, GaugePoint, GaugeScene } from './gauge.ts';
import { type GaugeStore, materialOf } from './material.ts';
import { NOTICE } from './notice.ts';
import type { Observations } from './observations.ts';
import { type Period, type PeriodLength, periodOf } from './period.ts';
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
  notice: NOTICE,
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
  /** Of unity; by default whom reports and lists call members now. */
  readonly members?: readonly string[] | undefined;
  readonly by: PeriodLength;
}

export interface GaugeRead {
  readonly gauge: GaugeName;
  readonly formula: string;
  readonly minimum: number;
  readonly needs: string;
  readonly of: { readonly id: string; readonly name: string };
  readonly with: { readonly id: string; readonly name: string } | null;
  /** Of unity. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly by: PeriodLength;
  /** Every period from the first observation to the last, also those without one. */
  readonly points: readonly GaugePoint[];
}

/** Throws DualtrackError unknown-actor, and invalid-option for unity without a target, or of fewer named members than two. */
export async function measureGauge(store: GaugeStore, register: Register, query: GaugeQuery): Promise<GaugeRead> {
  const { name, by } = query;
  const gauge = BY_NAME[name];
  const scene = sceneOf(store, register, query);
  const points = pointsOf(gauge, await gauge.observe(scene), by);
  const ref = ({ actor: { id, name: shown } }: GaugeScene['of']) => ({ id, name: shown });
  const { formula, minimum, needs } = gauge;
  return {
    ...{ gauge: name, formula, minimum, needs, by, points },
    ...{ of: ref(scene.of), with: scene.with === null ? null : ref(scene.with), members: scene.members.map(ref) },
  };
}

/** All that counts, in no order. Throws as measureGauge does. */
export const observe = (store: GaugeStore, register: Register, query: GaugeQuery): Promise<Observations> =>
  BY_NAME[query.name].observe(sceneOf(store, register, query));

function sceneOf(store: GaugeStore, register: Register, query: GaugeQuery): GaugeScene {
  const { name } = query;
  const sideFor = (idOrName: string) => sideOf(register, findActor(register, idOrName));
  const of = sideFor(query.of);
  const other = query.with === undefined ? null : sideFor(query.with);
  const members = name === 'unity' ? (query.members ?? membersOf(register, of.actor.id)).map(sideFor) : [];
  if (name === 'unity' && (other === null || (query.members !== undefined && members.length < 2)))
    throw new DualtrackError(
      'invalid-option',
      other === null ? 'unity needs a target' : 'unity needs two members or more',
      'name the target with --with, and with --members A,B those whom no report or list calls members',
    );
  const material = materialOf(store, register, name === 'unity' ? members : [of]);
  return { material, of, with: other, members };
}

const membersOf = (register: Register, id: string): string[] =>
  currentMembers(membershipsOf(register).membersOf(id)).map((member) => member.id);

/** Observations of each period; a value only from `minimum` on. */
export function pointsOf(gauge: Gauge, observations: Observations, by: PeriodLength): GaugePoint[] {
  const periods = periodsOf(observations, by);
  const placed = observations.placesBefore(periods.map(({ to }) => dayNumber(to)! + 1));
  return periods.map((period, n): GaugePoint => {
    const places = placed[n]!;
    const measured = places.length < gauge.minimum ? null : gauge.measure(observations.sampleOf(places));
    return {
      ...period,
      value: measured?.value ?? null,
      low: measured?.interval.low ?? null,
      high: measured?.interval.high ?? null,
      n: places.length,
      entries: observations.idsOf(places),
    };
  });
}

/** The first holds the day of the first observation, and may have begun before. */
function periodsOf(observations: Observations, by: PeriodLength): Period[] {
  const span = observations.span();
  const periods: Period[] = [];
  for (let day = span?.first ?? 0; span !== null && day <= span.last; ) {
    const period = periodOf(day, by);
    periods.push(period);
    day = dayNumber(period.to)! + 1;
  }
  return periods;
}
