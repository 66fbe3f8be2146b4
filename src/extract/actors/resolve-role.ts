// The description of one person by a role ("the secretary general", "the alliance’s chief", "the Vellish senator") in; who that is
// by the report’s own words, or null: by an office that the report gives somebody, else by who is in play.
import { PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { DEMONYMS, REGIONS, STATE_NAMES } from '../../lexicon/gazetteer.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import type { Name } from '../../understand/names/name.ts';
import { ANTECEDENT_WEIGHTS, NOBODY } from './antecedent-weights.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity, Office } from './entity.ts';
import { contentAround, findSpeaker } from './find-speaker.ts';
import { titleGender } from './gender-evidence.ts';
import { ANTECEDENT_FEATURES, listAntecedents } from './list-antecedents.ts';
import { type OfficeWords, officeHeadOf } from './office-words.ts';
import { weighAntecedents } from './pick-antecedent.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

export interface Role {
  readonly wanted: OfficeWords;
  /** Tokens of the phrase up to its head. */
  readonly from: number;
  readonly to: number;
  /** End of the whole mention. */
  readonly end: number;
  readonly at: number;
  /** “a former minister”: it can only introduce somebody. */
  readonly isIndefinite: boolean;
  /** “the chief [of the Pact]”: what it is of. */
  readonly complement: ReadonlySet<string>;
  /** “the Pact’s chief” */
  readonly isPossessed: boolean;
  readonly possessor: Name | null;
}

/** Sentences back to which an office’s holder must have been met. */
const FARTHEST = 40;
/** In the first sentences a role may stand before the name of its holder. */
const OPENING = 5;
/** How many sentences on that name is given. */
const SOON = 6;

export function resolveRole(scene: Scene, role: Role): Resolved | null {
  const { wanted } = role;
  const unnamed = unnamedAt(scene, role);
  const gender = titleGender(scene.reading.tokens, { from: role.to - 1, to: role.to });
  const ranked: { entity: Entity; office: Office; strength: number; near: number }[] = [];
  for (const entity of scene.entities) {
    if (entity.kind !== 'person' || isOfAnotherParty(entity, wanted)) continue;
    // “the actress” is no actor whom the report calls he
    if (entity.gender * gender < 0) continue;
    let best: { office: Office; strength: number } | null = null;
    for (const office of [...entity.offices, ...entity.calledAs]) {
      const strength = strengthOf(office, role);
      if (strength === null || (best !== null && strength <= best.strength)) continue;
      best = { office, strength };
    }
    if (best !== null) ranked.push({ entity, ...best, near: recency(scene, role, entity) });
  }
  const inReach = role.isIndefinite ? [] : ranked.filter(({ near }) => near < Number.POSITIVE_INFINITY);
  const isOpening = scene.sentenceOf[role.at]! < OPENING;
  const between = inReach.length > 0 || role.isIndefinite || isOpening || unnamed > 0 ? null : inPlay(scene, role);
  if (between !== null) return between;
  const pool = inReach.length > 0 ? inReach : ahead();
  pool.sort((a, b) => b.strength - a.strength || a.near - b.near);
  const [best, next] = pool;
  if (best !== undefined) {
    if (next !== undefined && next.strength === best.strength && next.near - best.near < 0.5) return null;
    if (best.office.passage[1] < unnamed) return null;
    return { entity: best.entity, because: { kind: 'office', span: spanOf(scene, ...best.office.passage) } };
  }
  return inReach.length === 0 && isOpening && !role.isIndefinite && unnamed === 0 ? inPlay(scene, role) : null;

  // “A former Pact chairman says …”, “Lawmaker calls …”: whom the report then introduces by the same office, and nobody else
  function ahead(): typeof ranked {
    if (!isOpening && role.isIndefinite) return [];
    const known = ranked.filter(({ strength }) => strength >= 1);
    if (known.length === 1 && wanted.words.size > 0) return known;
    if (!isOpening || role.possessor?.kind === 'person') return [];
    const soon = ranked.filter(({ office }) => {
      const apart = scene.sentenceOf[office.from]! - scene.sentenceOf[role.at]!;
      const isKin = role.isIndefinite ? office.head === wanted.head : canBeCalled(office.head, wanted.head);
      return isKin && apart >= 0 && apart <= SOON && office.from > role.at;
    });
    return soon.length === 1 ? soon : [];
  }
}

const UNNAMED_WITHIN = 20;

/** “An official said … The official added”, “a judge in Vell … the Vellish judge”: the token where such a one was last spoken of without a name; 0: nowhere. */
function unnamedAt(
  { reading: { tokens, sentences }, sentenceOf }: Scene,
  { wanted, from, at, isIndefinite }: Role,
): number {
  if (isIndefinite || !/^(?:the|this|that)$/.test(tokens[from]!.norm)) return 0;
  const { firstToken } = sentences[Math.max(0, sentenceOf[at]! - UNNAMED_WITHIN)]!;
  for (let i = from - 1; i > firstToken; i--) {
    if (officeHeadOf(tokens[i]!.norm) !== wanted.head) continue;
    // named there, or of another kind
    let start = i;
    while (start > firstToken && i - start < 4 && !/^(?:an?|one|the)$/.test(tokens[start]!.norm)) start--;
    if (!/^(?:an?|one)$/.test(tokens[start]!.norm)) return 0;
    const next = tokens[i + 1];
    const isNamed =
      /^\p{Lu}/u.test(next?.text ?? '') || (next?.text === ',' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? ''));
    const isAppositive = /^(?:,|is|was|as|—)$/.test(tokens[start - 1]?.text ?? '');
    return isNamed || isAppositive ? 0 : i;
  }
  return 0;
}

