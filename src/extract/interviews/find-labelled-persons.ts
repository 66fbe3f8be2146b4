// The turns of a transcript in; the labels that show themselves to be persons, out: no list has every given name.
//
//   catches:      RUTH FENN (host): … ¶ FENN: …      (the full name once, then its last word)      Ruth Fenn: … ¶ Fenn: …
//   catches:      RUTH FENN (SUND COURIER): Will you resign?      (who asks for whom at a press conference)
//   catches:      FENN: I learned of it in April. … ¶ FENN: …       (two turns, of which one says “I”)
//   catches not:  HARBOUR UNION: … ¶ UNION: …        FENN: … (alone)        HARBOUR UNION (SUND): Will you pay?        QUAY WATCH (Sund): We will.
import type { Entry } from '../../record/entry.ts';
import { capitalised } from '../../text/capitalised.ts';
import { firstEndingAfter } from '../../text/first-ending-after.ts';
import { kindOfWords } from '../../understand/names/kind-of-words.ts';
import type { NameSeed } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';

const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){1,3}$/u;

const ONE_WORD = /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u;
/** A body says “we”. */
const SAYS_I = /(?:^|[.!?] )I\b/u;

const LONGEST_BEHIND = 70;
/** Behind the name of who asks: for which paper. */
const FOR_WHOM = /^ \([^()\n]{2,60}\):/u;

export function findLabelledPersons(
  { tokens, report: { text: whole } }: Reading,
  entries: readonly Entry[],
): NameSeed[] {
  const sources = entries.flatMap((entry) =>
    entry.kind === 'statement' && entry.cue.text === ':' && entry.source.spans.length === 1
      ? [{ ...entry.source, asks: entry.act === 'ask', saysI: SAYS_I.test(entry.content.text) }]
      : [],
  );
  const labels = new Set(sources.map(({ text }) => text));
  const turns = Map.groupBy(sources, ({ text }) => text);
  const answersForSelf = (text: string) => {
    const own = turns.get(text)!;
    return ONE_WORD.test(text) && own.length > 1 && own.some(({ saysI }) => saysI);
  };
  return sources.flatMap(({ text, spans: [span], asks }): NameSeed[] => {
    const isAsking = asks && FOR_WHOM.test(whole.slice(span!.end, span!.end + LONGEST_BEHIND));
    const isFull = FULL_NAME.test(text) && (isAsking || labels.has(text.slice(text.lastIndexOf(' ') + 1)));
    if (!isFull && !answersForSelf(text)) return [];
    const from = firstEndingAfter(tokens, span!.start);
    const to = firstEndingAfter(tokens, span!.end - 1) + 1;
    // “FENN” in capitals looks like an acronym
    const words = tokens.slice(from, to).map((token) => ({ ...token, text: capitalised(token.norm) }));
    return kindOfWords(words, 0, words.length) === null ? [{ span: span!, kind: 'person' }] : [];
  });
}
