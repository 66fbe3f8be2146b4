// Everyday senses of a verb that its object tells, or that it has alone: hands are shaken, a sitting closed, money shelled out, jobs axed, one’s own
// rally called off. They belong to the senses of everyday-sense.ts. Above each rule: a phrase it catches, one it must not.
import { AUTHORITIES, OCCASIONS, SITTINGS, SUMS } from '../../lexicon/everyday-things.ts';
import { BEHIND_HEAD, OF_OBJECT } from '../../lexicon/no-foes.ts';
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import { behindVerb } from './clause-words.ts';
import type { Sense } from './sense-question.ts';

/** A word of the object before its head. */
const OWN = `${OF_OBJECT}[\\w'’-]+ `;
const takes = (heads: string) => new RegExp(`^ (?:off |up |back )?(?:${OWN}){0,4}(?:${heads}) ${BEHIND_HEAD}`);
const A_SITTING = takes(SITTINGS);
const A_SUM = takes(SUMS);
const AN_OCCASION = takes(OCCASIONS);
const OF_AUTHORITY = new RegExp(`(?:^|[ -])(?:${AUTHORITIES})$`);
/** Why somebody calls off what he shares with others, or in anger. */
const IN_ANGER =
  / (?:over|in (?:protest|response|retaliation)|to protest|because of (?:the )?(?:war|raid|attack|invasion|arrest)) /;

const KIN =
  '(?:mother|father|parents?|sisters?|brothers?|sons?|daughters?|wife|husband|children|grandmother|grandfather|grandchildren|aunt|uncle|cousins?|friends?|family|relatives|in-laws)';
const OF_KIN = new RegExp(`^ (?:(?:to )?(?:his|her|their|my|our) (?:own |late |ailing |[\\d-]+ )?${KIN} )`);
const ON_HOLIDAY =
  / (?:on (?:an? |his |her |their )?(?:vacation|holidays?|honeymoon|school trip)|with (?:his|her|their) (?:family|wife|husband|children|parents)) /;