function recency({ trail, sentenceOf }: Scene, { at }: Role, entity: Entity): number {
  for (let i = trail.indexAt(at) - 1; i >= 0; i--) {
    const trace = trail.traces[i]!;
    const apart = sentenceOf[at]! - trace.sentence;
    if (apart > FARTHEST) break;
    if (trace.entity === entity) return apart + (1 - trace.weight) * 0.9;
  }
  return Number.POSITIVE_INFINITY;
}

// Words that both have speak for it, a possessor that is another’s speaks against; null: it cannot be.
function strengthOf(office: Office, role: Role): number | null {
  const { wanted, isPossessed } = role;
  const { words, time } = wanted;
  const isSame = office.head === wanted.head;
  if (!canBeCalled(office.head, wanted.head) && !leadsIt(office, wanted)) return null;
  if ([...RANK].some((rank) => words.has(rank) !== office.words.has(rank)) && (isSame || words.size > 0)) return null;
  let strength = isSame ? 0 : 0.5;
  let shared = false;
  let strange = false;
  for (const word of words) {
    if (hasWord(office, word)) {
      strength += 1;
      shared = true;
    } else if (PARTY.test(word) && [...office.words].some((other) => PARTY.test(other))) return null;
    else if (DOMAIN.has(word) && [...office.words].some((other) => DOMAIN.has(other))) return null;
    else {
      strength -= 0.3;
      strange ||= isTelling(word);
    }
  }
  // “the leader of the inquiry” is not the leader of the party
  const isTold = office.of !== null || office.words.size > 0;
  if (role.complement.size > 0 && isTold && ![...role.complement].some((word) => hasWord(office, word))) return null;
  // “the vulture fund manager” is no majority leader: another word for the office needs something else that is the same
  if (!isSame && strange && !shared) return null;
  // “the Pact’s chief” is nobody’s president: whoever owns the office must be the same as well
  if (!isSame && isPossessed && !shared && !isOfBody(office)) return null;
  if (time === 'past' && office.time === 'past') strength += 0.5;
  if (time === 'past' && office.time === 'future') return null;
  return strength > -1 ? Math.max(strength, 0) : null;
}

/** “Okker, who leads the Pact”: its chairman, its chief; not its inspector. */
function leadsIt(office: Office, { head, words }: OfficeWords): boolean {
  return (
    office.head === 'leader' &&
    office.of !== null &&
    LEADING.has(head) &&
    [...words].some((word) => hasWord(office, word))
  );
}

function hasWord({ words, of }: Office, word: string): boolean {
  const owner = of?.split(' ') ?? [];
  return (
    words.has(word) || owner.includes(word) || isAcronym(word, owner) || owner.some((one) => isAcronym(one, [...words]))
  );
}

/** “pfc” for “pact finance committee” */
function isAcronym(short: string, long: readonly string[]): boolean {
  return (
    short.length >= 3 &&
    long.length >= short.length &&
    long
      .map((word) => word[0])
      .join('')
      .includes(short)
  );
}

/** “who leads the Halden Pact” is of a body, whatever kind of body the description calls it. */
function isOfBody({ words, of }: Office): boolean {
  return [...words, ...(of?.toLowerCase().split(' ') ?? [])].some((word) => BODY_WORDS.has(word));
}

/** Neither a place, a party, a kind of body nor a word that every office may have. */
function isTelling(word: string): boolean {
  return !isPlace(word) && !BODY_WORDS.has(word) && !LOOSE.has(word) && !PARTY.test(word);
}

/** A code that office-words.ts puts for a state’s name, or a region. */
function isPlace(word: string): boolean {
  return /^[A-Z]{2}$/.test(word) || REGIONS.has(word) || DEMONYMS.has(word) || STATE_NAMES.has(word);
}

