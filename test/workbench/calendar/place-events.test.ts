// Announced events on the days of a month.
import { expect, it } from 'vitest';
import { weeksOf } from '../../../src/workbench/calendar/days.ts';
import { layWeek, planMonth } from '../../../src/workbench/calendar/place-events.ts';
import { eventOf, stepOf, whenOf } from '../../serve/made-standings.ts';

const shown = (standing: ReturnType<typeof eventOf>) => ({
  ...standing,
  now: standing.state,
  sentence: null,
  judgment: null,
});
const day = (seed: string, from: string, to = from) => shown(eventOf(seed, whenOf(seed, from, to, 'range')));

it('has whole weeks from Monday on', () => {
  const weeks = weeksOf('2031-07');
  expect([weeks[0]![0], weeks[0]![1], weeks.at(-1)![6], weeks.length]).toEqual([
    '2031-06-30',
    '2031-07-01',
    '2031-08-03',
    5,
  ]);
  expect(weeksOf('2032-02').map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
});

it('puts what has days on them, what is somewhere in the month beside them, and leaves the rest out', () => {
  const month = shown(eventOf('some time', whenOf('July', '2031-07-01', '2031-07-31', 'month')));
  const until = shown(eventOf('by the end', whenOf('by 31 July', null, '2031-07-31', 'day')));
  const over = day('over the border', '2031-06-29', '2031-07-02');
  const plan = planMonth([day('a', '2031-07-08', '2031-07-09'), month, until, over, day('b', '2031-08-01')], '2031-07');
  expect(plan.bars.map(({ standing }) => standing.what.text.slice(20))).toEqual(['a', 'over the border']);
  expect(plan.vague.map(({ standing, due }) => [standing, due.how])).toEqual([
    [month, 'within'],
    [until, 'until'],
  ]);
  expect(plan.all).toHaveLength(4);
});

it('leaves a trace on the days that an event was moved from', () => {
  const by = whenOf('22 July', '2031-07-22', '2031-07-22', 'day');
  const log = [stepOf('open', '2031-04-09'), stepOf('moved', '2031-07-01', { due: '2031-08-06' })];
  const moved = shown(eventOf('moved', by, { due: '2031-08-06', log }));
  expect(planMonth([moved], '2031-07').bars).toMatchObject([{ from: '2031-07-22', isGhost: true }]);
  expect(planMonth([moved], '2031-08').bars).toMatchObject([{ from: '2031-08-06', isGhost: false }]);
});

it('lays bars of a week in lanes, none over another, cut at its ends', () => {
  const [week] = weeksOf('2031-07').slice(1);
  const { bars } = planMonth(
    [day('a', '2031-07-06', '2031-07-08'), day('b', '2031-07-08', '2031-07-09'), day('c', '2031-07-09', '2031-07-16')],
    '2031-07',
  );
  expect(
    layWeek(bars, week!).map(({ column, span, lane, begins, ends }) => [column, span, lane, begins, ends]),
  ).toEqual([
    [0, 2, 0, false, true],
    [1, 2, 1, true, true],
    [2, 5, 0, true, false],
  ]);
});
