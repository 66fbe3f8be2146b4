// Everyday senses that the kind of subject or object tells: an illness that is fought, a storm that hits, a lorry that kills, a film that bombs, a match that is won. They
// belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { FORCES_OF_NATURE, WEATHER } from '../../lexicon/forces-of-nature.ts';
import {
  BEHIND_HEAD,
  CONDITIONS,
  FIRES,
  GOODS,
  ILLS,
  MISHAPS,
  NO_PARTICIPLE,
  OF_OBJECT,
  OF_SPORT,
  PULLED,
  VEHICLES,
  WORKS,
} from '../../lexicon/no-foes.ts';
import type { Sense } from './sense-question.ts';

const W = String.raw`[\w'’-]+ `;
/** A word of the object before its head. */
const OWN = `${OF_OBJECT}${NO_PARTICIPLE}${W}`;
/** Right behind an active verb: its object, whose head is one of `heads`. */
const takes = (heads: string) =>
  new RegExp(`^ (?:off |against |with |down )?(?:${OWN}){0,4}(?:${heads}) ${BEHIND_HEAD}`);
/** Behind a passive: “by” and whoever did it. */
const doneBy = (heads: string) => new RegExp(`^ (?:\\w+ly )?by (?:${OWN}){0,4}(?:${heads}) `);
const endsIn = (heads: string) => new RegExp(`(?:^|[ -])(?:${heads})$`);

const FIGHTS = /^(?:fight|battl|combat|fought|tackl|beat|conquer|wrestl|struggl|overc|defeat)/;
const STRIKES =
  /^(?:hit|hits|hitting|str(?:ike|ikes|uck|iking)|batter|cripple|crippl|rock|paraly|devastat|ravag|destroy|kill|injur|hurt|wound|maim|crush|bur(?:y|ied)|damag|smash|ram|ran|knock|pound|attack|target)/;
const NO_FOE = takes(`${ILLS}|${FIRES}|${MISHAPS}|${CONDITIONS}`);
const NATURE_OR_ILL = endsIn(`${ILLS}|${FIRES}|${MISHAPS}|${CONDITIONS}`);
const BY_NATURE = doneBy(
  `${ILLS}|${FIRES}|${MISHAPS}|${CONDITIONS}|${VEHICLES}|storms?|hurricanes?|cyclones?|typhoons?|floods?|floodwaters|earthquakes?|quakes?|lightning|tornado(?:es)?|tsunamis?|avalanches?|droughts?|rain|snow|winds?|gales?|waves?`,
);
/** What nobody meant, a few words before a comma and the verb in -ing that tells what came of it. */
const NATURE_THEN = new RegExp(` (?:${ILLS}|${FIRES}|${MISHAPS}) (?:${W}){0,8}, (?:\\w+ly )?$`);
/** Right behind the verb, without “off” or “against”. */
const takesPlainly = (heads: string) => new RegExp(`^ (?:${OWN}){0,4}(?:${heads}) ${BEHIND_HEAD}`);
const PULLED_THINGS = takesPlainly(PULLED);
const WITHDRAWN_GOODS = takesPlainly(GOODS);
const VEHICLE = endsIn(VEHICLES);
const WORK = endsIn(WORKS);
const SPORTSMAN = endsIn(OF_SPORT);
const BEAST =
  /(?:^|[ -])(?:dogs?|sheep|cattle|cows?|horses?|deer|fox(?:es)?|wol(?:f|ves)|bears?|birds?|badgers?|boars?|seals?|whales?|elephants?|lions?|tigers?|chickens?|hens|ducks?|geese|pigs?|rats?)$/;
const IN_ARMS =
  /(?:^| )(?:soldiers?|troops?|rebels?|fighters?|army|armies|forces?|police|militia\w*|guerrillas?|gunmen|marines)$/i;
/** Weapons and will around it: somebody did it after all. */
export const ON_PURPOSE =
  / (?:shell\w*|bomb\w*|missiles?|drones?|rockets?|shot|fired|gunm[ae]n|attack\w*|airstrikes?|strikes|police|soldiers|troops|protest\w*|sabotage\w*|deliberate\w*|rammed|mines?|arson\w*|crossfire|explosives?|militants?|rebels) /;

