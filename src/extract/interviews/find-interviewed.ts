// The persons whom the words before an interview's first question name in; whom it is with, out.
//
//   catches:      In an interview with [Mara Grell], …     [Mara Grell] spoke to the Observer     Daan Okker: “We stay” (alone in the headline)
//   catches:      Our reporter met the union's leader, [Petra Venn]     [Ilse Varga] answers our questions     whoever alone is named
//   catches not:  Tor Evensen talks to Mara Grell (who of the two asks?)     her sister Petra Varga     By Tor Evensen
//   catches not:  He spoke with Observer reporter [Tor Evensen]     she sat down with our editor, [Petra Venn]
import type { Span } from '../../record/span.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import { genderOfGivenName } from '../../understand/names/given-name.ts';
import { kindOfWords } from '../../understand/names/kind-of-words.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';

/** Behind these, up to a title or an office: “interview with the energy minister [Petra Venn]”. */
const LED_TO =
  /\b(?:interview(?:s|ed|ing)?(?: with)?|q ?& ?a(?: with)?|(?:questions?|minutes) (?:for|to|with)|conversation with|(?:talk(?:s|ed|ing)?|sp(?:eaks|eaking|oke)) (?:to|with)|s[ai]ts? down with|caught up with|me(?:e)?ts?|asked|answers (?:from|by))(?: (?!(?:about|on|over|against|after|before|by|with|from|in|at|to|who|that|when)\b)[^\s.:;?!“”"]+){0,8},? ?$/i;
const ANSWERS =
  /^(?!['’]s\b)[^.?!:;]{0,120}?\b(?:answer(?:s|ed)|replie[sd]|in an? (?:[\p{L}-]+ ){0,2}interview|told (?:the|us|our|this)\b|explain(?:s|ed))/iu;
/** Two persons may stand on either side of it, and either may ask. */
const SPEAKS =
  /^(?!['’]s\b)[^.?!:;]{0,120}?\b(?:(?:sp(?:eaks|oke)|talk(?:s|ed)) (?:to|with|about)|s[ai]ts? down (?:to|with))\b/iu;

/** Up to the name of somebody who asks for a paper: “Observer senior writer [Tor Evensen]”, “our editor, [Petra Venn]”; not “the novelist and writer [Ilse Varga]”. */
const ASKS_FOR_PAPER =
  /(?:\b(?:[Oo]ur|[Mm]y)|\p{Lu}[\p{L}\p{M}’'-]*|['’]s) (?:[\p{Ll}-]+ ){0,2}(?:writer|editor|columnist|anchor|host|presenter)s?,? $|\b(?:reporter|correspondent|journalist|interviewer)s?,? $/u;

/** Someone whom the introduction names, by the names of hers there, in text order. */
interface Introduced {
  readonly names: Name[];
}

/**
 * The fullest name of the one whom the interview is with, of `names`; null where nobody is told from the others.
 * `byline`: who wrote it asks, and does not answer.
 */
export function findInterviewed(reading: Reading, names: readonly Name[], byline: string): Name | null {
  const { text } = reading.report;
  // the letter of “Q&A” is nobody
  const named = names.filter(
    ({ kind, start, end }) => kind === 'person' && end - start > 1 && !isOf(text.slice(start, end), byline),
  );
  const besides = named.filter((name) => !asksForPaper(reading, name));
  const persons = besides.length > 0 ? besides : named;
  const introduced = introducedBy(text, persons);
  const isLed = ({ names: own }: Introduced) => own.some((name) => isToldAsAnswering(reading, name, persons));
  const told = introduced.filter(isLed);
  const { end } = reading.paragraphs[0]!;
  const inHeadline = introduced.filter(({ names: own }) => own[0]!.start < end);
  const only = [introduced, told, inHeadline].find(({ length }) => length === 1)?.[0];
  if (only === undefined) return null;
  return only.names.reduce((fullest, name) => (name.to - name.from > fullest.to - fullest.from ? name : fullest));
}

/**
 * “Interview with Energy Minister [Petra Lindqvar]”: where every word has a capital, names are sought elsewhere in a report first, and an
 * interview may call her “the minister” from then on. Not “Interview with the Harbour Authority”, “Interview with Petra Venn, Mayor”.
 */
export function nameInHeadline({ report: { text }, tokens, paragraphs }: Reading, limit: number): Span | null {
  const end = Math.min(paragraphs[0]?.end ?? 0, limit);
  const at = tokens.findIndex((token) => token.end === end) - 1;
  const [given, family] = [tokens[at], tokens[at + 1]];
  if (given === undefined || family === undefined || !LED_TO.test(text.slice(0, given.start))) return null;
  const isName = [given, family].every((token) => token.kind === 'word' && beginsWithCapital(token.text));
  return isName && genderOfGivenName(given.text) !== null && kindOfWords(tokens, at, at + 2) === null
    ? { start: given.start, end: family.end }
    : null;
}

function asksForPaper({ report: { text }, tokens, sentences }: Reading, { start, title }: Name): boolean {
  const from = title === null ? start : tokens[title.from]!.start;
  const sentence = sentences.find((one) => one.start <= start && start < one.end)!;
  return (
    ASKS_FOR_PAPER.test(text.slice(sentence.start, from)) || ASKS_FOR_PAPER.test(text.slice(sentence.start, start))
  );
}

function isToldAsAnswering(reading: Reading, name: Name, persons: readonly Name[]): boolean {
  const { text } = reading.report;
  const sentence = reading.sentences.find(({ start, end }) => start <= name.start && name.start < end)!;
  const beside = persons.filter((one) => one !== name && one.start >= sentence.start && one.end <= sentence.end);
  const start = name.title === null ? name.start : reading.tokens[name.title.from]!.start;
  const isFirst = beside.every((one) => one.start > name.start);
  if (
    isFirst &&
    (LED_TO.test(text.slice(sentence.start, start)) || LED_TO.test(text.slice(sentence.start, name.start)))
  )
    return true;
  const next = beside.find((one) => one.start > name.start);
  const behind = text.slice(name.end, next?.start ?? sentence.end);
  return ANSWERS.test(behind) || (next === undefined && SPEAKS.test(behind));
}

/** A bare surname is hers who alone has it. */
function introducedBy(text: string, persons: readonly Name[]): Introduced[] {
  const found: Introduced[] = [];
  const wordsOf = ({ start, end }: Span) => text.slice(start, end).toLowerCase();
  for (const name of [...persons].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const words = wordsOf(name);
    const same = found.filter(({ names: [first] }) => isPart(words, wordsOf(first!)));
    if (same.length === 1) same[0]!.names.push(name);
    else if (same.length === 0) found.push({ names: [name] });
  }
  for (const { names } of found) names.sort((a, b) => a.start - b.start);
  return found;
}

const isPart = (words: string, whole: string): boolean => words === whole || ` ${whole} `.includes(` ${words} `);
const isOf = (name: string, byline: string): boolean => ` ${byline.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
