// Everyday senses of verbs of force in contests and campaigns: a primary is won, a state captured, voters are targeted, the trail is hit, an advert released.
// They belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { AUDIENCES, HIT_THINGS, PRIZES, PUBLISHED, SENT_WORDS } from '../../lexicon/contest-words.ts';
import { BEHIND_HEAD, OF_OBJECT } from '../../lexicon/no-foes.ts';
import { behindVerb, sentenceOf } from './clause-words.ts';
import { hasPower, isOfWords, speaksOfContest } from './domain-of.ts';
import { BLOWS } from './everyday-objects.ts';
import type { Sense, SenseQuestion } from './sense-question.ts';

/** A word of the object before its head. */
const OWN = `${OF_OBJECT}[\\w'’.$%,-]+ `;
/** Behind a verb: an object whose head is one of `heads`. */
export const takes = (heads: string) =>
  new RegExp(`^ (?:(?:off|out|up|back|down|over) )?(?:${OWN}){0,6}(?:${heads}) ${BEHIND_HEAD}`);
const A_PRIZE = takes(PRIZES);
const AN_AUDIENCE = takes(AUDIENCES);
const PUBLIC_WORDS = takes(PUBLISHED);
const OF_PUBLIC_WORDS = new RegExp(`^ of (?:${OWN}){0,5}(?:${PUBLISHED}) ${BEHIND_HEAD}`);
/** “the film by Grell is set to be [released]” */
const PUBLIC_BEFORE = new RegExp(
  `(?<!(?:of|about|in|on|from|behind|for|to|with)) (?:the|an?|his|her|its|their) (?:[\\w'’-]+ ){0,2}(?:${PUBLISHED}) (?:[\\w'’-]+ ){0,8}(?:is|are|was|were|be|been|being) (?:set to be |due to be |to be |\\w+ly )?$`,
);
const SENT = takes(SENT_WORDS);
const A_THING = takes(HIT_THINGS);

const RIVALLING =
  /^(?:beat|defeat|trounc|rout|crush|whip|thrash|edg|clobber|slay|battl|fight|fought|overtak|topple|toppling|oust|overwhelm|rampag|showdown|shoot-?outs?$|war(?:s|red|ring)?$|duel|compet|outnumber|drub|bruis|best(?:ed|ing)?$|upset|dethron|vanquish|steamroll)/;
const TAKING =
  /^(?:captur|seiz|snatch|snag|grab|took$|take|taking|swe[pe]|clinch|claim|lock|wrap|sew|carri|carry|pull)/;
const OF_FORCE_TYPE = /^(?:ASSAULT|COERCE|CONSULT|RETREAT|REJECT|PROTEST|SANCTION|MOBILIZE|COOPERATE)$/;

const hurtsNobody = (question: SenseQuestion): boolean => isOfWords(sentenceOf(question), question.agents);

export const CONTEST_SENSES: readonly Sense[] = [
  {
    // “Okker [beat] Varga in the primary”, “the [battle] between Okker and Varga for the nomination”; not “troops [beat] voters”, “clashed” with police at the polls
    name: 'rivals-in-a-contest',
    test: (question) =>
      OF_FORCE_TYPE.test(question.type) &&
      RIVALLING.test(question.trigger) &&
      (speaksOfContest(sentenceOf(question)) || question.isContest) &&
      !BLOWS.test(sentenceOf(question)) &&
      hurtsNobody(question) &&
      !hasPower(question.recipients),
  },
  {
    // “Okker [captured] 40 delegates”, “[seized] the moment”, “[snatched] the lead”; not “[captured] two sailors”
    name: 'took-a-prize',
    test: (question) =>
      OF_FORCE_TYPE.test(question.type) &&
      TAKING.test(question.trigger) &&
      A_PRIZE.test(behindVerb(question)) &&
      hurtsNobody(question),
  },
  {
    // “Okker has [captured] Belmark and Vell”, in a report of a primary; not “rebels [captured] Vell on the day of the primary”, “agents [seized] his files”
    name: 'captured-in-a-contest',
    test: (question) =>
      (question.type === 'ASSAULT' || question.type === 'COERCE') &&
      /^(?:captur|snatch|swe[pe]|carri)/.test(question.trigger) &&
      question.isContest &&
      question.agents.length > 0 &&
      hurtsNobody(question),
  },
  {
    // “[targeted] undecided voters with an advert”; not “gunmen [targeted] voters”, “[targeted] the port”
    name: 'targeted-an-audience',
    test: (question) =>
      question.type !== 'ACCUSE' &&
      /^target/.test(question.trigger) &&
      AN_AUDIENCE.test(question.behind) &&
      hurtsNobody(question),
  },
  {
    // “[released] a new advert”, “the film is to be [released] in May”, “the [release] of the e-mails”; not “[released] two sailors”, “[released] the reporter”
    name: 'released-words',
    test: ({ type, trigger, before, behind }) =>
      /^(?:RETREAT|CONCEDE|REJECT)$/.test(type) &&
      /^(?:re-?)?releas/.test(trigger) &&
      (PUBLIC_WORDS.test(behind) || OF_PUBLIC_WORDS.test(behind) || PUBLIC_BEFORE.test(before)),
  },
  {
    // “[fired off] a letter”, “[blasted out] an e-mail”; not “[fired off] two rockets”
    name: 'sent-off-words',
    test: ({ trigger, behind }) =>
      /^(?:fir|blast|dash|shoot|shot|rattl|bang|crank|pump|tapp|push)\w*/.test(trigger) &&
      /^ (?:off|out) /.test(behindVerb({ trigger, behind })) &&
      SENT.test(behindVerb({ trigger, behind })),
  },
  {
    // “[hit] the trail”, “[hit] a new low”, “will [hit] theatres”; not “[hit] the market square with shells”, “[hit] Okker for it”
    name: 'hit-no-one',
    test: (question) =>
      question.type !== 'ACCUSE' &&
      /^hit(?:s|ting)?$/.test(question.trigger) &&
      (A_THING.test(question.behind) || / (?:[$€£]|\d[\d.]* ?(?:%|percent)) ?/.test(question.behind.slice(0, 14))) &&
      hurtsNobody(question),
  },
  {
    // “[fighting] to keep the school open”, “[fought] for lower fares”; not “[fought] for the rebels”, “troops are [fighting] to hold Sund”
    name: 'fought-for-a-cause',
    test: (question) =>
      OF_FORCE_TYPE.test(question.type) &&
      /^(?:fight|fought|battl)/.test(question.trigger) &&
      /^ (?:back |hard |tirelessly |so |very )?(?:for|to) (?!(?:him|her|them|two|three|\d))/.test(question.behind) &&
      hurtsNobody(question) &&
      !hasPower(question.recipients),
  },
  {
    // “[suspended] his campaign”, “[dropped] her bid”: she stands no more; not “[suspended] two staff of the campaign”
    name: 'left-the-race',
    test: ({ type, trigger, behind }) =>
      /^(?:SANCTION|RETREAT|CONCEDE)$/.test(type) &&
      /^(?:suspend|end|quit|drop|abandon|scrap|halt)/.test(trigger) &&
      /^ (?:out of )?(?:his|her|their|its|the) (?:own )?(?:[\w'’-]+ ){0,3}(?:campaigns?|bids?|candidac(?:y|ies)|race|runs?) [.,;:]?/.test(
        behindVerb({ trigger, behind }),
      ),
  },
];
