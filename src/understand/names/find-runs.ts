// A Reading and its case evidence in; stretches of capitalised words out, with the small words inside names.
import {
  CONJUNCTIONS,
  DETERMINERS,
  MONTH_NAMES,
  PREPOSITIONS,
  REPORT_TIMES,
  SENTENCE_OPENERS,
  SUBORDINATORS,
  WEEKDAYS,
  WH_WORDS,
} from '../../lexicon/function-words.ts';
import { CAPITALS, DEMONYMS, REGIONS, SEATS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS, PUBLICATION_HEADS } from '../../lexicon/organisation-words.ts';
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_COMPLEMENTS,
  OFFICE_HEADS,
  OFFICE_MODIFIERS,
} from '../../lexicon/person-titles.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Reading, Token } from '../reading.ts';
import { type CaseEvidence, OPENS } from './case-evidence.ts';
import { genderOfGivenName, isOtherName } from './given-name.ts';
import { isMembersBody } from './is-members-body.ts';
import { opensWithGiven } from './opens-with-given.ts';
import { isSpeech } from './person-evidence.ts';

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** In a line of title case: only what is known from elsewhere is a name here. */
  readonly headline: boolean;
  /** Whether its first word is the first of a sentence, a quotation or a point of a list. */
  readonly opens: boolean;
}

/** “a group called Future 45” */
const CALLED = /^(?:called|named|dubbed|pac)$/;
const NUMBERED = /^(?:local|district|unit|lodge|chapter|post|channel|studio|station)$/;
const NEVER = new Set(
  `aka i i'm i'd i'll i've mr. o ok okay yes no well oh god thanks thank please see read related none photo image video getty images
  advertisement story continues update updated correction watch more what why how who when where which whose this that these those`
    .split(/\s+/)
    .filter((word) => word !== 'mr.'),
);
// Heads after which "of" goes on with the name: "Ministry of Defence", "Republic of Lumen".
const TAKES_OF = new Set([
  ...ORGANISATION_HEADS,
  ...'league republic kingdom federation union states isles islands university bank chamber house board bureau people sons daughters daughter friends army front knights order gulf sea bay isle city town district college citizens students veterans mothers americans doctors lawyers march brotherhood sisterhood guild division journal bulletin annals archives proceedings review section directorate branch faculty school'.split(
    ' ',
  ),
]);
/** Heads after which “on” tells what they are about. */
const TAKES_ON = new Set(
  'commission committee subcommittee council conference center centre caucus coalition institute forum panel inquiry tribunal convention'.split(
    ' ',
  ),
);
const OPENERS = new Set([
  ...SENTENCE_OPENERS,
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  ...REPORT_TIMES,
  ...SUBORDINATORS,
  ...WH_WORDS,
  ...'top senior even perhaps maybe indeed thus hence besides nonetheless nevertheless otherwise elsewhere overall still also almost nearly today tonight'.split(
    ' ',
  ),
]);
/** What opens a sentence before somebody’s name: “Consider Ruth Ansty”, “Poor Piers Ollery”. */
const PRESENTS = new Set(
  `consider take ask meet enter imagine picture remember recall forget blame credit count call watch ignore add poor dear young old little
  brave clever unlucky lucky`.split(/\s+/),
);
/** What a body is, at a sentence’s start before its name. */
const LEADS = new Set(
  'broker brokerage rival carrier supplier retailer insurer lender operator developer manufacturer distributor pollster opponents opponent neighbour neighbours regulator watchdog charity'.split(
    ' ',
  ),
);
/** Nouns of bodies that alone, at a sentence’s start, are common nouns. */
const NO_LONE_HEAD = new Set(
  `agency associates association authority board bureau campaign capital church club college commission committee company consulting council
  delegation department division group hospital hotel hotels industries institute library management media mission movement museum network
  office panel partners press project records research school service services society software staff strategies systems task team
  technologies technology union university watch leadership`.split(/\s+/),
);
/** Without stops, and without a rank before the title: “Vice-Admiral”. */
export function normTitle({ norm, text }: Token): string {
  if (text === 'H.E.') return 'excellency';
  const plain = norm.replaceAll('.', '');
  return plain.includes('-')
    ? lastOfTwo(plain).replace(/^(?:vice|rear|deputy|under|lieutenant|major|ex|then|co)-(?=.{4})/, '')
    : plain;
}
// “Secretary-Treasurer”, “Chairman-CEO”: two offices of one person
const lastOfTwo = (norm: string): string => {
  const parts = OFFICE_HEADS.has(norm) ? [] : norm.split('-');
  return parts.length === 2 && parts.every((part) => OFFICE_HEADS.has(part)) ? parts[1]! : norm;
};
const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  // “then-Secretary of State Okker”
  (beginsWithCapital(token.text) || /^(?:then|ex)-\p{Lu}/u.test(token.text)) &&
  !NEVER.has(token.norm);

