// Announced events in; which of them stand on days of a month, which only somewhere in it, out. What was moved leaves a trace on its old days.
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { type Due, dueOf } from '../standings/due-words.ts';
import { daysBetween, lastOfMonth } from './days.ts';

export interface DayBar {
  readonly standing: ShownStanding;
  readonly from: string;
  readonly to: string;
  /** Where it stood before a report moved it. */
  readonly isGhost: boolean;
}

export interface MonthPlan {
  readonly bars: readonly DayBar[];
  /** “Some time in July”, “by 31 July”: no day of the month is told. */
  readonly vague: readonly { readonly standing: ShownStanding; readonly due: Due }[];
  /** All of the month, each once, by day. */
  readonly all: readonly ShownStanding[];
}

export function planMonth(standings: readonly ShownStanding[], month: string): MonthPlan {
  const [first, last] = [`${month}-01`, lastOfMonth(month)];
  const touches = (from: string, to: string) => from <= last && to >= first;
  const bars: DayBar[] = [];
  const vague: { standing: ShownStanding; due: Due }[] = [];
  const all = new Set<ShownStanding>();
  for (const standing of standings) {
    const due = dueOf(standing);
    const [from, to] = [due.from ?? due.to, due.to ?? due.from];
    if (from !== null && to !== null && touches(due.how === 'until' ? to : from, to)) {
      all.add(standing);
      if (due.how === 'days') bars.push({ standing, from, to, isGhost: false });
      else vague.push({ standing, due });
    }
    const old = standing.by;
    if (standing.now === 'moved' && old?.from && old.to && old.to !== due.to && touches(old.from, old.to)) {
      all.add(standing);
      bars.push({ standing, from: old.from, to: old.to, isGhost: true });
    }
  }
  return { bars, vague, all: [...all] };
}

export interface PlacedBar extends DayBar {
  /** 0 is Monday. */
  readonly column: number;
  readonly span: number;
  readonly lane: number;
  /** Whether its first day, its last day lies in this week. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The bars of one week, longest first from the top, none over another. */
export function layWeek(bars: readonly DayBar[], week: readonly string[]): PlacedBar[] {
  const [monday, sunday] = [week[0]!, week[6]!];
  const ends: number[] = [];
  return bars
    .filter(({ from, to }) => from <= sunday && to >= monday)
    .map((bar) => {
      const column = Math.max(0, daysBetween(monday, bar.from));
      const span = Math.min(6, daysBetween(monday, bar.to)) - column + 1;
      return { ...bar, column, span, begins: bar.from >= monday, ends: bar.to <= sunday };
    })
    .sort((a, b) => a.column - b.column || b.span - a.span || (a.standing.id < b.standing.id ? -1 : 1))
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.column);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.column + bar.span;
      return { ...bar, lane };
    });
}
