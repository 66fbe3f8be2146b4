// “My brother”, “my client”, “his uncle”, “Dad” in; who that is out, by what the report says somebody is to somebody, either way round.
//
//   His sister, Lynne Okker, told them … “[My brother] carried a whistle,” Okker said.      Daan Okker and his nephew Tor …  [His uncle] said no.
//   Her father, Daan Okker, left. “[Dad] told us so,” Petra Okker said.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Entity } from './entity.ts';
import { findSpeaker } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

/** Groups of words for the two sides of a relation; what is in both sides is either way round the same. */
const RELATIONS: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  ['brother sister sibling twin', 'brother sister sibling twin'],
  ['father mother parent dad mum mom stepfather stepmother', 'son daughter child boy girl stepson stepdaughter'],
  ['uncle aunt', 'nephew niece'],
  ['grandfather grandmother gran nan granny grandad granddad grandma grandpa', 'grandson granddaughter grandchild'],
  [
    'husband wife spouse widow widower fiance fiancee fiancé fiancée partner boyfriend girlfriend',
    'husband wife spouse widow widower fiance fiancee fiancé fiancée partner boyfriend girlfriend',
  ],
  ['cousin', 'cousin'],
  ['lawyer attorney solicitor barrister advocate counsel agent', 'client'],
  ['teacher tutor trainer coach mentor', 'pupil student player protege'],
  ['colleague counterpart', 'colleague counterpart'],
  ['rival challenger opponent contender', 'rival challenger opponent contender'],
  ['co-author coauthor', 'co-author coauthor'],
].map(([one, other]) => [new Set(one!.split(' ')), new Set(other!.split(' '))] as const);
/** What one calls one’s kin by as if it were a name: “[Dad] told us so”; not “Dad Daan Okker”, “a dad”. */
const AS_A_NAME: ReadonlyMap<string, string> = new Map(
  [
    ['father', 'father dad daddy papa'],
    ['mother', 'mother mum mummy mom mommy mama mamma'],
    ['grandfather', 'grandfather grandad granddad grandpa'],
    ['grandmother', 'grandmother grandma gran granny nan nana'],
  ].flatMap(([kin, words]) => words!.split(' ').map((word) => [word, kin!] as const)),
);
/** “her dad” and “her father” are one. */
const kinOf = (word: string): string => AS_A_NAME.get(word) ?? word;

/** Whether the phrase is a word for kin alone, written as a name. */
export const isKinAsName = ({ tokens }: Scene['reading'], from: number, to: number): boolean =>
  to === from + 1 && AS_A_NAME.has(tokens[from]!.norm) && beginsWithCapital(tokens[from]!.text);

/** Tokens from a word for kin to whom it is, and from whose it is to that word. */
const BETWEEN = 4;
/** Tokens before and behind the words in which the report may tell it: long reports stay cheap. */
const BACK = 3000;
const AHEAD = 600;

/** [from, to): the phrase up to its head. Null for other words, and where the report tells nothing of the kind. */
export function resolveKin(
  scene: Scene,
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
): Resolved | null {
  const { tokens } = scene.reading;
  const first = tokens[from]!.norm;
  const word = kinOf(tokens[to - 1]!.norm);
  const isCalled = isKinAsName(scene.reading, from, to);
  if (
    !(isCalled || /^(?:my|our|his|her)$/.test(first)) ||
    to - from > BETWEEN ||
    !RELATIONS.some((sides) => sides.some((side) => side.has(word)))
  )
    return null;
  const owner =
    isCalled || /^(?:my|our)$/.test(first)
      ? findSpeaker(scene, from)
      : (resolvePronoun(scene, from, first, null)?.entity ?? null);
  if (owner === null || owner.kind !== 'person') return null;
  const gender = isCalled ? (/mother$/.test(word) ? 1 : -1) : titleGender(tokens, { from: to - 1, to });
  const found = new Set<Entity>();
  for (const told of relationsTold(scene, from)) {
    if (told.at >= from && told.at < to) continue;
    const isDirect: boolean = told.of === owner && kinOf(told.word) === word;
    const other: Entity | null = isDirect ? told.is : told.is === owner && areSides(told.word, word) ? told.of : null;
    if (other !== null && other !== owner && other.gender * gender >= 0) found.add(other);
  }
  if (found.size === 0) for (const entity of namesakes(scene, owner, { word, gender, at: from })) found.add(entity);
  const [only] = found;
  return found.size === 1 && only !== undefined
    ? { entity: only, because: { kind: 'description', span: evidenceOf(scene, only, at) } }
    : null;
}

