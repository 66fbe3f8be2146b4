// A colon as cue.
//   catches:      Solvane: No talks before summer          (a headline)
//   catches:      Okker: “We go.”                           (a transcript)
//   catches:      • Belmark: no to any levy                 (a point of a list)
//   catches not:  The pact has three members: Arvenia, Belmark and Kestria.
//   catches not:  Contact: Pia Holm                         (a notice)
import { isNoticeLabel } from '../../lexicon/notice-labels.ts';
import { isCapital, isHeadlineLike, isVerbLike, wordsOf } from './sentence-view.ts';
import { addDraft, type SentenceWork } from './sentence-work.ts';

const LONGEST_SPEAKER = 5;
/** What a point of a list begins with. */
export const BULLET = /^[•‣◦▪▸·●■*]$/;
const LABEL =
  /^(?:related|update|updated|exclusive|breaking|analysis|opinion|video|watch|photos|note|latest|contact|source|sources|correction|editor)$/;

export function readColonCues(work: SentenceWork): void {
  const { view } = work;
  const { tokens } = view;
  const isPoint = BULLET.test(tokens[view.from]!.text);
  const from = isPoint ? view.from + 1 : view.from;
  for (let i = from + 1; i < Math.min(view.wordsTo - 1, from + LONGEST_SPEAKER + 2); i++) {
    if (tokens[i]!.text !== ':') continue;
    const quoted = view.quotedAt(i + 1);
    for (let k = from; k < i; k++) {
      const token = tokens[k]!;
      if (view.quotedAt(k) !== null || isVerbLike(token) || LABEL.test(token.norm) || token.kind === 'number') return;
      if (!isCapital(token) && !/^(?:of|the|for|and|'s|\.)$/.test(token.norm)) return;
    }
    if (tokens[i + 1]!.start === tokens[i]!.end || isNoticeLabel(wordsOf(view, from, i))) return;
    if (quoted === null && view.sentence > 0 && !isPoint && !isHeadlineLike(view)) return;
    addDraft(work, {
      rule: 'colon-cue',
      source: { from, to: i },
      cue: { from: i, to: i + 1 },
      content: [{ from: i + 1, to: view.wordsTo }],
      word: { act: 'say', lemma: ':' },
    });
    return;
  }
}
