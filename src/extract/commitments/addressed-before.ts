// A statement told by a participle in, whom its main clause says it was told to out.
import { BENEFICIARIES } from '../../lexicon/commitment-words.ts';
import { sectorOf } from '../../lexicon/sector-words.ts';
import type { Mention } from '../../record/actor.ts';
import { passageOf } from '../../record/passage.ts';
import type { Statement } from '../../record/statement.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { Token } from '../../understand/reading.ts';
import { isPreposition } from '../statements/sentence-view.ts';
import type { CommitmentGround } from './commitment-ground.ts';
import { stretchesOf } from './content-words.ts';

const SPOKE_TO = /^(?:spoke|speaking|speaks|talked|wrote|appealed)$/;
const TOLD = /^(?:told|addressed|met|assured|reassured|visited)$/;
/** Who listens to a speech, beside those of BENEFICIARIES and of sector-words.ts. */
const LISTENERS = /^(?:leaders|executives|owners|supporters|delegates|donors|lawmakers|activists|crowd|audience)$/;
/** Tokens between the verb of the main clause and the participle, at most. */
const REACH = 16;

/**
 * “Varga spoke to [a meeting of shipowners], ▸promising◂ to cut the toll”, “met [the miners], vowing to”. Null where the cue is no participle behind a
 * comma (“Varga, promising peace, spoke to the miners”), or nobody is told: “spoke to the need for”, “told reporters, promising”.
 */
export function addressedBefore({ reading }: CommitmentGround, { cue }: Statement): Mention | null {
  const start = cue.spans[0]?.start;
  if (start === undefined || !/^\p{Ll}+ing\b/u.test(cue.text)) return null;
  const { tokens, report } = reading;
  const at = firstEndingAfter(tokens, start);
  if (tokens[at - 1]?.text !== ',') return null;
  for (let i = at - 2; i >= 0 && i > at - REACH; i--) {
    const { norm, text } = tokens[i]!;
    if (/^[.;:!?“”"]$/.test(text)) return null;
    const from = SPOKE_TO.test(norm) && tokens[i + 1]?.norm === 'to' ? i + 2 : TOLD.test(norm) ? i + 1 : null;
    if (from === null) continue;
    const begin = tokens[from]?.norm === 'with' ? from + 1 : from;
    const phrase = tokens.slice(begin, endOf(tokens, begin, at - 1));
    const told = passageOf(report.text, stretchesOf(reading, phrase));
    const sector = sectorOf(told.text);
    const head = phrase.at(-1);
    const isSomebody =
      head !== undefined &&
      (beginsWithCapital(head.text) || BENEFICIARIES.has(head.norm) || LISTENERS.test(head.norm) || sector !== null);
    return isSomebody && sector !== 'JRN' ? { ...told, actor: null } : null;
  }
  return null;
}

/** Where the noun phrase ends: at a mark or a preposition other than “of”. */
function endOf(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (
    end < to &&
    tokens[end]!.kind !== 'punctuation' &&
    (!isPreposition(tokens[end]!) || tokens[end]!.norm === 'of')
  )
    end++;
  return end;
}