/** Words for who mostly has one's surname. */
const ONE_FAMILY =
  /^(?:brother|sister|sibling|twin|father|mother|dad|mum|mom|son|daughter|grandfather|grandmother|grandson|granddaughter|husband|wife|widow|widower|uncle|aunt|nephew|niece|cousin)$/;

// “[My brother] Pavlo never lied”, says Olena Okker-Venn, of Pavlo Okker: the one other of the name whose gender fits
function namesakes(
  scene: Scene,
  owner: Entity,
  { word, gender, at }: { readonly word: string; readonly gender: number; readonly at: number },
): readonly Entity[] {
  if (!ONE_FAMILY.test(word)) return [];
  const own = new Set(surnamesOf(owner));
  // “Her grandson, Peter Okker,” is not her husband
  const others = new Set(
    [...relationsTold(scene, at)].flatMap((told) =>
      kinOf(told.word) === word || areSides(told.word, word) || (told.of !== owner && told.is !== owner)
        ? []
        : [told.of, told.is],
    ),
  );
  return scene.entities.filter(
    (one) =>
      one.kind === 'person' &&
      one !== owner &&
      !others.has(one) &&
      one.gender * gender >= 0 &&
      !isInitialsOf(one.name, owner.name) &&
      isNamedBy(scene, one, at) &&
      one.fullest.to - one.fullest.from > 1 &&
      surnamesOf(one).some((part) => own.has(part)),
  );
}
/** “D. J. Okker” may be Daan Okker himself. */
const isInitialsOf = (name: string, of: string): boolean =>
  /^\p{Lu}\.?(?:\s|\p{Lu}\.)/u.test(name) && name[0] === of[0];

/** Named before, or soon: of an Okker whom the report brings in far behind it says whose she is. */
function isNamedBy({ sentenceOf }: Scene, { names }: Entity, at: number): boolean {
  return names.some(({ from }) => sentenceOf[from]! <= sentenceOf[at]! + SOON);
}
const SOON = 15;

// “Okker-Venn” is an Okker too
const surnamesOf = ({ name }: Entity): readonly string[] => name.toLowerCase().split(' ').at(-1)!.split('-');

/** Every word of them: what nearly every word of a report is asked first. */
const IN_RELATION: ReadonlySet<string> = new Set(RELATIONS.flatMap(([one, other]) => [...one, ...other]));

const SEVERAL: ReadonlyMap<string, string> = new Map([
  ...['son', 'daughter', 'brother', 'sister', 'nephew', 'niece'].map((one) => [`${one}s`, one] as const),
  ['children', 'child'],
]);
/** Tokens of “, Lev, 44, Tor, 43, and Petra”. */
const LONGEST_LIST = 16;

const areSides = (told: string, word: string): boolean =>
  RELATIONS.some(([one, other]) => (one.has(told) && other.has(word)) || (other.has(told) && one.has(word)));

export interface Told {
  /** `is` is the `word` of `of`. */
  readonly of: Entity;
  readonly word: string;
  readonly is: Entity;
  readonly at: number;
}

