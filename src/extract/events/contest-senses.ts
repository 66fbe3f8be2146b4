// Everyday senses of verbs of force in contests and campaigns: a primary is won, a state captured, voters are targeted, the trail is hit, an advert released.
// They belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { AUDIENCES, HIT_THINGS, PRIZES, PUBLISHED, SENT_WORDS } from '../../lexicon/contest-words.ts';
import { BEHIND_HEAD } from '../../lexicon/no-foes.ts';
import { behindVerb } from './clause-words.ts';
import { hasPower, speaksOfContest, speaksOfForce } from './domain-of.ts';
import { BLOWS } from './everyday-objects.ts';
import type { Sense, SenseQuestion } from './sense-question.ts';

/** A word of the object before its head. */
const OWN = `(?!(?:in|on|at|by|with|for|from|to|of|and|after|before|as|over|into|near|against|that|who|which|was|were|had|has|is|are|will) )[\\w'’.$%,-]+ `;
const takes = (heads: string) =>
  new RegExp(`^ (?:(?:off|out|up|back|down|over) )?(?:${OWN}){0,6}(?:${heads}) ${BEHIND_HEAD}`);
const A_PRIZE = takes(PRIZES);
const AN_AUDIENCE = takes(AUDIENCES);
const PUBLIC_WORDS = takes(PUBLISHED);
const OF_PUBLIC_WORDS = new RegExp(`^ of (?:${OWN}){0,5}(?:${PUBLISHED}) ${BEHIND_HEAD}`);
const SENT = takes(SENT_WORDS);
const A_THING = takes(HIT_THINGS);

const RIVALLING =
  /^(?:beat|defeat|trounc|rout|crush|whip|thrash|edg|clobber|slay|battl|fight|fought|overtak|topple|toppling|oust|overwhelm|rampag|showdown|shoot-?outs?$|war(?:s|red|ring)?$|duel|compet|outnumber|drub|bruis|best(?:ed|ing)?$|upset|dethron|vanquish|steamroll)/;
const TAKING =
  /^(?:captur|seiz|snatch|snag|grab|took$|take|taking|swe[pe]|clinch|claim|lock|wrap|sew|carri|carry|pull)/;
const OF_FORCE_TYPE = /^(?:ASSAULT|COERCE|CONSULT|RETREAT|REJECT|PROTEST|SANCTION|MOBILIZE|COOPERATE)$/;

const sentenceOf = ({ before, trigger, behind }: SenseQuestion): string => `${before}${trigger}${behind}`;
const hurtsNobody = (question: SenseQuestion): boolean =>
  !speaksOfForce(sentenceOf(question)) && !hasPower(question.agents);

const TAKEN_IDIOM =
  /^ (?:office|part|place|note|stock|advantage|credit|questions?|care|heart|comfort|pride|notice|turns|root|shape|hold|effect|pains|to (?:twitter|facebook|social media|the (?:stage|podium|airwaves|floor|lectern|microphone|internet|web|trail|road))|on (?:the|a|an|his|her|their|new|more)|the (?:stage|podium|lead|oath|floor|helm|reins|lectern|microphone|plunge|job|opportunity|time|view|unusual|rare|extraordinary)|an? (?:look|leave|break|indefinite|long|short|few|hard|tough|step|stand|different|softer|harder|dim|page|cue|tour|vacation|bow)|(?:his|her|their|its) (?:seat|place|time|case|message|cue|oath|campaign|name|turn)) /;

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
    // “[seized] on the remark”; not “[seized] the port”
    name: 'seized-on',
    test: ({ type, trigger, behind }) =>
      type === 'COERCE' && /^seiz/.test(trigger) && /^ (?:on|upon) (?!\w+day )/.test(behindVerb({ trigger, behind })),
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
    // “[released] a new advert”, “will [release] his tax returns”, “the [release] of the e-mails”; not “[released] two sailors”, “[released] the reporter”
    name: 'released-words',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|CONCEDE|REJECT)$/.test(type) &&
      /^(?:re-?)?releas/.test(trigger) &&
      (PUBLIC_WORDS.test(behind) || OF_PUBLIC_WORDS.test(behind)),
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
    // “the story [blew up] on social media”, “[blew up] at a reporter”; not “a mine [blew up] at the gate”, “[blew up] the bridge”
    name: 'blew-up-in-words',
    test: (question) =>
      question.type === 'ASSAULT' &&
      /^bl[eo]w(?:s|n|ing)?(?: up)?$/.test(question.trigger) &&
      /^ up (?:at (?:an?|his|her|the) (?:[\w-]+ )?(?:reporter|aide|staff|journalist|critic|rival)\w* |on (?:social|twitter|facebook|the internet)|in (?:his|her|their) faces? )/.test(
        behindVerb(question),
      ) &&
      !speaksOfForce(sentenceOf(question).replace(/ explod\w+/, '')),
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
    // “[took] office”, “[took] to the stage”, “[take] part”; not “[took] to the streets”, “[took] two hostages”
    name: 'taken-idiom',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|CONCEDE|COERCE|PROTEST|SANCTION|ASSAULT|AID)$/.test(type) &&
      /^(?:take|takes|took|taken|taking)(?: |$)/.test(trigger) &&
      TAKEN_IDIOM.test(behindVerb({ trigger, behind })),
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
  {
    // “it [turned out] to be a mistake”, “[turned out] that”; not “[turned out] in protest”, “[turned out] the tenants”
    name: 'turned-out-to-be',
    test: ({ trigger, behind }) =>
      /^turn(?:s|ed|ing)?(?: out)?$/.test(trigger) &&
      /^ out (?:to (?:be|have)|that|not|as|well|badly|fine|otherwise|differently|wrong|right|,) /.test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “a [test] of his strength”, “served as a [test] for Okker”; not “a [test] of a missile”, “the [test] was condemned”
    name: 'test-of-somebody',
    test: (question) =>
      question.type === 'MOBILIZE' &&
      /^tests?$/.test(question.trigger) &&
      (/^ (?:of|for) /.test(question.behind) ||
        / (?:as|litmus|first|real|big|key|major|stress|acid|crucial) (?:an? )?(?:[\w-]+ )?$/.test(question.before)) &&
      !/ (?:missiles?|nuclear|rockets?|bombs?|warheads?|weapons?|ballistic|hydrogen|atomic|devices?|launch\w*|torpedo\w*|drones?) /.test(
        sentenceOf(question),
      ),
  },
  {
    // “her name [recognition]”, “facial [recognition]”; not “the formal [recognition] of Kestria”
    name: 'name-recognition',
    test: ({ trigger, before }) =>
      trigger === 'recognition' && / (?:name|face|facial|voice|speech|brand|pattern|image|in|beyond) $/.test(before),
  },
  {
    // “died of a heart [attack]”; not “an [attack] on the heart of Vell”
    name: 'heart-attack',
    test: ({ noun, trigger, before }) =>
      noun && /^attacks?$/.test(trigger) && / (?:heart|panic|asthma|anxiety|acid|angina) $/.test(before),
  },
];