/** In text order, without overlap; none crosses a sentence. */
export function findRuns(reading: Reading, evidence: CaseEvidence): Run[] {
  const { tokens, sentences } = reading;
  const runs: Run[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    const headline = evidence.titleCase[sentence]!;
    let i = firstToken;
    while (i < endToken) {
      if (!isName(tokens[i]) || (isCalendar(tokens, i, i) && !isGivenMonth(tokens, i, endToken, i === firstToken))) {
        i++;
        continue;
      }
      const from = i;
      const to = runEnd(tokens, from, endToken);
      const opens =
        from === firstToken || OPENS.test(tokens[from - 1]!.text) || isBehindNumber(tokens, from, firstToken);
      // “a pro-Golden Front group”: what somebody is for or against does not act
      if (isTailOfCompound(tokens, from)) {
        i = to;
        continue;
      }
      // “the super [PAC] Harbour Action”
      const isPac = tokens[from]!.norm === 'pac' && to > from + 1;
      const start = isPac ? from + 1 : headline ? from : trimStart(tokens, from, to, opens, evidence);
      const ordinal = start === from && from > firstToken && isOrdinalOf(tokens, from) ? from - 1 : start;
      if (start < to) runs.push({ from: ordinal, to, sentence, headline, opens: opens && ordinal === from });
      i = to;
    }
  });
  return runs;
}

function isTailOfCompound(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined && before.end + 1 === tokens[from]!.start && /^(?:pro|anti|non)-\p{Lu}/u.test(before.text)
  );
}
// “1) [Unlike] Okker”, “2. [Despite] Okker”: a point of a list opens a sentence too
const isBehindNumber = (tokens: readonly Token[], from: number, first: number): boolean =>
  from === first + 2 && /^[.)]$/.test(tokens[first + 1]!.text) && tokens[first]!.kind === 'number';
// “the [6th] Circuit Court of Appeals”, “the [4th] Infantry Division”; not “his 4th Pact summit”
function isOrdinalOf(tokens: readonly Token[], from: number): boolean {
  return (
    /^\d+(?:st|nd|rd|th)$/.test(tokens[from - 1]!.norm) &&
    /^(?:circuit|district|infantry|airborne|armou?red|mountain|regiment|battalion|brigade|division|fleet|army|corps|precinct|ward)$/.test(
      tokens[from]!.norm,
    )
  );
}

// “May”, “March” and weekdays are calendar, unless a given name stands before: Theresa May.
function isCalendar(tokens: readonly Token[], i: number, runFrom: number): boolean {
  const { norm } = tokens[i]!;
  // New Year’s Eve
  if (norm === 'new' && tokens[i + 1]?.norm === 'year' && tokens[i + 2]?.norm === "'s") return true;
  if (norm === 'year' && tokens[i - 1]?.norm === 'new' && tokens[i + 1]?.norm === "'s") return true;
  if (/^(?:eve|year|day)$/.test(norm) && i === runFrom && tokens[i - 1]?.norm === "'s") return true;
  if (!WEEKDAYS.has(norm) && !MONTH_NAMES.has(norm) && !isShortMonth(tokens, i)) return false;
  // “Comrade Sunday Venn”, “Mr Friday Eze”: a given name behind a form of address
  const before = tokens[i - 1];
  const isAddressed = before !== undefined && HONORIFICS.has(normTitle(before)) && beginsWithCapital(before.text);
  if (isAddressed && beginsWithCapital(tokens[i + 1]?.text ?? '') && !WEEKDAYS.has(tokens[i + 1]!.norm)) return false;
  return i === runFrom || !/^(?:may|march|august|june|april|january)$/.test(norm) || !isGiven(tokens[i - 1]!);
}
// “Jan 17”, “17 Dec 2031”: a month without its stop, beside its day; not “Jan, 17, said”
const isShortMonth = (tokens: readonly Token[], i: number): boolean =>
  MONTH_NAMES.has(`${tokens[i]!.norm}.`) &&
  [tokens[i - 1], tokens[i + 1]].some((beside) => beside?.kind === 'number' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(beside.text)); // biome-ignore format: one line
