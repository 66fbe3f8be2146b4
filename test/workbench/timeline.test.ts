// The timeline before it is drawn: days, places, units, and sentences about entries.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/record/entry.ts';
import type { ToldEntry } from '../../src/serve/contract/actor-entries.ts';
import { axisTicks, spacedTicks, unitOf } from '../../src/workbench/timeline/axis-ticks.ts';
import { type DatedEntry, dateEntry, dayOf, isoOf } from '../../src/workbench/timeline/date-entry.ts';
import { barsOf } from '../../src/workbench/timeline/density.tsx';
import {
  dayAt,
  firstWindow,
  layOut,
  panWindow,
  wholeWindow,
  xOf,
  zoomWindow,
} from '../../src/workbench/timeline/lay-out.ts';
import { sayEntry, tellEntry, whenTold } from '../../src/workbench/timeline/tell-entry.ts';

const NONE = { spans: [], text: '' };
const when = (from: string | null, to: string | null) => ({ ...NONE, timex: null, from, to, granularity: null });
const told = (entry: object, published: string | null = '2031-04-09'): ToldEntry => ({
  report: { id: 'r', title: null, outlet: null, agency: null, published },
  entry: { id: 'e', ...entry } as Entry,
  words: 'the words',
  parts: [],
});
const statement = (fields: object = {}) => ({
  kind: 'statement',
  act: 'say',
  polarity: 'positive',
  when: null,
  source: { ...NONE, actor: null },
  addressee: { ...NONE, actor: null },
  ...fields,
});
const event = (fields: object = {}) => ({
  kind: 'event',
  type: 'COERCE',
  mode: null,
  track: 'deeds',
  status: 'happened',
  when: null,
  participants: [],
  ...fields,
});

describe('dateEntry', () => {
  const d = (iso: string) => dayOf(iso)!;
  const cases: [name: string, told: ToldEntry, is: Partial<DatedEntry>][] = [
    [
      'a statement with its day',
      told(statement({ when: when('2031-04-08', '2031-04-08') })),
      { basis: 'told', track: 'dialogue', open: null, days: { from: d('2031-04-08'), to: d('2031-04-08') } },
    ],
    [
      'a statement without',
      told(statement()),
      { basis: 'printed', open: 'from', days: { from: d('2031-04-09'), to: d('2031-04-09') } },
    ],
    ['a statement of an undated report', told(statement(), null), { basis: 'none', days: null }],
    ['a deed without a day', told(event()), { basis: 'none', days: null, track: 'deeds' }],
    [
      'a vague deed',
      told(event({ when: when('2031-03-01', '2031-03-31') })),
      { days: { from: d('2031-03-01'), to: d('2031-03-31') } },
    ],
    [
      'since March',
      told(event({ when: when('2031-03-01', null) })),
      { open: 'to', days: { from: d('2031-03-01'), to: d('2031-03-01') } },
    ],
    ['until December', told(event({ when: when(null, '2031-12-31') })), { open: 'from' }],
    [
      'talks that are scheduled',
      told(event({ track: 'dialogue', status: 'scheduled' })),
      { track: 'dialogue', isAhead: true, isDenied: false },
    ],
    ['a deed denied', told(event({ status: 'denied' })), { isDenied: true, isAhead: false }],
    [
      'a commitment',
      told({
        kind: 'commitment',
        by: when(null, '2031-12-31'),
        who: { ...NONE, actor: null },
        forWhom: { ...NONE, actor: null },
        log: [],
      }),
      { track: 'deeds', isAhead: true, days: { from: d('2031-12-31'), to: d('2031-12-31') } },
    ],
    ['a year is no day', told(event({ when: when('2031', '2031') })), { days: null }],
  ];
  for (const [name, entry, is] of cases) it(name, () => expect(dateEntry(entry)).toMatchObject(is));
  it('knows days', () =>
    expect([isoOf(dayOf('2032-02-29')!), dayOf('2031-13-45'), dayOf('soon')]).toEqual(['2032-02-29', null, null]));
});

