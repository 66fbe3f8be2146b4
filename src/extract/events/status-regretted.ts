// Rules that tell a deed of which somebody says afterwards that it should, or should not, have been done, whatever the finder takes it for: “should not have” is said of
// what was done, and “should have” of what was not. They belong to UNSETTLED_RULES. Above each: a phrase it catches, one it must not.
import { VERB_CUES } from '../../lexicon/speech-cues.ts';
import { IRREGULAR_PARTICIPLES } from '../../lexicon/verb-shapes.ts';
import type { StatusQuestion, StatusRule } from './status-question.ts';

const GAP = String.raw`(?:\w+ly |been |long |already |ever |once |so ){0,3}$`;
const NOT_HAVE = new RegExp(
  ` (?:(?:should|ought|need)(?: not| never|n't| n't|n’t| n’t)|never (?:should|ought|need))(?: to)?(?: ever| \\w+ly)? have ${GAP}`,
);
const AND = new RegExp(
  String.raw`^(.*) should have (?:(?!(?:and|but|that|who|which|when|before|after|because|as|if|while|then) )[\w'’-]+ ){1,6}and ${GAP}`,
);
const SHOULD_HAVE = new RegExp(` (?:should|ought to)(?: \\w+ly| at least)? have ${GAP}`);

/** “should have [withdrawn]”, a form that the finder may take for a noun; not “should have [talks]”. */
const isVerb = ({ noun, trigger }: StatusQuestion): boolean => !noun || /(?:ed|wn|en)$/.test(trigger);

/** “sent”, “held”, “made”, “hit”, which may be one; not “went”, “took”. */
const PARTICIPLE = /(?:ed|(?<!wen|bea)t|ld|id|nd|made)$/;
/** “should have signed it and [sent] troops”; not “said that they should have signed it and [attacked] them”, which he may have done who said it. */
const isSecond = ({ noun, trigger, left }: StatusQuestion): boolean => {
  const before = noun || !(PARTICIPLE.test(trigger) || IRREGULAR_PARTICIPLES.has(trigger)) ? null : AND.exec(left);
  return before !== null && !before[1]!.split(' ').some((word) => VERB_CUES.has(word));
};

export const REGRETTED_RULES: readonly StatusRule[] = [
  // “he should not have [attacked] her”, “never should have been [arrested]”; not “should not [attack] her”
  { name: 'regretted', status: 'happened', test: (q) => isVerb(q) && NOT_HAVE.test(q.left) },
  // “the army should have [withdrawn]”; not “should have gone when they were [shot]”, “must have been [shot]”
  { name: 'left-undone', status: 'negated', test: (q) => (isVerb(q) && SHOULD_HAVE.test(q.left)) || isSecond(q) },
];
