// The description of a person whom no office of the report fits in; who of those in play is meant, as a pronoun would be, out; or null.
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Wanted } from './antecedent.ts';
import { ANTECEDENT_WEIGHTS, NOBODY } from './antecedent-weights.ts';
import type { Entity } from './entity.ts';
import { contentAround, findSpeaker } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { ANTECEDENT_FEATURES, listAntecedents } from './list-antecedents.ts';
import { isOfAnotherParty, isPlace, isTelling, PARTY, partyOf } from './match-office.ts';
import type { OfficeWords } from './office-words.ts';
import { weighAntecedents } from './pick-antecedent.ts';
import { isSamePlace } from './place-of-office.ts';
import type { Role } from './role.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const WEIGHTS = ANTECEDENT_FEATURES.map((name) => ANTECEDENT_WEIGHTS[name]);
/** How likely the one in play must be; how many sentences back. Set on the tuning half. */
const LIKELY = 0.6;
/** “the Republican nominee” where nobody in play is known for one. */
const LIKELY_OF_NO_PARTY = 0.7;
const NEAR = 2;
const SUBJECT = 0.8;

// “the businessman”, “the official”: for the person that the last sentences are about, as a pronoun would be.
export function inPlay(scene: Scene, role: Role): Resolved | null {
  const { reading, sentenceOf, trail } = scene;
  const { tokens } = reading;
  const { wanted, from, at, to } = role;
  if (!/^(?:the|this|that)$/.test(tokens[from]!.norm) || role.isPossessed) return null;
  if (role.possessor !== null && !PLACES.has(role.possessor.kind) && !isParty(tokens, role.possessor)) return null;
  // “the governor” with nobody of whom the report says so: it is somebody else’s office
  // and so is “the former secretary of state”; “the Vellish senator” may be whoever is from Vell
  const words = [...wanted.words];
  const places = placesIn(scene, role);
  const isOfPlace = words.length > 0 && words.every((word) => isPlace(word) || PARTY.test(word) || places.has(word));
  // “the senator” is one of many: without a word that tells whose, somebody spoken of; so is “the former secretary of state”
  const isAnaphoric =
    (ONE_OF_MANY.has(wanted.head) && words.length === 0) || (wanted.time === 'past' && !role.isIndefinite);
  if (SINGULAR_OFFICE.has(wanted.head) && !isOfPlace && !isAnaphoric) return null;
  // “the band leader” leads a band; “the real estate mogul” may be anybody rich
  if (
    ANYBODY.test(wanted.head) ||
    tokens.slice(from, to).some(({ norm }) => /^(?:last|first|only|next|average|typical)$/.test(norm))
  )
    return null;
  if (DEFINED_BY_WORDS.test(wanted.head) && words.some(isTelling) && !isAnaphoric) return null;
  const gender = Math.sign(titleGender(tokens, { from: to - 1, to }));
  const heading = headedBy(scene, role);
  if (heading !== null) return heading;
  const not = cannotBe(scene, role);
  const asked: Wanted = {
    gender: gender === 0 ? null : gender > 0 ? 1 : -1,
    at,
    inQuotation: NOBODY_THERE,
    inContent: NOBODY_THERE,
    speaker: null,
  };
  const all = listAntecedents(scene, asked).filter(
    ({ entity }) =>
      !not.has(entity) &&
      !isOfAnotherParty(entity, wanted) &&
      !holdsAnother(entity, wanted) &&
      !isOfAnotherPlace(entity, role) &&
      !hasAnotherTrade(entity, wanted),
  );
  // “the Republican nominee”: of the Republicans in play, when the report says of anybody that he is one
  const party = partyOf(wanted);
  const ofParty = all.filter(({ entity }) => party !== null && entity.party === party);
  const antecedents = ofParty.length > 0 ? ofParty : all;
  scene.watch?.(asked, antecedents);
  const shares = weighAntecedents(antecedents, WEIGHTS, NOBODY);
  const most = Math.max(0, ...shares);
  const entity = antecedents[shares.indexOf(most)]?.entity;
  const least = party !== null && ofParty.length === 0 ? LIKELY_OF_NO_PARTY : LIKELY;
  if (most < least || entity === undefined) return null;
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const trace = trail.traces[i]!;
    if (sentenceOf[at]! - trace.sentence > NEAR) break;
    if (trace.entity !== entity) continue;
    const name = entity.names.findLast((one) => one.from < at) ?? entity.fullest;
    const { head, words, time } = wanted;
    entity.calledAs.push({ head, words, of: null, time, from, to, passage: [name.from, name.to] });
    return { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
  }
  return null;
}

