// What the method page tells of each kind of entry: how it is read, how well by which measured figures, and where its faults are written. The
// figures are those of quality/floors.json and of the documents, taken in when the page is built.

import modelCard from '../../../docs/model-card.md?raw';
import commitments from '../../../docs/reference/commitments.md?raw';
import findings from '../../../docs/reference/findings.md?raw';
import times from '../../../docs/reference/times.md?raw';
import whoIsWho from '../../../docs/reference/who-is-who.md?raw';
import model from '../../../models/attribution/model.json' with { type: 'json' };
import quality from '../../../quality/floors.json' with { type: 'json' };
import type { EntryKind } from '../../record/entry.ts';
import { type Block, sectionOf } from './doc-section.ts';

/** Name of a figure → what `npm run quality` must at least measure for it, in percent. */
export const FLOORS: Readonly<Record<string, number>> = quality.floors;
/** Name and version of the model that ships. */
export const MODEL_NAME: string = model.name;

export interface Measure {
  /** In FLOORS. */
  readonly floor: string;
  readonly says: string;
  /** The same figure of the rules alone, in FLOORS. */
  readonly rules?: string;
}

export interface DocPart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface MeasuredKind {
  readonly id: string;
  readonly name: string;
  readonly glyph: EntryKind | null;
  /** How it is read, in two sentences. */
  readonly how: string;
  /** What the figures are figures of; null where there are none. */
  readonly gold: string | null;
  readonly measures: readonly Measure[];
  readonly misses: DocPart;
  readonly more: readonly DocPart[];
}

const part = (document: string, heading: string, title = heading): DocPart => ({
  title,
  blocks: sectionOf(document, heading),
});

/** The bullets of a section that a word picks. */
function bullets(document: string, heading: string, title: string, isWanted: (bullet: string) => boolean): DocPart {
  const items = sectionOf(document, heading).flatMap((block) => (block.what === 'list' ? block.items : []));
  return { title, blocks: [{ what: 'list', items: items.filter(isWanted) }] };
}

const MISSES = 'What we miss';
const ARTICLES = 'US political news, 2015–16, none of which the model learnt from';
const isOfEvents = (bullet: string) => /\bevents?\b|trigger|benchmark/i.test(bullet);