function isOfAnotherParty({ party }: Entity, wanted: OfficeWords): boolean {
  const asked = partyOf(wanted);
  return party !== null && asked !== null && asked !== party;
}

/** “the Vellish Democrat”, “the Democratic nominee” */
function partyOf({ head, words }: OfficeWords): string | null {
  for (const word of [head, ...words]) {
    const party = word === 'democrat' ? 'democratic' : word;
    if (PARTY.test(party)) return party;
  }
  return null;
}

const WEIGHTS = ANTECEDENT_FEATURES.map((name) => ANTECEDENT_WEIGHTS[name]);
/** How likely the one in play must be; how many sentences back. Set on the tuning half. */
const LIKELY = 0.6;
/** “the Republican nominee” where nobody in play is known for one. */
const LIKELY_OF_NO_PARTY = 0.8;
const NEAR = 2;
const SUBJECT = 0.8;

// “the businessman”, “the official”: for the person that the last sentences are about, as a pronoun would be.
function inPlay(scene: Scene, role: Role): Resolved | null {
  const { reading, sentenceOf, trail } = scene;
  const { tokens } = reading;
  const { wanted, from, at, to } = role;
  if (!/^(?:the|this|that)$/.test(tokens[from]!.norm) || role.isPossessed) return null;
  if (role.possessor !== null && !PLACES.has(role.possessor.kind) && !isParty(tokens, role.possessor)) return null;
  // “the governor” with nobody of whom the report says so: it is somebody else’s office
  // and so is “the former secretary of state”; “the Vellish senator” may be whoever is from Vell
  const words = [...wanted.words];
  if (
    SINGULAR_OFFICE.has(wanted.head) &&
    (words.length === 0 || !words.every((word) => isPlace(word) || PARTY.test(word)))
  )
    return null;
  // “the band leader” leads a band; “the real estate mogul” may be anybody rich
  if (
    ANYBODY.test(wanted.head) ||
    tokens.slice(from, to).some(({ norm }) => /^(?:last|first|only|next|average|typical)$/.test(norm))
  )
    return null;
  if (DEFINED_BY_WORDS.test(wanted.head) && words.some(isTelling)) return null;
  const gender = Math.sign(titleGender(tokens, { from: to - 1, to }));
  const not = cannotBe(scene, role);
  const all = listAntecedents(scene, {
    gender: gender === 0 ? null : gender > 0 ? 1 : -1,
    at,
    inQuotation: NOBODY_THERE,
    inContent: NOBODY_THERE,
    speaker: null,
  }).filter(({ entity }) => !not.has(entity) && !isOfAnotherParty(entity, wanted) && !holdsAnother(entity, wanted));
  // “the Republican nominee”: of the Republicans in play, when the report says of anybody that he is one
  const asked = partyOf(wanted);
  const ofParty = all.filter(({ entity: { party } }) => asked !== null && party === asked);
  const antecedents = ofParty.length > 0 ? ofParty : all;
  const shares = weighAntecedents(antecedents, WEIGHTS, NOBODY);
  const most = Math.max(0, ...shares);
  const entity = antecedents[shares.indexOf(most)]?.entity;
  const least = asked !== null && ofParty.length === 0 ? LIKELY_OF_NO_PARTY : LIKELY;
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
  return not;
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
    if (weight < SUBJECT || quoted(there) !== quoted(at) || contentAround(scene, there) !== content) continue;
    subjects.push(entity);
  }
  return subjects;

  // “as the minister looks on”; not “as the minister of trade”
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that)$/.test(norm);
  }
}
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
  if (!SINGULAR_OFFICE.has(head) || time !== 'now') return false;
  return offices.some((one) => SINGULAR_OFFICE.has(one.head) && one.time === 'now' && !canBeCalled(one.head, head));
}

const DOMAIN = new Set(
  'foreign defense interior finance treasury justice prime vice deputy attorney press house senate labor labour education energy health trade commerce agriculture homeland state campaign'.split(
    ' ',
  ),
);
const PARTY = /^(?:republican|democratic|libertarian|green|independent|conservative|labor)$/;
const LOOSE = new Set('top chief new senior current longtime first presidential gubernatorial retired'.split(' '));
const LEADING = new Set(
  'chief head boss director leader president chairman chairwoman chair chairperson secretary commissioner ceo'.split(
    ' ',
  ),
);
const RANK = new Set('vice deputy assistant under'.split(' '));
/** Offices that one does not hold two of. */
const SINGULAR_OFFICE = new Set(
  'president premier prime-minister chancellor minister secretary governor senator representative mayor ambassador judge justice king queen pope speaker general'.split(
    ' ',
  ),
);
