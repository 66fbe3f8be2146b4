// A figure in; what it measures and of whom, so that tellings in other words meet, out.
import { stemmer } from 'stemmer';
import { RAREST, rarityOf } from '../../lexicon/word-rarity.ts';
import type { Figure } from '../../record/figure.ts';
import { listWords } from '../../text/list-words.ts';
import { namesIn } from '../disputes/names-in.ts';
import { weighWords } from '../findings/weigh-words.ts';

export interface Measured {
  /** Stems of what is measured, in the order of letters, and its words. */
  readonly measure: readonly string[];
  readonly measureText: string;
  /** Name stems of the holder, else the stems of the words for it; and its words. */
  readonly whose: readonly string[];
  readonly whoseText: string;
}

/** “the military spending of the Halden Pact”, “Arvenian military spending”: a holder inside the words for the measure is taken out of them. */
export function measuredOf({ measure: { text }, whose }: Pick<Figure, 'measure' | 'whose'>): Measured {
  const plain = text.replace(/^\p{Lu}\p{Ll}+(?=\s\p{Ll})/u, (first) => (isCommon(first) ? first.toLowerCase() : first));
  const names = namesIn(plain);
  if (whose.text !== '' || names.length === 0)
    return { measure: stemsOf(text), whose: holderStems(whose.text), measureText: text, whoseText: whose.text };
  const [, what = '', of = ''] = /^(.*?)\s+(?:of|by|in)\s+(?:the\s+)?(\p{Lu}.*)$/su.exec(plain) ?? [];
  const named = plain.match(/\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/u)?.[0] ?? '';
  return {
    measure: stemsOf(listWords(plain).flatMap(({ start, end }) => (/^\p{Ll}/u.test(plain.slice(start)) ? [plain.slice(start, end)] : [])).join(' ')), // biome-ignore format: one line
    whose: names,
    measureText: what || plain.replace(named, '').trim().replace(LOOSE_END, ''),
    whoseText: of || named,
  };
}

/** “single ticket [to the] Isles”: what stood before the name. */
const LOOSE_END = /(?:\s+(?:to|from|of|for|in|on|at|by|with|between|the|an?))+$/iu;

const isCommon = (word: string) => rarityOf(stemmer(word.toLowerCase())) < RAREST;

function holderStems(words: string): string[] {
  const names = namesIn(words);
  return names.length > 0 ? names : stemsOf(words);
}

/** Stems that say something, in the order of letters. */
const stemsOf = (words: string) => [...weighWords(words).keys()].filter((stem) => /\p{L}/u.test(stem)).sort();
