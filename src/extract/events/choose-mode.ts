// An event of a known type and the words around its trigger in, its PLOVER mode out.
import { MODE_WORDS } from '../../lexicon/mode-words.ts';
import { PLOVER, PLOVER_TYPES, type PloverType } from '../../lexicon/plover.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import type { SentenceView, Tokens } from '../statements/sentence-view.ts';
import type { FoundEvent } from './event-reader.ts';
import { type PhraseSet, phraseSet } from './word-forms.ts';

const MODES: ReadonlyMap<PloverType, PhraseSet<string>> = new Map(
  PLOVER_TYPES.map((type) => [
    type,
    phraseSet(MODE_WORDS.filter(([of]) => of === type).map(([, mode, words]) => [mode, words] as const)),
  ]),
);
/** Words behind the trigger that its object and instrument stand in. */
const AHEAD = 12;
/** For these types the means decide, whatever the verb: "[attacked] with drones". */
const BY_MEANS: ReadonlySet<string> = new Set(['ASSAULT']);
const CLAUSE_END = /^(?:[;:—–]|that|which|who|after|before|while|when|as|but|because)$/;

/**
 * The mode, or null where the text gives none. The finder's own mode counts when its type has it; then words of the trigger, then
 * those behind it in the clause (object, instrument), then agents and recipients: "Police were [sent]" is MOBILIZE police.
 */
export function chooseMode(view: SentenceView, trigger: Tokens, type: PloverType, found: FoundEvent): string | null {
  if (found.mode !== null && Object.hasOwn(PLOVER[type].modes, found.mode)) return found.mode;
  const set = MODES.get(type)!;
  // “phone [calls]”
  const before = type === 'CONSULT' ? Math.max(view.from, trigger.from - 1) : trigger.from;
  const [own] = set.match(view.tokens, before, trigger.to);
  const end = clauseEnd(view, trigger.to);
  if (BY_MEANS.has(type)) {
    // “[killed] by a drone”, “a drone [attack]”; an aim that is “shot” later in the sentence is another event
    const [means] = set.match(view.tokens, Math.max(view.from, trigger.from - 2), end);
    return means ?? own ?? null;
  }
  if (own !== undefined) return own;
  const [behind] = set.match(view.tokens, trigger.to, end);
  if (behind !== undefined) return behind;
  for (const span of [...found.recipients, ...found.agents]) {
    const from = firstEndingAfter(view.tokens, span.start);
    const [who] = set.match(view.tokens, from, Math.min(view.to, firstEndingAfter(view.tokens, span.end - 1) + 1));
    if (who !== undefined) return who;
  }
  return null;
}

function clauseEnd(view: SentenceView, from: number): number {
  let i = from;
  while (i < view.to && i < from + AHEAD && !CLAUSE_END.test(view.tokens[i]!.norm)) i++;
  return i;
}
