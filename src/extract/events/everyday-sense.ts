// A verb with what stands around it in, whether it tells an everyday thing rather than a deed out: a rope thrown to somebody, a borehole drilled,
// workers hurt when a crane fell. Above each rule: a phrase it catches, one it must not.
import { behindVerb } from './clause-words.ts';
import { CONTEST_SENSES } from './contest-senses.ts';
import { COURT_SENSES } from './court-senses.ts';
import { OBJECT_SENSES } from './everyday-objects.ts';
import { VERB_SENSES } from './everyday-verbs.ts';
import { WORD_SENSES } from './everyday-words.ts';
import { IDIOM_SENSES } from './idiom-senses.ts';
import type { Sense, SenseQuestion } from './sense-question.ts';
import { WITHHELD_SENSES } from './withheld-words.ts';

const SOMEBODY = '(?:him|her|them|me|us|you|it|the [\\w-]+|an? [\\w-]+)';
const MARKET =
  /(?:^|[ -])(?:peso|dollar|euro|pound|yen|franc|krona|krone|rouble|ruble|rupee|yuan|lira|rand|currency|currencies|shares|stocks|index|futures|prices|yields|bonds|crude|markets?)$/i;
/** Done to by nobody who is named, a market is one of stalls. */
const STALLS = /(?:^|[ -])markets?$/i;
const ANIMAL =
  /(?:^|[ -])(?:tigers?|lions?|bears?|crocodiles?|alligators?|sharks?|dogs?|elephants?|leopards?|bulls?|snakes?|wolf|wolves|hippos?|wasps?|bees|cougars?|boars?|cows?)$/;
const MISHAP =
  /(?:^|[ -])(?:crash|crashes|accident|accidents|collision|derailment|collapse|blaze|wildfire|wildfires|pile-up|stampede|landslide|avalanche|capsizing|shipwreck)$/;
