// Rules that mend the type of words that news uses of force and of speech alike, and of asking and voting, by what stands beside them. They belong to
// TYPE_MENDS; above each a phrase it catches, one it must not.
import type { TypeMend } from './mend-type-question.ts';

/** Before an attack: what only force is told by. */
const OF_FORCE =
  / (?:terror|terrorist|terrorism|deadly|deadliest|suicide|bomb|knife|gun|arson|militant|militants|missile|drone|rocket|mortar|grenade|air|armed|acid|car|truck|jihadist|extremist|lethal|fatal|bloody|gas|chemical) (?:and [\w-]+ )?$/;
/** Behind one: whom it cost. */
const COST =
  /^ (?:(?:in|at|on|near|by|outside) (?:[\w'’.,-]+ ){1,7})?(?:that|which|has|had|have|who)? ?(?:killed|left|wounded|injured|claimed)(?: [\w-]+){0,3} (?:people|dead|wounded|injured|lives|civilians|soldiers|others|men|women|children|officers) /;
const OF_WORDS =
  / (?:verbal|personal|political|negative|television|tv|radio|ad|ads|campaign|scathing|withering|partisan|vicious|rhetorical|public|twitter|hominem|media|debate|latest|sharp|ferocious|stinging|blistering|his|her|their|my|your) (?:and [\w-]+ )?$/;

/** Who strikes in words alone. */
const BY_WORDS =
  / (?:protest[eo]rs|activists?|critics?|ads?|advertisements?|campaigners?|candidates?|senators?|lawmakers?|rivals?|opponents?|columnists?|editorials?|commercials?|spots?|super pacs?|pacs?|hecklers?|hopefuls?|nominees?|challengers?|comedians?|satirists?) (?:(?:are|were|is|was|has|have|had|been|also|now|\w+ly) ){0,3}$/;
const MEANS = / (?:with|using) (?:[\w-]+ ){0,3}(?:guns?|knives|bombs?|rocks|stones|fire|missiles?|bottles|eggs) /;

const TRADE =
  / (?:imports?|exports?|trade|sales?|flights?|arms|weapons|shipments?|purchases?|deals?|dealings|travel|transactions|loans?|investments?) /;

const VOTED_FOR =
  /^ (?:\w+ly |\d+ ?[-–] ?\d+ |overwhelmingly |again )*(?:for|in favou?r of|to (?:\w+ly )?(?:approve|back|support|adopt|pass|ratify|confirm|endorse)) (?!(?:himself|herself|the (?:first|second|third|last) time|him to be|an? (?:century|decade|week|year|month)) )/;

const LAWS_ASIDE = /^ (?:(?!(?:in|on|against|to) )[\w'’-]+ ){0,3}(?:states? of (?:siege|emergency)|martial law) /;

export const WORD_MENDS: readonly TypeMend[] = [
  {
    // “[voted] 6-1 for the resolution”, “[voted] to back the levy”: supports; “[voted] for the first time”, “[voted] against it” do not
    name: 'voted-for',
    mend: ({ type, trigger, behind }) =>
      (type === 'REJECT' || type === 'ACCUSE' || type === 'AGREE') &&
      /^vot(?:e|es|ed|ing)(?: for)?$/.test(trigger) &&
      VOTED_FOR.test(`${/ for$/.test(trigger) ? ' for' : ''}${behind}`)
        ? { type: 'SUPPORT', mode: null }
        : null,
  },
  {
    // “the terror [attacks] changed it”, “the [attack] that killed nine people”, “the [attacks] in Sund”: force; “the [attacks] on Varga”, “her [attacks] in Sund” are in words
    name: 'attack-of-force',
    mend: ({ type, trigger, behind, before, agents, placed, isToSomebody }) =>
      type === 'ACCUSE' &&
      /^(?:attacks?|massacres?|assaults?|ambush(?:es)?)$/.test(trigger) &&
      (OF_FORCE.test(before) ||
        COST.test(behind) ||
        (placed &&
          agents === 0 &&
          !isToSomebody &&
          !OF_WORDS.test(before) &&
          / (?:the|an?|this|those|these|\w+'s|[\w.]+) $/.test(before)))
        ? { type: 'ASSAULT', mode: null }
        : null,
  },
  {
    // “protesters are [targeting] Varga at the debate”: in words; “protesters [targeted] the hall with stones”, “gunmen [targeted] Varga”: force
    name: 'targeted-in-words',
    mend: ({ type, mode, trigger, behind, before }) =>
      type === 'ASSAULT' &&
      mode === null &&
      /^(?:target|attack|slam|hammer|pound|hit|rip|blast|assail)\w*$/.test(trigger) &&
      BY_WORDS.test(before) &&
      !MEANS.test(behind)
        ? { type: 'ACCUSE', mode: 'disapprove' }
        : null,
  },
  {
    // “the law [bans] abortions”: forbids; “[banned] imports from Tarsk”: cuts trade
    name: 'banned-at-home',
    mend: ({ type, trigger, behind }) =>
      type === 'SANCTION' &&
      /^(?:ban|bans|banned|banning|outlaw(?:s|ed|ing)?|prohibit(?:s|ed|ing)?)$/.test(trigger) &&
      !TRADE.test(behind.slice(0, 60))
        ? { type: 'COERCE', mode: 'restrict' }
        : null,
  },
  {
    // “agreed, [praising] his rival”: backs; “[praised] be”, “[condemned] the praise of Tarsk” do not
    name: 'praise-is-praise',
    mend: ({ type, trigger }) =>
      (type === 'ACCUSE' || type === 'REJECT' || type === 'THREATEN') &&
      /^(?:prais(?:e|es|ed|ing)|laud(?:s|ed|ing)?|applaud(?:s|ed|ing)?|commend(?:s|ed|ing)?|congratulat(?:e|es|ed|ing))$/.test(
        trigger,
      )
        ? { type: 'SUPPORT', mode: null }
        : null,
  },
  {
    // “[credited] Varga with ending the strike”, “was [credited] for the truce”: honours; “[credited] the account with 400 crowns” tells no deed and is left
    name: 'credited',
    mend: ({ type, trigger, behind }) =>
      type !== 'SUPPORT' &&
      /^credit(?:s|ed|ing)?$/.test(trigger) &&
      /^ (?:(?!accounts? )[\w'’.,-]+ ){0,8}(?:with|for) (?!\d)/.test(behind)
        ? { type: 'SUPPORT', mode: null }
        : null,
  },
  {
    // “[reaffirmed] their opposition to Varga”: rejects; “[reaffirmed] its promise” agrees, “[reaffirmed] support” backs
    name: 'reaffirmed',
    mend: ({ type, trigger, behind }) => {
      if (type !== 'AGREE' && type !== 'SUPPORT') return null;
      if (!/^(?:reaffirm|reiterat|restat|underlin|underscor|declar|express|voic|repeat|announc)/.test(trigger))
        return null;
      const of =
        /^ (?:(?:his|her|its|their|our|my|the|strong|firm|fierce|full|continued|unwavering) ){0,3}(opposition|objections?|rejection|disapproval|support|backing|solidarity) (?:to|for|with|of) /.exec(
          behind,
        )?.[1];
      if (of === undefined) return null;
      return { type: /^(?:oppo|obj|rej|dis)/.test(of) ? 'REJECT' : 'SUPPORT', mode: null };
    },
  },
  {
    // “[declared] a state of siege in Vell”, “[imposed] martial law”: laws are put aside; “lifted the [siege] of Vell”, “laid [siege] to Vell” are force
    name: 'state-of-siege',
    mend: ({ type, trigger, before, behind }) =>
      (type === 'ASSAULT' || type === 'SANCTION') &&
      ((/^(?:declar|impos|proclaim|decree)/.test(trigger) && LAWS_ASIDE.test(behind)) ||
        (/(?:^| )(?:siege|emergency)(?: |$)/.test(trigger) && / states? of $/.test(before)))
        ? { type: 'COERCE', mode: 'martial-law' }
        : null,
  },
];
