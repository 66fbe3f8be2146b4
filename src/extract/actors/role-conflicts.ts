// The description of a person by a role in; who cannot be meant by it, out: for where they stand in its clause, or for what the
// report says that they are.
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { canBeCalled } from '../../lexicon/office-kin.ts';
import { behindAside, LONGEST_ASIDE } from './behind-aside.ts';
import type { Entity } from './entity.ts';
import { contentAround } from './find-speaker.ts';
import type { OfficeWords } from './office-words.ts';
import { isSamePlace } from './place-of-office.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** Sums of a trail’s weight from which a mention is a subject. */
const SUBJECT = 0.8;

/** “Against [Okker], the governor”, “[Okker], who came to defend the minister”: others than the role in whose clause they stand. */
export function namedInClause({ reading, trail, sentenceOf }: Scene, { from, at }: Role): readonly Entity[] {
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentenceOf[at]!]!;
  const found: Entity[] = [];
  const before = trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(from));
  const isFronted = tokens[from - 1]?.text === ',' && FRONTED.test(tokens[firstToken]!.norm);
  const commas = tokens.slice(firstToken, from).filter(({ text }) => text === ',').length;
  if (isFronted && commas === 1 && !BESIDE.test(tokens[firstToken]!.norm))
    found.push(...before.map(({ entity }) => entity));
  // the last “who” before it, with no comma between
  let who = from - 1;
  while (who > firstToken && tokens[who]!.norm !== 'who' && !/^[,;:—–]$/.test(tokens[who]!.text)) who--;
  if (tokens[who]?.norm !== 'who') return found;
  // “Okker, the minister’s adviser, who”: whose name stands last before it and is a person’s own
  const owner = before.findLast(
    ({ at: there, name, entity }) =>
      there < who && name !== null && entity.kind === 'person' && name.title === null && tokens[name.to]?.text === ',',
  );
  if (owner !== undefined) found.push(owner.entity);
  return found;
}
const FRONTED = /^(?:against|with|over|from|by|to|after|before|behind|beside|alongside|unlike|besides)$/;

const BESIDE = /^(?:against|with|over|behind|beside|alongside|unlike|besides|facing)$/;

/** “Against [Okker], the governor fared well”: sets somebody beside another. */
export function setBeside(
  { reading, trail, sentenceOf }: Scene,
  { from, at }: Pick<Role, 'from' | 'at'>,
): readonly Entity[] {
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[sentenceOf[at]!]!;
  const before = tokens.slice(firstToken, from - 1);
  if (!BESIDE.test(before[0]?.norm ?? '') || tokens[from - 1]!.text !== ',' || before.some(({ text }) => text === ','))
    return [];
  return trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(from)).map(({ entity }) => entity);
}

// “[Okker] and the minister”, “the minister and [Okker]” are two
export function joinedWith({ reading: { tokens }, trail, nameAt, entityOf }: Scene, { from, to }: Role): Entity | null {
  const joins = (i: number) => /^(?:and|or|versus|vs\.?)$/.test(tokens[i]?.norm ?? '');
  const behind = joins(to) ? nameAt.get(to + 1) : undefined;
  if (behind !== undefined) return entityOf.get(behind) ?? null;
  const last = trail.traces[trail.indexAt(from) - 1];
  return joins(from - 1) && last?.name?.to === from - 1 ? last.entity : null;
}

// “Okker stood at the minister’s side” is about two; “Okker is the favourite”, “When Okker left, the minister …” may be about one, and so
// may “Okker heard her say that the minister …”.
export function subjectsBefore(scene: Scene, { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>): readonly Entity[] {
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

  // “[Okker] met”, “that [Okker] met”, “, [Okker] met”, “said [Okker] met”; not “besting [Okker]”
  function opensClause(there: number): boolean {
    const { name } = trail.traces[trail.indexAt(there)]!;
    let at = name?.title?.from ?? there;
    while (at > firstToken && /^(?:the|an?|his|her)$/.test(tokens[at - 1]!.norm)) at--;
    const { norm, kind } = tokens[at - 1] ?? { norm: '', kind: 'punctuation' };
    return (
      at === firstToken ||
      kind === 'punctuation' ||
      SUBORDINATORS.has(norm) ||
      CONJUNCTIONS.has(norm) ||
      norm === 'said' ||
      norm === 'says'
    );
  }
  // “as the minister looks on”; not “as the minister of trade”
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that)$/.test(norm);
  }
}
/**
 * “The governor thanked [Okker] while [Lindqvar] left”: whom the sentence that a role opens names behind it is another. Not “The governor,
 * [Okker], left”, “The winner is [Okker]”, “The governor’s friends met [Okker]”, “The governor left, and [Okker] stayed”.
 */