// Whoever says it, whoever the words themselves name, and the subjects before it in its sentence.
function cannotBe(scene: Scene, role: Role): ReadonlySet<Entity> {
  const { from, at, end } = role;
  const { trail } = scene;
  const not = new Set<Entity>();
  const speaker = findSpeaker(scene, at);
  if (speaker !== null) not.add(speaker);
  for (const member of (speaker && scene.memberships.get(speaker)) ?? []) not.add(member);
  for (let i = trail.indexAt(from); i < trail.traces.length && trail.traces[i]!.at < end; i++)
    not.add(trail.traces[i]!.entity);
  for (const entity of subjectsBefore(scene, role)) not.add(entity);
  const joined = joinedWith(scene, role);
  if (joined !== null) not.add(joined);
  for (const entity of namedInClause(scene, role)) not.add(entity);
  return not;
}

/** “6. Daan Okker. The Lumen governor …”: a line that is a name tells whom the next one is about. */
function headedBy({ reading, sentenceOf, names, entityOf }: Scene, { from }: Role): Resolved | null {
  const sentence = reading.sentences[sentenceOf[from]! - 1];
  if (sentence === undefined || from - sentence.endToken > 0) return null;
  const { firstToken, endToken } = sentence;
  const name = names.find((one) => one.from >= firstToken && one.to <= endToken && one.kind === 'person');
  const entity = name === undefined ? undefined : entityOf.get(name);
  if (name === undefined || entity === undefined) return null;
  for (let i = firstToken; i < endToken; i++)
    if ((i < name.from || i >= name.to) && reading.tokens[i]!.kind === 'word') return null;
  return { entity, because: { kind: 'description', span: { start: name.start, end: name.end } } };
}

/** “Against [Okker], the governor”, “[Okker], who came to defend the minister”: others than the role in whose clause they stand. */
function namedInClause({ reading, trail, sentenceOf }: Scene, { from, at }: Role): readonly Entity[] {
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentenceOf[at]!]!;
  const found: Entity[] = [];
  const before = trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(from));
  const isFronted = tokens[from - 1]?.text === ',' && FRONTED.test(tokens[firstToken]!.norm);
  const commas = tokens.slice(firstToken, from).filter(({ text }) => text === ',').length;
  if (isFronted && commas === 1) found.push(...before.map(({ entity }) => entity));
  // the last “who” before it, with no comma between
  let who = from - 1;
  while (who > firstToken && tokens[who]!.norm !== 'who' && !/^[,;:—–]$/.test(tokens[who]!.text)) who--;
  if (tokens[who]!.norm !== 'who') return found;
  // “Okker, the minister’s adviser, who”: whose name stands last before it and is a person’s own
  const owner = before.findLast(
    ({ at: there, name, entity }) =>
      there < who && name !== null && entity.kind === 'person' && name.title === null && tokens[name.to]?.text === ',',
  );
  if (owner !== undefined) found.push(owner.entity);
  return found;
}
const FRONTED = /^(?:against|with|over|from|by|to|after|before|behind|beside|alongside|unlike|besides)$/;

// “[Okker] and the minister”, “the minister and [Okker]” are two
function joinedWith({ reading: { tokens }, trail, nameAt, entityOf }: Scene, { from, to }: Role): Entity | null {
  const joins = (i: number) => /^(?:and|or|versus|vs\.?)$/.test(tokens[i]?.norm ?? '');
  const behind = joins(to) ? nameAt.get(to + 1) : undefined;
  if (behind !== undefined) return entityOf.get(behind) ?? null;
  const last = trail.traces[trail.indexAt(from) - 1];
  return joins(from - 1) && last?.name?.to === from - 1 ? last.entity : null;
}

// “Okker stood at the minister’s side” is about two; “Okker is the favourite”, “When Okker left, the minister …” may be about one, and so
// may “Okker heard her say that the minister …”.
function subjectsBefore(scene: Scene, { from, to, at }: Role): readonly Entity[] {
  const { reading, trail, sentenceOf, quoted } = scene;
  const { tokens, sentences } = reading;
  const before = tokens[from - 1]?.norm ?? '';
  if (/^(?:is|was|are|were|be|been|being|became|becomes|remains)$/.test(before)) return [];
  if (before === 'as' && !isSubject(to)) return [];
  const sentence = sentenceOf[at]!;
  const { firstToken } = sentences[sentence]!;
  let start = firstToken;
  if (SUBORDINATORS.has(tokens[firstToken]!.norm))
    for (let i = firstToken; i < from; i++) if (tokens[i]!.text === ',') start = i;
  for (let i = start; i < from - 1; i++)
    if (/^[,;—]$/.test(tokens[i]!.text) && /^(?:and|but|while|whereas)$/.test(tokens[i + 1]!.norm)) start = i;
  const content = contentAround(scene, at);
  const subjects: Entity[] = [];
  for (let i = trail.indexAt(start); i < trail.traces.length && trail.traces[i]!.at < from; i++) {
    const { entity, weight, at: there } = trail.traces[i]!;
    if (
      weight < SUBJECT ||
      (weight < 1 && !opensClause(there)) ||
      quoted(there) !== quoted(at) ||
      contentAround(scene, there) !== content
    )
      continue;
    subjects.push(entity);
  }
  return subjects;

  // “[Okker] met”, “that [Okker] met”, “, [Okker] met”; not “besting [Okker]”
  function opensClause(there: number): boolean {
    const { name } = trail.traces[trail.indexAt(there)]!;
    let at = name?.title?.from ?? there;
    while (at > firstToken && /^(?:the|an?|his|her)$/.test(tokens[at - 1]!.norm)) at--;
    const { norm, kind } = tokens[at - 1] ?? { norm: '', kind: 'punctuation' };
    return at === firstToken || kind === 'punctuation' || SUBORDINATORS.has(norm) || CONJUNCTIONS.has(norm);
  }
  // “as the minister looks on”; not “as the minister of trade”
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that)$/.test(norm);
  }
}
/** “the South Marrow governor”, “the mayor of Vell”: words of places that the report names. */
function placesIn({ reading: { tokens }, nameAt }: Scene, { from, end }: Role): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = from; i < end; i++) {
    const name = nameAt.get(i);
    if (name === undefined || !REGION_KINDS.has(name.kind)) continue;
    for (let k = name.from; k < name.to; k++) words.add(tokens[k]!.norm);
  }
  return words;
}
const REGION_KINDS = new Set(['state', 'demonym', 'capital', 'place']);
/** Generic as often as one person. */
const ANYBODY =
  /^(?:man|woman|boy|girl|host|moderator|officer|anchor|announcer|narrator|speaker|reporter|correspondent|guest|witness|voter|student|resident|member|reader|source|worker|farmer|user|donor|supporter|victim|caller)$/;