// “[May Okker], a nurse, said”, “said [June Okker]”, “his sister [April Okker]”; not “In May Okker left”, “May Okker rest”
function isGivenMonth(tokens: readonly Token[], at: number, limit: number, opens: boolean): boolean {
  if (!isOtherName(tokens[at]!.text) || !isName(tokens[at + 1]) || isCalendar(tokens, at + 1, at + 1)) return false;
  const before = tokens[at - 1];
  if (!opens && before?.kind === 'word')
    return (isSpeech(before) && /d$/.test(before.norm)) || PERSON_NOUNS.has(before.norm);
  return opensWithGiven(tokens, at, runEnd(tokens, at, limit));
}
const isGiven = (token: Token): boolean => genderOfGivenName(token.text) !== null || HONORIFICS.has(normTitle(token));

function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  let takesOf = TAKES_OF.has(tokens[from]!.norm);
  let isOffice = OFFICE_HEADS.has(normTitle(tokens[from]!));
  while (to < limit && to < from + 14) {
    const token = tokens[to]!;
    const next = to + 1 < limit ? tokens[to + 1] : undefined;
    const third = to + 2 < limit ? tokens[to + 2] : undefined;
    if (isName(token)) {
      if (isCalendar(tokens, to, from) || (DETERMINERS.has(token.norm) && token.text !== 'A.')) break;
      // A stop that ended the sentence: “… the U.S. Solvane said”
      // “Senate Minority Whip Petra Okker of Lumen”: behind an office “of” belongs to its holder
      if (OFFICE_HEADS.has(normTitle(token))) [isOffice, takesOf] = [true, false];
      else takesOf ||= TAKES_OF.has(token.norm);
      to++;
    } else if (isMembersBody(tokens, to, limit)) to += 1;
    else if (/^\d{1,4}$/.test(token.text) && CALLED.test(tokens[from - 1]?.norm ?? '')) to += 1;
    // “Teamsters Local 88”, “Lodge 7”
    else if (/^\d{1,4}$/.test(token.text) && NUMBERED.test(tokens[to - 1]!.norm)) to += 1;
    // “[Locust Watch] has warned”: behind a name's first word; not “[Watch] the video”
    else if (token.text === 'Watch' && isName(tokens[to - 1]) && to - from < 4) to += 1;
    // “the Bakers’ [and] Confectioners’ Union”
    else if (token.norm === 'and' && tokens[to - 1]!.norm === "'" && isMembersBody(tokens, to - 1, limit)) to += 1;
    // “Sleep Well UK”: inside a name
    else if (
      beginsWithCapital(token.text) &&
      NEVER.has(token.norm) &&
      token.text.length > 2 &&
      isName(tokens[to - 1]) &&
      isName(next)
    )
      to += 2;
    // “Aurel “Ray” Okker”: a nickname between given name and surname
    else if (
      /^["“‘']$/.test(token.text) &&
      isGiven(tokens[to - 1]!) &&
      isName(next) &&
      /^["”’']$/.test(third?.text ?? '') &&
      isName(tokens[to + 3]) &&
      to + 3 < limit
    )
      to += 4;
    // “FranÃ§ois Okker”: a name that a wrong encoding has broken
    else if (isBroken(tokens, to)) to += next?.start === token.end && next.kind === 'word' ? 2 : 1;
    else if (token.text === '&' && isName(next)) to += 2;
    // “Court of Appeals for the 6th Circuit”; not “the Court for the ruling”
    else if (token.norm === 'for' && takesOf && next?.norm === 'the' && isCircuit(tokens, to + 2)) to += 4;
    // “Member of Parliament for Vell” is somebody's office
    else if (token.norm === 'for' && tokens[to - 1]!.norm === 'parliament' && tokens[to - 2]?.norm === 'of') break;
    // “a Division Bench of Justice Petra Venn”: those who sit on it have names of their own
    else if (token.norm === 'of' && isHolder(tokens, to + 1, limit)) break;
    else if (/^(?:of|for)$/.test(token.norm) && (takesOf || isUnited(tokens, from, to)) && isName(next)) to += 2;
    // “Commission on Presidential Debates”; not “the Committee on Monday”
    else if (
      token.norm === 'on' &&
      TAKES_ON.has(tokens[to - 1]!.norm) &&
      isName(next) &&
      !isCalendar(tokens, to + 1, to + 1)
    )
      // biome-ignore format: one line
      [to, takesOf] = [to + 2, true];
    else if (token.norm === 'of' && isOffice && isName(next) && OFFICE_COMPLEMENTS.has(next!.norm)) to += 2;
    else if (token.norm === 'of' && takesOf && next?.norm === 'the' && isName(third)) to += 3;
    else if (
      token.norm === 'and' &&
      takesOf &&
      isName(next) &&
      hasOf(tokens, from, to) &&
      next!.text.length > 3 &&
      !/^[\p{Lu}.]+$/u.test(next!.text) &&
      (OFFICE_COMPLEMENTS.has(next!.norm) || isName(third))
    )
      to += 2;
    else if (NAME_PARTICLES.has(token.norm) && token.kind === 'word' && isName(next)) to += 2;
    else if (NAME_PARTICLES.has(token.norm) && next !== undefined && NAME_PARTICLES.has(next.norm) && isName(third))
      to += 3;
    else if (/^(?:al|el|bin|ibn|abu|d)-\p{Lu}/u.test(token.text)) to++;
    else if (token.text === ',' && next !== undefined && NAME_SUFFIXES.has(next.norm) && beginsWithCapital(next.text))
      to += 2;
    else break;
  }
  return to;
}

// a title, a given name and a surname
const isHolder = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 2 < limit &&
  isName(tokens[at]) &&
  (OFFICE_HEADS.has(normTitle(tokens[at]!)) || HONORIFICS.has(normTitle(tokens[at]!))) &&
  isName(tokens[at + 1]) &&
  isName(tokens[at + 2]) &&
  !ORGANISATION_HEADS.has(tokens[at + 2]!.norm) &&
  !OFFICE_HEADS.has(normTitle(tokens[at + 1]!));

const UNITED = /^(?:united|associated|amalgamated|allied|federated)$/;
// “the United Millers of America”: members who are joined
const isUnited = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to - 1).some(({ norm }, i) => i < 2 && UNITED.test(norm)) && looksPlural(tokens[to - 1]!.norm);
const isCircuit = (tokens: readonly Token[], i: number): boolean =>
  /^(?:\d+(?:st|nd|rd|th)|\p{Lu}\p{Ll}+)$/u.test(tokens[i]?.text ?? '') &&
  /^(?:Circuit|District)$/.test(tokens[i + 1]?.text ?? '');

