// A cue's words in, the act of a chain "verb to verb" out: "refused to say" is a refusal, "went on to say" is saying.
import type { Act } from '../../lexicon/act.ts';
import type { ContentShape } from './content-shape.ts';
import type { FoundWord } from './find-act-words.ts';

/** Outer verbs that bind, turn down or settle: whatever follows "to" is only what. */
const SETTLING: ReadonlyMap<string, Act> = table({
  refuse:
    'refuse refuses refused refusing refusal decline declines declined declining unwilling reluctant reluctance hesitant loath',
  promise:
    'promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging agree agrees agreed agreeing swear swears swore sworn offered offers undertook undertakes volunteered obliged guarantees guaranteed',
  threaten: 'threaten threatens threatened threatening threat threats',
  decide:
    'decide decides decided deciding decision chose chooses choose choosing chosen opted opts opting voted votes voting resolved elected',
});
/** Outer words of having something in mind: they count where nothing particular is told behind "to". */
const AIMING = new Set(
  `intend intends intended intending plan plans planned planning aim aims aimed aiming seek seeks sought seeking hope hopes hoped hoping
  want wants wanted wanting wish wishes wished try tries tried trying attempt attempts attempted attempting effort efforts bid scramble
  scrambling struggle struggles struggled struggling willing ready prepared prepare preparing poised eager keen determined inclined set
  like love going looking lining working mobilized out desire designed meant aspire aspires opportunity`.split(/\s+/),
);
/** Outer words that only colour what follows. */
const COLOURING = new Set(
  `go goes went gone going continue continues continued continuing begin begins began beginning start starts started starting come comes
  came seem seems seemed seeming appear appears appeared appearing tend tends tended quick first proceeded managed manages failed fails
  took taken taking pains hastened rushed moved used way far turned pivoted returned back expected able unable likely unlikely slated
  scheduled due have has had having need needs hard free sure careful enough about pointed here time`.split(/\s+/),
);

function table(rows: Partial<Record<Act, string>>): ReadonlyMap<string, Act> {
  return new Map(
    Object.entries(rows).flatMap(([act, words]) => words.split(' ').map((word) => [word, act as Act] as const)),
  );
}

export interface Chain {
  /** The act of the whole, when the outer verb settles it. */
  readonly act: Act | null;
  /** Words up to here are the outer verbs: what is behind tells the act. */
  readonly from: number;
}

/**
 * The outer verbs of `norms`.
 *   declined [to say] → refuse        has vowed [to fight] → promise      hopes | to run → intend
 *   is trying [to argue] → behind     went on [to praise] → behind        not: "wants Tarsk | to leave", "talked to"
 */
export function readChain(norms: readonly string[], words: readonly FoundWord[], content: ContentShape): Chain {
  let from = 0;
  for (let i = 0; i < norms.length; i++) {
    const norm = norms[i]!;
    // "wanted to know" is one word of the lexicon.
    if (words.some(({ at, end, tail }) => tail.length > 0 && at <= i && i < end)) continue;
    const next = norms[i + 1] === 'not' ? norms[i + 2] : norms[i + 1];
    const isLast = i === norms.length - 1;
    const leads = next === 'to' || (isLast && content.kind === 'infinitive');
    if (!leads) continue;
    const act = SETTLING.get(norm);
    if (act !== undefined) return { act, from: i };
    const behind = words.some(({ at, act: told }) => at > i + 1 && told !== 'other');
    if (AIMING.has(norm)) {
      if (!behind) return { act: 'intend', from: i };
      from = i + 2;
    } else if (COLOURING.has(norm) && behind) from = i + 2;
  }
  return { act: null, from };
}
