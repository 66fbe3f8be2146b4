// A description behind a name and a comma in; of whom it is told, out.
//
//   Petra Lindqvar, [a Marrow Democrat] backing it      Daan Okker, then [the mayor], spoke      Tor Venn, [a donor] and founder of the guild, came
//   Petra Lindqvar, 35, [the daughter of the mayor], said      Tor Venn, a baker and [the host of a show], said
//   not: Against Okker, [the senator] fared well      Okker, [the senator] said      Lindqvar, [a senator] and a mayor met
import { PREPOSITIONS, SUBORDINATORS } from '../../lexicon/function-words.ts';
import { looksPlural } from '../../lexicon/singulars.ts';
import { isFiniteVerb } from '../../understand/is-finite-verb.ts';
import { isSpeech } from '../../understand/names/person-evidence.ts';
import type { Token } from '../../understand/reading.ts';
import { officeHeadOf } from './office-words.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const OPENS = /^(?:an?|the|his|her|its|their|former|formerly|ex|acting|then|now)$/;
/** Between the comma and the description: “Okker, then [the mayor]”. */
const WHEN = /^(?:then|now|currently|formerly|previously|once|still|already|also|perhaps|arguably)$/;
/** Tokens of what goes on behind “and”: “and [now head of the guild]”. */
const LONGEST_SECOND = 4;

/** [from, end): the whole mention. Null where no name stands before it, or it may be another’s. */
export function apposedTo(
  scene: Scene,
  { from, end }: { readonly from: number; readonly end: number },
): Resolved | null {
  const { reading, names, entityOf, sentenceOf } = scene;
  const { tokens, sentences } = reading;
  if (!OPENS.test(tokens[from]!.norm)) return null;
  let comma = from - 1;
  if (WHEN.test(tokens[comma]?.norm ?? '')) comma--;
  if (tokens[comma]?.norm === 'and') comma = opensBefore(tokens, comma, end);
  // “Petra Lindqvar, 35, [the daughter of the mayor]”
  if (tokens[comma]?.text === ',' && tokens[comma - 1]?.kind === 'number' && tokens[comma - 2]?.text === ',')
    comma -= 2;
  // “the shadow of Petra Lindqvar,” [his mother]
  while (/^[”’"']+$/.test(tokens[comma]?.text ?? '')) comma--;
  if (tokens[comma]?.text !== ',') return null;
  const name = names.find(({ to, kind }) => to === comma && kind === 'person');
  if (name === undefined || goesOnAsList(tokens, end) || isSpeech(tokens[end])) return null;
  const { firstToken } = sentences[sentenceOf[from]!]!;
  const opens = tokens[firstToken]!.norm;
  const commas = tokens.slice(firstToken, from).filter(({ text }) => text === ',').length;
  if (commas === 1 && (PREPOSITIONS.has(opens) || SUBORDINATORS.has(opens))) return null;
  const entity = entityOf.get(name);
  return entity === undefined
    ? null
    : { entity, because: { kind: 'description', span: spanOf(scene, name.from, name.to) } };
}

/** “Okker, a baker and [the host of a show], said”: the comma of the first thing told; `and` itself where it may join two persons. */
function opensBefore(tokens: readonly Token[], and: number, end: number): number {
  if (tokens[end]?.text !== ',' || /^(?:and|or)$/.test(tokens[end + 1]?.norm ?? '')) return and;
  for (let i = and - 1; i > and - LONGEST_FIRST && i > 0; i--) {
    const { text, norm, kind } = tokens[i]!;
    if (text === ',') return tellsOfOne(i + 1) ? i : and;
    if ((kind === 'punctuation' && norm !== "'s") || isFiniteVerb(tokens[i]!) || /^(?:who|and|or)$/.test(norm))
      return and;
  }
  return and;

  // “, a baker and”, “, then a baker and”, “, eight years his senior and”
  function tellsOfOne(i: number): boolean {
    const { norm, kind } = tokens[i]!;
    const isSpan = tokens.slice(i, and).some((one) => one.norm === 'years');
    return OPENS.test(norm) || WHEN.test(norm) || kind === 'number' || isSpan;
  }
}
/** Tokens of “a retired consultant for the harbour board”. */
const LONGEST_FIRST = 10;

/** “and [Venn]”, “and [a mayor]” are others; “and [founder of the guild]”, “and [now its head]” are the same one’s. */
function goesOnAsList(tokens: readonly Token[], end: number): boolean {
  const { norm } = tokens[end] ?? { norm: '' };
  if (norm === "'s" || norm === 'or') return true;
  if (norm !== 'and') return false;
  for (let i = end + 1; i <= end + LONGEST_SECOND && i < tokens.length; i++) {
    const { text, norm: own, kind } = tokens[i]!;
    if (kind !== 'word' || /^(?:an?|the|one|two|several|other|another)$/.test(own) || PREPOSITIONS.has(own))
      return true;
    if (/^\p{Ll}/u.test(text) && officeHeadOf(own) !== null) return looksPlural(own);
  }
  return true;
}