// “[his] sister, [Lynne Okker]”, “[Okker]’s lawyer, [Venn]”, “[Venn], [his] agent”
export function* relationsTold(scene: Scene, near: number): Generator<Told> {
  const {
    reading: { tokens },
    nameAt,
    names,
    entityOf,
  } = scene;
  const last = Math.min(tokens.length - 1, near + AHEAD);
  for (let i = Math.max(1, near - BACK); i < last; i++) {
    const { norm: written } = tokens[i]!;
    const word = SEVERAL.get(written) ?? written;
    if (!IN_RELATION.has(word)) continue;
    const owner = ownerBefore(i);
    if (owner === null) continue;
    // “his two sons, Lev, 44, and Tor, 43”
    if (word !== written) {
      const all = listBehind(i + 1).filter((one) => one !== owner.entity);
      for (const is of all) yield { of: owner.entity, word, is, at: i };
      if (/^(?:son|daughter|child)$/.test(word))
        for (const of of all) for (const is of all) if (of.index < is.index) yield { of, word: 'sibling', is, at: i };
      continue;
    }
    const is = behind(i + 1) ?? before(owner.from);
    if (is !== null && is.entity !== owner.entity) yield { of: owner.entity, word, is: is.entity, at: i };
  }

  function ownerBefore(word: number): { readonly entity: Entity; readonly from: number } | null {
    for (let i = word - 1; i >= Math.max(0, word - BETWEEN); i--) {
      const { norm, kind } = tokens[i]!;
      if (/^(?:his|her)$/.test(norm)) {
        const entity = resolvePronoun(scene, i, norm, null)?.entity ?? null;
        return entity?.kind === 'person' ? { entity, from: i } : null;
      }
      // “Petra Okker, whose [husband] Ganbold is below”
      if (norm === 'whose') {
        const lead = tokens[i - 1]?.text === ',' ? i - 1 : i;
        const name = names.find(({ to, kind: of }) => to === lead && of === 'person');
        const entity = name === undefined ? undefined : entityOf.get(name);
        return entity === undefined || name === undefined ? null : { entity, from: name.from };
      }
      // “Daan Okker and [wife] Petra”
      if (norm === "'s" || (norm === 'and' && i === word - 1)) {
        const name = names.find(({ to, kind: of }) => to === i && of === 'person');
        const entity = name === undefined ? undefined : entityOf.get(name);
        return entity === undefined || name === undefined ? null : { entity, from: name.from };
      }
      if (kind === 'punctuation' || PREPOSITIONS.has(norm)) return null;
    }
    return null;
  }
  // “sister[, Lynne Okker]”, “counterpart in Vell[, Lynne Okker,]”
  function behind(start: number): { readonly entity: Entity } | null {
    if (/^(?:in|at|from)$/.test(tokens[start]?.norm ?? '')) {
      const comma = [2, 3, 4].map((far) => start + far).find((i) => tokens[i]?.text === ',');
      return comma === undefined || !nameAt.has(start + 1) ? null : behind(comma);
    }
    for (let i = start; i < start + BETWEEN; i++) {
      const name = nameAt.get(i);
      if (name?.kind === 'person') {
        const entity = entityOf.get(name);
        return entity === undefined ? null : { entity };
      }
      const { text, norm, kind } = tokens[i] ?? { text: '.', norm: '.', kind: 'punctuation' };
      if (
        (kind === 'punctuation' && !(text === ',' && i === start)) ||
        PREPOSITIONS.has(norm) ||
        /^(?:who|and|or|has|had|is|was|said|says)$/.test(norm)
      )
        return null;
    }
    return null;
  }
  // the persons of a list right there, with their ages: at least two
  function listBehind(start: number): readonly Entity[] {
    const found: Entity[] = [];
    let joined = false;
    for (let i = start; i < start + LONGEST_LIST; ) {
      const name = nameAt.get(i);
      const entity = name?.kind === 'person' ? entityOf.get(name) : undefined;
      if (name !== undefined && entity !== undefined) {
        found.push(entity);
        i = name.to;
        if (joined) return found;
        continue;
      }
      const { text, norm, kind } = tokens[i] ?? { text: '.', norm: '.', kind: 'punctuation' };
      if (norm === 'and' && found.length > 0) joined = true;
      else if (text !== ',' && kind !== 'number') return [];
      i++;
    }
    return [];
  }
  function before(owner: number): { readonly entity: Entity } | null {
    if (tokens[owner - 1]?.text !== ',') return null;
    const name = names.find(({ to, kind }) => to === owner - 1 && kind === 'person');
    const entity = name === undefined ? undefined : entityOf.get(name);
    return entity === undefined ? null : { entity };
  }
}
