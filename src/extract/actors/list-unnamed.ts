// A scene in; the persons that it mentions without a name out: whom “he” may stand for though nobody can be told.
//
//   [A man with a tablet] came. He …      “I asked [the operator]. He …      not “[the operator], Okker,”, “Okker is [an operator]”

import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { plainName } from '../../understand/names/name.ts';
import { bareEntity, type Entity } from './entity.ts';
import { titleGender } from './gender-evidence.ts';
import { officeHeadOf } from './office-words.ts';
import { isPersonByForm } from './person-by-form.ts';
import type { Scene } from './scene.ts';

/** A phrase for one person. */
export interface Unnamed {
  /** No names: it is no entity of the scene. */
  readonly entity: Entity;
  /** [from, to): the tokens of the phrase up to its head. */
  readonly from: number;
  readonly to: number;
  /** How far in the foreground, as of a name (trail.ts). */
  readonly weight: number;
  /** “a man”, “another”; not “my man”. */
  readonly isIndefinite: boolean;
}

const DETERMINERS = /^(?:an?|one|another|the|that|my|our|your|his|her|their|'s)$/;
const BEING = /^(?:is|was|be|been|as|becomes?|became|am|are|were|being)$/;
const MOST_MODIFIERS = 3;
/** Shares of the foreground, as names have them there (trail.ts). */
const SUBJECT = 0.9;
const OTHER = 0.45;
/** Tokens from a phrase to the name that it is an apposition of. */
const TO_NAME = 8;

const known = new WeakMap<Scene, readonly Unnamed[]>();

/** In text order; those that a description was found to name are among them. */
export function listUnnamed(scene: Scene): readonly Unnamed[] {
  let found = known.get(scene);
  if (found === undefined) {
    found = find(scene);
    known.set(scene, found);
  }
  return found;
}

function find({ reading: { tokens, sentences }, nameAt, names, sentenceOf, quoted }: Scene): readonly Unnamed[] {
  const found: Unnamed[] = [];
  const ends = new Set(names.map(({ to }) => to));
  for (let from = 0; from < tokens.length; from++) {
    if (!DETERMINERS.test(tokens[from]!.norm)) continue;
    // “the minister” of the report’s own words is somebody whom it names, as a rule
    if (/^(?:the|that)$/.test(tokens[from]!.norm) && !quoted(from)) continue;
    const to = headEnd(from);
    if (to === null || isNamed(from, to)) continue;
    const before = tokens[from - 1];
    const opens = sentences[sentenceOf[from]!]!.firstToken === from;
    const isSubject =
      opens || before === undefined || !(PREPOSITIONS.has(before.norm) || /(?:ed|told)$/.test(before.norm));
    const gender = titleGender(tokens, { from: to - 1, to });
    found.push({
      entity: nobody(gender),
      from,
      to,
      weight: isSubject ? SUBJECT : OTHER,
      isIndefinite: /^(?:an?|one|another)$/.test(tokens[from]!.norm),
    });
  }
  return found;

  function headEnd(from: number): number | null {
    for (let i = from + 1; i <= from + MOST_MODIFIERS + 1 && i < tokens.length; i++) {
      const { norm, kind, text } = tokens[i]!;
      if (kind !== 'word' || PREPOSITIONS.has(norm) || nameAt.get(i)?.kind === 'person') return null;
      if (beginsWithCapital(text) || !isPerson(i)) continue;
      const next = tokens[i + 1];
      // “the bus [driver]”
      if (next?.kind === 'word' && isPerson(i + 1)) continue;
      if (next?.norm === "'s" || next?.norm === "'") return null;
      return looksPlural(norm) ? null : i + 1;
    }
    return null;
  }
  // “a driver”, “a lady”
  function isPerson(i: number): boolean {
    const { norm } = tokens[i]!;
    return officeHeadOf(norm) !== null || isPersonByForm(norm) || titleGender(tokens, { from: i, to: i + 1 }) !== 0;
  }
  // “the driver Okker”, “the driver, Okker,”, “Okker, the driver”, “he was the driver”
  function isNamed(from: number, to: number): boolean {
    if (BEING.test(tokens[from - 1]?.norm ?? '') || BEING.test(tokens[from - 2]?.norm ?? '')) return true;
    if (nameAt.get(to)?.kind === 'person' || nameAt.get(to + 1)?.title?.from === to) return true;
    const mark = /^(?:[,(—–:]|--?)$/;
    for (let i = to; i < to + TO_NAME && i < tokens.length; i++) {
      if (/^[.;?!”"]$/.test(tokens[i]!.text)) break;
      if (mark.test(tokens[i]!.text) && nameAt.get(i + 1)?.kind === 'person') return true;
    }
    return tokens[from - 1]?.text === ',' && ends.has(from - 1);
  }
}

const NO_NAME = plainName('person', [0, 0], { start: 0, end: 0 });
const nobody = (gender: number): Entity => ({ ...bareEntity(-1, 'person', '', NO_NAME), gender });
