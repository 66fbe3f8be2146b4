// Two reports of one thread in; the lines of the earlier that promise something within a term, each with the line of the later one in which whoever promised names that
// term again, and how far he is or how long it took, out.
//
//   “The ferry will sail again within six weeks,” she said.      “I said six weeks. It took five,” she told the crowd.
//   “within my first hundred days”                               “I said a hundred days. This is the ninety-eighth.”
//   not “We will train them for six weeks”                       “I said six boats. It took five.”
import { spokenNumber } from '../../lexicon/spoken-number.ts';
import type { ThreadPart } from '../threads/likely-lines.ts';
import type { Line } from '../threads/line.ts';
import { isSameSpeaker } from '../utterances/saying.ts';

export interface TermRecalled {
  readonly first: Line;
  readonly second: Line;
  /** That it is done is told with how long it took; of what is only so far on, the rest of the report may tell it. */
  readonly outcome: 'met' | 'not-met' | 'in-progress';
}

/** A stretch of time, and its length in days, about. */
interface Term {
  readonly unit: string;
  readonly number: number;
}
interface Recall extends Term {
  readonly line: Line;
  readonly reached: number;
  readonly isDone: boolean;
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 };
const NUMBER = String.raw`(\d{1,3}|(?:an? |one |two |three |four |five |six |seven |eight |nine )?hundred|\p{Ll}+(?:[ -]\p{Ll}+)?)`;
const UNIT = String.raw`(day|week|month|year)s?(?!\p{L})`;

/** “within my first hundred days”, “in under six weeks”, “will take ten months”; not “for six weeks”, “six weeks ago” */
const WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:within|in|inside|under|over|than|takes?|next|first) (?:(?:the|my|our|his|her|its|their) )?(?:(?:first|next|coming) )?${NUMBER} ${UNIT}(?! (?:ago|earlier|before))`,
  'giu',
);
/** “I said a hundred days”, “We promised it within six weeks”; not “I said that we had six weeks left” */
const SAID = new RegExp(
  String.raw`(?<!\p{L})(?:I|[Ww]e) (?:had |once )?(?:said|promised|pledged|vowed|announced|asked for|spoke of|told (?:you|them|people|everybody|everyone)) (?:(?:it|you|them|this|that) )?(?:(?:in|within|inside|under) )?${NUMBER} ${UNIT}`,
  'u',
);
/** “This is the ninety-eighth”, “Today is day 41”: how far on it is. Not “This is the third time” */
const SO_FAR = /(?<!\p{L})(?:this|today|it|that|tomorrow) (?:is|was|makes) (?:the |day |week |month )?(\d{1,3}(?:st|nd|rd|th)?|\p{Ll}+(?:[ -]\p{Ll}+)?)(?: (day|week|month|year))?(?=[\s,.;:!”"’'»]|$)/iu; // biome-ignore format: one line
/** “It took five”, “We needed only nine”: how long it took. Not “It took courage” */
const TOOK = /(?<!\p{L})(?:it|that|this|we|they|I)(?:['’]ve| has| have| had)? (?:took|taken|needed|did it in|(?:was|were) done in) (?:us |only |just |all of )*(\d{1,3}|\p{Ll}+(?:[ -]\p{Ll}+)?)(?: (day|week|month|year)s?)?(?=[\s,.;:!”"’'»]|$)/iu; // biome-ignore format: one line

const LONGEST = 600;
const termsOf = new WeakMap<Line, readonly Term[]>();
const recallsOf = new WeakMap<readonly Line[], readonly Recall[]>();

/** The number in the first, or else the last, of words that say one: “than six” is six. */
const numberIn = (words: string): number | null => spokenNumber(words) ?? spokenNumber(words.split(' ').at(-1)!);

function termsIn(line: Line): readonly Term[] {
  const there = termsOf.get(line);
  if (there !== undefined) return there;
  const found = [...line.passage.text.slice(0, LONGEST).matchAll(WITHIN)].flatMap(([, words, unit]): Term[] => {
    const number = numberIn(words!);
    return number === null || number < 2 ? [] : [{ unit: unit!.toLowerCase(), number }];
  });
  termsOf.set(line, found);
  return found;
}

function recallsIn(lines: readonly Line[]): readonly Recall[] {
  const there = recallsOf.get(lines);
  if (there !== undefined) return there;
  const found = lines.flatMap((line, n): Recall[] => {
    const said = SAID.exec(line.passage.text.slice(0, LONGEST));
    if (said === null || line.speaker === null) return [];
    const number = numberIn(said[1]!);
    if (number === null || number < 2) return [];
    const unit = said[2]!;
    const next = lines[n + 1];
    const behind = line.passage.text.slice(said.index + said[0].length, LONGEST);
    const text = `${behind} ${next?.at === line.at + 1 && next.entryId === line.entryId ? next.passage.text : ''}`;
    const took = TOOK.exec(text);
    const told = took ?? SO_FAR.exec(text);
    const reached = told === null ? null : spokenNumber(told[1]!);
    // “It took five days”, where weeks were promised, is another reckoning
    if (told === null || reached === null || (told[2] !== undefined && told[2].toLowerCase() !== unit)) return [];
    return [{ line, unit, number, reached, isDone: took !== null }];
  });
  recallsOf.set(lines, found);
  return found;
}

/** Days by which “the fifth week” may miss, and a share of what it took. */
const GIVE = { days: 14, share: 1.25 };

export function termsRecalled(early: ThreadPart, late: ThreadPart): TermRecalled[] {
  if (early.day === null || late.day === null || late.day <= early.day) return [];
  const days = late.day - early.day;
  return recallsIn(late.body.lines).flatMap(({ line: second, unit, number, reached, isDone }) => {
    // what is said to have gone on for longer than since the promise was another
    if (reached * DAYS[unit]! > GIVE.share * days + GIVE.days) return [];
    const first = early.body.lines.find(
      (line) =>
        mayPromise(line) &&
        isSameSpeaker(line.speaker, second.speaker) === true &&
        termsIn(line).some((term) => term.unit === unit && term.number === number),
    );
    if (first === undefined) return [];
    return [{ first, second, outcome: reached > number ? 'not-met' : isDone ? 'met' : 'in-progress' } as const];
  });
}

const AHEAD = /\b(?:will|shall|would|going to)\b|['’]ll\b/iu;
const mayPromise = (line: Line): boolean => line.isPromise || AHEAD.test(line.passage.text);
