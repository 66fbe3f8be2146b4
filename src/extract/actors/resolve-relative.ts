// “who”, “which” in; whom the words before it name, out, or null.
import { PREPOSITIONS } from '../../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import type { Name } from '../../understand/names/name.ts';
import { BODY_WORDS } from './body-words.ts';
import { isPeople } from './people-words.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveElder } from './resolve-elder.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

export const RELATIVE = /^(?:who|which|that|whom|whose)$/;

// “Okker, who said …”; “a spokesman for Okker who said …” is nobody known
export function resolveRelative(scene: Scene, at: number, norm: string): Resolved | null {
  const { reading, names, entityOf, sentenceOf } = scene;
  const { tokens } = reading;
  let end = at;
  if (/^(?:,|—|–|--)$/.test(tokens[end - 1]?.text ?? '')) end--;
  // “Daan Okker (R-Lumen), who”
  if (tokens[end - 1]?.text === ')')
    for (let i = end - 2; i > end - 10 && i >= 0; i--)
      if (tokens[i]!.text === '(') {
        end = i;
        break;
      }
  let name = norm === 'that' || norm === 'which' ? (beforeApposition(end) ?? nameEnding(end)) : nameEnding(end);
  // “Clara Venn, 41, of Marrow, who said”: a person is who, not the place between
  if (
    norm === 'who' &&
    name !== undefined &&
    name.kind !== 'person' &&
    end < at &&
    !isPeople(tokens[name.to - 1]!.norm)
  )
    name = names.findLast(({ kind, to }) => kind === 'person' && to < end && to > end - 12 && tokens[to]?.text === ',');
  // “the elder Varga, who said”
  const elder = norm === 'who' ? resolveElder(scene, end - 3, end) : null;
  if (elder !== null) return elder;
  if (name === undefined) return norm === 'who' ? byRoleBefore(scene, at, end) : null;
  name = heBefore(name) ?? name;
  if (sentenceOf[name.from] !== sentenceOf[at]) return null;
  const entity = entityOf.get(name);
  // “Democrats, who hope to win”: all of them; not “Democrats who hope to win”
  const areAll = entity !== undefined && isPeople(tokens[name.to - 1]!.norm) && end < at;
  if (entity === undefined || (norm.startsWith('who') && entity.kind !== 'person' && norm !== 'whose' && !areAll))
    return null;
  if (norm === 'which' && entity.kind === 'person') return null;
  const start = name.title?.from ?? name.from;
  const before = tokens[start - 1]?.norm ?? '';
  if (/^(?:of|for|from|at|in)$/.test(before) && end === at) return null;
  return { entity, because: { kind: 'relative', span: spanOf(scene, name.from, name.to) } };

  function nameEnding(at: number): Name | undefined {
    return names.find(({ to }) => to === at);
  }
  // “It was Petra Okker, not Daan Venn, who said so”: she did; not “not Petra Okker but Daan Venn, who said so”
  function heBefore({ from, title }: Name): Name | undefined {
    const start = title?.from ?? from;
    let not = start - 1;
    // “not the mayor, Daan Venn, who”, “and not Mayor Daan Venn”
    while (not > start - LONGEST_ROLE && tokens[not]?.norm !== 'not') not--;
    if (tokens[not]?.norm !== 'not' || sentenceOf[not] !== sentenceOf[at]) return undefined;
    let stop = not;
    while (/^(?:,|—|–|--|and|\()$/.test(tokens[stop - 1]?.norm ?? '')) stop--;
    return stop === not ? undefined : names.findLast(({ kind, to }) => kind === 'person' && to === stop);
  }
  // “Harbour45, a super PAC that hopes”: the name, not what it is said to be; not “left Vell, a town that”
  function beforeApposition(stop: number): Name | undefined {
    for (let i = stop - 1; i > stop - LONGEST_ROLE && i > 0; i--)
      if (tokens[i]!.text === ',')
        return /^an?$/.test(tokens[i + 1]!.norm) && isBodyNoun(tokens[stop - 1]!.norm) ? nameEnding(i) : undefined;
    return undefined;
  }
}

const isBodyNoun = (norm: string) => BODY_WORDS.has(singularOf(norm)) || ORGANISATION_HEADS.has(norm);

const LONGEST_ROLE = 8;

// “the star journalist, who said …”: whoever that is
function byRoleBefore(scene: Scene, at: number, end: number): Resolved | null {
  const { tokens } = scene.reading;
  for (let from = end - 2; from >= 0 && from >= end - LONGEST_ROLE; from--) {
    if (tokens[from]!.kind !== 'word' || scene.sentenceOf[from] !== scene.sentenceOf[at]) return null;
    if (tokens[from]!.norm !== 'the') continue;
    // “the editors of The Advocate, who”
    if (PREPOSITIONS.has(tokens[from - 1]?.norm ?? '')) return null;
    let to = from + 1;
    while (to < end && !PREPOSITIONS.has(tokens[to]!.norm)) to++;
    const task = { at: from, to: end, mention: null, statement: null };
    const found = resolveDescription(scene, { is: 'description', from, to, end }, task);
    return found?.entity.kind === 'person' ? found : null;
  }
  return null;
}