const DEFINED_BY_WORDS =
  /^(?:leader|official|chief|head|director|manager|chairman|chair|spokesman|spokeswoman|spokesperson|boss|president|secretary|minister|commissioner|editor|host|owner|member|officer|adviser|aide|lawyer|attorney|analyst|narrator)$/;
const NOBODY_THERE: ReadonlySet<Entity> = new Set();
/** “the GOP challenger” */
const isParty = (tokens: Scene['reading']['tokens'], { from, to }: Name): boolean =>
  to === from + 1 &&
  /^(?:gop|republican|democratic|democrat|libertarian|labour|labor|conservative|green)$/.test(tokens[from]!.norm);
const PLACES = new Set(['state', 'demonym', 'capital', 'place', 'unknown']);

/** A senator is no governor. */
function holdsAnother({ offices }: Entity, { head, time }: OfficeWords): boolean {
  // who is president is nobody’s candidate, unless the report says so
  if (canBeCalled('candidate', head))
    return offices.some((one) => one.head === 'president' && one.time === 'now' && one.words.size === 0);
  // a president is no “former secretary”, a senator may be a “former governor”
  if (SINGULAR_OFFICE.has(head) && time === 'past')
    return offices.some(
      (one) => /^(?:president|premier|prime-minister|king|queen|pope)$/.test(one.head) && one.time === 'now',
    );
  if (!SINGULAR_OFFICE.has(head) || time !== 'now') return false;
  return offices.some((one) => SINGULAR_OFFICE.has(one.head) && one.time === 'now' && !canBeCalled(one.head, head));
}

/** “the Lumen governor” is not the governor of Marrow. */
function isOfAnotherPlace({ offices }: Entity, { wanted, places }: Role): boolean {
  return offices.some(
    ({ head, of }) =>
      of !== null &&
      (SINGULAR_OFFICE.has(wanted.head) ? SINGULAR_OFFICE.has(head) : canBeCalled(head, wanted.head)) &&
      places.some((place) => isSamePlace(place, of) === false),
  );
}

/** Whom the report gives another trade or an office only: a reporter is not “the mogul”, a senator not “the surgeon”. */
function hasAnotherTrade({ offices }: Entity, { head }: OfficeWords): boolean {
  const trade = TRADES.findIndex((words) => words.has(head));
  if (trade === -1) return false;
  const own = offices
    .filter(({ time }) => time === 'now')
    .map((one) => TRADES.findIndex((words) => words.has(one.head)));
  if (own.includes(trade)) return false;
  return own.some((one) => one !== -1) || offices.some((one) => one.time === 'now' && SINGULAR_OFFICE.has(one.head));
}
const TRADES: readonly ReadonlySet<string>[] = [
  'businessman businesswoman billionaire millionaire mogul tycoon magnate developer entrepreneur investor financier',
  'reporter journalist correspondent columnist anchor host broadcaster commentator',
  'surgeon neurosurgeon doctor physician',
  'actor actress singer rapper comedian musician',
  'professor historian economist scientist scholar',
].map((line) => new Set(line.split(' ')));

/** Offices that many hold at a time. */
const ONE_OF_MANY = new Set('senator representative'.split(' '));
/** Offices that one does not hold two of. */
const SINGULAR_OFFICE = new Set(
  'president premier prime-minister chancellor minister secretary governor senator representative mayor ambassador judge justice king queen pope speaker general'.split(
    ' ',
  ),
);
