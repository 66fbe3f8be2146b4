// The description of a document that speaks ("a statement by the ministry", "the letter") in; whose it is, as the report’s own words tell,
// out, or null.
import { singularOf } from '../../lexicon/singulars.ts';
import type { Entity } from './entity.ts';
import { headOfMention, type MentionHead } from './mention-head.ts';
import type { BodyPhrase } from './resolve-body.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

/** Texts that somebody puts out without a name of their own; books, films and polls have one. */
const DOCUMENTS = new Set(
  `statement report letter memo memorandum communique communiqué filing complaint lawsuit brief ruling opinion article column editorial
  op-ed essay post tweet message email e-mail announcement release note dispatch analysis study assessment audit document declaration
  bulletin motion petition decree directive notice circular blog review paper`.split(/\s+/),
);
/** “a report [issued] by” */
export const MADE =
  /^(?:issued|released|published|signed|written|sent|posted|prepared|put|made|filed|drafted|authored|circulated|conducted|done|taken)$/;
const PUTS_OUT =
  /^(?:issued|released|published|sent|wrote|posted|filed|circulated|issues|releases|publishes|sends|writes|posts|files|drafted|put)$/;
/** Whose name before the noun makes it theirs: “a Land Bank report”. */
const BODIES = new Set(['organisation', 'publication', 'alliance', 'armed-group', 'seat']);
/** Sentences back to where the document was brought in. */
const FARTHEST = 8;

/** Whom another description means: “a statement by [the ministry]”. */
type Describe = (scene: Scene, head: Extract<MentionHead, { is: 'description' }>, at: number) => Resolved | null;

export function isDocument(norm: string): boolean {
  return DOCUMENTS.has(norm) || DOCUMENTS.has(singularOf(norm));
}

/** [from, to) ends in a document’s noun; not “a report from Vell”, where it is only sent from. */
export function resolveDocument(scene: Scene, { from, to, end }: BodyPhrase, describe: Describe): Resolved | null {
  const { tokens } = scene.reading;
  const own = authorOf(scene, describe, from, to, end);
  if (own !== null) return own;
  if (!/^(?:the|this|that)$/.test(tokens[from]!.norm) || to - from > 3) return null;
  const noun = singularOf(tokens[to - 1]!.norm);
  return (
    broughtInBefore(scene, describe, from, noun) ??
    (noun === 'statement' && to - from === 2 ? whoeverSpoke(scene, from) : null)
  );
}

/** “[Harlan Mills] confirmed it. According to the statement”: the body that spoke last, a sentence or two before; a person may have said it anywhere. */
function whoeverSpoke(scene: Scene, from: number): Resolved | null {
  const { sources, sentenceOf } = scene;
  const last = sources.at(-1);
  if (last === undefined || last.entity === null || sentenceOf[from]! - last.sentence > NEAR_SPOKEN) return null;
  const { kind, fullest } = last.entity;
  if (!/^(?:organisation|alliance|armed-group)$/.test(kind) || fullest.kind === 'place') return null;
  return { entity: last.entity, because: { kind: 'description', span: spanOf(scene, last.at, last.to) } };
}
/** Sentences back. */
const NEAR_SPOKEN = 2;

/** “a statement by [the ministry]”, “[Okker]’s letter”, “[the prosecutor]’s filing”, “a [Land Bank] report” */
function authorOf(scene: Scene, describe: Describe, from: number, to: number, end: number): Resolved | null {
  const { reading, nameAt, names, entityOf } = scene;
  const { tokens } = reading;
  let by = to;
  if (MADE.test(tokens[by]?.norm ?? '')) by++;
  const link = tokens[by]?.norm ?? '';
  if (
    by < end &&
    (link === 'by' ||
      (link === 'from' && (by > to || nameAt.has(by + 1) || /^(?:the|his|her)$/.test(tokens[by + 1]?.norm ?? ''))))
  )
    return resolvePart(scene, describe, by + 1, end);
  if (/^(?:his|her|its|their)$/.test(tokens[from]!.norm)) return resolvePronoun(scene, from, tokens[from]!.norm, null);
  for (let i = to - 2; i > from; i--)
    if (tokens[i]!.norm === "'s" || tokens[i]!.norm === "'") return resolvePart(scene, describe, from, i);
  const name = names.findLast((one) => one.from >= from && one.to <= to - 1);
  if (name === undefined || !BODIES.has(name.kind)) return null;
  const entity = entityOf.get(name);
  return entity === undefined ? null : told(scene, entity, name.from, name.to);
}

