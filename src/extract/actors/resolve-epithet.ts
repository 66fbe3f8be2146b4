// What a report calls somebody who has spoken or acts just before ("the 58-year-old", "the cellist", "the great-grandmother") in; who that
// is, by what the report says beside names, else by who is in play alone; or null. For words that name no office or body.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../../lexicon/office-kin.ts';
import { ORGANISATION_HEADS, POLL_NOUNS } from '../../lexicon/organisation-words.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import { ageBefore, agesTold } from './ages-told.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity } from './entity.ts';
import { namedInContent } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { type OfficeWords, officeHeadOf } from './office-words.ts';
import { pickAntecedent } from './pick-antecedent.ts';
import { isDocument } from './resolve-document.ts';
import { ANYBODY, hasAnotherTrade, subjectsOfItsVerb } from './role-conflicts.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

/** Tokens of an apposition that may tell what somebody is. */
const LONGEST_APPOSITION = 10;
/** Tokens between what somebody is called and the name: “[the cellist] Daan Okker”. */
const LONGEST_TITLE = 4;
/** Somebody who was named is meant; this much likelier than the others together. Chosen on reports that were read. */
const IN_PLAY = { nobody: Number.NEGATIVE_INFINITY, threshold: 0.6 };
/** Sentences from somebody in play to what that one is called. */
const NEAR = 2;

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly at: number;
}

/** `wanted`: the role that it is, where its noun is one. */
export function resolveEpithet(scene: Scene, phrase: Phrase, wanted: OfficeWords | null = null): Resolved | null {
  const { reading, entities, statements, sentenceOf } = scene;
  const { tokens } = reading;
  const { from, to, at } = phrase;
  const head = tokens[to - 1]!.norm;
  if (tokens[from]!.norm !== 'the' || to - from < 2 || !isPerson()) return null;
  const source = statements.find(({ source: { spans } }) =>
    spans.some((one) => one.start <= tokens[at]!.start && tokens[to - 1]!.end <= one.end),
  );
  if (source === undefined) return null;
  const told = entities.filter((entity) => entity.kind === 'person' && isCalled(entity));
  if (told.length > 1) return null;
  const age = ageBefore(tokens, to);
  const ages = age === null ? null : agesTold(scene);
  const aged = entities.filter((entity) => ages?.get(entity) === age && age !== null);
  const known = told[0] ?? (aged.length === 1 ? aged[0] : undefined);
  if (known !== undefined) return found(known);
  // “the announcer said” is rarely somebody who was named
  if (ANYBODY.test(head) || wasUnnamed() || to < phrase.end) return null;
  const ofItsVerb = subjectsOfItsVerb(scene, phrase);
  const not = new Set(
    entities.filter((one) => ages?.has(one) || ofItsVerb.has(one) || (wanted !== null && hasAnotherTrade(one, wanted))),
  );
  const gender =
    Math.sign(titleGender(tokens, { from: to - 1, to })) ||
    Math.sign(titleGender([{ ...tokens[to - 1]!, norm: head.split('-').at(-1)! }], { from: 0, to: 1 }));
  const entity = pickAntecedent(
    scene,
    {
      gender: gender === 0 ? null : gender > 0 ? 1 : -1,
      at,
      speaker: null,
      not,
      ...namedInContent(scene, source.content, at),
    },
    IN_PLAY,
  );
  return entity !== null && isNear(entity) ? found(entity) : null;

  function found(entity: Entity): Resolved {
    return { entity, because: { kind: 'description', span: evidenceOf(scene, entity, at) } };
  }
  function isPerson(): boolean {
    return (
      /^\p{Ll}|^\d/u.test(tokens[to - 1]!.text) &&
      !looksPlural(head) &&
      !BODY_WORDS.has(head) &&
      !ORGANISATION_HEADS.has(head) &&
      !POLL_NOUNS.has(head) &&
      !isDocument(head) &&
      (PERSON_FORM.test(head) || PERSON_NOUNS.has(head) || officeHeadOf(head) !== null) &&
      !THING.test(head)
    );
  }
  // “[the cellist] Daan Okker”, “Daan Okker, a [cellist] from Vell,”
  function isCalled({ names }: Entity): boolean {
    return names.some(({ from: start, to: behind, title }) => {
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
  // “a neighbour said … the neighbour”: somebody without a name
  function wasUnnamed(): boolean {
    for (let i = 0; i < from; i++)
      if (
        tokens[i]!.norm === head &&
        !scene.nameAt.has(i + 1) &&
        tokens.slice(Math.max(0, i - 4), i).some(({ norm }) => /^(?:an?|one|another|some)$/.test(norm))
      )
        return true;
    return false;
  }
  function isNear(entity: Entity): boolean {
    return scene.trail.traces.some(
      (trace) =>
        trace.entity === entity && trace.at < at && scene.far[sentenceOf[at]!]! - scene.far[trace.sentence]! <= NEAR,
    );
  }
}

/** Who does or is something, by the word's ending. */
const PERSON_FORM =
  /(?:er|or|ist|ian|man|woman|year-old|ee|ess|ant|father|mother|son|daughter|boy|girl|ard|eur|person)$/;
const THING =
  /^(?:letter|paper|poster|order|number|matter|newspaper|newsletter|chapter|charter|offer|banner|flyer|trailer|register|answer|sticker|power|weather|centre|dinner|summer|winter|quarter|disaster|error|other|former|latter|rumou?r|server|computer|tower|river|chamber|counter|committee|guarantee|fee|plant|grant|board|card|standard|process|press|success|business|witness-box|mess)$/;
