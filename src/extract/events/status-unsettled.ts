// Rules that tell a deed that nobody vouches for or that is yet to be done, whatever the finder takes it for: not denied, not confirmed, not
// ruled out, asked about, ordered in a subjunctive. They are asked before all others. Above each: a phrase it catches, one it must not.
import { TAKES_PLACE } from '../../lexicon/asked-for-words.ts';
import { NEGATING, WITHHOLDING } from '../../lexicon/negation-words.ts';
import { HELD_OUT_RULES } from './status-held-out.ts';
import { isBareForm, OF_NOUN } from './status-not-done.ts';
import type { StatusQuestion, StatusRule } from './status-question.ts';
import { REGRETTED_RULES } from './status-regretted.ts';

const W = String.raw`[\w'’-]+ `;
const QUOTE = '(?:["“‘\'`]+ )?';
const GAP = String.raw`(?:\w+ly |either |yet |so far |immediately )?`;
/** What keeps somebody from saying it. */
const WITHHELD = `(?:${NEGATING}|${WITHHOLDING})`;
/** Nothing behind these is the object of the verb of saying any more. */
const INNER = `(?!(?:and|but|or|nor|before|after|when|while|although|because|as|then|who|which) )${W}`;
/** What a verb of saying takes: a clause behind “that” or “whether”, or a deed by its noun or in -ing a few words on. */
const TAKES = `(?:(?:${INNER}){0,6}(?:that|whether|if) ${QUOTE}(?:${W}){0,9}|(?:${INNER}){0,4})$`;