// UTF-8 read as Latin-1: a letter of two, whose second is no letter
function isBroken(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return (
    /(?:[ÃÂ]|A[\u0302\u0303])$/u.test(before.text) &&
    before.end === tokens[at]!.start &&
    /^[\u0080-\u00bf]$/.test(tokens[at]!.text)
  );
}

function hasOf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:of|for|on)$/.test(tokens[i]!.norm)) return true;
  return false;
}

// “Asked about Lumen”, “Meanwhile Okker”, “The Halden Pact”: what only has its capital from the sentence’s start goes.
function trimStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  atStart: boolean,
  { capital, lower, opening }: CaseEvidence,
): number {
  // “Downing Street said”: a street whose name looks like a word of another kind
  const whole = tokens.slice(from, to).map(({ norm }) => norm).join(' '); // biome-ignore format: one line
  if (SEATS.has(whole) || STATE_NAMES.has(whole)) return from;
  let start = from;
  let opens = atStart;
  while (start < to) {
    const { norm, text } = tokens[start]!;
    // “the group Our Tides”: inside a sentence its capital is the name’s own
    if (/^(?:our|my)$/.test(norm) && start < to - 1 && (!opens || (capital.get(norm) ?? 0) > 0)) break;
    if (DETERMINERS.has(norm) || norm === 'our' || norm === 'my') {
      start++;
      // Behind “The” a capital is meant: “The Human Rights Council”
      opens = false;
    } else if (!opens || start > from + 1) break;
    else {
      const last = start === to - 1;
      const seen = capital.get(norm) ?? 0;
      // “Per Okker, a diver, said”: a given name that is a common word too
      if (opensWithGiven(tokens, start, to)) break;
      // “Nearly Okker’s age”; not “Emily Okker”
      if (OPENERS.has(norm) || (/^[a-z]+ly$/.test(norm) && genderOfGivenName(text) === null)) {
        start++;
        // “While Will Okker slept”: the sentence opened one word before
        if (SUBORDINATORS.has(norm)) opens = false;
        continue;
      }
      // “Staff for the minister said”, “Media reported”: nouns of bodies that nothing shows to be a name
      if (last && seen === 0 && NO_LONE_HEAD.has(norm)) {
        start++;
        continue;
      }
      // What is also written small needs another sign than a list
      if (
        isKnown(tokens[start]!) &&
        !(seen === 0 && (lower.get(norm) ?? 0) > 0 && (last || isOnlyGiven(tokens[start]!)))
      )
        break;
      const plain = lower.get(norm) ?? 0;
      if (seen > plain) break;
      if (/^[\p{Lu}.]{2,}$/u.test(text)) break;
      if (plain > 0 || (/[a-z]{3}(?:ing|ed|ly)$/.test(norm) && seen === 0)) {
        start++;
        continue;
      }
      // “Demonstrators said”: a plural of people is no name for standing first
      if (last && (SPEAKER_NOUNS.has(norm) || OFFICE_HEADS.has(singularOf(norm)))) {
        start++;
        continue;
      }
      // “Consider Ruth Ansty, who swore …”: a word that presents somebody, before a given name
      if (to - start > 2 && seen === 0 && PRESENTS.has(norm) && genderOfGivenName(tokens[start + 1]!.text) !== null) {
        start++;
        continue;
      }
      // “Broker Haug & Venn cut it”, “Rival Nordmark Austral sees”: what a firm is, before its name
      if (to - start > 2 && seen === 0 && LEADS.has(norm)) {
        start++;
        continue;
      }
      // “Celebrities Petra Lindqvar and …”: before a given name only what has its capital elsewhere
      if (to - start > 2 && /s$/.test(norm) && seen === 0 && genderOfGivenName(tokens[start + 1]!.text) !== null) {
        start++;
        continue;
      }
      // Never seen without a capital: with a name behind it, it is the name’s first word; alone it must be named again.
      if (!last || /^(?:'s|said|says|told|has|had|was|is|did|will|would)$/.test(tokens[start + 1]?.norm ?? '')) break;
      if (isLone(tokens, start) || ((opening.get(norm) ?? 0) > 1 && !NOUN_SHAPE.test(norm))) break;
      start++;
    }
  }
  return start;
}

const NOUN_SHAPE = /(?:s|tion|sion|ment|ness|ity|ing|ism|age|ance|ence|ure|ship|hood|ics|fall|work|people|men)$/;
// “Nordferry, which runs …”, “Lumotrans, a carrier”, “Schneck denied it”: told of like a name, and of no noun’s shape; not “Inflation, which”,
// “Critics, who”
function isLone(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (NOUN_SHAPE.test(norm) && isCommonWord(norm)) return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.text === '(') return true;
  if (next?.text === ',') return /^(?:an?|the|who|whom|whose|which|once|formerly|then)$/.test(second?.norm ?? '');
  return isSpeech(next);
}

function isOnlyGiven(token: Token): boolean {
  const norm = normTitle(token);
  return (
    genderOfGivenName(token.text) !== null &&
    !OFFICE_HEADS.has(norm) &&
    !OFFICE_MODIFIERS.has(norm) &&
    !HONORIFICS.has(norm)
  );
}

/** Whether a list has it: as a state, an office, a body’s head, a given name. */
export function isKnown(token: Token): boolean {
  const norm = normTitle(token);
  return (
    STATE_NAMES.has(token.norm) ||
    DEMONYMS.has(token.norm) ||
    CAPITALS.has(token.norm) ||
    REGIONS.has(token.norm) ||
    HONORIFICS.has(norm) ||
    OFFICE_HEADS.has(norm) ||
    OFFICE_MODIFIERS.has(norm) ||
    ORGANISATION_HEADS.has(norm) ||
    PUBLICATION_HEADS.has(norm) ||
    genderOfGivenName(token.text) !== null
  );
}
