// Verbs and nouns that ask for or plan something, and what is asked for that takes place on a day.
import { inflectVerb } from './inflect-verb.ts';
import { SCHEDULED_NOUNS } from './time-words.ts';

const formsOf = (lemmas: string): string[] =>
  lemmas.split(' ').flatMap((lemma) => [lemma, ...inflectVerb(lemma).map(([form]) => form)]);

/** … before “for”: “called for a strike”, “an appeal for talks”. */
export const ASKS_FOR: ReadonlySet<string> = new Set([
  ...formsOf('call appeal push press plead ask campaign lobby demand vote'),
  ...'calls appeals demands requests pleas support'.split(' '),
]);
/** … before what they ask for: “demanded a vote”, “urged a rally”. */
export const ASKS_OUTRIGHT: ReadonlySet<string> = new Set(
  formsOf('demand urge propose request seek want suggest advocate'),
);
/** “Plans for a summit”, “announced a march”, “called a strike”. */
export const PLANS: ReadonlySet<string> = new Set([
  ...formsOf('plan announce schedule call convene arrange promise prepare'),
  ...'plans preparations arrangements'.split(' '),
]);

/** Of what is put into a calendar, what nobody asks for by its day. */
const NOT_ASKED_FOR =
  /^(?:reports?|figures|data|payrolls|deadline|finals?|events?|games?|match(?:es)?|launch|address|speech)$/;
/** What takes place on a day that somebody may ask for. */
export const TAKES_PLACE: ReadonlySet<string> = new Set([
  ...[...SCHEDULED_NOUNS].filter((word) => !NOT_ASKED_FOR.test(word)),
  ...`strike strikes walkout walkouts walk-out stoppage stoppages boycott boycotts protest protests demonstration demonstrations blockade
  blockades vigil vigils sit-in marches withdrawal ceasefire truce pause handover signing evacuation inspection inspections`.split(
    /\s+/,
  ),
]);
