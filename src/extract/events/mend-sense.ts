// Rules that mend the type of a verb that news uses in several senses, by what stands behind it: a strike that kills is no walk-out. A type and
// its circumstances in, the type that the rule makes of it out. They belong to TYPE_MENDS; above each a phrase it catches, one it must not.
import { BEHIND_HEAD, IDEAS, NO_PARTICIPLE, OF_OBJECT, OWN_WORDS } from '../../lexicon/no-foes.ts';
import type { TypeMend } from './mend-type-question.ts';

const STRIKE = /^(?:strike|strikes|struck|striking)$/;
/** What force is told by, and what a walk-out is. */
const FORCE =
  / (?:kill\w*|wound\w*|destroy\w*|missiles?|drones?|rockets?|bombs?|bombed|warplanes?|jets?|troops|artillery|airfield|warheads?|ceasefire) /;
const WALK_OUT = / (?:unions?|walk-?outs?|wages?|pay|pickets?|employers?|shifts?) /;
const OBJECT = /^ (?:the|an?|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several|\d[\d,.]*) /;
const BARGAIN =
  /^ (?:an?|the|its|their|another|new|that) (?:[\w-]+ ){0,3}(?:deals?|bargains?|agreements?|pacts?|accords?|compromise|truce) /;

/** The object behind the verb is what is said, planned or laid down. */
const OWN = String.raw`${OF_OBJECT}${NO_PARTICIPLE}[\w'’-]+ `;
const OF_IDEA = new RegExp(`^ (?:(?:at|out at|into) )?(?:${OWN}){0,5}(?:${IDEAS}) ${BEHIND_HEAD}`);
const OF_WORDS = new RegExp(`^ (?:${OWN}){0,4}(?:${OWN_WORDS}) ${BEHIND_HEAD}`);

const FROM_THE_STAGE =
  / (?:from|on) (?:the|a) (?:stage|podium|platform|lectern|pulpit|dais|rostrum|microphone|radio) | in (?:an?|his|her|their) (?:[\w-]+ )?(?:speech|column|interview|letter|article|editorial|tweet|post|statement|op-ed|sermon|book|broadcast|debate) | on (?:social media|television|air) /;