const HEAD = (words: string) => words.split(/ (?:of|in|on|at|from|near|off|with|to) /)[0]!;
const isNature = (agent: string): boolean => {
  const head = HEAD(agent).split(/[ -]/).at(-1)!;
  return FORCES_OF_NATURE.test(head) || WEATHER.test(head) || NATURE_OR_ILL.test(HEAD(agent));
};

const SCORE = / \d{1,3} ?[-–] ?\d{1,3} /;
const MATCH =
  / (?:semi-?finals?|quarter-?finals?|cup|league|tournament|championships?|home win|penalt(?:y|ies)|innings|wickets?|play-?offs?|knockout|half-time|extra time) /;
const POLL =
  / (?:run-?off|elections?|by-elections?|primary|primaries|polls?|ballots?|leadership contest|(?:\d[\d,.]*|hundred|thousand) votes|percentage points) /;
/** How people are beaten who play no match. */
export const BLOWS =
  / (?:police|guards?|prisoners?|protest\w*|troops|soldiers|batons?|rebels|army|to death|unconscious|outside|bruised|robbed|with (?:[\w-]+ ){0,2}(?:sticks?|bats?|clubs?|fists?|belts?|bars?|hammers?|poles?|chains?)) /;
const BEATEN =
  /^(?:beat|beats|beaten|beating|defeat|thrash|trounc|rout|edg|crush|outclass|overwhelm|oust|demolish|hammer)/;

