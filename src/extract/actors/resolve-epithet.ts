// What a report calls somebody who has spoken or acts just before ("the 58-year-old", "the cellist", "the great-grandmother") in; who that
// is, by what the report says beside names, else by who is in play alone; or null. For words that name no office or body.

import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS, POLL_NOUNS } from '../../lexicon/organisation-words.ts';
import { PLACE_NOUNS } from '../../lexicon/place-nouns.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import type { Statement } from '../../record/statement.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Token } from '../../understand/reading.ts';
import { ageBefore, agesTold } from './ages-told.ts';
import type { Antecedent } from './antecedent.ts';
import { BODY_WORDS } from './body-words.ts';
import { namedRightBehind } from './called-beside.ts';
import { CALLED_NOBODY, CALLED_WEIGHTS } from './called-weights.ts';
import type { Entity } from './entity.ts';
import { findSpeaker, namedInContent, namedSpeakersBeside, sourceAt } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { isForAnotherField } from './is-for-another-field.ts';
import { CALLED_FEATURES, listCalled } from './list-called.ts';
import { isQuantity } from './mention-head.ts';
import { type OfficeWords, officeHeadOf } from './office-words.ts';
import { isOneAt } from './one-of-people.ts';
import { isPersonByForm, isThing } from './person-by-form.ts';
import { weighAntecedents } from './pick-antecedent.ts';
import { isDocument } from './resolve-document.ts';
import { ANYBODY, SINGULAR_OFFICE } from './role-conflicts.ts';
import { kindOf } from './role-kinds.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

/** Tokens of an apposition that may tell what somebody is. */
const LONGEST_APPOSITION = 10;
/** Tokens between what somebody is called and the name: “[the cellist] Daan Okker”. */
const LONGEST_TITLE = 4;
/** Chosen over folds of reports with marked sources (scripts/fit-called.ts). */
const THRESHOLD = 0.45;
const FITS = CALLED_FEATURES.indexOf('may be called so by an office or a trade');
const WEIGHTS = CALLED_FEATURES.map((name) => CALLED_WEIGHTS[name]);

const NO_ENTITY: ReadonlySet<Entity> = new Set();

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly at: number;
}

/** `wanted`: the role that it is, where its noun is one. */
export function resolveEpithet(scene: Scene, phrase: Phrase, wanted: OfficeWords | null = null): Resolved | null {
  const { reading, entities } = scene;
  const { tokens } = reading;
  const { from, to, at } = phrase;
  const head = tokens[to - 1]!.norm;
  if (tokens[from]!.norm !== 'the' || to - from < 2 || looksPlural(head)) return null;
  // “ministry spokesman Arne Lodder”, and then “the Tarsk foreign ministry”: no body is a person, whoever has its noun in what he is called
  if (BODY_WORDS.has(head)) return null;
  const source = sourceAt(scene, at, to);
  if (source === undefined) return null;
  // “The leader of the guild”, “an adviser … The adviser”: what an office tells goes before what stands beside a name
  const isOffice = wanted !== null && (kindOf(wanted.head) !== null || SINGULAR_OFFICE.has(wanted.head));
  if (isOffice && (to < phrase.end || wasUnnamed(scene, phrase))) return null;
  const beside = !mayBePerson(scene, phrase) ? NO_ENTITY : calledBeside();
  const saying = othersSaying(scene, phrase, source);
  const told = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      !saying.has(entity) &&
      (beside.has(entity) || isCalled(entity)) &&
      !(wanted !== null && isForAnotherField(entity, wanted)),
  );
  if (told.length > 1) return null;
  if (told.length === 0 && !mayBePerson(scene, phrase)) return null;
  const age = ageBefore(tokens, to);
  const ages = age === null ? null : agesTold(scene);
  const aged = entities.filter((entity) => ages?.get(entity) === age && age !== null && !saying.has(entity));
  const known = told[0] ?? (aged.length === 1 ? aged[0] : undefined);
  if (known !== undefined) return found(known);
  // “the announcer said” is rarely somebody who was named, “the leader of the guild” is told by the guild
  if (
    (ANYBODY.test(head) && !/^(?:witness|officer)$/.test(head) && !isBehindQuotation(scene, at)) ||
    wasUnnamed(scene, phrase)
  )
    return null;
  if (to < phrase.end && !isOfSomeNumber(tokens, phrase)) return null;
  const antecedents = antecedentsOf(scene, phrase, wanted, source);
  // “Sen. Okker met Sen. Lindqvar. The senator …”
  const [one, other] = antecedents.filter(({ features }) => features[FITS] === 1);
  if (one !== undefined && other !== undefined) return null;
  let best: Entity | null = null;
  let most = THRESHOLD;
  for (const [i, share] of weighAntecedents(antecedents, WEIGHTS, CALLED_NOBODY).entries())
    if (share >= most) [most, best] = [share, antecedents[i]!.entity];
  return best && found(best);

  function found(entity: Entity): Resolved {
    return { entity, because: { kind: 'description', span: evidenceOf(scene, entity, at) } };
  }
  // “a [hotelier] from the mainland, one Daan Okker”
  function calledBeside(): ReadonlySet<Entity> {
    const found = new Set<Entity>();
    for (const [i, { norm }] of tokens.entries()) {
      // “the head of the clinic, Judith Venn,” is no “head” of another body
      const isOther = isOffice && tokens[i + 1]?.norm === 'of';
      const name = norm === head && i !== to - 1 && !isOther ? namedRightBehind(scene, i) : null;
      const entity = name === null ? undefined : scene.entityOf.get(name);
      if (entity !== undefined) found.add(entity);
    }
    return found;
  }
  // “[the cellist] Daan Okker”, “Daan Okker, a [cellist] from Vell,”
  function isCalled({ names }: Entity): boolean {
    return names.some(({ from: start, to: behind, title }) => {
      // “[Baron] Ekeblad”
      for (let i = title?.from ?? start; i < behind - 1; i++) if (tokens[i]!.norm === head) return true;
      if (stands((title?.from ?? start) - 1, -1, LONGEST_TITLE)) return true;
      return tokens[behind]?.text === ',' && stands(behind + 1, 1, LONGEST_APPOSITION - 1);
    });
  }
  // among so many tokens from there on, before anything that ends what somebody is called
  function stands(start: number, step: 1 | -1, most: number): boolean {
    for (let i = start, k = 0; i >= 0 && i < tokens.length && k < most; i += step, k++) {
      const { norm, kind } = tokens[i]!;
      if (norm === head && i !== to - 1) return true;
      if (kind === 'punctuation' || PREPOSITIONS.has(norm) || isSpeech(tokens[i])) return false;
      if (step > 0 && /^(?:who|which|that)$/.test(norm)) return false;
    }
    return false;
  }
}

