// Rules that read an event’s status from the grammar around its trigger. Each stands alone and can be left out: `rules` of
// settleStatus. They are asked in this order; the first that answers counts. Above each: a phrase it catches, one it must not.
import { IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts';
import { NOT_DONE_RULES } from './status-not-done.ts';
import type { StatusQuestion, StatusRule } from './status-question.ts';

// Adverbs and the like that may stand between an auxiliary and its verb.
const GAP = String.raw`(?:\w+ly |also |soon |then |now |again |still |even |only |first |ever |yet |both |all |jointly |never once |once ){0,2}`;
const re = (source: string) => new RegExp(source);
/** The verb group right before a verb; for a noun, before the verb that carries it. */
const group = ({ noun, left, carrier }: StatusQuestion) => (noun ? carrier : left);

const DENIED = re(
  String.raw` (?:den(?:y|ies|ied|ying|ial)|refut\w+|disput(?:es|ed|ing)|disown\w*)(?: (?!but|and|that it had)[\w'’-]+){0,9} $`,
);
const CLAIM_REJECTED = re(
  String.raw` (?:reject\w*|dismiss\w*) (?:as \w+ )?(?:the |any |all |these |those )?(?:\w+ ){0,2}(?:charges?|claims?|allegations?|accusations?|reports?|suggestions?)(?: [\w'’-]+){0,9} $`,
);
const DENIED_BEHIND = re(
  String.raw` , (?:a |an |which |something |but )(?:\w+ ){0,5}(?:denies|denied|rejects|rejected|refuted|refutes) | (?:was|were|has been|have been|is) (?:\w+ ){0,2}denied | would be (?:untrue|false) `,
);
const NOT = re(` (?:not|n't|never|neither|nor|cannot) ${GAP}(?:been |be |being |to |having |have |once )*$`);
const WITHHELD = re(
  String.raw` (?:(?:fail(?:s|ed|ing)?|yet|unable|decid\w+ against|stopp?\w* short of|refrain\w* from|without|no longer|refus\w+|declin\w+|forb[aio]d\w*|prevent\w* \w+ from|far from|rather than|instead of|chose not|no plans?|no intention)(?: to| of| having| a| an| from)*) ${GAP}(?:be |been )?$`,
);
const NO_NOUN = re(
  String.raw` (?:no|without|neither|any|zero|decided against|averted|averting|avert|ruled out)(?: (?:a|an|the|any|further|new|such|more|foreign|\w+al|\w+ing))* $`,
);
const NO_OPENS = / no (?:[\w'’-]+ )?$/;
const DO_NOT_CARRY = / (?:not|n't|never) (?:\w+ ){0,2}\w+ $/;

const ALLEGED_ADVERB = / (?:allegedly|reportedly|supposedly|purportedly) (?:been |be |being )?$/;
const IMPLICATED = / implicated in (?:the |an? |its |their )?(?:[\w'’-]+ ){0,2}$/;
const STOPPED_BESIDE = / (?!(?:not|n't|never|n’t) )[\w'’-]+ (?:stopped|ceased|halted|quit) (?:all )?$/;
const NOT_BESIDE = / (?:(?:not|n't|never) (?:been |be |yet )?|neither (?:[\w'’-]+ ){1,4}nor )$/;
const NEITHER = / neither $/;
const NO_OBJECT =
  /^ no (?!longer|fewer|less|more|later|sooner|earlier|matter|doubt|one|secret|secrets|wonder|stranger|mere|small|ordinary|shortage|lack|confidence)[\w'’-]+ /;
/** “will [sign] no paper” is a refusal that its own rules tell. */
const TO_BE_TOLD = / (?:will|would|'ll|shall|to|can|could|may|might|should|must|if) (?:\w+ )?$/;
const NOBODY = re(
  ` (?:nobody|no one|no-one|none of [\\w'’ -]{2,30}) (?:has |have |had |'s |’s |was |were |is |are )?${GAP}(?:been )?$`,
);
const IF_OPENS = /^ (?:(?:''|["“‘]) )?if (?:[\w'’-]+ ){1,9}$/;
const CONTINUED_TO = / (?:continues?|continued) to $/;
const EXPECTED_BEHIND =
  /^ (?:(?:of|by|on|in|to|at|along|near|with|the|a|an|its|their) (?:[\w'’-]+ ){0,3}){0,2}(?:is|are) (?:expected|scheduled|due|set|planned) (?:to |on |for |before |in |at )/;
const ALLEGED_WORD = re(
  String.raw` (?:allegedly|reportedly|supposedly|purportedly|apparently|alleged|suspected|purported|rumou?red|supposed|claimed|attempted) (?:[\w'’-]+ ){0,2}$`,
);
const ACCUSED = re(
  String.raw` (?:accus\w+|suspect\w*|suspicion|blam\w+|alleg\w+|charge[sd]?|claims?|rumou?rs?|reports?|complicit|complicity)(?: [\w'’,-]+){0,8} (?:of|for|in|that|to have|with)(?: (?:having|being|secretly|the|a|an|\w+ly|been|complicity|in|had))* $`,
);
const SAID_TO = re(
  ` (?:(?:is|are|was|were) (?:said|believed|thought|reported|alleged|understood|rumou?red) to|appears? to|appeared to|seems? to|seemed to|claims? to|claimed to|said to)(?: have| have been| be)? $`,
);
/** A noun that “the” or its possessor marks as known. */
const KNOWN_NOUN = / (?:the|his|her|its|their|[\w'’-]+'s|'s)(?: [\w'’-]+){0,2} $/;
const THREAT = re(
  String.raw` (?:threat(?:en\w*|s)?|warn\w*|menac\w+|vow\w* to)(?: [\w'’-]+){0,5} (?:to|with|of|that|would|will|against)(?: [\w'’-]+){0,4} $| under threat of | threatening $`,
);
const CONDITION_LEFT = /(?: (?:if|unless|in case|whether|provided|lest)|^ should)(?: [\w'’-]+){0,9} $/;
const CONDITION =
  / (?:if|unless|provided that|as long as|on condition|in case) | should (?:the|its?|he|she|they|\w+) (?:[\w'’-]+ ){0,3}(?!be |have )\w+ /;
const WEIGHED = /^(?:consider|mull|weigh|contemplat)\w*$/;
/** What somebody holds out to do to somebody: with a condition it is a threat. */
const HOSTILE = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'THREATEN', 'REJECT']);
const MODAL = re(` (?:could|might|may|can) ${GAP}(?:be |have to |have |have been |soon be )?$`);
const MODAL_CARRIER = / (?:could|might|may) (?:\w+ )?\w+ $/;
const POSSIBLE =
  / (?:potential|possible|prospect of|considering|weigh(?:s|ing|ed)|mull(?:s|ing|ed)|contemplating|hypothetical|fear(?:s|ed) of|risk of|chance of|willing to|ready to|willingness to|readiness to|prepared to|open to)(?: (?:a|an|the|fresh|new|renewed|\w+ly|\w+al|be))* $/;
const WILL = re(` (?:will|'ll|shall|wo) ${GAP}(?:be |have been |have |start |begin |resume |continue to )?$`);
const WOULD = re(` (?:would|'d) ${GAP}(?:be |soon |have to )?$`);
const TO_COME = re(
  String.raw` (?:(?:is|are|was|were) (?:\w+ )?(?:to|due to|set to|scheduled to|expected to|slated to|going to|about to|likely to|preparing to|planning to|poised to|bound to)|expects? to|plans? to|planned to|planning to|hopes? to|hoped to|due to|set to|scheduled to|expected to|preparing to|about to|intends? to|intended to|wants? to|aims? to|prepares? to)(?: be| start| begin)? ${GAP}$`,
);
const RESOLVED = re(
  String.raw` (?:decid\w+|decisions?|agree[sd]?|agreement|pledg\w+|vow\w*|promis\w+|resolv\w+|undert\w+|approv\w+|authoris\w+|authoriz\w+|order\w*|decree\w*|voted|offer\w*|plans?|planned|planning|announc\w+|proposal|commit\w*|permission|instruct\w*|told|bid|mandate)(?: [\w'’,-]+){0,3} (?:to|of|for|on|that|a|an|the|against|its|their|in)(?: (?:be|a|an|the|further|additional|new|more|its|their|his|her|it|they|would|will|\w+ly))* $`,
);
const PLANNED_NOUN =
  / (?:planned|proposed|coming|upcoming|forthcoming|scheduled|imminent|intended|next|ahead of|eve of|before)(?: (?:an?|the|his|her|its|their|[\w'’-]+'s|[\w'’-]+ 's|[\w-]+)){0,3} $/;
const SET_BEHIND = re(
  String.raw`^ (?:[\w'’,-]+ ){0,14}?(?:(?:has|have) been (?:fixed|scheduled|set|planned|arranged|postponed|announced|called)|(?:is|are|was|were) (?:due|scheduled|expected|set|planned|slated|fixed|to (?:be|take|begin|start|follow|last|open|go|run))|(?:will|shall) (?:be|take|begin|start|last|open|cover|focus|go|run|include|involve)|would (?:be|take|begin|start|last)|starts? on|begins? on|opens? on) `,
);
const PROGRESSIVE = re(` (?:is|are|'s|'re|was|were|been|be|keeps?|kept|remains?|still) ${GAP}$`);
const CONTINUES = re(
  String.raw` (?:continu(?:e|es|ed|ing)|keep|keeps|kept|resum\w+|ongoing|continuing|continued|under way|underway|persistent|amid|during|amidst|in the midst of|still|sustained|pursu\w+|remain\w*|escalat\w+|intensif\w+)(?: (?:to|the|a|an|its|their|heavy|fierce|intense|mass|ongoing|weeks of|months of|days of|\w+ly|\w+al|\w+ing)){0,3} $`,
);
const GOES_ON = re(
  String.raw`^ (?:[\w'’-]+ ){0,14}?(?:continues?|continued (?:into|through|for|on|to)|continued|goes on|go on|went on|drags? on|rages?|raged|under way|underway|now in (?:its|their)|entered (?:its|their)|for a \w+ (?:day|week|month|year)|has lasted|have lasted|is going on|are going on|does not stop|do not stop) `,
);

/** Arranged: “the last units are to”; an aim, a step or a task is none: “the aim is to”. */
const IS_TO =
  / (?!(?:aim|goal|idea|plan|task|job|point|purpose|way|step|thing|duty|move|it|this|that|what) )[\w'’-]+ (?:is|are) (?:\w+ly )?to (?:be )?$/;

export const STATUS_RULES: readonly StatusRule[] = [
  // “he allegedly [brandished] a knife”; not “the alleged robber [fled]”
  { name: 'alleged-adverb', status: 'alleged', certain: true, test: ({ left }) => ALLEGED_ADVERB.test(left) },
  // “is implicated in the [bombing]”; not “implicated, he [fled]”
  { name: 'implicated-in', status: 'alleged', certain: true, test: ({ left }) => IMPLICATED.test(left) },
  // “has not [accepted]”, “neither accepted nor [rejected]”; not “not only [rejected]”
  {
    name: 'negated-beside',
    status: 'negated',
    certain: true,
    test: ({ noun, left, behind }) => !noun && (NOT_BESIDE.test(left) || (NEITHER.test(left) && / nor /.test(behind))),
  },
  // “nobody’s been [arrested]”, “no one was [hurt]”; not “nobody says he was [arrested]”
  { name: 'nobody-does', status: 'negated', certain: true, test: ({ noun, left }) => !noun && NOBODY.test(left) },
  // “[signed] no paper”, “[fired] no shots”; not “[killed] no fewer than ten”, “[signed] it, no doubt”, “[met] no later than May”
  {
    name: 'no-object',
    status: 'negated',
    certain: true,
    test: ({ noun, right, left }) => !noun && NO_OBJECT.test(right) && !TO_BE_TOLD.test(left),
  },
  ...NOT_DONE_RULES,
  // “if he went into a court and [killed] somebody”; not “if he is wrong, as he was when he [attacked] it”
  { name: 'if-opens', status: 'conditional', certain: true, test: ({ noun, left }) => !noun && IF_OPENS.test(left) },
  // “Tarsk stopped [buying] pork”; not “has not stopped [buying] it”
  {
    name: 'stopped-doing',
    status: 'happened',
    certain: true,
    test: ({ noun, left }) => !noun && STOPPED_BESIDE.test(left),
  },
  // “continued to [call for] talks”; not “continued to the port and [seized] it”
  { name: 'continued-to', status: 'ongoing', certain: true, test: ({ left }) => CONTINUED_TO.test(left) },
  // “the [veto] is expected before midnight”; not “the veto, as expected, came”
  {
    name: 'expected-behind',
    status: 'scheduled',
    certain: true,
    test: ({ noun, right }) => noun && EXPECTED_BEHIND.test(right),
  },
  // “are to [leave] by April 30”; not “their aim is to [leave]”
  {
    name: 'is-to-dated',
    status: 'scheduled',
    certain: true,
    test: ({ noun, left, dated }) => !noun && dated && IS_TO.test(left),
  },
  // “is to [free] them”; not “it is a mistake to [free] them”
  { name: 'is-to', status: 'decided', certain: true, test: ({ noun, left }) => !noun && IS_TO.test(left) },
  // “denied [supplying] drones”; not “denied the request and [arrested] the envoy”
  {
    name: 'denied-before',
    status: 'denied',
    test: ({ left, before }) =>
      DENIED.test(left) || CLAIM_REJECTED.test(left) || / denied (?:reports|claims|allegations) that /.test(before),
  },
  // “said the ministers [starve] the station, a claim that the government denies”
  { name: 'denied-behind', status: 'denied', test: ({ behind }) => DENIED_BEHIND.test(behind) },
  // the content of a statement of denial
  { name: 'denied-by-statement', status: 'denied', test: ({ act }) => act === 'deny' },
  // “has no plans to [send] soldiers”, “without having [seen] anyone”; not “not only [attacked]”
  {
    name: 'negated-verb',
    status: 'negated',
    test: (q) =>
      !/ not (?:only|just|merely) $/.test(q.left) &&
      !q.noun &&
      (NOT.test(q.left) || WITHHELD.test(q.left) || /^ (?:no one|nobody|no-one|none|nothing) /.test(q.right)),
  },
  // “No [talks] have been held”; not “no fewer than”
  {
    name: 'negated-noun',
    status: 'negated',
    test: (q) => q.noun && (NO_NOUN.test(q.left) || NO_OPENS.test(q.left) || DO_NOT_CARRY.test(q.carrier)),
  },
  // “allegedly [detained]”, “over alleged [attacks]”
  { name: 'alleged-word', status: 'alleged', test: ({ left }) => ALLEGED_WORD.test(left) },
  // “accused of [sending] the tanks”; not “accused on Monday, he [left]”
  {
    name: 'alleged-of',
    status: 'alleged',
    test: ({ before, left }) => ACCUSED.test(left) || ACCUSED.test(before) || SAID_TO.test(left),
  },
  // what is alleged; not “around the time of Oranov's [assassination]”, which the allegation takes for known
  {
    name: 'alleged-by-statement',
    status: 'alleged',
    test: (q) => q.act === 'allege' && !(q.noun && KNOWN_NOUN.test(q.left)),
  },
  // “threatened to [expel] the consul”
  {
    name: 'threatened-before',
    status: 'threatened',
    test: ({ left, before }) => THREAT.test(left) || THREAT.test(before),
  },
  // “threatened to have nurses [arrested]”; not “threatened to leave after Tarsk [shelled] it”
  {
    name: 'threatened-by-statement',
    status: 'threatened',
    test: ({ act, left }) => act === 'threaten' && / (?:to|will|would|of|with) (?:[\w'’-]+ ){0,4}$/.test(left),
  },
  // “would [expel] the consul unless”; not “would [help] if asked”, which is no threat
  {
    name: 'threatened-unless',
    status: 'threatened',
    test: (q) =>
      HOSTILE.has(q.type) &&
      (WOULD.test(q.left) || WILL.test(q.left)) &&
      (CONDITION.test(q.behind) || CONDITION.test(q.before)),
  },
  // “if he is [convicted]”, “would [help] if asked”
  {
    name: 'conditional-if',
    status: 'conditional',
    test: (q) =>
      CONDITION_LEFT.test(q.left) ||
      ((WOULD.test(q.left) || WILL.test(q.left) || MODAL.test(q.left)) && CONDITION.test(q.behind)),
  },
  // “might [sit out] the ballot”, “a potential [assault]”
  {
    name: 'conditional-modal',
    status: 'conditional',
    test: (q) =>
      WEIGHED.test(q.trigger) || MODAL.test(group(q)) || MODAL_CARRIER.test(q.carrier) || POSSIBLE.test(q.left),
  },
  // “will [meet] in May”, “said it would [send] aid”: with a day it is scheduled, without it decided
  {
    name: 'scheduled-day',
    status: 'scheduled',
    test: (q) =>
      isToCome(q) && q.side !== 'past' && (q.side === 'future' || q.dated || isArranged(q) || q.type === 'CONSULT'),
  },
  // a present or a noun with a day to come: “[meets] the president at the end of August”
  {
    name: 'scheduled-time',
    status: 'scheduled',
    test: ({ side, trigger }) => side === 'future' && !/ed$/.test(trigger) && !IRREGULAR_PASTS.has(trigger),
  },
  { name: 'decided', status: 'decided', test: (q) => isToCome(q) && q.side !== 'past' },
  // “is [withholding] the salaries”; not “was [held]”
  {
    name: 'ongoing-progressive',
    status: 'ongoing',
    test: (q) =>
      (/ing$/.test(q.trigger.split(' ')[0]!) && PROGRESSIVE.test(q.left)) ||
      / (?:is|are) being (?:\w+ly )?$/.test(q.left) ||
      / (?:has|have) been \w+ing $/.test(q.carrier),
  },
  // “amid [protests]”, “the [shelling] continued”
  {
    name: 'ongoing-words',
    status: 'ongoing',
    test: (q) => CONTINUES.test(q.left) || (q.noun && GOES_ON.test(q.right)),
  },
];

/** Told as yet to come, by its verb group, its noun or what is decided of it. */
function isToCome(q: StatusQuestion): boolean {
  const words = group(q);
  if (WILL.test(words) || WOULD.test(words) || TO_COME.test(words)) return true;
  if (q.noun && (/ (?:will|would|to) \w+ $/.test(q.carrier) || PLANNED_NOUN.test(q.left) || SET_BEHIND.test(q.right)))
    return true;
  return RESOLVED.test(q.left);
}

const isArranged = ({ left, right }: StatusQuestion) =>
  / (?:scheduled|due|slated|fixed|postponed) /.test(left) || / (?:scheduled|due|slated|fixed|postponed) /.test(right);
