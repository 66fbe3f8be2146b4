// A description or pronoun in; whoever is the subject of its clause, out: that one does something to it, and so is another.
import { BE_IN_FULL, CONJUNCTIONS, DO, MODALS, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { behindAside, LONGEST_ASIDE } from './behind-aside.ts';
import type { Entity } from './entity.ts';
import { contentAround } from './find-speaker.ts';
import type { Role } from './role.ts';
import type { Scene } from './scene.ts';

/** Sums of a trail’s weight from which a mention is a subject. */
const SUBJECT = 0.8;

// “Okker stood at the minister’s side” is about two; “Okker is the favourite”, “When Okker left, the minister …” may be about one, and so
// may “Okker heard her say that the minister …”.
export function subjectsBefore(scene: Scene, { from, to, at }: Pick<Role, 'from' | 'to' | 'at'>): readonly Entity[] {
  const { reading, trail, sentenceOf, quoted } = scene;
  const { tokens, sentences } = reading;
  const before = tokens[from - 1]?.norm ?? '';
  if (BE_IN_FULL.has(before) || /^(?:became|becomes|remains)$/.test(before)) return [];
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

  // “[Okker] met”, “that [Okker] met”, “, [Okker] met”, “said [Okker] met”, “Will [she] meet”; not “besting [Okker]”
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
      asks(at - 1) ||
      norm === 'said' ||
      norm === 'says'
    );
  }
  // “[will] she meet”, “and [does] Okker meet”; not “Okker will meet”
  function asks(i: number): boolean {
    if (i < firstToken || (!MODALS.has(tokens[i]!.norm) && !DO.has(tokens[i]!.norm))) return false;
    const { kind, norm } = tokens[i - 1] ?? { kind: 'punctuation', norm: '' };
    return i === firstToken || kind === 'punctuation' || CONJUNCTIONS.has(norm);
  }
  // “as the minister looks on”; not “as the minister of trade”
  function isSubject(i: number): boolean {
    const { kind, norm } = tokens[i] ?? { kind: 'punctuation', norm: '' };
    return kind === 'word' && !PREPOSITIONS.has(norm) && !/^(?:and|or|but|who|that)$/.test(norm);
  }
}

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
