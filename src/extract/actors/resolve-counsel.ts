// “Counsel suggested” in; the barrister who was named last before it, out.
//
//   Hugh Okker KC, defending, …      Prosecuting, Ilse Varga said …      senior advocate P. Venn …      Ilse Varga, prosecuting, … The prosecutor …
import { POST_NOMINALS } from '../../lexicon/person-titles.ts';
import type { Name } from '../../understand/names/name.ts';
import { evidenceOf, type Resolved, type Scene } from './scene.ts';

const SILK = /^(?:kc|qc|san|sc)$/;
const PLEADS = /^(?:prosecuting|defending|mitigating)$/;
const ADVOCATE = /^(?:counsel|barrister|advocate|lawyer|attorney|solicitor|prosecutor)$/;

/** [from, to): the mention up to its head. Null for other words, and where nobody named before pleads. */
export function resolveCounsel(scene: Scene, from: number, to: number): Resolved | null {
  const {
    reading: { tokens },
    trail,
    entities,
  } = scene;
  const isCounsel =
    tokens[to - 1]!.norm === 'counsel' && (to === from + 1 || (to === from + 2 && tokens[from]!.norm === 'the'));
  const isSilk = tokens[to - 1]!.norm === 'silk' && to === from + 2 && tokens[from]!.norm === 'the';
  // not where somebody is called so: “the prosecutor, Daan Okker,”
  const isProsecutor =
    tokens[to - 1]!.norm === 'prosecutor' &&
    to === from + 2 &&
    tokens[from]!.norm === 'the' &&
    !entities.some(({ offices }) => offices.some(({ head }) => head === 'prosecutor'));
  if (!isCounsel && !isSilk && !isProsecutor) return null;
  for (let i = trail.indexAt(from) - 1; i >= 0; i--) {
    const { entity } = trail.traces[i]!;
    if (entity.kind !== 'person') continue;
    const isOne = entity.names.some((name) =>
      isProsecutor ? prosecutes(scene, name) : pleads(scene, name) || (isSilk && isSilkOf(scene, name)),
    );
    if (isOne || (isCounsel && entity.offices.some(({ head }) => ADVOCATE.test(head))))
      return { entity, because: { kind: 'office', span: evidenceOf(scene, entity, from) } };
  }
  return null;
}

const isSilkOf = ({ reading: { tokens } }: Scene, { to }: Name): boolean => {
  const behind = tokens[to]?.text === '(' ? tokens[to + 1] : tokens[to];
  return behind !== undefined && POST_NOMINALS.has(behind.norm) && SILK.test(behind.norm);
};
// “[Okker], prosecuting,”, “[Okker], for the prosecution,”, “Prosecuting, [Okker] said”
function prosecutes({ reading: { tokens, sentences }, sentenceOf }: Scene, { from, to, title }: Name): boolean {
  const at = POST_NOMINALS.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  const [mark, first, , last] = [0, 1, 2, 3].map((k) => tokens[at + k]?.norm ?? '');
  if (mark === ',' && (first === 'prosecuting' || (first === 'for' && /^(?:prosecution|crown|state)$/.test(last!))))
    return true;
  const { firstToken } = sentences[sentenceOf[from]!]!;
  return tokens[firstToken]!.norm === 'prosecuting' && (title?.from ?? from) === firstToken + 2;
}
// “[Okker], prosecuting,”, “[Okker] KC”, “Prosecuting, [Okker] said”, “In mitigation, [Okker] said”, “Appearing for the board, [Okker] said”
function pleads(scene: Scene, name: Name): boolean {
  const { tokens, sentences } = scene.reading;
  if (isSilkOf(scene, name)) return true;
  if (tokens[name.to]?.text === ',' && (PLEADS.test(tokens[name.to + 1]?.norm ?? '') || isFor(name.to + 1)))
    return true;
  const { firstToken } = sentences[scene.sentenceOf[name.from]!]!;
  const start = name.title?.from ?? name.from;
  const opens = tokens[firstToken]!.norm;
  const isFirst = tokens.slice(firstToken, start).filter(({ text }) => text === ',').length === 1;
  return (
    isFirst &&
    (PLEADS.test(opens) || opens === 'appearing' || (opens === 'in' && tokens[firstToken + 1]!.norm === 'mitigation'))
  );

  function isFor(i: number): boolean {
    return (
      tokens[i]?.norm === 'for' &&
      tokens[i + 1]?.norm === 'the' &&
      /^(?:prosecution|defence|defense|crown|state|claimant|applicant|respondent|accused|plaintiff)$/.test(
        tokens[i + 2]?.norm ?? '',
      )
    );
  }
}
