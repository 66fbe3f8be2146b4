// The description of a person by a role and all that the report told before it in; the persons that it may mean out, each with what
// speaks for it as numbers.

import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import { associate, contentWords } from './associate.ts';
import { hasAnotherPart } from './court-parts.ts';
import type { Entity, Office } from './entity.ts';
import { findPrincipal } from './find-principal.ts';
import { findSpeaker } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { isShared, SHARED } from './holder-features.ts';
import { isForAnotherField } from './is-for-another-field.ts';
import { listAntecedents } from './list-antecedents.ts';
import { isPlace, PARTY_NAMES, partyOf, strengthOf } from './match-office.ts';
import { namedInClause } from './named-around-role.ts';
import { nextPronoun } from './next-pronoun.ts';
import { officeHeadOf } from './office-words.ts';
import { othersThanRole } from './others-than-role.ts';
import { ownerOfRole } from './owner-of-role.ts';
import { isOfAnotherCalling } from './reports-for.ts';
import { MAN_OR_WOMAN } from './resolve-anybody.ts';
import type { Role } from './role.ts';
import {
  ANYBODY,
  hasAnotherTrade,
  holdsAnother,
  holdsAnotherGeneral,
  isOfAnotherPlace,
  namedBesideSuch,
} from './role-conflicts.ts';
import { EXCLUSIVE, KIN, kindOf, NO_BODY, SPOKES } from './role-kinds.ts';
import type { Scene } from './scene.ts';
import { subjectsBefore } from './subjects-before.ts';
import { type Elsewhere, weighElsewhere } from './weigh-elsewhere.ts';

/** Behind the features of the report itself come those of other reports, where any were read. */
export interface Holder extends Antecedent {
  readonly told: Elsewhere['told'];
}

/** Sentences back to which somebody may be meant, and on to a first name, in the opening of a report. */
const FARTHEST = 40;
const PRONOUN_REACH = 12;
const OPENING = 5;
const SOON = 6;
/** How well an office fits that has the role’s noun and one of its other words. */
const PLAIN = 1;
const NOBODY_THERE: ReadonlySet<Entity> = new Set();