export const OBJECT_SENSES: readonly Sense[] = [
  {
    // “[battled] pneumonia”, “[fighting] an outbreak of measles”; not “[fought] rebels in a cholera ward”
    name: 'fought-no-foe',
    test: ({ type, trigger, behind }) => type === 'ASSAULT' && FIGHTS.test(trigger) && NO_FOE.test(behind),
  },
  {
    // “[battled] her way to the top”; not “[battled] her rivals”, “soldiers [fought] their way into the town”
    name: 'fought-ones-way',
    test: ({ type, trigger, agents, behind }) =>
      !agents.some((agent) => IN_ARMS.test(agent)) &&
      type === 'ASSAULT' &&
      FIGHTS.test(trigger) &&
      /^ (?:my|your|his|her|its|our|their) way /.test(behind),
  },
  {
    // “[floods] killed eleven”, “a fire in Vell [killed] six”, “prices [hit] pensioners”; not “firefighters [beat] him”
    name: 'by-nature',
    test: ({ type, agents, before, behind }) =>
      /^(?:ASSAULT|MOBILIZE|THREATEN|COERCE)$/.test(type) &&
      agents.length > 0 &&
      agents.every(isNature) &&
      !ON_PURPOSE.test(`${before}${behind}`),
  },
  {
    // “brought cholera to the camps, [killing] forty”; not “troops entered during an outbreak, [killing] forty”
    name: 'left-dead-by-nature',
    test: ({ type, trigger, before, behind }) =>
      type === 'ASSAULT' &&
      /^(?:kill|injur|wound|maim|destroy|damag)\w*ing$/.test(trigger) &&
      NATURE_THEN.test(before) &&
      !ON_PURPOSE.test(`${before}${behind}`),
  },
  {
    // “was [hit] by a power cut”, “were [killed] by a lorry”; not “was [hit] by shells”, “by a car bomb”
    name: 'hit-by-nature',
    test: ({ type, agents, trigger, behind }) =>
      /^(?:ASSAULT|MOBILIZE|COERCE)$/.test(type) &&
      STRIKES.test(trigger) &&
      agents.every((agent) => isNature(agent) || VEHICLE.test(agent)) &&
      BY_NATURE.test(behind) &&
      !ON_PURPOSE.test(behind),
  },
  {
    // “a lorry [hit] a school bus, killing two”; not “a lorry [rammed] the gate of the barracks”
    name: 'by-vehicle',
    test: ({ type, trigger, agents, before, behind }) =>
      type === 'ASSAULT' &&
      STRIKES.test(trigger) &&
      !/^(?:attack|target|ram)/.test(trigger) &&
      agents.length > 0 &&
      agents.every((agent) => VEHICLE.test(HEAD(agent))) &&
      !ON_PURPOSE.test(`${before}${behind}`),
  },
  {
    // “[shot] up in the polls”, “prices [shot up] after the vote”; not “[shot up] a bar”, “[shot] a guard”
    name: 'shot-up',
    test: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^(?:shoot|shot)/.test(trigger) &&
      /^ (?:up|ahead|past|through|to|into|forward) (?:(?:in|to|by|from|after|on|the|of|and|above|past|its|his|her) |[.,;])/.test(
        / (?:up|ahead|past)$/.test(trigger) ? ` ${trigger.split(' ').at(-1)!}${behind}` : behind,
      ),
  },
  {
    // “the film [bombed] at the box office”; not “the film crew was [bombed]”, “jets [bombed] the port”
    name: 'work-bombed',
    test: ({ type, trigger, agents, behind }) =>
      type === 'ASSAULT' &&
      /^bomb(?:s|ed|ing)?$/.test(trigger) &&
      (/^ (?:badly |spectacularly )?(?:at the box office|in the (?:polls|ratings|charts)|with (?:audiences|critics|voters|readers))/.test(
        behind,
      ) ||
        (agents.length > 0 &&
          agents.every((agent) => WORK.test(agent)) &&
          /^ (?:[.,;]|in|at|on|with|badly) /.test(behind))),
  },
  {
    // “[beat] Rovers 3-1”, “[defeated] Okker in the run-off”; not “[beat] prisoners before the election”
    name: 'won-against',
    test: ({ type, trigger, before, behind }) =>
      type === 'ASSAULT' &&
      BEATEN.test(trigger) &&
      !BLOWS.test(`${before}${behind}`) &&
      (SCORE.test(behind) ||
        MATCH.test(behind) ||
        / (?:in|at) (?:[\w'’-]+ ){0,4}$/.test(upTo(behind, POLL)) ||
        / by (?:[\w'’,-]+ ){0,3}$/.test(upTo(behind, POLL))),
  },
  {
    // “[fired] home the winner”, “[struck] in the second half with a goal”; not “[fired] into the crowd”, “was [shot] in a bar”
    name: 'scored',
    test: ({ type, trigger, before, behind }) =>
      type === 'ASSAULT' &&
      /^(?:fire|fires|fired|shot|struck|hit|blast|hammer)/.test(trigger) &&
      !/ (?:was|were|been|being|is|are) (?:\w+ly )?$/.test(before) &&
      (/^ (?:home|wide|the (?:post|bar|crossbar|woodwork)) /.test(behind) ||
      / (?:striker|winger|midfielder|goalkeeper) $/.test(before)
        ? / (?:goals?|winner|equaliser|equalizer|penalty|minute|half|net|post|bar|free kick|corner) /.test(behind)
        : /^ (?:in|over) /.test(behind) && / (?:goals?|winner|equaliser|equalizer|penalty|free kick) /.test(behind)),
  },
  {
    // “[fired] the coach”; not “[fired] the minister”, “the coach was [shot]”
    name: 'fired-the-coach',
    test: ({ type, trigger, recipients }) =>
      type === 'SANCTION' &&
      /^(?:fire|fires|fired|firing|sack|dismiss|drop|bench|let go|part)/.test(trigger) &&
      recipients.length > 0 &&
      recipients.every((one) => SPORTSMAN.test(HEAD(one)) && !/police|bus|driver/.test(one)),
  },
  {
    // “police [shot] the dog”; not “police dogs [bit] him”
    name: 'of-beasts',
    test: ({ type, recipients }) =>
      type === 'ASSAULT' && recipients.length > 0 && recipients.every((one) => BEAST.test(one)),
  },
  {
    // “[pulled] the brakes”, “[pulled] the advert”, “[withdrew] the beer”; not “[pulled] its troops out”, “[pulled] its envoy”
    name: 'pulled-things',
    test: ({ type, trigger, behind }) =>
      /^(?:RETREAT|SANCTION|CONCEDE)$/.test(type) &&
      ((/^pull(?:s|ed|ing)?$/.test(trigger) && PULLED_THINGS.test(behind)) ||
        (/^(?:withdr|recall)/.test(trigger) && WITHDRAWN_GOODS.test(behind))),
  },
  {
    // “[killed it] on stage”; not “[killed] it with a spade”
    name: 'killed-it',
    test: ({ type, trigger, behind }) =>
      type === 'ASSAULT' &&
      /^kill/.test(trigger) &&
      /^(?: it)? (?:on (?:stage|the night)|at the (?:box office|show)) /.test(behind),
  },
];

/** What stands before the first match; "" where there is none. */
function upTo(words: string, what: RegExp): string {
  const at = words.search(what);
  return at < 0 ? '' : words.slice(0, at + 1);
}
