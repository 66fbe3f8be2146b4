// Names of persons that are none in full in; put to whom they are surnames, given names or short forms of.
import { isCommonWord } from '../../lexicon/is-common-word.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { capitalised } from '../../text/capitalised.ts';
import { overlapping } from '../../text/overlapping.ts';
import type { Name } from '../../understand/names/name.ts';
import { isSlipOf } from '../../understand/names/slip-of.ts';
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';
import type { EntityBook } from './entity-book.ts';
import { type FullNames, givenWordsOf, isFamiliar, push } from './full-names.ts';
import { titleGender, wordGender } from './gender-evidence.ts';
import { isShortFor, kinBefore } from './share-surname.ts';
import { tellSurnames } from './whose-surname.ts';

/** Titles that are said with the name alone, for life. */
const PART_OF_NAME =
  /^(?:lord|lady|dame|baron|baroness|viscount|viscountess|earl|count|countess|duke|duchess|king|queen|prince|princess|pope|brother|sister|father|mother|saint|sheikh|emir|sultan|emperor|empress)$/;
const PEER = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|duke|duchess)$/;

export function addPartsOfNames(
  reading: Reading,
  book: EntityBook,
  names: readonly Name[],
  { families, givens, middles, singles, ownFull }: FullNames,
): void {
  const { tokens, text, entityOf, byKey, wordsOf, shown, open, add, firstFrom } = book;
  const persons = names.filter((name) => name.kind === 'person');
  const givenWords = givenWordsOf(book, persons);
  const { whose, titledGender, firstGender } = tellSurnames(reading, book, persons, ownFull);
  const titlesAt = overlapping(
    reading.quotations.flatMap(({ role, inner }) => (role === 'title' || role === 'scare' ? inner : [])),
  );
  const isGivenAlone = ({ from, to }: Name) =>
    to === from + 1 && !families.has(tokens[from]!.norm) && !givens.has(tokens[from]!.norm);
  const called = new Map<string, Entity[]>();
  const unclear: Name[] = [];
  const ofKin = new Map<Name, Entity>();
  // “Mr. Okker” beside a Petra Okker only: there is another Okker, whom the report names by surname alone.
  for (const name of singles) {
    if (entityOf.has(name)) continue;
    const family = wordsOf(name).at(-1)!;
    const known = families.get(family) ?? [];
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    if (title === 0 || known.length === 0 || byKey.has(`person ${family}`)) continue;
    if (!known.every((entity) => title * titledGender(entity) <= 0)) continue;
    const kin =
      wordsOf(name).length === 1 ? kinBefore(tokens, persons, singles.filter(isGivenAlone), name, title) : null;
    // not “Jean Okker, she said, … Mrs Okker”, whatever a list says of Jean
    if (kin === null && !known.every((entity) => title * titledGender(entity) < 0 && title * firstGender(entity) < 0))
      continue;
    if (kin === null) push(families, family, open(`person ${family}`, 'person', name, shown(name)));
    else {
      const whole = `${shown(kin)} ${shown(name)}`;
      const first = wordsOf(kin)[0]!;
      const entity = open(`person ${first}`, 'person', kin, whole);
      ofKin.set(name, entity);
      push(families, family, entity);
      push(givens, first, entity);
    }
  }
  for (const name of singles) {
    if (entityOf.has(name)) continue;
    const words = wordsOf(name);
    const family = words.at(-1)!;
    // “Morning Joe” is a broadcast, and nobody's name where no Joe is named
    if (!families.has(family) && !givens.has(family) && isInTitle(name)) continue;
    const entity = ofKin.get(name) ?? whose(name, family, families.get(family) ?? []);
    if (entity === undefined) {
      // “Tor Ansel Venn … Ansel”: the first of two surnames, or a second given name
      const byGiven =
        words.length === 1 || isFamiliar(givenWords, words) ? (givens.get(family) ?? middles.get(family) ?? []) : [];
      const slipped = words.length === 1 ? (shortOf(family, name) ?? slipOf(family, name)) : null;
      // “Little Aurel” is longer than “Aurel Venn”, and no name to show him by; “Gogo Thandeka” may be
      const isEpithet = words.length > 1 && isCommonWord(words[0]!);
      if (byGiven.length === 1) add(byGiven[0]!, name, isEpithet ? byGiven[0]!.name : shown(name));
      else if (slipped !== null) add(slipped, name);
      else if (byGiven.length === 0)
        add(open(`person ${family}`, 'person', name, titledName(name)), name, titledName(name));
    } else if (entity !== null) {
      add(entity, name);
      push(called, family, entity);
    } else unclear.push(name);
  }
  // Whom alone the report calls by the surname elsewhere, with a title that is no other’s, has it here too.
  for (const name of unclear) {
    const all = new Set(called.get(wordsOf(name).at(-1)!) ?? []);
    const [only] = all;
    const title = name.title === null ? 0 : titleGender(tokens, name.title);
    if (all.size === 1 && only !== undefined && title * firstGender(only) >= 0) add(only, name);
  }

  // “Lord Okker of Vell”, “Brother Aldric”: of whom no other name is given, the title is part of it
  function titledName(name: Name): string {
    const { title } = name;
    if (
      title === null ||
      !PART_OF_NAME.test(tokens[title.to - 1]!.norm) ||
      !beginsWithCapital(tokens[title.to - 1]!.text)
    )
      return shown(name);
    const seat = tokens[name.to]?.norm === 'of' ? names.find(({ from }) => from === name.to + 1) : undefined;
    const isSeat = seat !== undefined && seat.kind !== 'person' && PEER.test(tokens[title.to - 1]!.norm);
    return text.slice(tokens[title.to - 1]!.start, isSeat ? seat.end : name.end).replace(/\s+/g, ' ');
  }
  function isInTitle(name: Name): boolean {
    return titlesAt(name).some(({ start, end }) => start < name.start && name.end <= end);
  }
  // “Danny” behind a Daniel Okker, “Gord” behind a Gordon, where nobody else’s name begins so
  function shortOf(short: string, { from, title }: Name): Entity | null {
    const [only, second] = [...givens].filter(([given]) => isShortFor(short, given)).flatMap(([, all]) => all);
    if (only === undefined || second !== undefined || title !== null || firstFrom(only) > from) return null;
    return wordGender(capitalised(short)) * titledGender(only) < 0 ? null : only;
  }
  // “Okkert” behind a Daan Okker, when nobody else is called so: the report’s own slip
  function slipOf(family: string, { from }: Name): Entity | null {
    const [only, second] = [...families].filter(([known]) => isSlipOf(family, known)).flatMap(([, all]) => all);
    return only !== undefined && second === undefined && firstFrom(only) < from ? only : null;
  }
}
