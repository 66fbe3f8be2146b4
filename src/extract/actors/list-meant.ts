// “He” or “she” and what was mentioned before in; the persons whom it may stand for, those without a name among them, out.
import { countBelow } from '../../text/count-below.ts';
import type { Antecedent, Wanted } from './antecedent.ts';
import { contentAround } from './find-speaker.ts';
import { ANTECEDENT_FEATURES, listAntecedents, tracesBefore } from './list-antecedents.ts';
import { listUnnamed, type Unnamed } from './list-unnamed.ts';
import type { Scene } from './scene.ts';
import type { Trace } from './trail.ts';

/** What each number tells; pronoun-weights.ts has one weight for each. */
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
] as const;
export type MeantFeature = (typeof MEANT_FEATURES)[number];

/** Sentences back in which somebody without a name is remembered. */
const FARTHEST_UNNAMED = 2;
/** A mention that puts somebody into the foreground. */
const FOREGROUND = 0.8;

/** In order of their latest mention, the latest first. */
export function listMeant(scene: Scene, wanted: Wanted): readonly Antecedent[] {
  const { reading, sentenceOf, quoted, sources } = scene;
  const { at } = wanted;
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

  return all.map((one) => {
    const { entity, traces, features } = one;
    const has = (name: (typeof ANTECEDENT_FEATURES)[number]) => features[ANTECEDENT_FEATURES.indexOf(name)]!;
    const without = unnamed.get(entity);
    const inQuotation = traces.filter((trace) => quoted(trace.at) && isHere(trace));
    const latest = traces[0]!;
    const isBefore = sentence - latest.sentence === 1;
    return {
      entity,
      features: [
        ...features,
        +(opens && has('subject of the report’s last sentence') > 0),
        +(opens && has('latest mention') > 0),
        +(opens && has('introduced just before') > 0),
        +(opensParagraph && has('last source') > 0),
        +(opensParagraph && has('named most so far') > 0),
        +entity.names.some(({ headline }) => headline),
        +isQuoted,
        +(isQuoted && has('last source') > 0),
        +(isUnknown && has('last source') > 0),
        +(isQuoted && has('subject of the report’s last sentence') > 0),
        +(isQuoted && has('latest mention') > 0),
        +(isQuoted && inQuotation.length > 0),
        +(isQuoted && inQuotation.some((trace) => sentence - trace.sentence === 1)),
        +(isQuoted && has('named most so far') > 0),
        +(isQuoted && has('introduced just before') > 0),
        +(isQuoted && has('same sentence') > 0),
        +(isQuoted && traces.some((trace) => !quoted(trace.at) && sentence - trace.sentence === 1)),
        +(without !== undefined),
        +(without?.isIndefinite === true),
        +(without !== undefined && without.weight >= FOREGROUND && isBefore),
        +(without !== undefined && latest.sentence === sentence),
        +(without !== undefined && last !== undefined && without.from <= last.at && last.at < without.to),
        +(without !== undefined && entity.gender !== 0),
        +(without !== undefined && quoted(without.from)),
      ],
    };
  });

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
export const isUnnamed = ({ entity }: Antecedent): boolean => entity.index === -1;
