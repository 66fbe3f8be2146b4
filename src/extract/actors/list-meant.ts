// “He” or “she” and what was mentioned before in; the persons whom it may stand for, those without a name among them, out.
import { countBelow } from '../../text/count-below.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import type { Entity } from './entity.ts';
import { contentAround } from './find-speaker.ts';
import { heardSources } from './heard-sources.ts';
import { ANTECEDENT_FEATURES, listAntecedents, type Remembered, tracesBefore } from './list-antecedents.ts';
import { listUnnamed, type Unnamed } from './list-unnamed.ts';
import type { Scene } from './scene.ts';
import type { Trace } from './trail.ts';

/** What each number tells; pronoun-trees.ts asks for some of them. */
export const MEANT_FEATURES = [
  ...ANTECEDENT_FEATURES,
  'opens its sentence: subject of the report’s last sentence',
  'opens its sentence: latest mention',
  'opens its sentence: introduced just before',
  'opens its paragraph: last source',
  'opens its paragraph: named most so far',
  'in the headline',
  'quoted',
  'quoted: last source',
  'quoted: last source, whose words are not known',
  'quoted: subject of the report’s last sentence',
  'quoted: latest mention',
  'quoted: mentioned in that quotation before',
  'quoted: mentioned in that quotation before, a sentence ago',
  'quoted: named most so far',
  'quoted: introduced just before',
  'quoted: in the same sentence',
  'quoted: mentioned in the report’s own words of the sentence before',
  'without a name',
  'without a name: indefinite',
  'without a name: subject of a sentence before',
  'without a name: in the same sentence',
  'without a name: last source',
  'without a name: of a known gender',
  'without a name: quoted',
  'gender agrees, how surely',
  'gender against, how surely',
  'gender told by more than a pronoun',
  'gender against by more than a pronoun',
  'sentences since',
  'mentions since',
  'nearer ones that agree',
  'alone agrees',
  'quoted, whose words are not known',
  'last source in its paragraph',
  'last source but one',
  'spoke in the paragraph before',
  'named first in its paragraph',
  'alone in its paragraph',
  'share of names',
  'subject of its own sentence',
  'pronoun in its own sentence',
  'pronoun in its paragraph',
  'introduced a sentence before',
  'quoted, whose words are not known: subject in its paragraph',
  'quoted: names of others in that quotation',
  'candidates',
  'in the background',
  'opens its sentence',
  'opens its paragraph',
  'behind a quotation',
] as const;
export type MeantFeature = (typeof MEANT_FEATURES)[number];

const placeOf = (name: (typeof ANTECEDENT_FEATURES)[number]) => ANTECEDENT_FEATURES.indexOf(name);
const SUBJECT = placeOf('subject of the report’s last sentence');
const LATEST = placeOf('latest mention');
const INTRODUCED = placeOf('introduced just before');
const SOURCE = placeOf('last source');
const MOST = placeOf('named most so far');
const SAME_SENTENCE = placeOf('same sentence');

/** Sentences back in which somebody without a name is remembered. */
const FARTHEST_UNNAMED = 2;
/** A mention that puts somebody into the foreground. */
const FOREGROUND = 0.8;

