// What a report calls somebody who speaks (“the witness”, “the officer”), by a word that it says beside nobody’s name, in; the persons whom it
// may mean out, each with what speaks for it as numbers.

import { DEMONYMS } from '../../lexicon/gazetteer.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import { ageBefore } from './ages-told.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import { ANTECEDENT_WEIGHTS } from './antecedent-weights.ts';
import { askersBefore } from './askers-before.ts';
import { associate, contentWords } from './associate.ts';
import { hasAnotherPart } from './court-parts.ts';
import type { Entity } from './entity.ts';
import { isForAnotherField } from './is-for-another-field.ts';
import { ANTECEDENT_FEATURES, listAntecedents } from './list-antecedents.ts';
import { namedBehind } from './named-around-role.ts';
import { nextPronoun } from './next-pronoun.ts';
import { type OfficeWords, officeHeadOf } from './office-words.ts';
import { isOneAt } from './one-of-people.ts';
import { hasAnotherTrade, holdsAnother, SINGULAR_OFFICE } from './role-conflicts.ts';
import { kindOf } from './role-kinds.ts';
import type { Scene } from './scene.ts';
import { subjectsOfItsVerb } from './subjects-before.ts';

/** What each number tells; called-weights.ts has one weight for each. From “a post” on they are the same for all: they weigh against nobody. */
export const CALLED_FEATURES = [
  'as a pronoun',
  'last source',
  'subject of the report’s last sentence',
  'latest mention',
  'may be called so by an office or a trade',
  'has an office, none that fits',
  'stands before it in its clause',
  'two sentences back or more',
  'never spoke before, others did',
  'only one in play',
  'share of the words beside it',
  'most of the words beside it',
  'only one of its paragraph',
  'opens its paragraph',
  'next pronoun agrees',
  'next pronoun is against',
  'named in what is said',
  'behind a quotation: subject of the report’s last sentence',
  'subject of its paragraph’s sentence before',
  'named most in the report',
  'a post',
  'a seat or staff',
  'behind a quotation in its sentence',
  'opens a paragraph',
  'an age',
  'one of a people',
  'somebody’s',
  'a word tells more',
  'a word of it stands beside somebody',
] as const;
export type CalledFeature = (typeof CALLED_FEATURES)[number];

export interface Called {
  /** Tokens up to the head, and of the whole mention. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly at: number;
  /** The role that it is, where its noun is one. */
  readonly wanted: OfficeWords | null;
}

/** Sentences back. */
const FARTHEST = 8;
const PRONOUN_WEIGHTS = ANTECEDENT_FEATURES.map((name) => ANTECEDENT_WEIGHTS[name]);
const at = (name: (typeof ANTECEDENT_FEATURES)[number]) => ANTECEDENT_FEATURES.indexOf(name);
const [LAST_SOURCE, SUBJECT, LATEST, SAME, BEFORE, IN_QUOTATION, IN_CONTENT] = [
  at('last source'),
  at('subject of the report’s last sentence'),
  at('latest mention'),
  at('same sentence'),
  at('one sentence before'),
  at('named in the statement’s quotation'),
  at('named in the statement’s content'),
];