describe('layOut', () => {
  const days = fc.tuple(fc.integer({ min: 22_000, max: 22_400 }), fc.integer({ min: 0, max: 60 }));
  it('puts no mark on another, and leaves none out that is in the window', () =>
    fc.assert(
      fc.property(fc.array(days, { maxLength: 60 }), fc.integer({ min: 200, max: 1400 }), (spans, width) => {
        const items = spans.map(([from, length], index) => ({
          ...dateEntry({ ...told(event()), entry: { ...event(), id: String(index) } as unknown as Entry }),
          days: { from, to: from + length },
        }));
        const window = { from: 22_050, to: 22_300 };
        const placed = layOut(items, window, width);
        expect(placed).toHaveLength(spans.filter(([from, length]) => from <= 22_300 && from + length >= 22_050).length);
        for (const [index, a] of placed.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x).toBeLessThanOrEqual(width);
          for (const b of placed.slice(index + 1))
            if (a.lane === b.lane) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    ));

  it('goes from days to pixels and back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 501, max: 3000 }), (day, width) => {
        const window = { from: 0, to: 500 };
        expect(dayAt(xOf(day + 0.5, window, width), window, width)).toBe(day);
      }),
    ));

  const windows: [name: string, is: ReturnType<typeof zoomWindow>, window: ReturnType<typeof zoomWindow>][] = [
    ['in, about the middle', zoomWindow({ from: 0, to: 99 }, 0.5), { from: 25, to: 74 }],
    ['in, about the first day, which stays', zoomWindow({ from: 0, to: 99 }, 0.5, 0), { from: 0, to: 49 }],
    ['out', zoomWindow({ from: 25, to: 74 }, 2), { from: 0, to: 99 }],
    ['no further in than a day', zoomWindow({ from: 5, to: 5 }, 0.5), { from: 5, to: 5 }],
    ['later by half', panWindow({ from: 0, to: 99 }, 1), { from: 50, to: 149 }],
    ['earlier by a day', panWindow({ from: 5, to: 5 }, -1), { from: 4, to: 4 }],
  ];
  for (const [name, is, window] of windows) it(`zooms and moves ${name}`, () => expect(is).toEqual(window));

  it('shows at first from the first to the last printing, and all when asked', () => {
    const items = [
      told(event({ when: when('1990-01-01', '1990-01-01') })),
      told(statement(), '2031-04-09'),
      told(statement(), '2031-06-09'),
      told(event({ status: 'scheduled', when: when('2033-01-01', '2033-01-01') })),
    ].map(dateEntry);
    const first = firstWindow(items)!;
    expect(isoOf(first.from) > '2031-01-01' && isoOf(first.to) < '2032-01-01').toBe(true);
    const whole = wholeWindow(items)!;
    expect(isoOf(whole.from) <= '1990-01-01' && isoOf(whole.to) >= '2033-01-01').toBe(true);
    expect([firstWindow([]), wholeWindow([dateEntry(told(event()))])]).toEqual([null, null]);
  });
});

describe('barsOf', () => {
  it('counts every dated item of the window once, where it begins', () => {
    const at = (from: number, to = from) => ({ ...dateEntry(told(event())), days: { from, to } });
    const window = { from: 100, to: 199 };
    const items = [at(100), at(100), at(150), at(90, 120), at(199), at(10), dateEntry(told(event()))];
    const bars = barsOf(items, window, 600);
    expect(bars).toEqual([
      { x: 0, count: 3 },
      { x: 300, count: 1 },
      { x: 594, count: 1 },
    ]);
  });
});

describe('spacedTicks', () => {
  it('leave blank what would run into the label before, or out of the chart', () => {
    const tick = (day: number, label: string, isMajor = false) => ({ day, label, isMajor });
    const ticks = [tick(0, '8 Feb 2037', true), tick(7, '15 Feb'), tick(14, '22 Feb'), tick(21, '1 Mar')];
    const shown = spacedTicks(ticks, (day) => day * 8, 195);
    expect(shown.map(({ label }) => label)).toEqual(['8 Feb 2037', '', '22 Feb', '']);
  });
});

describe('axisTicks', () => {
  const cases: [from: string, to: string][] = [
    ['2031-04-01', '2031-04-10'],
    ['2030-12-20', '2032-08-09'],
    ['1990-01-01', '2033-01-01'],
  ];
  for (const [from, to] of cases)
    it(`${from} to ${to}`, () => {
      const ticks = axisTicks({ from: dayOf(from)!, to: dayOf(to)! }, 12);
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThan(30);
      expect(ticks[0]!.label).toMatch(/\d{4}/);
      for (const { day } of ticks) expect(Number.isInteger(day)).toBe(true);
    });
  const units: [from: string, to: string, unit: string][] = [
    ['2031-04-01', '2031-04-10', 'a day'],
    ['2031-04-01', '2031-06-10', 'a week'],
    ['2030-12-20', '2031-11-09', 'a month'],
    ['1990-01-01', '2033-01-01', '5 years'],
  ];
  for (const [from, to, unit] of units)
    it(`from ${from} to ${to} a tick is ${unit}`, () =>
      expect(unitOf(axisTicks({ from: dayOf(from)!, to: dayOf(to)! }, 12))).toBe(unit));
  it('labels a new year by its number, and months by their names', () => {
    const labels = axisTicks({ from: dayOf('2030-12-20')!, to: dayOf('2032-08-09')! }, 14).map(({ label }) => label);
    expect(labels).toContain('2032');
    expect(labels).toContain('Apr');
  });
});

describe('sayEntry', () => {
  const actor = (name: string, part: 'speaker' | 'addressee' | 'agent' | 'recipient') => ({
    actor: { id: name, name },
    part,
  });
  const cases: [told: ToldEntry, says: string, when: string][] = [
    [
      { ...told(statement({ act: 'deny' })), parts: [actor('Ilse Varga', 'speaker')] },
      'Ilse Varga denies: the words',
      'printed 9 Apr 2031',
    ],
    [
      {
        ...told(event({ type: 'CONSULT', status: 'scheduled' })),
        parts: [actor('Solvane', 'agent'), actor('Oranov', 'recipient')],
      },
      'Solvane holds talks with Oranov, scheduled: the words',
      'no day told',
    ],
    [
      {
        ...told(event({ type: 'ACCUSE', when: when('2031-04-07', '2031-04-07') })),
        parts: [actor('Tarsk', 'agent'), actor('Arvenia', 'recipient')],
      },
      'Tarsk accuses Arvenia: the words',
      '7 Apr 2031',
    ],
    [told(event({ type: '026' })), 'Somebody not named appeals: the words', 'no day told'],
  ];
  for (const [entry, says, time] of cases)
    it(says, () => expect([sayEntry(tellEntry(entry)), whenTold(dateEntry(entry))]).toEqual([says, time]));
});
