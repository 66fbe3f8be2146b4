// A pledge or a telling in, the keys out by which they meet: words of the matter, days, sums, what is announced for a week.
import { DEADLINE_PAST } from '../../lexicon/outcome-words.ts';
import { keysOfMatter } from '../findings/matter-keys.ts';
import { asKind, type KeyKind, meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import { keysByWeek } from '../happenings/deed.ts';
import { LONGEST_STRETCH } from './announced.ts';
import { NAME } from './names-around.ts';
import { PAST_DEADLINE } from './outcome-days.ts';
import { ANNOUNCED, type Pledge } from './pledge.ts';
import type { Telling } from './telling.ts';

const PLEDGE_STEMS = 7;
const TELLING_STEMS = 7;
const CONDITION_STEMS = 4;
/** Of words that are no names, so that a sentence full of names is still met by what it is about. */
const PLAIN_STEMS = 4;
const DUE_RARITY = 4;
const MOST_DAYS = 8;

export const keysOfPledge = ({
  kind,
  type,
  words,
  plain,
  passage,
  sums,
  who,
  name,
  condition,
  from,
  by,
}: Pledge): number[] => [
  ...(kind === 'schedule' && passage.text !== words ? keysOfMatter('outcome', passage.text, PLEDGE_STEMS) : []),
  ...keysOfMatter('outcome', `${words} · ${name ?? ''}`, PLEDGE_STEMS),
  ...(kind === 'commitment' ? keysOfMatter('outcome', plain, PLAIN_STEMS) : []),
  ...(by !== null ? keysOfDue('outcome', words, [by]) : []),
  ...keysOfSums('outcome', sums),
  ...keysOfMatter('outcome', condition, CONDITION_STEMS),
  ...(kind === 'schedule' ? keysByWeek(type!, who, from ?? by!, by!).map((key) => asKind(key, 'plan')) : []),
];
export const keysOfTelling = ({ passage, before, sums, happened, names, days }: Telling): number[] => [
  ...(before === '' ? [] : keysOfMatter('telling', `${before} ${passage.text}`, TELLING_STEMS)),
  ...keysOfMatter('telling', passage.text, TELLING_STEMS),
  ...keysOfMatter('telling', passage.text.replace(NAME, ' '), PLAIN_STEMS),
  ...keysOfDue('telling', passage.text, dueBy(passage.text, days)),
  ...keysOfSums('telling', sums),
  ...happened.flatMap(({ type, from, to }) =>
    ANNOUNCED.has(type) && from !== null && to !== null && to - from <= LONGEST_STRETCH
      ? [type, ...(type === 'AGREE' ? ['CONSULT'] : [])].flatMap((one) => keysByWeek(one, names, from, to))
      : [],
  ),
];

/** A day by which something is to be done, and a word of it: “the engineers promised for September”, however much else the sentence tells. */
const keysOfDue = (kind: KeyKind, text: string, days: readonly number[]) => {
  const stems = new Set(
    [text, text.replace(NAME, ' ')].flatMap((words) => rarestOf(weighWords(words), PLAIN_STEMS, DUE_RARITY)),
  );
  return days.slice(0, MOST_DAYS).flatMap((day) => [...stems].map((stem) => meetingKey(kind, stem, `due ${day}`)));
};

/** “On Saturday, a day after the deadline”: the days before those that it names, too. */
const dueBy = (text: string, days: readonly number[]) =>
  DEADLINE_PAST.test(text)
    ? [...new Set(days.flatMap((day) => Array.from({ length: PAST_DEADLINE + 1 }, (_, n) => day - n)))]
    : days;

/** A sum that hardly any other report has by chance meets alone. */
const keysOfSums = (kind: KeyKind, sums: readonly string[]) =>
  sums.filter((sum) => /\d{3}|\d\.\d/.test(sum)).map((sum) => meetingKey(kind, sum));