function resolvePart(scene: Scene, describe: Describe, from: number, to: number): Resolved | null {
  const { tokens } = scene.reading;
  // the name right there: “by [the Harbour Commission] came out”
  const start = /^(?:the|an?)$/.test(tokens[from]?.norm ?? '') && !scene.nameAt.has(from) ? from + 1 : from;
  const first = scene.nameAt.get(start) ?? scene.names.find(({ title }) => title?.from === start);
  const head: MentionHead | null =
    first !== undefined && first.to <= to && tokens[first.to]?.norm !== "'s"
      ? { is: 'name', name: first, apposition: false }
      : headOfMention(scene.reading, scene.nameAt, from, to);
  if (head?.is === 'name') {
    const entity = scene.entityOf.get(head.name);
    const isFrom = tokens[from - 1]?.norm === 'from';
    if (entity === undefined || entity.fullest.kind === 'place' || (isFrom && entity.fullest.kind === 'unknown'))
      return null;
    return told(scene, entity, head.name.title?.from ?? head.name.from, head.name.to);
  }
  return head?.is === 'description' ? describe(scene, head, from) : null;
}

function told(scene: Scene, entity: Entity, from: number, to: number): Resolved {
  return { entity, because: { kind: 'description', span: spanOf(scene, from, to) } };
}

/** “The ministry released a report … The report said”, “a letter from Okker … the letter”: the latest of that kind. */
function broughtInBefore(scene: Scene, describe: Describe, from: number, noun: string): Resolved | null {
  const { reading, sentenceOf } = scene;
  const { tokens, sentences } = reading;
  const { firstToken } = sentences[Math.max(0, sentenceOf[from]! - FARTHEST)]!;
  for (let i = from - 1; i >= firstToken; i--) {
    if (tokens[i]!.norm !== noun) continue;
    let start = i;
    while (
      start > firstToken &&
      i - start < 6 &&
      !/^(?:an?|the|this|his|her|its|their|in|,|\.)$/.test(tokens[start - 1]!.norm)
    )
      start--;
    if (start > firstToken && /^(?:an?|the|this|his|her|its|their)$/.test(tokens[start - 1]!.norm)) start--;
    const { endToken } = sentences[sentenceOf[i]!]!;
    const author = authorOf(scene, describe, start, i + 1, Math.min(endToken, i + 10)) ?? putOutBy(scene, start);
    if (author !== null) return author;
  }
  return null;
}

/** “[The ministry] published a long report” */
function putOutBy({ reading, trail, sentenceOf, quoted }: Scene, start: number): Resolved | null {
  const { tokens } = reading;
  let verb = start - 1;
  if (tokens[verb]?.norm === 'out') verb--;
  if (!PUTS_OUT.test(tokens[verb]?.norm ?? '')) return null;
  const last = trail.traces[trail.indexAt(verb) - 1];
  if (last === undefined || sentenceOf[last.at] !== sentenceOf[verb] || quoted(last.at)) return null;
  const end = last.name?.to ?? last.at + 1;
  // “Okker [had also] published”; not “the friend of Okker who published”
  if (
    verb - end > 2 ||
    tokens.slice(end, verb).some(({ norm, kind }) => kind !== 'word' || /^(?:who|which|that)$/.test(norm))
  )
    return null;
  return {
    entity: last.entity,
    because: {
      kind: 'description',
      span: { start: tokens[last.name?.from ?? last.at]!.start, end: tokens[end - 1]!.end },
    },
  };
}