const GRAVE = /^ (?:to )?(?:[\w'’-]+ ){0,4}(?:graves?|tombs?|cemeter(?:y|ies)|gravestones?) /;

/** “took over [as acting head of the guard]”, “from Venn [as chair]” */
const AS_WHAT = /^ over (?:from [\w.'’ -]{2,30}? )?as ((?:[\w'’-]+ ){1,4})/;

/** What a camera takes. */
const FILMED =
  'videos?|films?|footage|documentar(?:y|ies)|movies?|photos?|photographs?|pictures?|portraits?|selfies?|scenes?|clips?|commercials?|adverts?|ads?';

export const VERB_SENSES: readonly Sense[] = [
  {
    // “[signed up] for a course”, “[signed up] to serve”; not “[signed] the treaty”, “[signed up] to the treaty”
    name: 'signed-up',
    test: ({ type, trigger, behind }) =>
      /^(?:SUPPORT|AGREE|COOPERATE)$/.test(type) &&
      /^sign(?:s|ed|ing)?(?: up)?$/.test(trigger) &&
      /^ (?:(?:him|her|them|me|us|you) )?up (?!to (?:an?|the|its|their|this|that|[\w.-]+['’]s) )/.test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “[signed] a lease for the hall”, “[signed] Okker to a rich contract”; not “[signed] an aid contract with Belmark”, “[signed] the pact”, “[signed] their names to a deal”
    name: 'signed-a-lease',
    test: ({ type, trigger, behind }) =>
      type === 'SUPPORT' &&
      /^sign(?:s|ed|ing)?$/.test(trigger) &&
      /^ (?:(?:an?|the|its|his|her) (?:[\w-]+ )?(?:lease|mortgage|tenancy|autographs?) |(?!(?:its|their|his|her|our) names? )[\w.'’ -]{2,40} to an? (?:[\w-]+ ){0,2}(?:contract|deal) )/.test(
        behind,
      ),
  },
  {
    // “will [take over] as chair”, “is [taking over] from him”; not “[took over] the station by force”, “troops [took over] as the guards fled”
    name: 'took-over-a-post',
    test: ({ type, trigger, behind }) =>
      type === 'COERCE' &&
      /^t(?:ake|akes|ook|aken|aking)(?: over)?$/.test(trigger) &&
      (/^ over from (?:him|her) /.test(behindVerb({ trigger, behind })) ||
        (AS_WHAT.exec(behindVerb({ trigger, behind }))?.[1] ?? '').split(' ').some((word) => OFFICE_HEADS.has(word))),
  },
  {
    // “[took] home the prize”; not “[took] home the prisoners”
    name: 'took-home',
    test: ({ type, trigger, behind }) =>
      type === 'COERCE' &&
      /^t(?:ake|akes|ook|aken|aking)(?: home)?$/.test(trigger) &&
      /^ home (?:[\w'’-]+ ){0,4}(?:awards?|prizes?|medals?|trophy|trophies|titles?|cup|gold|silver|bronze|honou?rs?) /.test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “had [worked] for the firm since 2000”, “[worked] at the embassy”; not “[worked] with the guards”, “[worked] for peace with Tarsk”
    name: 'worked-somewhere',
    test: ({ type, trigger, behind }) =>
      type === 'COOPERATE' &&
      /^work(?:s|ed|ing)?(?: for| at)?$/.test(trigger) &&
      /^ (?:for|at|as) (?!.* with )/.test(behindVerb({ trigger, behind })),
  },
  {
    // “the plan was [hammered out] on Sunday”; not “[hammered] the gates”
    name: 'hammered-out',
    test: ({ type, trigger, behind }) =>
      /^(?:PROTEST|ASSAULT|ACCUSE)$/.test(type) &&
      /^hammer(?:s|ed|ing)?(?: out)?$/.test(trigger) &&
      /^ (?:out|home) /.test(behindVerb({ trigger, behind })),
  },
  {
    // “was [visiting] her sister”, “[visiting] Sund on vacation”, “[visited] her grave”; not “[visited] the camp”, “[visited] her counterpart”
    name: 'visited-at-leisure',
    test: ({ type, trigger, behind }) =>
      type === 'CONSULT' &&
      /^(?:visit|travel|fly|flew|flown|trip|tour)/.test(trigger) &&
      (OF_KIN.test(behind) || ON_HOLIDAY.test(behind.slice(0, 80)) || GRAVE.test(behind)),
  },
  {
    // “[joined] the debate on arms”, “was [joined] by Okker on the podium”; not “[joined] the talks in Sund”
    name: 'joined-no-talks',
    test: ({ type, trigger, behind }) =>
      type === 'CONSULT' &&
      /^join(?:s|ed|ing)?$/.test(trigger) &&
      !/ (?:talks?|meetings?|summit|negotiations?|conference|call|discussions?) /.test(behind.slice(0, 90)),
  },
  {
    // “the nameplates had been [unscrewed]”; not “[unsealed] the border”
    name: 'handiwork',
    test: ({ noun, trigger }) =>
      !noun &&
      /^(?:(?:un)?screw|(?:un)?bolt|(?:un)?plug|unwrap|unpack|unhook|unzip)(?:s|p?ed|g?ed|p?ing)$/.test(trigger),
  },
  {
    // “[shook] hands on the steps”, “[shook] his head”; not “blasts [shook] the city”
    name: 'shaken-hands',
    test: ({ type, trigger, behind }) =>
      type !== 'CONSULT' &&
      /^sh[ao]o?k(?:e|es|en|ing)?(?: hands)?$/.test(trigger) &&
      (/hands$/.test(trigger) || /^ (?:[\w'’]+ )?(?:hands?|heads?) /.test(behind)),
  },
  {
    // “[closed] the sitting at noon”; not “[closed] the border”, “[opened] the meeting”, where people met
    name: 'closed-a-sitting',
    test: ({ type, trigger, behind }) =>
      type !== 'CONSULT' && /^(?:clos|adjourn|conclud)(?:e|es|ed|ing)?$/.test(trigger) && A_SITTING.test(behind),
  },
  {
    // “a wake-up [call] for the pact”, “a close [call]”; not “an urgent [call] for talks”
    name: 'no-such-call',
    test: ({ noun, trigger, before }) =>
      noun &&
      /^calls?$/.test(trigger) &&
      / (?:wake ?-? ?up|close|roll|curtain|judgment|judgement|tough|bad|good) $/.test(before),
  },
  {
    // “[refocused] its efforts on the border”; not “[protested] its focus on the border”
    name: 'focused',
    test: ({ noun, trigger }) => !noun && /^(?:re)?focus(?:s?es|s?ed|s?ing)?$/.test(trigger),
  },
  {
    // “a drone [fell] on a shed”: no march; “shells [fell] on Sund” is force
    name: 'fell-somewhere',
    test: ({ type, trigger }) => type === 'PROTEST' && /^f(?:all|alls|ell|allen|alling)$/.test(trigger),
  },
  {
    // “[shelled out] $4m”; not “[shelled] out of spite”, “[shelled] the port”
    name: 'shelled-out-money',
    test: ({ trigger, behind }) =>
      /^shell(?:s|ed|ing)?(?: out)?$/.test(trigger) &&
      /^ out (?:(?:[\w-]+ ){0,3}[$€£¥]|(?:[\w,.-]+ ){0,4}(?:million|billion|dollars|euros|crowns|money|cash) |for (?:an?|the|new) )/.test(
        behindVerb({ trigger, behind }),
      ),
  },
  {
    // “[axed] 300 jobs”, “[slashed] rates”, “[cut] prices”; not “[cut] aid to Kestria”, “[slashed] a guard”
    name: 'made-less',
    test: ({ type, trigger, behind, recipients }) =>
      /^(?:SANCTION|PROTEST|ASSAULT|COERCE|REJECT|RETREAT)$/.test(type) &&
      /^(?:ax(?:e|es|ed|ing)|slash|trim|(?:cut|cuts|cutting)(?: |$))/.test(trigger) &&
      (recipients.length === 0 || !/^cut/.test(trigger)) &&
      A_SUM.test(behindVerb({ trigger, behind })),
  },
  {
    // “[cancelled] a rally because of a cold”; not “[cancelled] a summit with Tarsk”, “police [cancelled] the rally”
    name: 'called-off-ones-own',
    test: ({ type, trigger, agents, recipients, behind }) =>
      /^(?:SANCTION|REJECT|RETREAT|COERCE)$/.test(type) &&
      /^(?:cancel|call(?:s|ed|ing)? off|scrap|postpon|scratch)/.test(trigger) &&
      recipients.length === 0 &&
      !agents.some((agent) => OF_AUTHORITY.test(agent)) &&
      AN_OCCASION.test(behind) &&
      !IN_ANGER.test(behind),
  },
  {
    // “the video, [shot] by a worker”, “[shot] a film in Sund”; not “the film crew was [shot] at”, “the video shows that police [shot] him”
    name: 'shot-on-film',
    test: ({ type, trigger, before, behind }) =>
      type === 'ASSAULT' &&
      /^(?:shot|shoots?|shooting)$/.test(trigger) &&
      (new RegExp(
        ` (?:${FILMED}) ,? ?(?:(?:that|which|was|were|is|being|been|had|has|secretly|recently|partly|mostly) ){0,3}$`,
      ).test(before) ||
        new RegExp(`^ (?:(?:an?|the|his|her|their|its|some) )?(?:[\\w-]+ ){0,2}(?:${FILMED}) (?!crew)`).test(behind)),
  },
];
