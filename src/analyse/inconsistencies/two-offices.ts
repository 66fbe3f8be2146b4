// One record in; persons to whom it gives two offices that nobody has together, out.

import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Span } from '../../record/span.ts';
import { anyOverlap } from '../../text/spans-overlap.ts';
import { quote } from '../findings/say.ts';
import { type ToldSentence, toldSentences } from '../findings/told-sentences.ts';
import { type OfficeRead, readOffice } from '../register/read-office.ts';
import type { Slip } from './slip.ts';

interface Held {
  readonly read: OfficeRead;
  readonly words: string;
  readonly spans: readonly Span[];
}

/**
 * Words near which two offices are a career: “Halvik, prime minister until Friday, was sworn in as president”. Whoever held one before
 * holds it no more.
 */
const CAREER =
  /(?<![\p{L}\p{N}])(?:former(?:ly)?|then|ex|once|until|previous(?:ly)?|used to|late|outgoing|incoming|elect|designate|acting|interim|caretaker|sworn|inaugurat\p{L}*|elect(?:ed|ion)|appoint\p{L}*|nominat\p{L}*|nam(?:ed|ing)|succe(?:ed|ss)\p{L}*|replac\p{L}*|becom\p{L}*|became|resign\p{L}*|step(?:s|ped|ping)? down|promot\p{L}*|candida\p{L}*|run(?:ning)? for|campaign\p{L}*|serv(?:ed|ing)|had been|would be|both|doubl\p{L}*|concurrent\p{L}*|also)(?![\p{L}\p{N}])/iu;

