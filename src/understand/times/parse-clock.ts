// Atoms in, times of day out: "9 p.m. EST", "09:00 GMT", "noon", "11 o’clock in the morning", "0735 GMT".
import { DAY_PARTS, type DayPart } from '../../lexicon/calendar-words.ts';
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { ZONES } from '../../lexicon/time-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Atom } from './atom.ts';
import type { Clock } from './meaning.ts';

export interface ClockRead {
  readonly end: number;
  readonly at: Clock | DayPart;
}

const NOON = new Set(['noon', 'midday']);

/** A time of day at `i`. Must not catch "a 5:4 majority", "10 in the morning news" without its hour, "9.30 percent". */
export function parseClock(atoms: readonly Atom[], i: number): ClockRead | null {
  const atom = atoms[i];
  if (atom === undefined) return null;
  // "high noon" is no time of a day
  if (NOON.has(atom.norm) && atoms[i - 1]?.norm === 'high') return null;
  if (NOON.has(atom.norm)) return atom.text !== atom.norm && i > 0 ? null : { end: i + 1, at: { hour: 12, minute: 0 } };
  if (atom.norm === 'midnight') return { end: i + 1, at: { hour: 24, minute: 0 } };
  if (atom.kind !== 'number') return parseWordHour(atoms, i);
  return parseColon(atoms, i) ?? parseHour(atoms, i) ?? parseMilitary(atoms, i);
}

// 10:35 a.m.   09:00 GMT   21:15
function parseColon(atoms: readonly Atom[], i: number): ClockRead | null {
  const [hourAtom, colon, minuteAtom] = [atoms[i]!, atoms[i + 1], atoms[i + 2]];
  if (colon?.text !== ':' || !colon.glued || minuteAtom?.kind !== 'number' || !minuteAtom.glued) return null;
  if (!/^\d{1,2}$/.test(hourAtom.text) || !/^[0-5]\d$/.test(minuteAtom.text)) return null;
  // 1:23:45 is a length of time, 16:9 a ratio
  if (atoms[i + 3]?.text === ':' && atoms[i + 3]!.glued) return null;
  const [hour, minute] = [Number(hourAtom.text), Number(minuteAtom.text)];
  const told = hour >= 1 && hour <= 12 ? partBehind(atoms, i + 3) : null;
  if (told !== null) return zoned(atoms, told.end, { hour: hourOf(hour, told.part), minute });
  return (
    withHalf(atoms, i + 3, hour, minute) ??
    (hour < 24 && isClockShape(atoms, i, hourAtom.text) ? zoned(atoms, i + 3, { hour, minute }) : null)
  );
}

// "10:35" alone is a time of day behind "at" and the like, or with a zone; else it may be a verse or a score
function isClockShape(atoms: readonly Atom[], i: number, hour: string): boolean {
  if (ZONES.has(atoms[i + 3]?.norm ?? '') || atoms[i + 3]?.norm === 'local') return true;
  const before = atoms[i - 1]?.norm ?? '';
  return (
    /^(?:at|around|about|by|until|till|before|after|from|since|between|and|to|just|shortly|past|,)$/.test(before) &&
    (hour.length === 2 || /^(?:at|around|until|by)$/.test(before))
  );
}

// 9 p.m.   9pm   9.30am   11 o'clock   4 in the morning
function parseHour(atoms: readonly Atom[], i: number): ClockRead | null {
  const told = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(atoms[i]!.text);
  if (told === null) return null;
  const hour = Number(told[1]);
  const minute = Number(told[2] ?? 0);
  const half = withHalf(atoms, i + 1, hour, minute);
  if (half !== null || told[2] !== undefined) return half;
  return hourInPart(atoms, i, hour);
}

function parseWordHour(atoms: readonly Atom[], i: number): ClockRead | null {
  const hour = SMALL_NUMBERS.get(atoms[i]!.norm);
  return hour === undefined || hour < 1 || hour > 12
    ? null
    : (withHalf(atoms, i + 1, hour, 0) ?? hourInPart(atoms, i, hour));
}

// 11 o'clock in the morning   4 in the morning
function hourInPart(atoms: readonly Atom[], i: number, hour: number): ClockRead | null {
  const oclock = atoms[i + 1]?.norm === "o'clock";
  if (hour < 1 || hour > 12) return null;
  const at = oclock ? i + 2 : i + 1;
  const told = partBehind(atoms, at);
  if (!oclock && (told === null || atoms[i - 1]?.norm !== 'at')) return null;
  return zoned(atoms, told?.end ?? at, { hour: hourOf(hour, told?.part), minute: 0 });
}

// 11 o'clock | in the morning   10:30 | at night
function partBehind(atoms: readonly Atom[], at: number): { end: number; part: DayPart } | null {
  if (atoms[at]?.norm === 'at' && atoms[at + 1]?.norm === 'night') return { end: at + 2, part: 'NI' };
  if (atoms[at]?.norm !== 'in' || atoms[at + 1]?.norm !== 'the') return null;
  const part = DAY_PARTS.get(atoms[at + 2]?.norm ?? '');
  return part === undefined ? null : { end: at + 3, part };
}

/** The hour of 24 that an hour of 12 is in that part of the day. */
function hourOf(hour: number, part: DayPart | undefined): number {
  const late = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 5 && hour < 12);
  return late && hour < 12 ? hour + 12 : part === 'MO' && hour === 12 ? 0 : hour;
}

// 0735 GMT   2100 local time
function parseMilitary(atoms: readonly Atom[], i: number): ClockRead | null {
  const told = /^([01]\d|2[0-3])([0-5]\d)$/.exec(atoms[i]!.text);
  if (told === null) return null;
  const zone = atoms[i + 1]?.norm ?? '';
  const hours = zone === 'hours' || zone === 'hrs';
  if (!hours && !ZONES.has(zone) && !(zone === 'local' && atoms[i + 2]?.norm === 'time')) return null;
  const clock = { hour: Number(told[1]), minute: Number(told[2]) };
  return hours ? zoned(atoms, i + 2, clock) : zoned(atoms, i + 1, clock);
}

function withHalf(atoms: readonly Atom[], i: number, hour: number, minute: number): ClockRead | null {
  const half = /^(a|p)\.?m\.?$/.exec(atoms[i]?.norm ?? '');
  if (half === null || hour < 1 || hour > 12) return null;
  return zoned(atoms, i + 1, { hour: (hour % 12) + (half[1] === 'p' ? 12 : 0), minute });
}

// The zone is part of the words; the value stays the clock that was told.
function zoned(atoms: readonly Atom[], i: number, at: Clock): ClockRead {
  const norm = atoms[i]?.norm ?? '';
  if (ZONES.has(norm) && beginsWithCapital(atoms[i]!.text))
    return { end: atoms[i + 1]?.norm === 'time' ? i + 2 : i + 1, at };
  if (norm === 'local' && atoms[i + 1]?.norm === 'time') return { end: i + 2, at };
  if (/^(?:eastern|pacific|central|mountain)$/.test(norm) && beginsWithCapital(atoms[i]!.text))
    return { end: atoms[i + 1]?.norm === 'time' ? i + 2 : atoms[i + 1]?.norm === 'standard' ? i + 3 : i + 1, at };
  return { end: i, at };
}