/** Behind somebody, what he is praised for being. */
const PRAISED =
  /^ (?:(?!(?:in|on|by|with|for|from|to|of|and|after|before|as|that|who|which) )[\w'’-]+ ){1,5}["“‘']? ?(?:an?|the|one of the) ["“‘']? ?(?:[\w-]+ ){0,3}(?:champions?|hero|heroes|heroine|friends?|patriots?|legends?|genius|inspiration|visionary|pioneer|statesm[ae]n|stateswoman|role model|blessing|triumph|breakthrough|milestone|great leader|true leader) /;

/** Behind “called”: what for, or whom to do what. */
const CALLED_FOR =
  /^ (?:out )?(?:for |(?:on|upon) (?!\w+day )(?:(?!(?:and|but|that|because|after) )[\w.'’-]+ ){1,9}to )/;

/** What is called for is meant for somebody who is not asked: it is held against him. */
const PENALTY_AGAINST =
  /^ (?:for )?(?:(?!(?:and|but|that|to|on|upon) )[\w'’-]+ ){0,4}(?:(?:sanctions?|embargo(?:es)?|penalt(?:y|ies)|charges?|measures|boycotts?|tariffs?|indictments?|warrants?) against|(?:sanctions?|embargo(?:es)?) on) /;

export const SENSE_MENDS: readonly TypeMend[] = [
  {
    // “[struck] a deal with Tarsk”: an agreement; “[struck] a depot”: force
    name: 'struck-a-deal',
    mend: ({ type, trigger, behind }) =>
      (type === 'PROTEST' || type === 'ASSAULT') && STRIKE.test(trigger) && BARGAIN.test(behind)
        ? { type: 'AGREE', mode: null }
        : null,
  },
  {
    // “jets [struck] the airport”, “the [strike] on the port killed four”: force; “dockers [struck] on Monday”, “the [strike] on the railways”: no work
    name: 'strike-of-force',
    mend: ({ type, trigger, behind, before }) => {
      if (type !== 'PROTEST' || !STRIKE.test(trigger)) return null;
      const around = `${before}${behind}`;
      if (!FORCE.test(around) || WALK_OUT.test(around)) return null;
      return OBJECT.test(behind) || /^ (?:on|against) (?:the|an?|its|their|[\p{L}’']{2,}) /u.test(behind)
        ? { type: 'ASSAULT', mode: null }
        : null;
    },
  },
  {
    // “[attacked] me from the stage”, “[attacked] him in a column”: in words; “[attacked] the camp from the hills”: force
    name: 'attacked-from-the-stage',
    mend: ({ type, mode, trigger, behind, before }) =>
      type === 'ASSAULT' &&
      mode === null &&
      /^(?:attack|hit|assail|slam|blast|lash)\w*$/.test(trigger) &&
      (FROM_THE_STAGE.test(behind.slice(0, 90)) || / verbally $/.test(before))
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “[attacked] the plan”, “[hit] the proposal hard”: in words; “[attacked] the reform school”, “the [attacks] changed the plan”: force
    name: 'attacked-an-idea',
    mend: ({ type, trigger, behind, noun, isToNamed }) =>
      type === 'ASSAULT' &&
      !(noun && /s$/.test(trigger)) &&
      !isToNamed &&
      /^(?:attack|hit|assail|slam|blast|lash|hammer|savag|pound|target|tear|tore|rip)\w*(?: (?:into|out at))?$/.test(
        trigger,
      ) &&
      OF_IDEA.test(behind) &&
      !FORCE.test(behind)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “[hit back] at her critics”: in words; “[hit back] at Tarsk with missiles”: force
    name: 'hit-back-in-words',
    mend: ({ type, mode, trigger, behind, before }) =>
      type === 'ASSAULT' &&
      mode === null &&
      /^(?:hit|hits|hitting|fired|fires|firing|struck|lash|lashed) (?:back|out)$/.test(trigger) &&
      /^ (?:at|on) /.test(behind) &&
      !FORCE.test(`${before}${behind}`)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “[called] her a champion of the poor”: praise; “[called] her a false friend”, “[called] her a traitor” accuse
    name: 'called-in-praise',
    mend: ({ type, trigger, behind }) =>
      type === 'ACCUSE' &&
      /^call(?:s|ed|ing)?$/.test(trigger) &&
      PRAISED.test(behind) &&
      !/ (?:false|fake|failed|fallen|no|not|self-styled) /.test(behind.slice(0, 70))
        ? { type: 'SUPPORT', mode: null }
        : null,
  },
  {
    // “[killed] the bill”: rejected; “[killed] the bill’s author”: force
    name: 'killed-an-idea',
    mend: ({ type, trigger, behind }) =>
      type === 'ASSAULT' && /^kill(?:s|ed|ing)?(?: off)?$/.test(trigger) && OF_IDEA.test(behind)
        ? { type: 'REJECT', mode: null }
        : null,
  },
  {
    // “[fired] the first shot”, “[fired] two missiles”: force; “[fired] two aides”: a dismissal
    name: 'fired-shots',
    mend: ({ type, trigger, behind }) =>
      type === 'SANCTION' &&
      /^fir(?:e|es|ed|ing)$/.test(trigger) &&
      /^ (?:off )?(?:[\w'’-]+ ){0,4}(?:shots?|missiles?|rockets?|rounds?|shells?|volleys?|torpedo(?:es)?|guns?|bullets|tear gas|flares) /.test(
        behind,
      )
        ? { type: 'ASSAULT', mode: null }
        : null,
  },
  {
    // “[gave] his word that they would sail”: promises; “[gave] his last word” does not
    name: 'gave-word',
    mend: ({ type, trigger, behind }) =>
      type !== 'AGREE' &&
      /^(?:give|gives|gave|given|giving)(?: (?:my|our|his|her|its|their|your) word)?$/.test(trigger) &&
      (/ word$/.test(trigger) || /^ (?:[\w'’-]+ ){0,4}?(?:my|our|his|her|its|their|your) word /.test(behind))
        ? { type: 'AGREE', mode: null }
        : null,
  },
  {
    // “[withdrew] her remarks”, “[withdrew] the complaint”: gives way; “[withdrew] its envoy”: cuts a tie
    name: 'withdrew-words',
    mend: ({ type, trigger, behind }) =>
      (type === 'SANCTION' || type === 'RETREAT') && /^(?:withdr|retract|drop)/.test(trigger) && OF_WORDS.test(behind)
        ? { type: 'CONCEDE', mode: null }
        : null,
  },
  {
    // “[called] for protests”, “[called] on dockers to march”, “[called] for a ban”: asks; “[called] for sanctions against Tarsk”, which Tarsk is not asked for, “[called] a strike”, “[called] on Monday”, “[called] her a liar” do not
    name: 'called-for',
    mend: ({ type, trigger, behind }) =>
      /^(?:PROTEST|ACCUSE|REJECT|THREATEN)$/.test(type) &&
      /^(?:call|urg)(?:s|es|ed|ing)?(?: for| on| upon)?$/.test(trigger) &&
      !PENALTY_AGAINST.test(behind) &&
      (/ /.test(trigger) || CALLED_FOR.test(behind))
        ? { type: 'REQUEST', mode: null }
        : null,
  },
  {
    // “[voted] against the bill” rejects; “[voted] for it” does not
    name: 'voted-against',
    mend: ({ type, trigger, behind }) =>
      type !== 'REJECT' &&
      /^vot(?:e|es|ed|ing)(?: against)?$/.test(trigger) &&
      (/against$/.test(trigger) || /^ (?:\w+ly )?against /.test(behind))
        ? { type: 'REJECT', mode: null }
        : null,
  },
  {
    // “[assured] her that they would be back” promises; “[assured] him he would be shot” threatens
    name: 'assured-of-good',
    mend: ({ type, trigger, behind }) =>
      type === 'THREATEN' &&
      /^(?:re)?assur/.test(trigger) &&
      !/ (?:kill\w*|shot|punish\w*|arrest\w*|destroy\w*|regret|pay|attack\w*|jail\w*|expel\w*) /.test(behind)
        ? { type: 'AGREE', mode: null }
        : null,
  },
  {
    // “is being [tried] for the spill”: before a court; “was [tried] in vain”, “[tried] to leave” are not
    name: 'tried-in-court',
    mend: ({ type, trigger, behind, before }) =>
      type !== 'ACCUSE' &&
      trigger === 'tried' &&
      / (?:be|been|being|was|were|is|are) (?:\w+ly )?$/.test(before) &&
      / (?:for|on|in (?:absentia|court)|court|judge|jury|tribunal|charges?) /.test(behind.slice(0, 60)) &&
      !/^ (?:to|and|again|in vain|out) /.test(behind)
        ? { type: 'ACCUSE', mode: 'investigate' }
        : null,
  },
];
