// A stretch of capitalised words in; where its name begins out: what only has its capital from the sentence’s start goes.
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  REPORT_TIMES,
  SENTENCE_OPENERS,
  SUBORDINATORS,
  WH_WORDS,
} from '../../lexicon/function-words.ts';
import { CAPITALS, DEMONYMS, REGIONS, SEATS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { ORGANISATION_HEADS, PUBLICATION_HEADS } from '../../lexicon/organisation-words.ts';
import { HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../lexicon/person-titles.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import type { Token } from '../reading.ts';
import type { CaseEvidence } from './case-evidence.ts';
import { genderOfGivenName } from './given-name.ts';
import { normTitle } from './norm-title.ts';
import { opensWithGiven } from './opens-with-given.ts';
import { isSpeech } from './person-evidence.ts';

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
  technologies technology union university watch leadership radio television newspaper newspapers magazine reporter broadcasting review`.split(
    /\s+/,
  ),
);
/** “Asked about Lumen”, “Meanwhile Okker”, “The Halden Pact” lose their first word; at `to` nothing is left. */
export function trimStart(
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