export const MEASURED_KINDS: readonly MeasuredKind[] = [
  {
    id: 'statements',
    name: 'Statements',
    glyph: 'statement',
    how: 'A small language model marks cue, source and content of each statement; quotation marks decide a content’s borders where they can. What it does with the words (denies, promises, threatens) is told by rules over verbs.',
    gold: `84 articles of ${ARTICLES}`,
    measures: [
      {
        floor: 'model: who-said-what F1',
        rules: 'rules: who-said-what F1',
        says: 'who said what: source and content both overlap',
      },
      { floor: 'model: exact source F1', rules: 'rules: exact source F1', says: 'source, to the very word' },
      { floor: 'model: exact cue F1', rules: 'rules: exact cue F1', says: 'cue, to the very word' },
      { floor: 'model: exact content F1', rules: 'rules: exact content F1', says: 'content, to the very word' },
      {
        floor: 'model: exact content of direct quotations R',
        rules: 'rules: exact content of direct quotations R',
        says: 'direct quotations found, to the very word',
      },
      { floor: 'model: nested who-said-what F1', says: 'statements inside statements' },
      { floor: 'acts, spans given', says: 'act right, where the statement is given' },
      { floor: 'rare acts, spans given', says: 'act right, of the rarer acts' },
      { floor: 'acts of statements found', says: 'act right, of statements it found itself' },
    ],
    misses: bullets(modelCard, 'Where it fails', MISSES, (bullet) => !isOfEvents(bullet)),
    more: [
      part(modelCard, 'How well it reads', 'By form, outlet and length'),
      part(modelCard, 'How sure it is'),
      part(modelCard, 'The quick reader'),
    ],
  },
  {
    id: 'who',
    name: 'Who is who',
    glyph: null,
    how: 'Names, pronouns, offices and groups are led back to the words that named somebody; each card shows those words. Where nothing is clear enough, nobody is named.',
    gold: 'speakers of US political news; the half that rules were tuned on, the other half is in the table',
    measures: [
      { floor: 'speakers right, spans given', says: 'right speaker' },
      { floor: 'speakers not wrong, spans given', says: 'not a wrong one: right, or left open' },
      { floor: 'pronouns right, spans given', says: 'pronouns' },
      { floor: 'offices right, spans given', says: 'offices: “the secretary general”' },
      { floor: 'offices right after earlier reports, spans given', says: 'the same after earlier reports' },
      { floor: 'speakers right of statements found', says: 'right speaker, of statements it found itself' },
      { floor: 'marked reports: speakers right', says: 'right speaker, in 90 invented reports of all kinds' },
      { floor: 'marked reports: speakers not wrong', says: 'not a wrong one there' },
    ],
    misses: part(whoIsWho, 'How well', 'How well, and what we miss'),
    more: [],
  },
  {
    id: 'events',
    name: 'Events',
    glyph: 'event',
    how: 'The same model finds the words that tell a deed and who did it to whom; rules add what grammar makes certain. Types are PLOVER’s.',
    gold: '24 articles with 352 events, one annotator',
    measures: [
      {
        floor: 'model: event triggers P',
        rules: 'rules: event triggers P',
        says: 'of the events found, a careful person marks',
      },
      { floor: 'model: event triggers F1', rules: 'rules: event triggers F1', says: 'words that tell it' },
      { floor: 'model: events F1', rules: 'rules: events F1', says: 'words and type' },
      { floor: 'model: agents of events F1', rules: 'rules: agents of events F1', says: 'who did it' },
      { floor: 'model: recipients of events F1', rules: 'rules: recipients of events F1', says: 'to whom' },
      {
        floor: 'model: types of events found',
        rules: 'rules: types of events found',
        says: 'type right, of those found',
      },
      {
        floor: 'model: statuses of events found',
        rules: 'rules: statuses of events found',
        says: 'status right, of those found',
      },
    ],
    misses: bullets(modelCard, 'Where it fails', MISSES, isOfEvents),
    more: [part(modelCard, 'Events', 'On benchmark sentences, and in whole articles')],
  },
  {
    id: 'times',
    name: 'Times',
    glyph: 'time',
    how: 'A grammar reads each time as an interval with its granularity, counted from the report’s own day. Without a day to count from, “Tuesday” stays a Tuesday.',
    gold: 'the half of AQUAINT that nobody tunes on',
    measures: [
      { floor: 'times relaxed F1', says: 'found' },
      { floor: 'times strict F1', says: 'found, to the very word' },
      { floor: 'times value F1', says: 'value right' },
    ],
    misses: part(times, 'How well', 'How well, and what we miss'),
    more: [],
  },
  {
    id: 'figures',
    name: 'Figures',
    glyph: 'figure',
    how: 'A grammar reads quantities with unit, direction and period; what is measured and of whom comes from the words around them. Figures of one thing and holder are laid beside each other as a series.',
    gold: null,
    measures: [],
    misses: part(findings, 'Figures as series', 'How series are made, and what is in none'),
    more: [],
  },
  {
    id: 'commitments',
    name: 'Commitments',
    glyph: 'commitment',
    how: 'Rules read them from statements and events that bind somebody to do something; deadline and condition are cut from the words. Only a later report moves what became of one.',
    gold: null,
    measures: [],
    misses: part(commitments, 'How sure', 'How sure, and what we miss'),
    more: [part(commitments, 'What does not', 'What is not taken for one')],
  },
  {
    id: 'findings',
    name: 'Findings, happenings and outcomes',
    glyph: null,
    how: 'Passages of different reports are laid beside each other by names, days and words of the matter; copies of one wire report count once. Each finding shows what it rests on.',
    gold: 'what was planted in three sets of invented reports; the rules were mended by all three, so expect less',
    measures: [
      { floor: 'findings: wire-copy found', says: 'copies of one wire report' },
      { floor: 'findings: version found', says: 'versions of one article' },
      { floor: 'findings: variant found', says: 'one utterance in several reports, in other words' },
      { floor: 'findings: allegation-and-denial found', says: 'allegations with their denials' },
      { floor: 'findings: own-voice found', says: 'judgments and hearsay in the report’s own voice' },
      { floor: 'findings: reversal found', says: 'reversals' },
      { floor: 'findings: commitment found', says: 'promises, with what came of them' },
      { floor: 'findings: scheduled-event found', says: 'announced events, with what came of them' },
      { floor: 'findings: event-conflict found', says: 'happenings that reports tell differently' },
      { floor: 'findings: figure-conflict found', says: 'figures that cannot both be so' },
      { floor: 'findings: share-and-money found', says: 'shares and sums that imply a whole' },
      { floor: 'findings: inconsistency found', says: 'offices, counts and totals that do not agree' },
      { floor: 'findings: impossible-date found', says: 'dates that no calendar has' },
      { floor: 'findings: planted of all', says: 'of all that was found, the share that was planted' },
      {
        floor: 'findings: all found in stories held back',
        says: 'all of these in 301 stories that nothing was tuned on',
      },
      {
        floor: 'findings: planted of all in stories held back',
        says: 'of all that was found there, the share that was planted',
      },
    ],
    misses: part(findings, 'What is not done', MISSES),
    more: [part(findings, 'How well')],
  },
];
