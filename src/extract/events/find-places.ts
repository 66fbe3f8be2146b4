// A trigger in its sentence in, the places that it is said to happen at out.

import { EVENT_NOUN_FORMS } from '../../lexicon/event-words.ts';
import { MONTH_NAMES, WEEKDAYS } from '../../lexicon/function-words.ts';
import { NO_PLACE_HEADS } from '../../lexicon/no-places.ts';
import { findPlace } from '../../lexicon/places.ts';
import { isCapital, type SentenceView, type Tokens } from '../statements/sentence-view.ts';
import { phraseFrom } from './noun-phrase.ts';

const AT = new Set('in at near outside off inside around across along over opposite throughout'.split(' '));
const REACH = 20;
const CLAUSE_END = /^(?:[;:—–]|that|which|who|because|although|though|while|when|if|but)$/;
/** In these no deed takes place: in [May], in [Parliament’s] view, in [Okker]’s words. */
const NO_PLACE =
  /^(?:statement|interview|letter|speech|address|view|words|response|protest|support|favour|favor|power|office|charge|court|party|campaign|race|face|wake|name|exchange|return|bid|attempt|effort|connection|case|trial|row|dispute)$/;

/** The town right before a deed’s noun, else a phrase behind “in”, “at”, “near” with a name in it: behind the trigger in its clause, or before the first comma. */
export function findPlaces(view: SentenceView, trigger: Tokens, others: readonly Tokens[]): Tokens[] {
  // “the [Sund] attack resonated across the world”
  const town = townBefore(view, trigger.from);
  if (town !== null) return [town];
  const behind = scan(view, trigger.to, frontEnd(view, trigger), others);
  if (behind.length > 0) return behind;
  // “In Sund, police arrested …”
  const { tokens, bodyFrom } = view;
  if (!AT.has(tokens[bodyFrom]?.norm ?? '')) return [];
  const comma = tokens.slice(bodyFrom, bodyFrom + 8).findIndex(({ text }) => text === ',');
  return comma < 0 ? [] : scan(view, bodyFrom, bodyFrom + comma, others);
}

/** How far the trigger’s clause goes: “During the ▸summit◂ in July, | the Pact …” is over at the comma. */
function frontEnd({ tokens, bodyFrom, wordsTo }: SentenceView, { from, to }: Tokens): number {
  const end = Math.min(wordsTo, to + REACH);
  if (!/^(?:after|before|during|following|amid|despite|at|in|since)$/.test(tokens[bodyFrom]?.norm ?? '')) return end;
  for (let i = bodyFrom; i < from; i++) if (tokens[i]!.text === ',') return end;
  for (let i = to; i < end; i++) if (tokens[i]!.text === ',') return i;
  return end;
}

const HAPPENS_AT: ReadonlySet<string> = new Set(['ASSAULT', 'PROTEST']);

// the [Sund] attack, the [Port Alder] protests; not “Ms. Warren’s attack”, nor a town that the report has as somebody’s name
function townBefore({ tokens, bodyFrom }: SentenceView, at: number): Tokens | null {
  if (!HAPPENS_AT.has(EVENT_NOUN_FORMS.get(tokens[at]?.norm ?? '')?.type ?? '')) return null;
  let from = at;
  while (from > bodyFrom && from > at - 3 && isCapital(tokens[from - 1])) from--;
  for (; from < at; from++) {
    const name = tokens
      .slice(from, at)
      .map(({ text }) => text)
      .join(' ');
    if (findPlace(name)?.is === 'city' && !isSurname(tokens, name)) return { from, to: at };
  }
  return null;
}

/** Whether the report has the name behind a first name or a title. */
const isSurname = (tokens: SentenceView['tokens'], name: string): boolean =>
  tokens.some(
    ({ text }, i) =>
      text === name &&
      i > 0 &&
      (isCapital(tokens[i - 1]) ||
        (tokens[i - 1]!.text === '.' && /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)$/.test(tokens[i - 2]?.text ?? ''))) &&
      !/^(?:In|At|The|Near|From|After|Before|Since|On)$/.test(tokens[i - 1]!.text),
  );

/** What is spoken of there: “discuss the situation in [Belmark]” is talked over elsewhere. */
const TOPIC =
  /^(?:situation|crisis|conflict|war|developments|violence|policy|role|interests|issues|elections?|democracy|peace|politicians?|politics|time|tenure|lead|polls?|campaign|debate|news)$/;

function scan(view: SentenceView, from: number, to: number, others: readonly Tokens[]): Tokens[] {
  for (let i = from; i < to; i++) {
    const { norm } = view.tokens[i]!;
    if (CLAUSE_END.test(norm)) return [];
    if (i > from && TOPIC.test(view.tokens[i - 1]!.norm)) continue;
    if (!AT.has(norm) || others.some((other) => other.from <= i && i < other.to && other.from > from)) continue;
    const phrase = phraseFrom(view, i + 1, view.wordsTo);
    // shot flares at [the planes]: whom it hit; at [Mr. Oranov]: a person is no place
    const isWhom =
      norm === 'at' && phrase !== null && others.some((other) => other.from < phrase.to && phrase.from < other.to);
    if (phrase !== null && !isWhom && isPlace(view, phrase)) return [withoutTime(view, phrase)];
  }
  return [];
}

/** “in [Sund] weeks later”: a span of time behind a name is none of it. */
function withoutTime({ tokens }: SentenceView, { from, to }: Tokens): Tokens {
  const time = tokens.slice(from + 1, to).findIndex(({ norm }) => /^(?:hours|days|weeks|months|years)$/.test(norm));
  return { from, to: time < 0 ? to : from + 1 + time };
}

/** “over the [jailing] of Orlik”: a deed; not “at the [crossing] of Sund”. */
const DOING = /^(?!crossing|building|landing|clearing)[a-z]{3,}ing$/;
const PERSON_TITLE = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Senator|Governor|Sir|Lady|Miss)$/;

function isPlace({ tokens }: SentenceView, { from, to }: Tokens): boolean {
  const words = tokens.slice(from, to);
  return (
    // “in [2014 using alleged Russian methods]” is a time
    words[0]!.kind === 'word' &&
    !PERSON_TITLE.test(words[0]!.text.replace(/\.$/, '')) &&
    words.some((token) => isCapital(token) && !MONTH_NAMES.has(token.norm) && !WEEKDAYS.has(token.norm)) &&
    !NO_PLACE_HEADS.has(words.at(-1)!.norm) &&
    !words.some(({ norm, text }) => NO_PLACE.test(norm) || DOING.test(text)) &&
    !/^['’]s?$/.test(words.at(-1)!.text)
  );
}
