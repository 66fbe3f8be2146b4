// The sentences of what somebody holds, and its words, in; whether it is a turn that the report points out (“two weeks after she had ruled it out”) or what is recalled
// there, out; null where no such words stand.
//
//   turn: “[Tarsk will close two gates], she said, two weeks after she had ruled out any closure”      recall: “…, two weeks after she had ruled out [any closure]”
import { SOON_AFTER } from '../../lexicon/reversal-words.ts';
import type { Passage } from '../../record/passage.ts';

export function sideOfSoonAfter(
  told: readonly { readonly passage: Passage }[],
  content: Pick<Passage, 'spans'>,
): 'turn' | 'recall' | null {
  for (const { passage } of told) {
    const found = SOON_AFTER.exec(passage.text);
    if (found === null) continue;
    return content.spans[0]!.start > passage.spans[0]!.start + found.index ? 'recall' : 'turn';
  }
  return null;
}
