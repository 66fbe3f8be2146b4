// A pronoun and the trail before it in; the persons that it may stand for out, each with what speaks for it as numbers.
import type { Antecedent, Wanted } from './antecedent.ts';
import type { Entity } from './entity.ts';
import { heardSources } from './heard-sources.ts';
import type { Scene } from './scene.ts';
import type { Trace } from './trail.ts';

/** What each number tells; antecedent-weights.ts has one weight for each. */
export const ANTECEDENT_FEATURES = [
  'trail',
  'same sentence',
  'one sentence before',
  'two sentences before',
  'foreground',
  'last mention is a pronoun',
  'same paragraph',
  'last source',
  'last source, a sentence before',
  'subject of the report’s last sentence',
  'latest mention',
  'gender unknown',
  'gender weakly against',
  'gender unknown beside one that agrees',
  'named often',
  'named most so far',
  'introduced just before',
  'behind a quotation: subject of the report’s last sentence',
  'behind a quotation: last source',
  'opens its sentence: last source',
  'inside its sentence: first named there',
  'named in the statement’s quotation',
  'named in the statement’s content',
  'speaks the words around',
] as const;
export type AntecedentFeature = (typeof ANTECEDENT_FEATURES)[number];

/** Sentences that count (measure-distances.ts): farther back nobody is meant by a pronoun. */
const FARTHEST = 12;
/** What a sentence’s distance leaves of a mention’s weight; tried over a grid on train articles. */
const DECAY = 0.38;
const SAME_PARAGRAPH = 1.5;
/** From here on, either way, a gender counts as known; from there on it excludes. */
const KNOWN_GENDER = 1.2;
const SURE_GENDER = 3;
const SUBJECT = 0.8;

interface Memory {
  /** The latest trace first. */
  readonly traces: Trace[];
  /** By distance the best trace’s share. */
  readonly shares: Map<number, number>;
}

/** What was mentioned before token `at`, in its sentence and `farthest` sentences before it. */
export function tracesBefore({ reading, sentenceOf, trail }: Scene, at: number, farthest = FARTHEST): readonly Trace[] {
  const { firstToken } = reading.sentences[Math.max(0, sentenceOf[at]! - farthest)]!;
  return trail.traces.slice(trail.indexAt(firstToken), trail.indexAt(at));
}

/** An antecedent with its mentions, the latest first. */
export interface Remembered extends Antecedent {
  readonly traces: readonly Trace[];
}

/** In order of their latest mention, the latest first; `farthest`: sentences back; `before`: what was mentioned before, in text order. */
export function listAntecedents(
  scene: Scene,
  wanted: Wanted,
  farthest = FARTHEST,
  before: readonly Trace[] = tracesBefore(scene, wanted.at, farthest),
): readonly Remembered[] {
  const { reading, far, sentenceOf, quoted } = scene;
  const { gender, at } = wanted;
  const { sentences, tokens } = reading;
  const sentence = sentenceOf[at]!;
  const paragraphOf = (s: number) => sentences[s]!.paragraph;
  const memories = new Map<Entity, Memory>();
  for (let i = before.length - 1; i >= 0; i--) {
    const trace = before[i]!;
    if (sentence - trace.sentence > farthest) break;
    const { entity } = trace;
    if (entity.kind !== 'person' || agreementOf(entity) <= -SURE_GENDER || wanted.not?.has(entity)) continue;
    const distance = far[sentence]! - far[trace.sentence]!;
    const near = paragraphOf(trace.sentence) === paragraphOf(sentence) ? SAME_PARAGRAPH : 1;
    const memory: Memory = memories.get(entity) ?? { traces: [], shares: new Map() };
    memory.traces.push(trace);
    const share = near * trace.weight * DECAY ** distance;
    if (share > (memory.shares.get(distance) ?? 0)) memory.shares.set(distance, share);
    memories.set(entity, memory);
  }
  const { firstToken } = sentences[sentence]!;
  const behindQuotation = quoted(Math.min(firstToken + 1, at)) && !quoted(at);
  const opens = at - firstToken <= 1;
  const subject = lastSubject();
  const last = heardSources(scene, at).at(-1);
  const source = last !== undefined && sentence - last.sentence <= 3 ? last : null;
  const firstHere = [...memories].findLast(([, { traces }]) => traces[0]!.sentence === sentence)?.[0];
  const counts = new Map([...memories.keys()].map((entity) => [entity, countNames(entity)]));
  const most = Math.max(...counts.values());
  const agreesNear = [...memories].some(
    ([entity, { traces }]) => agreementOf(entity) >= KNOWN_GENDER && sentence - traces[0]!.sentence <= 3,
  );

  return [...memories].map(([entity, { traces, shares }], order) => {
    const last = traces[0]!;
    const apart = sentence - last.sentence;
    let sum = 0;
    for (const share of shares.values()) sum += share;
    const agreement = agreementOf(entity);
    const isSubject = entity === subject;
    const isSource = entity === source?.entity;
    const count = counts.get(entity)!;
    return {
      entity,
      traces,
      features: [
        Math.log(sum + 0.001),
        +(apart === 0),
        +(apart === 1),
        +(apart === 2),
        last.weight,
        +(last.name === null),
        +(paragraphOf(last.sentence) === paragraphOf(sentence)),
        +isSource,
        +(isSource && sentence - source!.sentence <= 1),
        +isSubject,
        +(order === 0),
        +(Math.abs(agreement) < KNOWN_GENDER),
        +(agreement <= -KNOWN_GENDER),
        // not “The premier, [Okker], stood by him. [She] …”: the subject right before, in its paragraph
        +(
          agreement < KNOWN_GENDER &&
          agreesNear &&
          !(
            isSubject &&
            agreement > -KNOWN_GENDER &&
            apart === 1 &&
            paragraphOf(last.sentence) === paragraphOf(sentence)
          )
        ),
        Math.log(1 + count),
        +(count === most),
        +traces.some(({ name, sentence: there }) => name === entity.names[0] && sentence - there <= 2),
        +(behindQuotation && isSubject),
        +(behindQuotation && isSource),
        +(opens && isSource),
        +(!opens && entity === firstHere),
        +wanted.inQuotation.has(entity),
        +wanted.inContent.has(entity),
        +(entity === wanted.speaker),
      ],
    };
  });

  // The first person in the foreground of the nearest sentence before that is the report’s own, or of this one’s own start.
  function lastSubject(): Entity | null {
    let found: Entity | null = null;
    let there = -1;
    for (let i = before.length - 1; i >= 0; i--) {
      const trace = before[i]!;
      if (sentence - trace.sentence > farthest || (found !== null && trace.sentence !== there)) break;
      if (!memories.has(trace.entity) || trace.weight < SUBJECT || quoted(trace.at)) continue;
      found = trace.entity;
      there = trace.sentence;
    }
    return found;
  }
  function agreementOf({ gender: own }: Entity): number {
    return gender === null ? KNOWN_GENDER : own * gender;
  }
  function countNames({ names }: Entity): number {
    let count = 0;
    while (count < names.length && names[count]!.from < at) count++;
    return Math.min(count, tokens.length);
  }
}
