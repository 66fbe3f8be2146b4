// The first word of a name in; where the name ends out, with the small words inside it.
import { DETERMINERS } from '../../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICE_COMPLEMENTS,
  OFFICE_HEADS,
} from '../../lexicon/person-titles.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Token } from '../reading.ts';
import { isCalendar, isGiven } from './calendar-words.ts';
import { isMembersBody } from './is-members-body.ts';
import { isNameWord, NEVER_NAMES } from './is-name-word.ts';
import { normTitle } from './norm-title.ts';

/** “a group called Future 45” */
const CALLED = /^(?:called|named|dubbed|pac)$/;
const NUMBERED = /^(?:local|district|unit|lodge|chapter|post|channel|studio|station)$/;
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
/** Behind its last token: at most 14 of them, none at `limit` or behind it. */
export function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from + 1;
  let takesOf = TAKES_OF.has(tokens[from]!.norm);
  let isOffice = OFFICE_HEADS.has(normTitle(tokens[from]!));
  while (to < limit && to < from + 14) {
    const token = tokens[to]!;
    const next = to + 1 < limit ? tokens[to + 1] : undefined;
    const third = to + 2 < limit ? tokens[to + 2] : undefined;
    if (isNameWord(token)) {
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
    else if (token.text === 'Watch' && isNameWord(tokens[to - 1]) && to - from < 4) to += 1;
    // “the Bakers’ [and] Confectioners’ Union”
    else if (token.norm === 'and' && tokens[to - 1]!.norm === "'" && isMembersBody(tokens, to - 1, limit)) to += 1;
    // “Sleep Well UK”: inside a name
    else if (
      beginsWithCapital(token.text) &&
      NEVER_NAMES.has(token.norm) &&
      token.text.length > 2 &&
      isNameWord(tokens[to - 1]) &&
      isNameWord(next)
    )
      to += 2;
    // “Aurel “Ray” Okker”: a nickname between given name and surname
    else if (
      /^["“‘']$/.test(token.text) &&
      isGiven(tokens[to - 1]!) &&
      isNameWord(next) &&
      /^["”’']$/.test(third?.text ?? '') &&
      isNameWord(tokens[to + 3]) &&
      to + 3 < limit
    )
      to += 4;
    // “FranÃ§ois Okker”: a name that a wrong encoding has broken
    else if (isBroken(tokens, to)) to += next?.start === token.end && next.kind === 'word' ? 2 : 1;
    else if (token.text === '&' && isNameWord(next)) to += 2;
    // “Court of Appeals for the 6th Circuit”; not “the Court for the ruling”
    else if (token.norm === 'for' && takesOf && next?.norm === 'the' && isCircuit(tokens, to + 2)) to += 4;
    // “Member of Parliament for Vell” is somebody's office
    else if (token.norm === 'for' && tokens[to - 1]!.norm === 'parliament' && tokens[to - 2]?.norm === 'of') break;
    // “a Division Bench of Justice Petra Venn”: those who sit on it have names of their own
    else if (token.norm === 'of' && isHolder(tokens, to + 1, limit)) break;
    else if (/^(?:of|for)$/.test(token.norm) && (takesOf || isUnited(tokens, from, to)) && isNameWord(next)) to += 2;
    // “Commission on Presidential Debates”; not “the Committee on Monday”
    else if (
      token.norm === 'on' &&
      TAKES_ON.has(tokens[to - 1]!.norm) &&
      isNameWord(next) &&
      !isCalendar(tokens, to + 1, to + 1)
    )
      // biome-ignore format: one line
      [to, takesOf] = [to + 2, true];
    else if (token.norm === 'of' && isOffice && isNameWord(next) && OFFICE_COMPLEMENTS.has(next!.norm)) to += 2;
    else if (token.norm === 'of' && takesOf && next?.norm === 'the' && isNameWord(third)) to += 3;
    else if (
      token.norm === 'and' &&
      takesOf &&
      isNameWord(next) &&
      hasOf(tokens, from, to) &&
      next!.text.length > 3 &&
      !/^[\p{Lu}.]+$/u.test(next!.text) &&
      (OFFICE_COMPLEMENTS.has(next!.norm) || isNameWord(third)) &&
      // “of the University of Vell and [Professor Okker]”
      !(OFFICE_HEADS.has(normTitle(next!)) && isNameWord(third) && !ORGANISATION_HEADS.has(third!.norm))
    )
      to += 2;
    else if (NAME_PARTICLES.has(token.norm) && token.kind === 'word' && isNameWord(next)) to += 2;
    else if (NAME_PARTICLES.has(token.norm) && next !== undefined && NAME_PARTICLES.has(next.norm) && isNameWord(third))
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
  isNameWord(tokens[at]) &&
  (OFFICE_HEADS.has(normTitle(tokens[at]!)) || HONORIFICS.has(normTitle(tokens[at]!))) &&
  isNameWord(tokens[at + 1]) &&
  isNameWord(tokens[at + 2]) &&
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
