// A phrase in, whether it may name somebody who acts or is acted on out: by the noun that it turns on.
import { OBJECT_CLASSES } from '../../lexicon/event-verb-objects.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { ARMED_HEADS, ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { SPEAKER_NOUNS } from '../../lexicon/speaker-nouns.ts';
import type { Token } from '../../understand/reading.ts';
import { isCapital, isDeterminer, isPronoun, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
import { headOf } from './noun-phrase.ts';

/** Common nouns for people and bodies who act or are acted on, beside those who speak. */
const ACTORS = new Set(
  `${OBJECT_CLASSES.forces} ${OBJECT_CLASSES.people} ${OBJECT_CLASSES.prisoners} ${OBJECT_CLASSES.ambassador} ${OBJECT_CLASSES.police} children men women rebel militant
  insurgent separatist gunman attacker assailant demonstrator crowd mob youth pirate smuggler settler farmer driver doctor teacher miner
  trader merchant monk bishop king queen emir sultan junta regime opposition parliament authority administration city town village
  country neighbour neighbor state union court judge prosecutor lawmaker deputy tribunal monitor inspector observer peacekeeper agency
  charity federation militia gang cartel clan tribe community minority ally partner service corps delegation`.split(
    /\s+/,
  ),
);

/** Whether the phrase may name somebody: a name, a pronoun for people, a noun for people or bodies. */
export function namesActor(view: SentenceView, phrase: Tokens): boolean {
  const { tokens } = view;
  const { from, to } = phrase;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (
      isCapital(token) &&
      !WEEKDAYS.has(token.norm) &&
      !MONTHS.test(token.text) &&
      !(i === from && isDeterminer(token))
    )
      return true;
    if (isActorNoun(token.norm)) return true;
  }
  const head = tokens[headOf(view, phrase)]!.norm;
  return ORGANISATION_HEADS.has(head) || ARMED_HEADS.has(head) || (to - from === 1 && isPerson(tokens[from]!));
}
const isPerson = (token: Token): boolean => isPronoun(token) || /^(?:him|them|her|us|me)$/.test(token.norm);
const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** “the banned [league]”, “four [diplomats]”. `norm` in lower case, singular or plural. */
const isActorNoun = (norm: string): boolean =>
  SPEAKER_NOUNS.has(norm) || ACTORS.has(norm) || ACTORS.has(norm.replace(/s$/, '').replace(/men$/, 'man'));

/** Nouns that speak in the news and that nobody does anything to: “slammed [a lawsuit]”. */
const PAPERS =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|statement|documents?|records?|letters?|emails?|memo|article|book|editorial|op-ed|data|figures|numbers|results|research|analysis|filings?|indictment|lawsuit|complaint|bill|law|rule|treaty|constitution|resolution|plan|proposal|ads?|video|message|tweet|post|release|transcript|headline|sign|banner|percent|half|third|side|camp|establishment|majority|minority|site|media|paper|most|some|many|few|others|opposition|forces?|world|public|network|station|house)$/;

/** Whether the noun that the phrase turns on is somebody: “[four diplomats]”, “[the agency]”; not “[a government lawsuit]”, “[the port of Sund]”. */
export function turnsOnActor(view: SentenceView, phrase: Tokens): boolean {
  if (phrase.to - phrase.from === 1 && isPerson(view.tokens[phrase.from]!)) return true;
  const head = view.tokens[headOf(view, phrase)]!;
  if (isCapital(head)) return !WEEKDAYS.has(head.norm) && !MONTH_NAMES.has(head.norm);
  return !PAPERS.test(head.norm) && isActorNoun(head.norm);
}