/** What happens to things, nobody doing it. */
const FELL =
  /(?:when|after|as|because|while) (?:[\w'’-]+ ){1,7}(?:collapsed|crashed|overturned|derailed|capsized|sank|caved in|toppled|tipped over|caught fire|skidded|collided|ran aground|came off|gave way|buckled|slipped|hit a (?:tree|wall|pole|rock|lamp ?post))(?= |$)/;
const IN_MISHAP =
  / in (?:an?|the|two|several) (?:[\w-]+ ){0,3}(?:crash|accident|collision|derailment|collapse|pile-up|stampede|avalanche|landslide|shipwreck) /;
/** “the crash [killed] four” */
const MISHAP_DID =
  / (?:crash|accident|collision|derailment|collapse|blaze|pile-up|stampede|landslide|avalanche) (?:has |had |also )?$/;
/** With these somebody did it all the same. */
const ON_PURPOSE =
  / (?:shell\w*|bomb\w*|missiles?|drones?|rockets?|shot|fired|gunm[ae]n|attack\w*|struck|strikes?|police|soldiers|troops|protest\w*|sabotage\w*|deliberate\w*|rammed|mines?) /;

const AMOUNTS_TO =
  / (?:amount(?:s|ed|ing)?|tantamount|equivalent|equates?|akin) to (?:nothing less than |little less than )?an? (?:(?!dozen |hundred |series |after |before |by |in |for |from |over |on |to |at |of |and )[\w-]+ ){0,3}(?:of )?$/;

const SENSES: readonly Sense[] = [
  {
    // “[threw] him a rope”, “[threw] the crew a line”; not “[threw] him to the ground”, “[threw] stones at him”
    name: 'thrown-to',
    test: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^thr(?:ow|ows|ew|own|owing)$/.test(trigger) &&
      new RegExp(`^ ${SOMEBODY} (?:an?|the|some|his|her|their) (?!stone|bomb|punch)`).test(behind),
  },
  {
    // “[pleaded] not guilty”: an answer in court; not “[pleaded] for time”
    name: 'pleaded-in-court',
    test: ({ trigger, behind }) =>
      /^(?:plea|pled)/.test(trigger) &&
      /^ (?:(?:both|all|each|\w+ly) )?(?:not )?(?:guilty|innocent|no contest) /.test(behindVerb({ trigger, behind })),
  },
  {
    // “amounts to an [attack]”, “tantamount to a declaration of [war]”: what something is like; not “the raids amount to a dozen [attacks]”
    name: 'amounts-to',
    test: ({ type, before }) => type === 'ASSAULT' && AMOUNTS_TO.test(before),
  },
  {
    // “[struck out] 3,120 names”, “[struck] her off the register”; not “jets [struck] the port”, “[struck] for a week”
    name: 'struck-out',
    test: ({ type, trigger, behind }) =>
      type === 'PROTEST' &&
      /^(?:strike|strikes|struck|striking)(?: (?:out|off|down|from))?$/.test(trigger) &&
      (/ (?:out|off|down|from)$/.test(trigger) ||
        /^ (?:(?:[\w'’-]+ ){1,3})?(?:out|off|down|from) (?:the |its |a |\d|parts? |clause)/.test(behind)),
  },
  {
    // “[drill] eight boreholes”, “[drilled] for oil”; not “[drilled] with the navy”, “troops [drilled] near Sund”
    name: 'drilled',
    test: ({ type, trigger, behind }) =>
      (type === 'MOBILIZE' || type === 'COOPERATE') &&
      /^drill(?:s|ed|ing)?$/.test(trigger) &&
      /^ (?:for (?:oil|gas|water)|into|through|(?:[\w-]+ ){0,4}(?:boreholes?|wells?|holes?|teeth|tunnels?|shafts?)) /.test(
        behind,
      ),
  },
  {
    // “[charges] nothing”, “[charged] a fee of $5”; not “[charged] him with theft”
    name: 'charged-money',
    test: ({ type, trigger, behind }) =>
      /^(?:ACCUSE|CONCEDE|SANCTION|COERCE|ASSAULT)$/.test(type) &&
      /^charg(?:e|es|ed|ing)$/.test(trigger) &&
      /^ (?:(?:[\w-]+ ){0,3}(?:nothing|fees?|rent|tolls?|interest|admission|less|more|prices?)|[\w-]* ?[$€£¥]) /.test(
        behind,
      ) &&
      !/^ (?:[\w'’-]+ ){1,6}with /.test(behind),
  },
  {
    // “the peso [closed]”, “shares [rallied]”, “shares were [hammered]”; not “traders [rallied]”, “a market was [shelled]”
    name: 'of-markets',
    test: ({ agents, recipients, noun }) => {
      const all = [...agents, ...recipients];
      return (
        !noun &&
        all.length > 0 &&
        all.every((one) => MARKET.test(one)) &&
        (agents.length > 0 || !recipients.some((one) => STALLS.test(one)))
      );
    },
  },
  {
    // “eaten by [a tiger]”, “[the crash] killed four”; not “[police dogs and officers] bit him”
    name: 'by-no-person',
    test: ({ type, agents }) =>
      type === 'ASSAULT' &&
      agents.length > 0 &&
      agents.every((one) => (ANIMAL.test(one) && !/police|guard/.test(one)) || MISHAP.test(one)),
  },
  {
    // “eleven were [injured] when a crane collapsed”, “[killed] in a crash”; not “[killed] when shells hit a bus that overturned”
    name: 'by-mishap',
    test: ({ type, trigger, agents, before, behind }) =>
      type === 'ASSAULT' &&
      agents.length === 0 &&
      /^(?:injured|killed|hurt|wounded|died|dead|maimed|crushed|burned|burnt|buried|trapped)$/.test(trigger) &&
      (FELL.test(behind) || IN_MISHAP.test(behind.slice(0, 80)) || FELL.test(before) || MISHAP_DID.test(before)) &&
      !ON_PURPOSE.test(`${before}${behind}`),
  },
  ...OBJECT_SENSES,
  ...CONTEST_SENSES,
  ...COURT_SENSES,
  ...IDIOM_SENSES,
  ...VERB_SENSES,
  ...WORD_SENSES,
  ...WITHHELD_SENSES,
];

/** Whether the words tell no deed by anybody. Pure. */
export const isEveryday = (question: SenseQuestion): boolean => SENSES.some(({ test }) => test(question));
