// Rules that tell a deed that was not done, whatever the finder takes it for: nobody did it, it is demanded, or it hangs on a condition
// told without “if”. They belong to STATUS_RULES. Above each: a phrase it catches, one it must not.
import { EVENT_VERB_FORMS } from '../../lexicon/event-words.ts';
import { IRREGULAR_PASTS } from '../../lexicon/verb-shapes.ts';
import type { StatusQuestion, StatusRule } from './status-question.ts';

const W = String.raw`[\w'’-]+ `;
const GAP = String.raw`(?:\w+ly |also |ever |yet |now |still |even |once )?`;
const AUX = `(?:(?:has|have|had|'s|was|were|is|are|did|do|does|will|would|could|can) )?${GAP}(?:been |be )?`;
/** “no [doubt]” and the like negate nothing. */
const NO = `no (?!doubt|longer|fewer|less|more|later|sooner|earlier|matter|wonder|one |sign|question|mistake|time|way |surprise|secret|coincidence|idea)`;
/** What a subject stands behind: the clause begins there. */
const OPENS = `(?:^|(?:,|“|"|'') | (?:and|but|said|says|say|added|claimed|claims|insisted|insists|confirmed|reported|stressed|maintained) )(?: ?)`;
const NO_SUBJECT = new RegExp(
  `${OPENS}(?:${NO}(?:${W}){1,4}|neither (?:of )?(?:${W}){1,4}|neither (?:${W}){1,4}nor (?:${W}){1,4})${AUX}$`,
);
/** Verbs and prepositions between “no” and the trigger: another verb's subject, or no subject at all. */
const OTHERS_SUBJECT =
  / (?:no|neither) (?:.* )?(?:to|who|which|that|as|than|but|after|before|when|while|because|said|says|went|came) .*$/;