/** `wanted`: as for a pronoun; who cannot be meant is in its `not`. */
export function listCalled(scene: Scene, called: Called, wanted: Wanted): readonly Antecedent[] {
  const { reading, sources, trail, sentenceOf } = scene;
  const { tokens } = reading;
  const head = tokens[called.to - 1]!.norm;
  const office = called.wanted?.head ?? officeHeadOf(head) ?? head;
  const ofItsVerb = subjectsOfItsVerb(scene, called);
  const behind = namedBehind(scene, {
    ...called,
    places: [],
    complement: new Set(),
    isIndefinite: false,
    isPossessed: false,
    possessor: null,
    wanted: called.wanted ?? NOBODY,
  });
  const asking = askersBefore(scene, called);
  const spoke = new Set(sources.map(({ entity }) => entity));
  const kind = kindOf(office);
  // “The mayor” is nobody whom the report gives another post, “the mogul” no reporter
  const fitting = (entity: Entity) =>
    [...entity.offices, ...entity.calledAs].some((one) => canBeCalled(one.head, office));
  const isBarred = (entity: Entity) =>
    called.wanted !== null &&
    (isForAnotherField(entity, called.wanted) || !fitting(entity)) &&
    (hasAnotherTrade(entity, called.wanted) ||
      SINGULAR_OFFICE.has(office) ||
      holdsAnother(entity, called.wanted) ||
      (kind !== null && entity.offices.length > 0));
  // “The woman” is nobody of whom the report does not tell that she is one
  const isOfUnknownGender = (entity: Entity) =>
    wanted.gender !== null && !fitting(entity) && entity.gender * wanted.gender <= 0;
  const told = called.wanted?.words ?? new Set(tokens.slice(called.from, called.to - 1).map(({ norm }) => norm));
  const all = listAntecedents(scene, wanted, FARTHEST).filter(
    ({ entity }) =>
      !ofItsVerb.has(entity) &&
      !behind.has(entity) &&
      !asking.has(entity) &&
      !isBarred(entity) &&
      !isOfUnknownGender(entity) &&
      !hasAnotherPart(scene, entity, head, told),
  );
  const words = contentWords(reading, called.from, called.to);
  const beside = associate(scene, words, called.from, called.end);
  const total = [...beside.values()].reduce((sum, one) => sum + one, 0);
  const most = Math.max(0, ...all.map(({ entity }) => beside.get(entity) ?? 0));
  const here = sentenceOf[called.at]!;
  const { paragraph, firstToken } = reading.sentences[here]!;
  const opening = new Set<Entity>();
  let first: Entity | null = null;
  for (let i = trail.indexAt(called.at) - 1; i >= 0; i--) {
    const { entity, sentence, name, at: place } = trail.traces[i]!;
    if (reading.sentences[sentence]!.paragraph !== paragraph) break;
    if (name === null || entity.kind !== 'person' || scene.quoted(place)) continue;
    opening.add(entity);
    first = entity;
  }
  const namedMost = Math.max(...all.map(({ entity }) => entity.names.length));
  const isBehind = scene.quoted(Math.min(firstToken + 1, called.at)) && !scene.quoted(called.at);
  const opensParagraph =
    called.at === firstToken && (here === 0 || reading.sentences[here - 1]!.paragraph !== paragraph);
  const isAge = ageBefore(tokens, called.to) !== null;
  const isOfPeople = isOneAt(tokens, called.to) || DEMONYMS.has(head);
  const isOwned = tokens.slice(called.from, called.to).some(({ norm }) => norm === "'s");
  const next = nextPronoun(scene, called.at, called.end);
  return all.map(({ entity, features, traces }) => {
    const fits = fitting(entity);
    const own = beside.get(entity) ?? 0;
    return {
      entity,
      features: [
        features.reduce((sum, value, k) => sum + value * PRONOUN_WEIGHTS[k]!, 0),
        features[LAST_SOURCE]!,
        features[SUBJECT]!,
        features[LATEST]!,
        +fits,
        +(!fits && entity.offices.length > 0),
        +(features[SAME] === 1),
        +(features[SAME] === 0 && features[BEFORE] === 0),
        +(spoke.size > 0 && !spoke.has(entity)),
        +(all.length === 1),
        total === 0 ? 0 : own / total,
        +(own > 0 && own === most),
        +(opening.size === 1 && first === entity),
        +(first === entity),
        +(next * entity.gender > 0),
        +(next * entity.gender < 0),
        +(features[IN_QUOTATION] === 1 || features[IN_CONTENT] === 1),
        +(isBehind && features[SUBJECT] === 1),
        +(
          features[SUBJECT] === 1 &&
          features[BEFORE] === 1 &&
          reading.sentences[traces[0]!.sentence]!.paragraph === paragraph
        ),
        +(entity.names.length === namedMost),
        +(kind === 'post' || kind === 'candidate'),
        +(kind === 'seat' || kind === 'staff'),
        +isBehind,
        +opensParagraph,
        +isAge,
        +isOfPeople,
        +isOwned,
        +(words.length > 1),
        +(total > 0),
      ],
    };
  });
}

const NOBODY: OfficeWords = { head: '', words: new Set(), time: 'now', at: 0, plural: false };