export function namedBehind({ reading, trail, sentenceOf }: Scene, { from, to, end, at }: Role): ReadonlySet<Entity> {
  const { tokens, sentences } = reading;
  const { firstToken, endToken } = sentences[sentenceOf[at]!]!;
  const found = new Set<Entity>();
  let start = firstToken;
  while (
    start < from &&
    (tokens[start]!.kind === 'punctuation' || /^(?:but|and|yet|still|now)$/.test(tokens[start]!.norm))
  )
    start++;
  if (start !== from || tokens[to]?.norm === "'s" || /^['’]$/.test(tokens[to]?.text ?? '')) return found;
  let i = Math.max(to, end);
  for (; i < endToken; i++) {
    const { text, norm } = tokens[i]!;
    if (/^(?:;|:|—|–|--)$/.test(text) || (text === ',' && /^(?:and|but|or|so)$/.test(tokens[i + 1]?.norm ?? ''))) break;
    if (/^(?:is|was|are|be|been|became|remains|named|called)$/.test(norm)) break;
  }
  for (let k = trail.indexAt(Math.max(to, end) + 1); k < trail.traces.length && trail.traces[k]!.at < i; k++) {
    const { name, entity } = trail.traces[k]!;
    if (name === null || entity.kind !== 'person') continue;
    // “the governor, Lumen Republican Daan Okker,”
    const isApposed = tokens.slice(to, name.from).every(({ norm }, n) => (n === 0 ? norm === ',' : !isVerbal(norm)));
    if (!isApposed) found.add(entity);
  }
  return found;
}
const isVerbal = (norm: string): boolean =>
  /^(?:,|who|that|which|and|.*ed|.*ing|said|says|told|has|had|will|would)$/.test(norm);

/** “[Okker] sat at the minister’s side”: subjects with nothing between them and the role that could open another clause. */
export function subjectsOfItsVerb(scene: Scene, role: Pick<Role, 'from' | 'to' | 'at'>): ReadonlySet<Entity> {
  const { reading, trail } = scene;
  const subjects = new Set(subjectsBefore(scene, role));
  const found = new Set<Entity>();
  for (let i = trail.indexAt(role.from) - 1; i >= 0; i--) {
    const { entity, at, name } = trail.traces[i]!;
    const to = name?.to ?? at + 1;
    if (role.from - to > LONGEST_CLAUSE + LONGEST_ASIDE) break;
    // “[Okker], the mayor of Vell, met the minister”
    const between = reading.tokens.slice(behindAside(reading.tokens, to), role.from);
    if (!between.some(opensAnother) && between.length <= LONGEST_CLAUSE && subjects.has(entity)) found.add(entity);
  }
  return found;
}
/** “Asked by [Okker] if she would stay, the witness said”, “[Okker] asked who had paid. ‘I did,’ the witness said”: who asks is another. */
export function askersBefore(
  { reading: { tokens, sentences }, trail, sentenceOf, names, nameAt, entityOf, quoted }: Scene,
  { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>,
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const here = sentences[sentenceOf[at]!]!.firstToken;
  const last = sentences[sentenceOf[at]! - 1];
  // “[Okker] asked Venn for a plan. The candidate said …”: an interviewer is not who runs; not “Okker asked for calm. The candidate said”
  const mayRun = RUNS_FOR_IT.test(tokens[to - 1]!.norm) && (from === here || quoted(Math.min(here + 1, at)));
  const isAnswer = IS_ASKED.test(tokens[to - 1]!.norm) && quoted(Math.min(here + 1, at));
  if (last !== undefined && (isAnswer || mayRun) && !quoted(at))
    for (let i = last.firstToken + 1; i < last.endToken; i++) {
      if (!ASKS.test(tokens[i]!.norm) || quoted(i) || /^(?:was|were|is|be|been|when|if)$/.test(tokens[i - 1]!.norm))
        continue;
      if (!isAnswer && nameAt.get(i + 1)?.kind !== 'person' && !/^(?:him|her|if|whether)$/.test(tokens[i + 1]!.norm))
        continue;
      const before = trail.traces.slice(trail.indexAt(last.firstToken), trail.indexAt(i));
      const asker = before.findLast(({ entity, at: there }) => entity.kind === 'person' && !quoted(there));
      if (asker !== undefined) found.add(asker.entity);
    }
  // “In an interview with [Okker], the candidate said”
  let talk = here;
  while (talk < here + LONGEST_TITLE && talk < from - 2 && !TALK.test(tokens[talk]!.norm)) talk++;
  if (talk < here + LONGEST_TITLE && TALK.test(tokens[talk]!.norm) && /^(?:with|to)$/.test(tokens[talk + 1]!.norm))
    if (tokens[from - 1]!.text === ',' && tokens.slice(here, from - 1).every(({ text }) => text !== ','))
      for (const name of names)
        if (name.from > talk && name.to <= from - 1 && name.kind === 'person') found.add(entityOf.get(name)!);
  for (let i = here + 1; i < from; i++) {
    if (tokens[i]!.norm !== 'by' || !ASKED.test(tokens[i - 1]!.norm)) continue;
    let k = i + 1;
    while (k < from && k < i + LONGEST_TITLE && nameAt.get(k)?.kind !== 'person') k++;
    const name = nameAt.get(k);
    const entity = name?.kind === 'person' && k < from ? entityOf.get(name) : undefined;
    if (entity !== undefined) found.add(entity);
  }
  return found;
}
/** Whose part in court is to answer. */
const IS_ASKED = /^(?:witness|defendant|accused|claimant|plaintiff|applicant|suspect)$/;
/** Who is interviewed as one who stands for election. */
const RUNS_FOR_IT = /^(?:candidate|nominee|contender|hopeful|front-?runner|challenger|incumbent)$/;
const ASKS = /^(?:asked|asks|inquired|enquired|wondered|wanted)$/;
const ASKED = /^(?:asked|pressed|questioned|cross-examined|examined|told|reminded|interviewed)$/;
const LONGEST_TITLE = 5;
const TALK = /^(?:interview|conversation|chat|talk|appearance|speaking|talking)$/;

/** Tokens from a subject to its object. */
const LONGEST_CLAUSE = 12;
function opensAnother({ kind, norm }: Scene['reading']['tokens'][number]): boolean {
  return (
    (kind === 'punctuation' && norm !== "'s") ||
    SUBORDINATORS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    /^(?:that|who|whom|which|as|like|than|said|says|is|was|are|were|be|became|remains|called|named|makes|made)$/.test(
      norm,
    )
  );
}

/** Generic as often as one person. */
export const ANYBODY =
  /^(?:man|woman|boy|girl|host|moderator|officer|anchor|announcer|narrator|speaker|reporter|correspondent|guest|witness|voter|student|resident|member|reader|source|worker|farmer|user|donor|supporter|victim|caller)$/;
/** A senator is no governor. */
export function holdsAnother({ offices }: Entity, { head, time }: OfficeWords): boolean {
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

/** “the secretary general”, “the director general” and “the general” are not the attorney general whom the report names. */
export function holdsAnotherGeneral({ offices }: Entity, { head }: OfficeWords): boolean {
  return (
    /(?:^|-)general$/.test(head) &&
    offices.some((one) => /(?:^|-)general$/.test(one.head) && one.time === 'now') &&
    !offices.some((one) => canBeCalled(one.head, head))
  );
}

/** “the Lumen governor” is not the governor of Marrow. */
export function isOfAnotherPlace({ offices }: Entity, { wanted, places }: Role): boolean {
  return offices.some(
    ({ head, of }) =>
      of !== null &&
      (SINGULAR_OFFICE.has(wanted.head) ? SINGULAR_OFFICE.has(head) : canBeCalled(head, wanted.head)) &&
      places.some((place) => isSamePlace(place, of) === false),
  );
}

/** Whom the report gives another trade or an office only: a reporter is not “the mogul”, a senator not “the surgeon”. */
export function hasAnotherTrade({ offices }: Entity, { head }: OfficeWords): boolean {
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

/** Offices that one does not hold two of. */
export const SINGULAR_OFFICE = new Set(
  'president premier prime-minister chancellor minister secretary governor senator representative mayor ambassador judge justice king queen pope speaker general'.split(
    ' ',
  ),
);

/** Sentences back. */
const TOLD_OF = 3;

/** “There were talks with the minister, [Okker] said. It rained. The minister …”: who is named where such a one is spoken of before; not “the minister, [Okker],”. */
export function namedBesideSuch(
  { reading: { tokens, sentences }, sentenceOf, names, entityOf }: Scene,
  { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>,
): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const head = tokens[to - 1]!.norm;
  if (to - from !== 2 || tokens[from]!.norm !== 'the') return found;
  const here = sentenceOf[at]!;
  for (let s = Math.max(0, here - TOLD_OF); s < here; s++) {
    const { firstToken, endToken } = sentences[s]!;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (
        tokens[i]!.norm !== head ||
        tokens[i - 1]!.norm !== 'the' ||
        /^(?:is|was|as)$/.test(tokens[i - 2]?.norm ?? '')
      )
        continue;
      for (const name of names) {
        if (name.kind !== 'person' || name.from < firstToken || name.to > endToken || name.title?.to === i + 1)
          continue;
        // “the minister, [Okker],” “[Okker], the minister,”
        if (name.to === i - 2 || (name.from <= i + 2 && name.from > i && /^[,.;)]$/.test(tokens[name.to]?.text ?? '.')))
          continue;
        const entity = entityOf.get(name);
        if (entity !== undefined) found.add(entity);
      }
    }
  }
  return found;
}
