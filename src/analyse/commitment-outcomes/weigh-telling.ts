// What is awaited and a sentence of a later report in; how likely the sentence tells what came of it out: weights fitted to pairs
// (scripts/fit-tellings.ts), of which what the rules of outcome-of.ts say is one more thing to weigh.
import {
  CALLED_OFF,
  DEADLINE_PAST,
  DONE,
  FALLS_SHORT,
  HAS_DONE,
  MOVED,
  NOT_DONE,
  OF_PROMISE,
  ONLY_PART,
  SOME_OF_ALL,
  STILL_THERE,
  SUPERSEDED,
  UNDER_WAY,
} from '../../lexicon/outcome-words.ts';
import { occasionIn } from '../../lexicon/schedule-words.ts';
import { NEGATED, TO_COME } from '../../lexicon/weighed-words.ts';
import { meets } from '../disputes/names-in.ts';
import { bitsOf, type Matter, matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';
import type { SharedLead } from '../findings/shared-lead.ts';
import { namesDeed, tellsDone, tellsNotDone, undoesDeed } from './deed-kin.ts';
import type { Pledge } from './pledge.ts';
import { sharedNames } from './same-pledge.ts';
import type { Telling } from './telling.ts';

export const TELLING_FEATURES = [
  'one',
  'one name',
  'two names',
  'more names',
  'no name',
  'place',
  'bits',
  'share of pledge',
  'plain bits',
  'plain share',
  'plain words',
  'same sum',
  'day of it',
  'on the day',
  'soon after',
  'before it is due',
  'long after',
  'no day told',
  'type again',
  'noun again',
  'of a promise',
  'deadline past',
  'done',
  'has done',
  'verb done',
  'verb named',
  'not done',
  'verb not done',
  'undone',
  'negated',
  'part',
  'moved or off',
  'to come',
  'goes on',
  'vow',
  'one thread',
  'leads name the same',
  'soon after and one thread',
  'negated and one thread',
] as const;

const PART = [SOME_OF_ALL, ONLY_PART, FALLS_SHORT];
const UNDONE = [NOT_DONE, STILL_THERE];
const ELSEWHEN = [MOVED, CALLED_OFF, SUPERSEDED];
const any = (patterns: readonly RegExp[], text: string) => patterns.some((one) => one.test(text));

/** A sentence is held against hundreds of pledges: what is asked of its words alone is asked once. */
interface Read {
  readonly text: string;
  readonly matter: Matter;
  readonly plain: Matter;
  readonly flags: readonly number[];
}
const known = new WeakMap<Telling, Read>();
function readOf(telling: Telling): Read {
  const there = known.get(telling);
  if (there !== undefined) return there;
  const text = `${telling.before} ${telling.passage.text}`.trim();
  const matter = matterOf(text);
  const own = telling.passage.text;
  const read: Read = {
    text: own,
    matter,
    plain: withoutNames(matter),
    flags: [OF_PROMISE, DEADLINE_PAST, DONE, HAS_DONE].map((one) => +one.test(own)),
  };
  known.set(telling, read);
  return read;
}
interface Wanted {
  readonly matter: Matter;
  readonly plain: Matter;
}
const wanted = new WeakMap<Pledge, Wanted>();
function wantedOf(pledge: Pledge): Wanted {
  const there = wanted.get(pledge);
  if (there !== undefined) return there;
  const matter = matterOf(pledge.kind === 'schedule' ? pledge.passage.text : pledge.words);
  const made = { matter, plain: withoutNames(matter) };
  wanted.set(pledge, made);
  return made;
}

/** In the order of TELLING_FEATURES, each about 0 to 1. `day`: of the sentence’s report. */
export function tellingFeatures(pledge: Pledge, telling: Telling, day: number, leads: SharedLead): number[] {
  const read = readOf(telling);
  const { matter, plain } = wantedOf(pledge);
  const { text } = read;
  const all = overlapOfMatter(matter, read.matter);
  const own = overlapOfMatter(plain, read.plain);
  const names = sharedNames(pledge.who, telling.names);
  const sums = pledge.sums.filter((sum) => telling.sums.includes(sum)).length;
  const [first, last] = [pledge.from ?? pledge.by, pledge.by];
  const isDated = first !== null && last !== null && last - first <= 7;
  const then = [...telling.happened.flatMap(({ from, to }) => [from, to]), ...telling.days].filter(
    (one) => one !== null,
  );
  const isThen = isDated && then.some((one) => first - 1 <= one && one <= last + 1);
  const ofType = telling.happened.some(
    ({ type }) => type === pledge.type || (pledge.type === 'CONSULT' && type === 'AGREE'),
  );
  const noun = pledge.kind === 'schedule' ? occasionIn(pledge.passage.text, pledge.type) : undefined;
  const sizeOf = (one: Matter) => bitsOf(one) || 1;
  return [
    1,
    +(names === 1),
    +(names === 2),
    +(names > 2),
    +(names === 0),
    +meets(pledge.places, telling.names),
    Math.min(1, all.weight / 25),
    Math.min(1, all.weight / sizeOf(matter)),
    Math.min(1, own.weight / 15),
    Math.min(1, own.weight / sizeOf(plain)),
    Math.min(1, own.stems / 4),
    Math.min(1, sums),
    +(last !== null && telling.days.includes(last)),
    +isThen,
    +(last !== null && day >= (first ?? last) && day <= last + 7),
    +(first !== null && day < first),
    +(last !== null && day > last + 60),
    +(last === null),
    +(pledge.type !== null && ofType),
    +(noun !== undefined && text.toLowerCase().includes(noun)),
    ...read.flags,
    +tellsDone(pledge.verb, text),
    +namesDeed(pledge.verb, text),
    +any(UNDONE, text),
    +tellsNotDone(pledge.verb, text),
    +undoesDeed(pledge.verb, text),
    +NEGATED.test(text),
    +any(PART, text),
    +any(ELSEWHEN, text),
    +(TO_COME.test(text) && !UNDER_WAY.test(text)),
    +(telling.before !== ''),
    +pledge.isNegated,
    Math.min(1, leads.weight / 30),
    Math.min(1, leads.names / 3),
    +(last !== null && day >= (first ?? last) && day <= last + 7) * Math.min(1, leads.weight / 30),
    +NEGATED.test(text) * Math.min(1, leads.weight / 30),
  ];
}