const NOT_DENIED = new RegExp(` ${WITHHELD} ${GAP}(?:den(?:y|ied|ies|ying)) ${TAKES}`);
const NOT_CONFIRMED = new RegExp(
  ` ${WITHHELD} ${GAP}(?:be |been )?(?:confirm|verif|corroborat|substantiat|authenticat)(?:ing|ed|ied|y|e|s)? ${TAKES}`,
);
const NOT_RULED_OUT = new RegExp(` ${WITHHELD} ${GAP}(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)) ${TAKES}`);
/** What of it is not confirmed, though it is that there was one: “could not confirm the cause of the attack”. */
const DETAIL_OF =
  / (?:causes?|motives?|reasons?|numbers?|identit(?:y|ies)|names?|toll|extent|location|timing|targets?|nationalit(?:y|ies)|details) (?:of|for|behind|in) (?:[\w'’-]+ ){0,3}$/;
const RULED_OUT = new RegExp(` rul(?:e|es|ed|ing) out (?:(?!(?:in|behind|over|at|for|during) )${INNER}){0,3}$`);
/** “that troops had fired”: over, not “that troops would fire” */
const IS_OVER = / (?:that|whether|if) (?:.* )?(?:had|has|have|was|were|did) (?:\w+ly |been |not |also ){0,3}$/;

/** “Reports that …” in front, “could not be confirmed” behind. */
const TOLD_BY_SOME = new RegExp(
  ` (?:reports?|claims?|allegations?|accounts?|rumou?rs?|accusations?|footage|testimony|suggestions?) (?:${INNER}){0,3}(?:that|of) ${QUOTE}(?:${W}){0,9}$`,
);
const COULD_NOT_BE =
  / (?:(?:can|could|has|have|had|was|were|is|are) ?(?:not|n't|never)|cannot) (?:\w+ly |yet ){0,2}(?:be |been )?(?:\w+ly )?(?:confirmed|verified|corroborated|substantiated|authenticated) /;

const ORDERED = `(?:order|decree|direct|command|instruct|mandat|stipulat)(?:e?s|e?d|ing|e)?`;
const RULED = `(?:rul|decid|resolv|vot|agre|requir)(?:e?s|e?d|ing|e|ings|ion)?`;
const ADVISED = `(?:propos|recommend|suggest|advis|insist|urg|request|demand|ask|prefer|plead)(?:e?s|e?d|ing|e|red|als?|ation)?|(?:essential|vital|important|imperative|crucial|necessary|right)`;
const thatBehind = (verb: string) =>
  new RegExp(` (?:${verb}) (?:${INNER}){0,3}that ${QUOTE}(?:(?!(?:if|unless|who|which|because) )${W}){1,9}$`);
const ORDERED_THAT = thatBehind(ORDERED);
const RULED_THAT = thatBehind(RULED);
const ADVISED_THAT = thatBehind(ADVISED);
const TO_BE = / (?:be|should|must|shall|have to|has to) (?:\w+ly |be ){0,2}$/;
const NOT_TO_BE = / not (?:be )?(?:\w+ly )?$/;
/** The verb that it hangs on is itself denied: “did not order that …”. */
const NOT_SAID = new RegExp(` (?:not|n't|n’t|never|refus\\w+ to|declin\\w+ to) ${GAP}(?:${ORDERED}|${RULED}) `);

/** Behind these a question tells what it takes for done: “will the man who shot him be tried?” */
const TAKEN_FOR_DONE = 'who|whom|whose|which|after|since|when|while|because|although|despite|behind';
const ASKS = `(?:did|do|does|has|have|had|is|are|was|were|will|would|can|could|should|might)(?: ?n[’']t)?`;
const ASKED = new RegExp(
  `(?:^|[,;:—–“"‘'-]) ?(?:${QUOTE})?(?:and |but |so |then |or )?${ASKS} (?:(?!(?:${TAKEN_FOR_DONE}) )${W}){1,9}$`,
);

const ANNOUNCED =
  / (?:plans? for|preparations for|announc(?:e|es|ed|ing)|scheduled?) (?:an? |another |new |fresh |further |one |two |three |[\w]+-[\w]+ |[\w]+al ){0,3}$/;
const PROPOSED =
  / propos(?:e|es|ed|ing) (?:an? |another |new |fresh |further |one |two |three |[\w]+-[\w]+ |[\w]+al ){0,3}$/;
/** “no plans for”, “did not announce”, “scrapped plans for” */
const NOT_PLANNED =
  / (?:no|not|n't|n’t|never|nor|neither|without|cancel\w*|scrap\w*|abandon\w*|drop\w*|reject\w*) (?:\w+ ){0,2}(?:plan|preparation|announc|schedul)\w* (?:[\w-]+ ){0,4}$/;
/** “has not called”, “may have called” */
const NOT_CALLED =
  / (?:(?:not|n't|n’t|never|neither|nor) (?:\w+ly |yet )?|(?:may|might|could|would|should) (?:not )?have )$/;
const CALLED_WHAT =
  /^ (?:(?:an? |another |new |further |fresh )(?:[\w-]+ ){0,2}|(?:[\w-]+ ){0,2}(?=\w+s (?:for|on|in|at|from|to|after|over|against|and|across|[.,;])))(?:strikes?|walk-?outs?|stoppages?|protests?|rall(?:y|ies)|march|marches|demonstrations?|boycott|vigils?) (?!an? )/;
const isAnnounced = ({ noun, trigger, left }: StatusQuestion): boolean =>
  noun && TAKES_PLACE.has(trigger) && ANNOUNCED.test(left) && !NOT_PLANNED.test(left);

const WISHES = `(?:still |now |long |ever )?(?:hopes?|longs?|wish(?:es)?|wants?|dreams?|yearns?|(?:have|has) (?:long |always |ever )?(?:dreamt|dreamed|hoped|longed|wished|wanted|yearned))`;
/** Behind a noun: “of which some have dreamt”, “that the league wants to hold”. */
const WISHED_FOR = new RegExp(
  `^ (?:(?:with|against|between|on|over|in) (?:${INNER}){1,4})?(?:, )?(?:(?:of |for |about )?(?:which|that) (?:${INNER}){1,4}|(?:they|we|he|she|it|both|some|many) )${WISHES} (?:to|for|of|[.,;])`,
);
/** … of bare sanctions, not of “the” ones that are in force: “sanctions, which three states now favour”. */
const FAVOURED = new RegExp(`^ (?:, )?which (?:${INNER}){1,4}(?:favou?rs?|advocates?|propose|seeks?) `);
const CERTAIN = / (?:the|its|their|his|her|these|those|this|'s|’s) (?:[\w-]+ ){0,2}$/;
const WISHES_TO = / (?:hopes?|wish(?:es)?|longs?|dreams?|yearns?) (?:one day |\w+ly )?(?:to|of) (?:be |\w+ly )?$/;

/** A clause of “whether”: nobody says that it is so. */
const WHETHER = new RegExp(
  ` whether ${QUOTE}(?:(?!(?:and|but|who|which|that|after|before|when|because|while|since|as) )${W}|, (?=or )){1,18}$`,
);

const KNOWS = 'kn[eo]w|reali[sz]|forg[eo]t|hid|conceal';
/** Of a deed that was done, who did it is left open. */
const NOT_KNOWN_BEHIND = new RegExp(
  ` (?:whether|if|(?:no|not|n't|n’t|never|nothing|little|nobody|cannot|unclear|uncertain|doubt\\w*)(?: (?!${KNOWS})[\\w'’-]+){0,6} that) ${QUOTE}(?:${INNER}){1,6}(?:is|are|was|were|be|been) (?:\\w+ly )?(?:behind|responsible for) (?:[\\w'’-]+ ){0,5}$`,
);

const COUNTED = '(?:treated|regarded|considered|deemed|seen|viewed|taken|counted|understood|interpreted|read)';
const WOULD_COUNT = `(?:shall|will|would|must|should|may|might|could|'ll|'d) (?:not |also |always |henceforth |then )?be ${COUNTED}`;
/** “would be regarded as an”, “shall be considered an armed” */
const COUNTS_AS = new RegExp(
  ` ${WOULD_COUNT} (?:(?:by|in) (?:${INNER}){1,4})?(?:as |to be )?${QUOTE}(?:(?!(?:after|before|in|by|for|on|to) )${INNER}){0,4}$`,
);
/** “an [attack] on one member shall be treated as” */
const IS_COUNTED = new RegExp(`^ (?:(?:on|against|by|in|upon|from|at) (?:${INNER}){1,7})?${WOULD_COUNT} `);
const ANY_OF_KIND = / (?:an?|any|every|each|no|another|such) (?:[\w-]+ ){0,3}$/;

export const UNSETTLED_RULES: readonly StatusRule[] = [
  ...REGRETTED_RULES,
  // “an [attack] on one shall be treated as an [attack] on all”; not “the [attack] on Sund will be seen as a turn”, “will be treated in hospital after an [attack]”
  {
    name: 'would-count-as',
    status: 'conditional',
    test: ({ noun, left, right, before }) =>
      noun && (COUNTS_AS.test(before) || (ANY_OF_KIND.test(left) && IS_COUNTED.test(right))),
  },
  // “no evidence that Tarsk was behind the [attack]”, “asked whether rebels were responsible for the [raid]”; not “no evidence that the [attack] was planned”, “did not know that Tarsk was behind the [attack]”
  {
    name: 'not-known-behind',
    status: 'alleged',
    test: ({ noun, before }) => noun && NOT_KNOWN_BEHIND.test(before),
  },
  // “would not say whether troops had [fired]”, “whether they had fired, or [mined] the port”; not “would not say whether the [raid] was over”
  {
    name: 'whether',
    status: 'conditional',
    test: ({ noun, before }) =>
      !(noun && OF_NOUN.test(before)) && !/ whether or not /.test(before) && WHETHER.test(before),
  },
  // “did not deny that police had [beaten] them”, “neither confirmed nor denied the [arrest]”; not “did not deny it and [left]”, “denied that”
  { name: 'not-denied', status: 'alleged', test: ({ before }) => NOT_DENIED.test(before) },
  // “could not confirm that Orlik had been [arrested]”, “refused to confirm the [raid]”; not “could not confirm it but [left]”, “could not confirm the cause of the [attack]”
  {
    name: 'not-confirmed',
    status: 'alleged',
    test: ({ before }) => NOT_CONFIRMED.test(before) && !DETAIL_OF.test(before),
  },
  // “reports that Tarsk had [shelled] it could not be verified”; not “the report that he wrote, and [burnt], was verified”
  {
    name: 'not-to-be-confirmed',
    status: 'alleged',
    test: ({ before, behind }) => TOLD_BY_SOME.test(before) && COULD_NOT_BE.test(behind),
  },
  // “did not rule out that troops had [fired]”; not “did not rule out that troops would fire”
  {
    name: 'not-ruled-out',
    status: 'alleged',
    test: ({ before }) => NOT_RULED_OUT.test(before) && IS_OVER.test(before),
  },
  ...HELD_OUT_RULES,
  // “did not rule out a [strike]”; not “ruled out a strike”
  { name: 'held-open', status: 'conditional', test: ({ before }) => NOT_RULED_OUT.test(before) },
  // “ruled out a [strike]”, “ruled out [sending] troops”; not “ruled out aid and [left]”, “ruled out arson in the [attack]”
  { name: 'ruled-out', status: 'negated', test: ({ before }) => RULED_OUT.test(before) },
  // “did the police [beat] prisoners?”; not “why did they [beat] them?”, “will the man who [shot] him be tried?”, which take it for done
  {
    name: 'asked',
    status: 'conditional',
    test: ({ noun, before, behind }) =>
      !(noun && OF_NOUN.test(before)) && /^[^.;!]* \? /.test(behind) && ASKED.test(before),
  },
  // “ruled that Orlik not be [freed]”; not “did not rule that he be freed”
  {
    name: 'ordered-not',
    status: 'negated',
    test: (q) => (ORDERED_THAT.test(q.before) || RULED_THAT.test(q.before)) && NOT_TO_BE.test(q.before) && isVerb(q),
  },
  // “ordered that Orlik be [freed]”, “ordered that troops [leave]”, “ruled that he must be [tried]”; not “ruled that police had [beaten] him”
  {
    name: 'ordered-that',
    status: 'decided',
    test: (q) =>
      !NOT_SAID.test(q.before) &&
      ((ORDERED_THAT.test(q.before) && isBareForm(q)) ||
        (isVerb(q) && (ORDERED_THAT.test(q.before) || RULED_THAT.test(q.before)) && TO_BE.test(q.before))),
  },
  // “proposed that Orlik be [freed]”, “it is vital that guns be [withdrawn]”; not “insisted that they had [freed] him”
  {
    name: 'advised-that',
    status: 'conditional',
    test: (q) => isVerb(q) && ADVISED_THAT.test(q.before) && TO_BE.test(q.before),
  },
  // “a [meeting] of which some have dreamt”, “a [march] that the league wants to hold”; not “the [attack] that they feared”, “a [truce] that holds”
  { name: 'wished-for', status: 'conditional', test: ({ noun, behind }) => noun && WISHED_FOR.test(behind) },
  // “[sanctions], which three states now favour”; not “the [sanctions], which three states favour”
  {
    name: 'favoured',
    status: 'conditional',
    test: ({ noun, before, behind }) => noun && FAVOURED.test(behind) && !CERTAIN.test(before),
  },
  // “the pact they hope to [sign]”; not “hoped to sign it, and [signed]”
  { name: 'wishes-to', status: 'conditional', test: ({ noun, before }) => !noun && WISHES_TO.test(before) },
  // “plans for a [summit] on 3 May”, “announced a [march] on 3 May”; not “announced the [march]’s end”, “announced an arrest”, “no plans for a [summit]”
  { name: 'announced-for', status: 'scheduled', test: (q) => isAnnounced(q) && q.side !== 'past' && q.dated },
  { name: 'announced', status: 'decided', test: (q) => isAnnounced(q) },
  // “proposed a [march]”; not “proposed terms after the [march]”
  {
    name: 'proposed',
    status: 'conditional',
    test: ({ noun, trigger, left }) => noun && TAKES_PLACE.has(trigger) && PROPOSED.test(left),
  },
  // “[called] a one-day strike”, “has [called] a march for Friday”; not “[called] the march a farce”, “[called] strikes illegal”, “may [call] a strike”, “has not [called] one”
  {
    name: 'called',
    status: 'decided',
    test: ({ trigger, before, behind }) => trigger === 'called' && CALLED_WHAT.test(behind) && !NOT_CALLED.test(before),
  },
];

const isVerb = ({ noun, before }: StatusQuestion) => !noun || TO_BE.test(before);