export function mayBePerson(scene: Scene, { from, to, at }: Phrase): boolean {
  const { tokens } = scene.reading;
  const { text, norm } = tokens[to - 1]!;
  // “the Dane”, “the South African”
  if (to - from <= LONGEST_TITLE && isOneAt(tokens, to)) return true;
  if (
    !/^\p{Ll}|^\d/u.test(text) ||
    looksPlural(norm) ||
    BODY_WORDS.has(norm) ||
    BODY_NOUNS_ALONE.has(norm) ||
    ORGANISATION_HEADS.has(norm) ||
    POLL_NOUNS.has(norm) ||
    PLACE_NOUNS.has(norm) ||
    isDocument(norm) ||
    isThing(norm)
  )
    return false;
  if (isPersonByForm(norm) || PERSON_NOUNS.has(norm) || officeHeadOf(norm) !== null) return true;
  // “… that page,” said the iron wall: whatever the word, it speaks
  return isBehindQuotation(scene, at);
}
export function isBehindQuotation({ reading: { sentences }, sentenceOf, quoted }: Scene, at: number): boolean {
  const { firstToken } = sentences[sentenceOf[at]!]!;
  return quoted(Math.min(firstToken + 1, at)) && !quoted(at);
}
/** “The mother [of four]” tells no office. */
const isOfSomeNumber = (tokens: readonly Token[], { to, end }: Phrase): boolean =>
  end === to + 2 && tokens[to]!.norm === 'of' && isQuantity(tokens[to + 1]!);

/** Told to whoever watches, for fitting weights: also of what is resolved otherwise. */
export function watchCalled(scene: Scene, phrase: Phrase, wanted: OfficeWords | null): void {
  const isAsked = scene.watch !== undefined && mayBePerson(scene, phrase);
  const source = isAsked ? sourceAt(scene, phrase.at, phrase.to) : undefined;
  if (source !== undefined)
    scene.watch?.({ at: phrase.from, end: phrase.to, is: 'called' }, antecedentsOf(scene, phrase, wanted, source));
}

function antecedentsOf(
  scene: Scene,
  phrase: Phrase,
  wanted: OfficeWords | null,
  source: Statement,
): readonly Antecedent[] {
  const { tokens } = scene.reading;
  const { to, at } = phrase;
  const head = tokens[to - 1]!.norm;
  const ages = ageBefore(tokens, to) === null ? null : agesTold(scene);
  const not = new Set([...scene.entities.filter((one) => ages?.has(one)), ...othersSaying(scene, phrase, source)]);
  const gender =
    Math.sign(titleGender(tokens, { from: to - 1, to })) ||
    Math.sign(titleGender([{ ...tokens[to - 1]!, norm: head.split('-').at(-1)! }], { from: 0, to: 1 }));
  return listCalled(
    scene,
    { ...phrase, wanted },
    {
      gender: gender === 0 ? null : gender > 0 ? 1 : -1,
      at,
      speaker: null,
      not,
      ...namedInContent(scene, source.content, at),
    },
  );
}

/** “[Okker] said the driver had fled”: whoever tells it is another, in the report’s words too. */
function othersSaying(scene: Scene, phrase: Phrase, source: Statement): ReadonlySet<Entity> {
  const teller = findSpeaker(scene, phrase.at, source);
  const named = namedSpeakersBeside(scene, phrase);
  return teller === null ? named : new Set([...named, teller]);
}

// “a neighbour said … the neighbour”: somebody without a name
function wasUnnamed(scene: Scene, { from, to }: Phrase): boolean {
  const { reading, nameAt } = scene;
  const { tokens } = reading;
  const head = tokens[to - 1]!.norm;
  for (let i = 0; i < from; i++)
    if (
      tokens[i]!.norm === head &&
      !nameAt.has(i + 1) &&
      namedRightBehind(scene, i) === null &&
      tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => /^(?:an?|one|another|some)$/.test(norm))
    )
      return true;
  return false;
}
