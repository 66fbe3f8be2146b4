// A time and the words before it in, its bounds as those words open or close them out: "since 2014" has no end that the text
// gives, "until Friday" no beginning.
import type { Atom } from './atom.ts';
import { type Period, plusDays } from './calendar.ts';

const SINCE = new Set(['since', 'beginning', 'starting', 'effective', 'from', 'onwards']);
const UNTIL = new Set(['until', 'till', 'by', 'through', 'til']);
/** Between the preposition and the time: "since early on Tuesday", "by no later than Friday", "beginning on March 3". */
const PASSED_OVER = new Set([
  'the',
  'about',
  'around',
  'at',
  'on',
  'in',
  'least',
  'as',
  'of',
  'early',
  'late',
  'roughly',
]);

/**
 * `period` of the time at atoms `start` up to `end`, its bounds opened. Times that only describe a noun keep theirs: "since
 * Tuesday’s vote", "after the 2014 summit"; so do both ends of "from 2014 to 2016".
 */
export function boundByPreposition(period: Period, atoms: readonly Atom[], start: number, end: number): Period {
  if (period.from === null || period.to === null) return period;
  const next = atoms[end]?.norm ?? '';
  if (next === "'s" || next === "'") return period;
  let at = start - 1;
  let the = false;
  for (let passed = 0; passed < 2 && PASSED_OVER.has(atoms[at]?.norm ?? ''); passed++, at--)
    if (atoms[at]!.norm === 'the') the = true;
  const norm = atoms[at]?.norm ?? '';
  // "since the 2014 revolution", "after the March 12 vote": it belongs to the noun behind it
  if (the && (period.granularity === 'day' || (atoms[end]?.kind === 'word' && /^\p{L}/u.test(next)))) return period;
  const earlier = atoms[at - 1]?.norm ?? '';
  if (SINCE.has(norm)) {
    if (norm === 'from') {
      if (/^(?:to|through|until|till)$/.test(next) || earlier === 'apart' || earlier === 'away') return period;
      // "talks from Tuesday", "a report from 2014": only with "on" or "onward" behind it is it an opening
      if (!/^(?:on|onward|onwards|forward)$/.test(next)) return period;
    }
    return { ...period, to: null };
  }
  if (UNTIL.has(norm)) return { ...period, from: null };
  const beside = period.granularity === 'instant' ? 0 : 1;
  // "before the end of April": by the end, wherever "the end" begins
  if (norm === 'before' && atoms.slice(start, end).some((atom) => atom.norm === 'end'))
    return { ...period, from: null };
  if (norm === 'before' || norm === 'prior' || (norm === 'to' && earlier === 'prior'))
    return { ...period, from: null, to: plusDays(period.from, -beside) };
  if (norm === 'of' && earlier === 'ahead') return { ...period, from: null, to: plusDays(period.from, -beside) };
  if (norm === 'than' && earlier === 'later') return { ...period, from: null };
  if (norm === 'after' && earlier !== 'day' && earlier !== 'shortly' && earlier !== 'soon')
    return { ...period, from: plusDays(period.to, beside), to: null };
  return period;
}