/** `unnamed`: the token where one of that kind was last spoken of without a name, 0 for none. In a fixed order. */
export function listHolders(scene: Scene, role: Role, unnamed: number): readonly Holder[] {
  const { trail, sentenceOf, quoted, reading } = scene;
  const { wanted, from, to, at, end } = role;
  const gender = Math.sign(titleGender(reading.tokens, { from: to - 1, to }));
  const asked: Wanted = {
    gender: gender === 0 ? null : gender > 0 ? 1 : -1,
    at,
    inQuotation: NOBODY_THERE,
    inContent: NOBODY_THERE,
    speaker: null,
  };
  const sentence = sentenceOf[at]!;
  // where each stands last before the role
  const lastAt = new Map(trail.traces.slice(0, trail.indexAt(at)).map((trace) => [trace.entity, trace.at]));
  const party = partyOf(wanted);
  const isHis = /^(?:his|her)$/.test(reading.tokens[from]!.norm);
  const found = new Map<Entity, { readonly shared: readonly number[]; readonly ahead: number }>();
  for (const { entity, features } of listAntecedents(scene, asked, FARTHEST))
    found.set(entity, { shared: features.filter((_, k) => isShared(k)), ahead: 0 });
  for (let i = trail.indexAt(end); i < trail.traces.length; i++) {
    const { entity, sentence: there, name } = trail.traces[i]!;
    if (there - sentence > SOON) break;
    if (entity.kind !== 'person' || name === null || found.has(entity) || entity.gender * gender < 0) continue;
    if (sentence >= OPENING && bestOf(entity.offices) === null && !isTold(entity)) continue;
    found.set(entity, { shared: SHARED.map((_, k) => (k === 0 ? Math.log(0.001) : 0)), ahead: 1 + there - sentence });
  }
  const others = othersThanRole(scene, role);
  const all = [...found].filter(
    ([entity]) =>
      !others.has(entity) &&
      !holdsAnotherGeneral(entity, wanted) &&
      !isForAnotherField(entity, wanted) &&
      !hasAnotherPart(scene, entity, wanted.head, wanted.words) &&
      // “the woman” is nobody of whom the report does not tell that she is one
      !(MAN_OR_WOMAN.test(wanted.head) && entity.gender * gender <= 0) &&
      (entity.party === null || party === null || entity.party === party),
  );
  const isKin = KIN.test(wanted.head) && (isHis || role.isPossessed);
  const offices = new Map(all.map(([entity]) => [entity, bestOf(entity.offices)]));
  const called = new Map(all.map(([entity]) => [entity, bestOf(entity.calledAs)]));
  const strongest = Math.max(...[...offices.values()].map((one) => one?.strength ?? -1));
  const nearest = all.find(([entity]) => offices.get(entity) !== null)?.[0];
  const somebody = strongest >= 0;
  const holding = [...offices.values()].filter((one) => one !== null);
  const phraseEnd = Math.max(to, Math.min(end, to + 3));
  const words = associate(scene, contentWords(reading, from, phraseEnd), from, phraseEnd);
  const mostWords = Math.max(0, ...all.map(([entity]) => words.get(entity) ?? 0));
  const allWords = all.reduce((sum, [entity]) => sum + (words.get(entity) ?? 0), 0);
  const parties =
    party === null
      ? []
      : [...PARTY_NAMES].map(([of, names]) => [of, associate(scene, names, from, phraseEnd)] as const);
  const next = nextPronoun(scene, at, end);
  const speaker = findSpeaker(scene, at);
  const subjects = subjectsBefore(scene, role);
  const inClause = namedInClause(scene, role);
  const ofParty = party !== null && all.some(([{ party: own }]) => own === party);
  // “the GOP nominee” names a party, whose he is told to be by other words too
  const isOfBody = role.possessor !== null && !NO_BODY.has(role.possessor.kind) && party === null;
  const isDescribed = isOfDescribed();
  const besideSuch = namedBesideSuch(scene, role);
  const kind = kindOf(wanted.head);
  const isRival = canBeCalled('rival', wanted.head);
  // “Okker's spokesman said so. The spokesman …”, “the aide” behind “an aide”, “the member” behind “a member”: reports name such a one by it, or not at all
  const isUnknownStaff = SPOKES.test(wanted.head) || (unnamed > 0 && (kind === 'staff' || ANYBODY.test(wanted.head)));
  const owner = ownerOfRole(scene, role);
  const principal = owner === null ? null : findPrincipal(scene, owner);
  const surname = owner?.name.toLowerCase().split(' ').at(-1);

  const elsewhere = weighElsewhere(
    scene,
    role,
    all.map(([entity]) => entity),
  );
  const kept = all.filter(([entity]) => {
    const office = offices.get(entity);
    // “An adviser said so. The adviser …” is none whom the report named as one before
    if (office) return Math.max(office.passage[1], lastAt.get(entity) ?? 0) > unnamed;
    const there = elsewhere.get(entity);
    if (isOfAnotherCalling(scene, entity, wanted) || (isUnknownStaff && called.get(entity) === null)) return false;
    // what one other report says may be a slip, and this one’s own words go before it
    if (strongest >= PLAIN && there?.told && !there.isSure) return false;
    if (there?.isSure) return true;
    // “the president” is somebody of whom a report says so
    if (EXCLUSIVE.test(wanted.head) && wanted.time === 'now' && wanted.words.size === 0) return false;
    if (besideSuch.has(entity) && called.get(entity) === null) return false;
    // “the candidate’s doctor” is somebody who was called a doctor, and not the candidate
    if (isDescribed && called.get(entity) === null) return false;
    // “the Pact’s inspector” is not its chairman, “the president” is no vice president
    return !isKin && !(role.isPossessed && entity.offices.length > 0) && !entity.offices.some(isAnother);
  });
  return kept.map(([entity, { shared, ahead }]) => {
    const office = offices.get(entity)!;
    const has = office !== null;
    const last = lastAt.get(entity) ?? 0;
    const beside = words.get(entity) ?? 0;
    const { features: toldElsewhere = [], told = null } = elsewhere.get(entity) ?? {};
    return {
      entity,
      told,
      features: [
        ...shared,
        +(ahead === 0 && sentence - sentenceOf[last]! > PRONOUN_REACH),
        +(ahead > 0),
        ahead,
        +(ahead > 0 && sentence >= OPENING),
        +has,
        +(office?.head === wanted.head),
        +(has && wanted.time === 'now' && office.time === 'past'),
        +(has && [...office.words].some((word) => isPlace(word) && !wanted.words.has(word))),
        has ? Math.min(office.strength, 3) : 0,
        +(office?.strength === strongest),
        +(has && entity === nearest),
        +(has && holding.length === 1),
        +(has && office.head === wanted.head && holding.filter((one) => one.head === wanted.head).length === 1),
        +(called.get(entity) !== null),
        +(!has && somebody),
        +(!has && kind === 'post'),
        +(!has && kind === 'post' && wanted.time === 'now' && wanted.words.size === 0),
        +(!has && kind === 'post' && wanted.time === 'past'),
        +(!has && kind === 'seat'),
        +(!has && kind === 'staff'),
        +(!has && kind === 'candidate'),
        +(!has && isOfBody),
        +(!has && role.isPossessed),
        +(!has && isHis),
        +(entity === owner),
        +serves(entity),
        +(entity === principal),
        +(!has && isRival && isHis),
        isRival && owner !== null ? besideOwner(entity) : 0,
        +holdsAnother(entity, wanted),
        +isOfAnotherPlace(entity, role),
        +hasAnotherTrade(entity, wanted),
        +(entity.offices.length === 0),
        +(party !== null && entity.party === party),
        +(party !== null && entity.party === null),
        +(ofParty && entity.party === null),
        besideParty(entity),
        allWords === 0 ? 0 : beside / allWords,
        +(beside > 0 && beside === mostWords),
        +(next * entity.gender > 0),
        +(next * entity.gender < 0),
        +(says(entity) && quoted(at)),
        +(says(entity) && !quoted(at)),
        +subjects.includes(entity),
        +inClause.includes(entity),
        +(!has && unnamed > 0),
        +ANYBODY.test(wanted.head),
        +(wanted.words.size === 0),
        +quoted(at),
        ...toldElsewhere,
      ],
    };
  });

  // “the candidate’s doctor”, “the front-runner’s aide”: whose it is has no name there
  function isOfDescribed(): boolean {
    const { tokens } = reading;
    for (let i = from + 1; i < to - 1; i++)
      if (tokens[i]!.norm === "'s")
        return officeHeadOf(tokens[i - 1]!.norm) !== null && /^\p{Ll}/u.test(tokens[i - 1]!.text);
    return false;
  }
  function isTold(entity: Entity): boolean {
    return weighElsewhere(scene, role, [entity]).get(entity)?.isSure ?? false;
  }
  function bestOf(offices: Entity['offices']): (Office & { readonly strength: number }) | null {
    let best: (Office & { readonly strength: number }) | null = null;
    for (const office of offices) {
      const strength = strengthOf(office, role);
      if (strength !== null && (best === null || strength > best.strength)) best = { ...office, strength };
    }
    return best;
  }
  // from -0.5, by the names of other parties only, to 0.5
  function besideParty(entity: Entity): number {
    let [own, all] = [0, 0];
    for (const [of, sums] of parties) {
      const sum = sums.get(entity) ?? 0;
      all += sum;
      if (of === party) own = sum;
    }
    return all === 0 ? 0 : own / all - 0.5;
  }
  function isAnother({ head, time }: Office): boolean {
    return head === wanted.head && time === 'now' && wanted.time === 'now';
  }
  // of the sentences that name whose it is, the share that names this one too
  function besideOwner(entity: Entity): number {
    const of = (one: Entity) => new Set(trail.traces.filter((it) => it.entity === one).map((it) => it.sentence));
    const there = of(entity);
    const own = [...of(owner!)].filter((one) => one !== sentence);
    return own.length === 0 ? 0 : own.filter((one) => there.has(one)).length / own.length;
  }
  function says(entity: Entity): boolean {
    return entity === speaker || (speaker !== null && (scene.memberships.get(speaker)?.includes(entity) ?? false));
  }
  // “Okker campaign manager Aurel Tamsin”
  function serves({ offices: held }: Entity): boolean {
    return (
      surname !== undefined &&
      held.some(
        ({ head, words: told, of }) =>
          canBeCalled(head, wanted.head) && (told.has(surname) || (of?.split(' ').includes(surname) ?? false)),
      )
    );
  }
}