/** In text order of the first office. */
export function findTwoOffices(record: RecordedReport): Slip[] {
  const sentences = toldSentences(record);
  const persons = record.actors.filter(({ kind }) => kind === 'person');
  const held = new Map(persons.map((actor) => [actor.id, officesOf(actor)]));
  return [
    ...persons.flatMap((actor) => givenTwo(actor, held.get(actor.id)!, sentences)),
    ...calledByAnother(record, persons, held, sentences),
    ...answeredAsAnother(record, persons, held, sentences),
  ].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** Offices held now that one person has at a time; words that are more than an office are left out. */
function officesOf({ offices }: Actor): Held[] {
  return offices.flatMap(({ office, of, from, to, passage }) => {
    const read = readOffice(office, of);
    if (read === null || read.held !== 'now' || !read.exclusive || !read.isWhole) return [];
    return from === null && to === null ? [{ read, words: office, spans: passage.spans }] : [];
  });
}

/** “Foreign Minister Daan Okker … Defence Minister Okker”       not “Okker, foreign minister until May, now defence minister” */
function givenTwo(actor: Actor, held: readonly Held[], sentences: readonly ToldSentence[]): Slip[] {
  for (const [n, a] of held.entries())
    for (const b of held.slice(n + 1)) {
      if (!areTwo(a.read, b.read) || anyOverlap(a.spans, b.spans)) continue;
      const around = [...a.spans, ...b.spans].flatMap(({ start, end }) =>
        sentences.filter(({ passage }) => anyOverlap(passage.spans, [{ start, end }])),
      );
      if (around.some(({ passage }) => CAREER.test(passage.text))) continue;
      const spans = [...a.spans, ...b.spans].sort((x, y) => x.start - y.start);
      return [
        {
          says: `gives ${actor.name} two offices: ${quote(a.words)} and ${quote(b.words)}`,
          how: 'one person holds no two of these at a time, and no words near them tell of a change',
          spans,
          confidence: 0.7,
        },
      ];
    }
  return [];
}

/** Two posts, of one state or body where both say whose; “Speaker” and “House Speaker” are one. */
function areTwo(a: OfficeRead, b: OfficeRead): boolean {
  const [p, q] = [a, b].map(({ post }) => new Set(post.split(' '))) as [Set<string>, Set<string>];
  if (p.isSubsetOf(q) || q.isSubsetOf(p)) return false;
  const [x, y] = [a, b].map(({ owners }) => owners.map(({ key }) => key)) as [string[], string[]];
  return x.length === 0 || y.length === 0 || x.some((owner) => y.includes(owner));
}

const DESCRIPTION =
  /^["“«‘]?The\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}?(?:minister|secretary))(?=\s+(?:\p{Ll}+ly\s+)?(?:said|says|told|added|warned|noted|insisted|argued|stressed|also))/u;

/**
 * The sentence behind one about a minister calls its subject another minister, and neither of the two sentences names one.
 *
 *   “Petra Lindqvar, the defence minister, welcomed it. The foreign minister said that she …”
 *   not “… welcomed it. The defence minister said that she …”, nor where the paragraph names a foreign minister
 */
function calledByAnother(
  { report, entries }: RecordedReport,
  persons: readonly Actor[],
  held: ReadonlyMap<string, readonly Held[]>,
  sentences: readonly ToldSentence[],
): Slip[] {
  return sentences.flatMap((sentence, n) => {
    const { start, end } = sentence.passage.spans[0]!;
    const match = DESCRIPTION.exec(report.text.slice(start, end));
    const before = sentences[n - 1]?.passage.spans[0];
    if (match === null || before === undefined || /\n/.test(report.text.slice(before.end, start))) return [];
    const called = readOffice(match[1]!);
    if (called === null || !called.exclusive || CAREER.test(report.text.slice(before.start, end))) return [];
    const inBefore = persons.filter(({ names }) => names.some(({ span }) => anyOverlap([span], [before])));
    const [only, second] = inBefore;
    if (only === undefined || second !== undefined) return [];
    const own = held.get(only.id)!.filter(({ read }) => read.head === called.head);
    if (own.length === 0 || own.some(({ read }) => read.post === called.post)) return [];
    // where the report has one bearer of that office, and says no more of whose it is, that one is meant
    const bearers = persons.filter(({ id }) => held.get(id)!.some(({ read }) => read.post === called.post));
    const owners = new Set(
      entries.flatMap((entry) => (entry.kind === 'statement' ? ownersOf(entry.source.text, called.post) : [])),
    );
    if (bearers.length === 1 && owners.size === 0) return [];
    const at = start + match[0].indexOf(match[1]!);
    return [
      {
        says: `speaks of ${only.name} as ${quote(own[0]!.words)}, and then of ${quote(`the ${match[1]!}`)}, whom nothing near names`,
        how: 'the sentence behind goes on about the one person of the sentence before',
        spans: [...own[0]!.spans, { start: at, end: at + match[1]!.length }].sort((x, y) => x.start - y.start),
        confidence: 0.4,
      },
    ];
  });
}

const ANSWER =
  /\b(?:said|says|remarks?|comments?|words|charge|claim)\b.*?,\s[^,]{2,60}?\b(?:replied|answered|retorted|responded|countered|shot back)\s+that\s+(the\s+\p{Lu}\p{L}+\s+(?:(?:prime|foreign|defen[cs]e|interior|finance)\s+minister|president|premier|chancellor))(?!\p{L})/su;

/**
 * Somebody answers the words of one, and calls him the holder of another office.
 *
 *   “… where President Olver Brandt said that …, she replied that the Arvenian prime minister had …”
 *   not where the report names a prime minister, or that sentence somebody else beside who answers
 */
function answeredAsAnother(
  { report }: RecordedReport,
  persons: readonly Actor[],
  held: ReadonlyMap<string, readonly Held[]>,
  sentences: readonly ToldSentence[],
): Slip[] {
  return sentences.flatMap(({ passage }) => {
    const { start, end } = passage.spans[0]!;
    const match = ANSWER.exec(report.text.slice(start, end));
    const called = match === null ? null : readOffice(match[1]!);
    if (match === null || called === null || !called.exclusive || CAREER.test(match[0])) return [];
    const at = start + match.index + match[0].length - match[1]!.length;
    if (persons.some(({ id }) => held.get(id)!.some(({ read }) => read.post === called.post))) return [];
    const speaking = persons.flatMap((person) =>
      held
        .get(person.id)!
        .filter(({ read, spans }) => RULING.test(read.post) && anyOverlap(spans, [{ start, end: at }]))
        .map((office) => ({ person, office })),
    );
    const [only, second] = speaking;
    if (only === undefined || second !== undefined) return [];
    // “President Olver Brandt of Belmark”: whose he is stands behind his name
    if (/^,?\s+of\s+(?:the\s+)?\p{Lu}/u.test(report.text.slice(only.office.spans.at(-1)!.end))) return [];
    const owners = only.office.read.owners.map(({ key }) => key);
    if (owners.length > 0 && !called.owners.some(({ key }) => owners.includes(key))) return [];
    return [
      {
        says: `speaks of ${only.person.name} as ${quote(only.office.words)}, and lets an answer to him speak of ${quote(match[1]!)}, whom nothing else names`,
        how: 'who is answered is spoken of, and nobody else in the report holds that office',
        spans: [...only.office.spans, { start: at, end: at + match[1]!.length }].sort((x, y) => x.start - y.start),
        confidence: 0.4,
      },
    ];
  });
}

/** Offices that are taken for each other. */
const RULING = /^(?:president|premier|chancellor|minister prime|prime minister)$/;

/** States whose holder of `post` a source is: “the Tarskian foreign minister”. */
function ownersOf(words: string, post: string): string[] {
  const read = readOffice(words);
  return read?.post === post ? read.owners.map(({ key }) => key) : [];
}
