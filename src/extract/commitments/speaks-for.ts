// A statement and the subject of its content in, whether its source speaks for that subject out.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import type { Mention } from '../../record/actor.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { CommitmentGround } from './commitment-ground.ts';

/** Verbs by which who speaks for a body makes its decisions known. */
const MAKING_KNOWN = /^(?:announc|confirm|promis|pledg|decid|declar)/;
/** “his country”, “her government”: the speaker’s own. */
const OWN = /^(?:my|our|his|her|its|their)$/i;
/** Letters between a body and its officer in one noun phrase: “Belmark’s prime minister, Aurel Tamsin”. */
const ONE_PHRASE = 60;

/**
 * Whether the source speaks for the subject:
 *
 *   “[The alliance] will keep its channel, Solvane said”           a body by a common noun
 *   “[his country] would pay”                                      the speaker’s own
 *   “[Kestria] will pay, Kestrian premier Halvik said”             a name that the report has with this source, with an office between
 *   “Calloway announced that [the Isles] would raise …”            an officer makes it known
 *
 *   “[the members of the council] will meet, they said”           those whom the pronoun stands for
 *
 * Not “Tarsk will attack, Solvane said”.
 */
export function speaksFor(
  { reading, statements }: CommitmentGround,
  { source }: Statement,
  { subject, cue }: { readonly subject: string; readonly cue: readonly string[] },
): boolean {
  const words = subject.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 2 && BODY_NOUNS_ALONE.has(words[1]!.toLowerCase()) && /^(?:the|our)$/i.test(words[0]!))
    return true;
  if (words.length === 2 && BODY_NOUNS_ALONE.has(words[1]!.toLowerCase()) && OWN.test(words[0]!)) return true;
  if (
    /^they$/i.test(source.text) &&
    /^the (?:members|parties|ministers|leaders|governments|signatories) of\b/i.test(subject)
  )
    return true;
  const name = words.filter((word) => beginsWithCapital(word) && !/^the$/i.test(word)).join(' ');
  const surname = lastName(namedSource(statements, source).text);
  if (name === '' || surname === '' || name.includes(surname) || surname.includes(name)) return false;
  if (cue.some((norm) => MAKING_KNOWN.test(norm)) && !isPersonName(words)) return true;
  // The stem covers the demonym: Kestria and Kestrian, Tarsk and Tarskian.
  const stem = name.length > 5 ? name.slice(0, -1) : name;
  return (
    [...statements.values()].some(
      (other) => other.source.text.includes(surname) && other.source.text.replace(surname, '').includes(stem),
    ) || standTogether(reading.report.text, stem, surname)
  );
}

/** Who a pronoun most likely stands for: the source named last before it. A name is itself. */
export function namedSource(statements: CommitmentGround['statements'], source: Mention): Mention {
  const at = source.spans[0]?.start;
  if (at === undefined || !/^(?:he|she)$/i.test(source.text)) return source;
  let last = source;
  for (const { source: other } of statements.values()) {
    const start = other.spans[0]?.start ?? at;
    if (start < at && isOneself(other.text) && !/^(?:he|she|they|it|we|i)$/i.test(other.text))
      if (last === source || start > last.spans[0]!.start) last = other;
  }
  return last;
}

/** Words for who leads a body or speaks for it. */
export const OFFICE =
  /\b(?:president|premier|prime minister|minister|chancellor|secretary|chief|chair|chairm[ae]n|chairwoman|chairperson|head|heads|governor|mayor|leader|leads|spokes(?:man|woman|person)|ambassador|director|general|senator|king|queen|commissioner|manager|principal|superintendent|engineer|administrator|warden|rector|dean|provost|convener|captain|commander|treasurer|founder|owner|deputy)\b/i;

/** The name and the surname stand in one phrase with an office: “Belmark’s prime minister, Aurel Tamsin”, “Tamsin, the premier of Belmark”. */
function standTogether(text: string, stem: string, surname: string): boolean {
  // “the Belmark prime minister told parliament”: its officer, not named, is who is told of
  if (new RegExp(`\\b[Tt]he ${stem}\\p{L}* (?:${OFFICE.source})`, 'u').test(text)) return true;
  return phrasesAround(text, surname, ONE_PHRASE).some((near) =>
    near.some((phrase, n) => phrase.includes(stem) && OFFICE.test(phrase) && (n === 1 || isOneName(phrase))),
  );
}

/** What stands before and behind each `surname` in its sentence, `units` at most, and behind it only what a comma joins to it. */
export function phrasesAround(
  text: string,
  surname: string,
  units: number,
): (readonly [before: string, behind: string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const before = text.slice(Math.max(0, at - units), at);
    const behind = text.slice(at + surname.length, at + surname.length + units);
    found.push([before.split(/[.!?;:\n]/).at(-1)!, /^,[^.!?;:\n]*/.exec(behind)?.[0] ?? '']);
  }
  return found;
}

/** Behind the office nothing but the name: “Kestrian premier Joren | Halvik”. Not “Kestrian premier Joren Halvik met | Solvane”. */
function isOneName(phrase: string): boolean {
  const offices = [...phrase.matchAll(new RegExp(OFFICE.source, 'gi'))];
  const last = offices.at(-1);
  if (last === undefined) return false;
  return /^(?:[\s,’']|s\b|of\b|the\b|and\b|for\b|\p{Lu}[\p{L}’'.-]*)*$/u.test(
    phrase.slice(last.index + last[0].length),
  );
}

/** “Joren Halvik”: two capitalised words and nothing else; a body has its article or one word. */
const isPersonName = (words: readonly string[]) =>
  words.length > 1 && words.every((word) => beginsWithCapital(word)) && !/^the$/i.test(words[0]!);

/** “Constance Lind”, “the minister, Aurel Tamsin”; not “Nobody”, “the oil ministry of Vell”, “Families along the river”. */
const isOneself = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return (
    /^\p{Lu}\p{Ll}/u.test(lastName(text)) &&
    !/^(?:nobody|no|everyone|everybody|anyone|some|many|most)\b/i.test(text) &&
    (OFFICE.test(text) || !words.some((word) => BODY_NOUNS_ALONE.has(word.toLowerCase()))) &&
    sectorOf(text) !== 'CVL'
  );
};
const lastName = (text: string) => text.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1) ?? '';