const NOT_CARRIED =
  / (?:not|n't|never) (?:\w+ly |yet |even )?(?:give|given|hold|held|have|make|made|launch|launched|stage|staged|offer|offered|grant|granted|conduct|conducted) $/;

const REFUSES = / (?:will|would|'ll|shall|wo) (?:not|n't|never) (?:\w+ly |be )?$/;
const REFUSAL = /^(?:reject|refus|declin|veto|oppos|den|rebuff|turn|block|dismiss|rul|spurn|defy|defi|not|n't)/;

const CLAIMS = `(?:(?:the |any |all )?(?:claims?|allegations?|reports?|suggestions?|accusations?|charges?) )?`;
const DENIED_THAT = new RegExp(
  String.raw`^(?!.* (?:not|never|n't|nor|cannot) (?:\w+ )?(?:den|reject|dismiss)\w* ).* (?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:as (?:["“‘'${'`'}]+ )?(?:${W}){1,5}(?:["”’']+ )?)?${CLAIMS}that (?:["“‘'${'`'}]+ )?(?:${W}){1,8}$`,
);

const CLEARED_OF = new RegExp(
  String.raw` (?:acquit(?:s|ted|ting)?|clear(?:s|ed|ing)?|absolv(?:es|ed|ing)|exonerat(?:es|ed|ing)) (?:${W}){0,10}?(?:of|from) (?:(?:all|any|both|having|charges?|counts?|\w+ly|of) )*$`,
);

const ASKS = `(?:ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|beg(?:s|ged|ging)?|implor(?:es?|ed|ing)|request(?:s|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|appeal(?:s|ed|ing)? to|plead(?:s|ed|ing)? with|press(?:es|ed|ing)|lobb(?:y|ies|ied|ying)|demand(?:s|ed|ing)?)`;
/** A word of what is asked for or whom: no preposition that leads into another phrase. */
const P = `(?!(?:of|over|about|after|before|to|in|into|on|against|from|at|by|with|amid|during|who|which|that|because|when|and|but) )${W}`;
const WHOM = `(?!(?:to|that|who|which|after|before|because|when|while|but) )${W}`;
const ASKED_TO = new RegExp(
  ` (?:${ASKS} (?:${WHOM}){0,7}|wants? (?:${WHOM}){1,6}|wanted (?:${WHOM}){1,6})to (?:${W}(?:${WHOM}){0,6}and )?${GAP}(?:be )?$`,
);
const DEMANDED_THAT = new RegExp(
  ` (?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|urg(?:es|ed|ing)) that (?:${W}){1,8}$`,
);
const ASKED_FOR = new RegExp(
  ` (?:demand(?:s|ed|ing)?(?: for)?|(?:ask|call|press|push|plead|appeal|campaign|lobby)(?:s|es|ed|ing)? (?:(?:to|on) ${W}(?:${W})?)?for|request(?:s|ed|ing)?|insist(?:s|ed|ing)? on|urg(?:es|ed|ing)|seek(?:s|ing)?|sought) (?:${P}){0,5}$`,
);

/** Two negations make none: “did not leave without [firing]”. */
const WITHOUT =
  /^(?!.* (?:not|n't|never|nor|cannot|nobody|rarely|seldom) ).* without (?:(?:ever|once|even|\w+ly) )?(?:(?:having|being|having been) (?:\w+ly )?)?$/;

const THERE_WAS_NO = new RegExp(` there (?:(?:has|have|had) been|is|are|was|were|'s) (?:${NO})(?:${P}){0,2}$`);

const HAD_OPENS = /^ (?:["“‘'`]+ )?had (?:(?:the|a|an|his|her|its|their) )?[\w'’-]+ (?:not )?$/;
const HAD_SOMEBODY = / had (?:anyone|anybody|someone|somebody|he|she|they|we|i|you) (?:only |ever |not )?$/;
const AS_SOON_AS = new RegExp(
  ` (?:as soon as|once(?! (?:again|more|an?|upon|said|every) )|until|unless|the moment) (?:${W}){1,6}$`,
);

/** A form of the present or a subjunctive: “withdraw”, “withdraws”; not “withdrew”. “Let” and “put” may be either. */
const isPlain = (verb: string) => !/(?:ed|ing)$/.test(verb) && (/s$/.test(verb) || !IRREGULAR_PASTS.has(verb));
const EITHER = /^(?:let|put|cut|set|hit|quit|shut|split|spread|cast|bid|hurt|cost|read|shed)$/;
const firstWord = ({ trigger }: StatusQuestion) => trigger.split(' ')[0]!;

export const NOT_DONE_RULES: readonly StatusRule[] = [
  // “no Tarskian weapon had been [fired]”, “neither minister [met] Oranov”; not “no fewer than ten [marched]”, “no longer [backs]”, “with no warning Tarsk [shelled]”
  {
    name: 'no-subject',
    status: 'negated',
    certain: true,
    test: ({ noun, left }) => !noun && NO_SUBJECT.test(left) && !OTHERS_SUBJECT.test(left),
  },
  // “[met] neither side”, “[fired] none of the guns”; not “neither [met] nor rang”
  {
    name: 'none-object',
    status: 'negated',
    certain: true,
    test: ({ noun, right }) => !noun && /^ (?:none of|neither (?!nor )[\w'’-]+ )/.test(right) && !/ nor /.test(right),
  },
  // “left without [signing] it”, “without having [attacked] the town”; not “shelled it without warning, [killing] two”, “not without [firing]”
  {
    name: 'without-doing',
    status: 'negated',
    certain: true,
    test: ({ noun, left, trigger }) => WITHOUT.test(left) && (!noun || /^\w+ing(?: |$)/.test(trigger)),
  },
  // “there was no [shooting]”; not “there was no end to the [shooting]”
  {
    name: 'there-was-no',
    status: 'negated',
    certain: true,
    test: ({ noun, left }) => noun && THERE_WAS_NO.test(left),
  },
  // “will not give his [consent]”; not “will not give up his [strike]”
  {
    name: 'not-carried',
    status: 'negated',
    certain: true,
    test: ({ noun, carrier, type }) => noun && type !== 'REJECT' && NOT_CARRIED.test(carrier),
  },
  // “rejected as gossip that police have [beaten] farmers”; not “did not deny that they [beat] farmers”, “rejected it and [beat] them”
  { name: 'denied-that', status: 'denied', certain: true, test: ({ before }) => DENIED_THAT.test(before) },
  // “acquitted him and the crew of [damaging] a cable”; not “acquitted him after the [attack]”, nor “of the [killing] of a guard”, whoever did it
  {
    name: 'cleared-of',
    status: 'negated',
    certain: true,
    test: ({ trigger, before }) => /^\w+ing(?: |$)/.test(trigger) && CLEARED_OF.test(before),
  },
  // “had anyone [asked] me”, “Had Tarsk [withdrawn], …”; not “they had [asked] me”
  {
    name: 'had-opens',
    status: 'conditional',
    certain: true,
    test: ({ noun, before }) => !noun && (HAD_OPENS.test(before) || HAD_SOMEBODY.test(before)),
  },
  // “will sign as soon as Tarsk [frees] them”; not “signed as soon as Tarsk [freed] them”, “once again saw [attacks]”
  {
    name: 'as-soon-as',
    status: 'conditional',
    certain: true,
    test: (q) =>
      // a name before a verb in -s shows no verb
      !OF_NOUN.test(q.before) &&
      AS_SOON_AS.test(q.before) &&
      (EITHER.test(firstWord(q)) ? / (?:will|would|'ll|shall) /.test(q.before) : isPlain(firstWord(q))),
  },
  // “asked for his [resignation]”, “demanded that Tarsk [withdraw] the guns”, “urged it to [withdraw]”; not “demanded answers over the [raid]”, “insisted that Tarsk [shelled] it”
  { name: 'demanded', status: 'conditional', certain: true, test: (q) => isDemanded(q) },
];

/** A word that opens a noun’s phrase, right before it. */
export const OF_NOUN =
  / (?:the|an?|its|their|his|her|our|my|your|this|that|these|those|any|no|of|for|[\w-]+['’]s|'s|’s|['’]) $/;

/** What somebody asks for, and nobody tells as done: “urged Tarsk to [withdraw]”. */
export function isDemanded(q: StatusQuestion): boolean {
  const verb = firstWord(q);
  if (isNounIn(q)) return q.type !== 'REQUEST' && ASKED_FOR.test(q.left);
  if (/[^s]s$/.test(verb)) return false;
  if (ASKED_TO.test(q.left)) return / be $/.test(q.left) || isPlain(verb) || EITHER.test(verb);
  return DEMANDED_THAT.test(q.before) && (/ (?:be|should) (?:\w+ly )?$/.test(q.before) || isPlain(verb));
}
// “demanded that Tarsk [withdraw]”, “to leave and [free] them”: no noun, though nothing beside it shows a verb
const isNounIn = (q: StatusQuestion): boolean =>
  q.noun && (!EVENT_VERB_FORMS.has(firstWord(q)) || OF_NOUN.test(q.left) || !isPlain(firstWord(q)));

/** “ordered that Tarsk [withdraw]”: a verb in its bare form, be it a subjunctive or a present of many; not “withdraws”, “the [strike]”. */
export const isBareForm = (q: StatusQuestion): boolean =>
  !isNounIn(q) && isPlain(firstWord(q)) && !/[^s]s$/.test(firstWord(q));

/** “will not [give consent]”, taken for a refusal: what is refused is decided; not “will not [reject] it”. */
export const isRefusal = (q: StatusQuestion): boolean =>
  q.type === 'REJECT' && REFUSES.test(q.noun ? q.carrier : q.left) && !REFUSAL.test(q.trigger);