/** In order of their latest mention, the latest first. */
export function listMeant(scene: Scene, wanted: Wanted): readonly Antecedent[] {
  const { reading, sentenceOf, quoted } = scene;
  const { at } = wanted;
  const sources = heardSources(scene, at);
  const { sentences } = reading;
  const sentence = sentenceOf[at]!;
  const unnamed = new Map(unnamedBefore(scene, at).map((one) => [one.entity, one]));
  const before = [...tracesBefore(scene, at), ...[...unnamed.values()].map(traceOf)].sort((a, b) => a.at - b.at);
  const all = listAntecedents(scene, wanted, undefined, before);
  const { firstToken, paragraph } = sentences[sentence]!;
  const isQuoted = quoted(at);
  const opens = at - firstToken <= 1 || (isQuoted && !quoted(at - 1));
  const opensParagraph = opens && sentences[sentence - 1]?.paragraph !== paragraph;
  const isUnknown = isQuoted && speakerIsUnknown();
  const last = sources.at(-1);
  const lastButOne = sources.findLast(({ entity }) => entity !== null && entity !== last?.entity);
  const agreementOf = ({ gender }: Entity) => gender * (wanted.gender ?? 0);
  const names = all.map(({ entity }) => entity.names.reduce((count, { from }) => (from < at ? count + 1 : count), 0));
  const allNames = names.reduce((sum, count) => sum + count, 0);
  const agreeing = all.filter(({ entity }) => agreementOf(entity) > 0);
  const ofParagraph = all.filter(({ traces }) => traces.some(isHere));
  const firstHere = ofParagraph.reduce<Remembered | null>(
    (first, one) => (first === null || firstIn(one) < firstIn(first) ? one : first),
    null,
  );
  const spokeBefore = new Set(
    sources
      .filter((one) => sentences[one.sentence]!.paragraph === paragraph - 1)
      .flatMap(({ entity }) => (entity === null ? [] : [entity])),
  );
  const inThatQuotation = all.filter(({ traces }) =>
    traces.some((trace) => quoted(trace.at) && isHere(trace) && trace.sentence === sentence),
  ).length;

  let nearer = 0;
  return all.map((one, order) => {
    const { entity, traces, features } = one;
    const agreement = agreementOf(entity);
    const has = (feature: number) => features[feature]! > 0;
    const without = unnamed.get(entity);
    const inQuotation = traces.filter((trace) => quoted(trace.at) && isHere(trace));
    const latest = traces[0]!;
    const isBefore = sentence - latest.sentence === 1;
    const agreeingNearer = nearer;
    if (agreement > 0) nearer++;
    return {
      entity,
      features: [
        ...features,
        +(opens && has(SUBJECT)),
        +(opens && has(LATEST)),
        +(opens && has(INTRODUCED)),
        +(opensParagraph && has(SOURCE)),
        +(opensParagraph && has(MOST)),
        +entity.names.some(({ headline }) => headline),
        +isQuoted,
        +(isQuoted && has(SOURCE)),
        +(isUnknown && has(SOURCE)),
        +(isQuoted && has(SUBJECT)),
        +(isQuoted && has(LATEST)),
        +(isQuoted && inQuotation.length > 0),
        +(isQuoted && inQuotation.some((trace) => sentence - trace.sentence === 1)),
        +(isQuoted && has(MOST)),
        +(isQuoted && has(INTRODUCED)),
        +(isQuoted && has(SAME_SENTENCE)),
        +(isQuoted && traces.some((trace) => !quoted(trace.at) && sentence - trace.sentence === 1)),
        +(without !== undefined),
        +(without?.isIndefinite === true),
        +(without !== undefined && without.weight >= FOREGROUND && isBefore),
        +(without !== undefined && latest.sentence === sentence),
        +(without !== undefined && last !== undefined && without.from <= last.at && last.at < without.to),
        +(without !== undefined && entity.gender !== 0),
        +(without !== undefined && quoted(without.from)),
        Math.min(2, Math.max(0, agreement) / 3),
        Math.min(1, Math.max(0, -agreement) / 3),
        +(agreement >= 2),
        +(agreement <= -2),
        Math.log(1 + sentence - latest.sentence),
        Math.log(1 + order),
        Math.min(3, agreeingNearer),
        +(agreeing.length === 1 && agreeing[0] === one),
        +isUnknown,
        +(last !== undefined && last.entity === entity && sentences[last.sentence]!.paragraph === paragraph),
        +(lastButOne?.entity === entity && sentence - lastButOne.sentence <= 4),
        +spokeBefore.has(entity),
        +(firstHere === one),
        +(ofParagraph.length === 1 && ofParagraph[0] === one),
        allNames === 0 ? 0 : names[order]! / allNames,
        +traces.some((trace) => trace.sentence === sentence && trace.weight >= FOREGROUND && !quoted(trace.at)),
        +traces.some((trace) => trace.sentence === sentence && trace.name === null),
        +traces.some((trace) => isHere(trace) && trace.name === null),
        +(
          entity.names.length > 0 &&
          sentenceOf[entity.names.find(({ headline }) => !headline)?.from ?? 0] === sentence - 1
        ),
        +(isUnknown && has(SUBJECT) && traces.some(isHere)),
        +isQuoted * Math.min(3, inThatQuotation),
        Math.log(1 + all.length),
        +traces.every(({ weight }) => weight < FOREGROUND),
        +opens,
        +opensParagraph,
        +(quoted(Math.min(firstToken + 1, at)) && !isQuoted),
      ],
    };
  });

  function firstIn({ traces }: Remembered): number {
    return traces.findLast(isHere)?.at ?? Number.POSITIVE_INFINITY;
  }
  function isHere(trace: Trace): boolean {
    return sentences[trace.sentence]!.paragraph === paragraph;
  }
  function speakerIsUnknown(): boolean {
    const around = contentAround(scene, at);
    return around === null || !scene.speakers.has(around.id);
  }
  function traceOf({ entity, from, weight }: Unnamed): Trace {
    return { entity, at: from, sentence: sentenceOf[from]!, weight, name: null };
  }
}

/** Without those whom the description before was found to mean. */
function unnamedBefore(scene: Scene, at: number): readonly Unnamed[] {
  const { trail, sentenceOf, reading } = scene;
  const all = listUnnamed(scene);
  const { firstToken } = reading.sentences[Math.max(0, sentenceOf[at]! - FARTHEST_UNNAMED)]!;
  const [start, end] = [firstToken, at].map((token) => countBelow(all.length, (i) => all[i]!.from < token));
  return all.slice(start, end).filter(({ from, to }) => {
    if (to > at) return false;
    for (let i = trail.indexAt(from); i < trail.traces.length && trail.traces[i]!.at < to; i++)
      if (trail.traces[i]!.name === null && trail.traces[i]!.weight >= FOREGROUND) return false;
    return true;
  });
}

/** Whether it stands for somebody without a name. */
export const isUnnamed = ({ entity }: Pick<Antecedent, 'entity'>): boolean => entity.index === -1;
