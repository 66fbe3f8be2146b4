// A record in; counts that do not match the list they introduce out. One report alone: what its copies carry along is found in each of them.
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts';
import { singularOf } from '../../lexicon/singulars.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Figure } from '../../record/figure.ts';
import type { Finding } from '../../record/finding.ts';
import { type Passage, passageOf } from '../../record/passage.ts';
import { makeFinding } from '../findings/make-part.ts';
import { partOfRecord } from '../findings/part-of-record.ts';
import { quote } from '../findings/say.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { countOf } from '../happenings/deed.ts';

const NAME = String.raw`(?:(?:the|an?) )?\p{Lu}[\p{L}\p{N}’'&-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}\p{N}’'&-]*)*`;
const NAMES = `${NAME}(?:, ${NAME})+,? and ${NAME}`;
/** “The banks are Drovny Commercial, Saltreach Credit and the Northern Land Bank”; not “among the banks are”. */
const ARE_NAMES = new RegExp(String.raw`(?<!\b[Aa]mong )(?<=^|[\s“"'‘])[Tt]he (\p{Ll}+) (?:are|were) (${NAMES})`, 'gu');
/** Right behind a count: “three battalions, supplied by Arvenia, Belmark and Kestria”, “two towns: Osmund and Vell”; not “including …”. */
const BEHIND = new RegExp(
  `^(?:,? (?:namely|(?:supplied|provided|sent|given|led|run|commanded|signed) by)|:| [—–]) (${NAMES})`,
  'u',
);
const NUMBER = String.raw`(?:an?|\d{1,3}|${[...SMALL_NUMBERS.keys()].join('|')})`;
const COUNTED = String.raw`${NUMBER} \p{Ll}[\p{Ll}’'-]*(?: (?!and\b|or\b)\p{Ll}[\p{Ll}’'-]*){0,4}`;
const COUNTED_LIST = `${COUNTED}(?:, ${COUNTED})+,? and ${COUNTED}`;
/** “Those held are four dockers, a tax inspector and a clerk”, “They were …”: all of them; not “among them are”. */
const ARE_COUNTED = new RegExp(
  String.raw`(?<=^|[\s“"'‘])(?:Those \p{Ll}+|They|The \p{Ll}+) (?:are|were) (${COUNTED_LIST})`,
  'gu',
);
/** Sentences between a count and the list that spells it out. */
const LIST_WITHIN = 2;

export function findMiscounts(record: RecordedReport): Finding[] {
  const sentences = toldSentences(record);
  const found: Finding[] = [];
  const tell = (figure: Figure, items: number, list: Passage) => {
    if (items === figure.value || found.some(({ parts }) => parts[0]!.entryId === figure.id)) return;
    found.push(
      makeFinding({
        kind: 'inconsistency',
        says: `${quote(figure.text)}, but the list has ${items}: ${quote(list.text)}`,
        how: 'a count and the list that spells it out differ in number',
        parts: [
          partOfRecord(record, {
            role: 'count',
            entryId: figure.id,
            passage: { spans: figure.spans, text: figure.text },
          }),
          partOfRecord(record, { role: 'list', passage: list }),
        ],
        confidence: 0.5,
      }),
    );
  };
  const passageAt = (start: number, text: string) =>
    passageOf(record.report.text, [{ start, end: start + text.length }]);
  for (const sentence of sentences) {
    const { start } = sentence.passage.spans[0]!;
    const { text } = sentence.passage;
    for (const match of text.matchAll(ARE_NAMES)) {
      const unit = singularOf(match[1]!);
      const figure = nearest(sentences, sentence, (one) => one.unit === unit);
      const at = start + match.index + match[0].length - match[2]!.length;
      if (figure !== null) tell(figure, countNames(match[2]!), passageAt(at, match[2]!));
    }
    for (const match of text.matchAll(ARE_COUNTED)) {
      const near = sentences.slice(Math.max(0, sentence.at - LIST_WITHIN), sentence.at);
      const figure = near.flatMap(({ figures }) => figures.filter((one) => isExact(one) && isPeople(one))).at(-1);
      const at = start + match.index + match[0].length - match[1]!.length;
      if (figure !== undefined) tell(figure, sumItems(match[1]!), passageAt(at, match[1]!));
    }
    for (const figure of sentence.figures.filter(isExact)) {
      const { end } = figure.spans.at(-1)!;
      const match = BEHIND.exec(text.slice(end - start));
      if (match === null) continue;
      const at = end + match[0].length - match[1]!.length;
      tell(figure, countNames(match[1]!), passageAt(at, match[1]!));
    }
  }
  return found;
}

/** Two to twenty of something, told as exact: longer lists are not spelt out. */
const isExact = ({ of, value, approximate, low, high }: Figure) =>
  of === 'count' &&
  value !== null &&
  value >= 2 &&
  value <= 20 &&
  Number.isInteger(value) &&
  !approximate &&
  low === null &&
  high === null;
const isPeople = (figure: Figure) => countOf(figure).some(({ unit }) => unit === 'persons');

/** The figure that fits whose sentence stands nearest, the earlier of two. */
function nearest(
  sentences: readonly ToldSentence[],
  to: ToldSentence,
  fits: (figure: Figure) => boolean,
): Figure | null {
  const all = sentences.flatMap(({ at, figures }) =>
    figures.filter((one) => isExact(one) && fits(one)).map((figure) => ({ figure, far: Math.abs(at - to.at), at })),
  );
  return all.sort((a, b) => a.far - b.far || a.at - b.at)[0]?.figure ?? null;
}

const itemsOf = (list: string) => list.split(/,? and (?=(?:the |an? )?[\p{Lu}\p{N}\p{Ll}])|, /u);
const countNames = (list: string) => itemsOf(list).length;
const sumItems = (list: string) =>
  itemsOf(list).reduce((sum, item) => {
    const [first] = item.split(' ');
    return sum + (SMALL_NUMBERS.get(first!) ?? (/^\d+$/.test(first!) ? Number(first) : 1));
  }, 0);
