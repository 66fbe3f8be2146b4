// Files of gold events in their four forms:
//
//   {"text", "source", "target", "type"}              a sentence, and the type of what its source does to its target
//   sentence<TAB>class                                a sentence and its class, 0 to 4 (.tsv)
//   {"id", "trigger", "type", "status", "agents" …}   an event of a whole text, which another file has
//   {"text", "events": [{"trigger", …}]}              a text with all its events
import { z } from 'zod';
import type { ScoredEvent } from '../analyse/event-score.ts';
import type { SourceTargetEvent } from '../analyse/sentence-event-score.ts';
import { DualtrackError } from '../errors.ts';
import { PENTA_CLASSES, type PentaClass } from '../lexicon/penta-class.ts';
import { PLOVER_TYPES } from '../lexicon/plover.ts';
import { EVENT_STATUSES } from '../record/reported-event.ts';
import { Pairs, readNumbered, readShaped } from './gold-texts.ts';
import { readAbout } from './read-about.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readLines } from './read-lines.ts';

interface NamedText {
  readonly id: string;
  readonly text: string;
}
export interface SentenceGold extends NamedText {
  readonly events: readonly SourceTargetEvent[];
}
export interface ClassGold extends NamedText {
  readonly class: PentaClass;
}
export interface TextGold extends NamedText {
  readonly events: readonly ScoredEvent[];
}
export type EventGold =
  | { readonly form: 'sentences'; readonly golds: readonly SentenceGold[] }
  | { readonly form: 'classes'; readonly golds: readonly ClassGold[] }
  | { readonly form: 'texts'; readonly golds: readonly TextGold[] };

/** The types of gold sentences: PLOVER's, CONCEDE and RETREAT told apart or, as some studies have it, one YIELD. */
export const SENTENCE_TYPES = [...PLOVER_TYPES, 'YIELD'] as const;

const Pair = Pairs.unwrap().element;
const SentenceLine = z.object({
  text: z.string(),
  source: Pairs,
  target: Pairs,
  type: z.enum(SENTENCE_TYPES),
});
const GoldEvent = z.object({
  trigger: Pair,
  type: z.enum(PLOVER_TYPES),
  status: z.enum(EVENT_STATUSES),
  agents: Pairs,
  recipients: Pairs,
  places: Pairs,
});
const EventLine = GoldEvent.extend({ id: z.string() });
const TextLine = z.object({ id: z.string().optional(), text: z.string(), events: z.array(GoldEvent) });

const HINT =
  'a line is {"text", "source", "target", "type"}, {"text", "events"}, {"id", "trigger", "type", "status", "agents", "recipients", "places"}, or in a .tsv file sentence<TAB>class';

export interface EventGoldFiles {
  readonly gold: string;
  /** Lines {"id", "text"}: the texts of events that stand alone. */
  readonly texts?: string | undefined;
  /** JSON {"articles": [ids]} of all texts gone through, those without an event too. */
  readonly about?: string | undefined;
}

/** Reads gold of whichever form its first line has. Throws DualtrackError unreadable-input, invalid-gold. */
export async function readEventGold({ gold, texts, about }: EventGoldFiles): Promise<EventGold> {
  if (/\.tsv(?:\.gz)?$/.test(gold)) return { form: 'classes', golds: await readClasses(gold) };
  const first = await firstOf(gold);
  if (typeof first === 'object' && first !== null && 'trigger' in first)
    return { form: 'texts', golds: await readEvents(gold, texts, about) };
  if (typeof first === 'object' && first !== null && 'events' in first)
    return { form: 'texts', golds: await readWholeTexts(gold) };
  return { form: 'sentences', golds: await readSentences(gold) };
}

async function firstOf(path: string): Promise<unknown> {
  for await (const { value } of readJsonLines(path)) return value;
  throw new DualtrackError('invalid-gold', `no gold in: ${path}`, HINT);
}

/** Sentences in file order; several lines of one text are several events of one sentence. */
async function readSentences(path: string): Promise<SentenceGold[]> {
  const bySentence = new Map<string, SourceTargetEvent[]>();
  for await (const { line, value } of readNumbered(path, SentenceLine, HINT)) {
    const { text, ...event } = value;
    expectInside(`${path}:${line}`, text, event);
    const events = bySentence.get(text) ?? [];
    bySentence.set(text, events);
    events.push(event);
  }
  return [...bySentence].map(([text, events], index) => ({ id: String(index), text, events }));
}

async function readClasses(path: string): Promise<ClassGold[]> {
  const golds: ClassGold[] = [];
  for await (const { line, text } of readLines(path, HINT)) {
    const [sentence, name, ...rest] = text.split('\t');
    const known = PENTA_CLASSES.find((one) => one === name?.trim());
    if (known === undefined || rest.length > 0)
      throw new DualtrackError('invalid-gold', `not a line of gold: ${path}:${line} (class: ${name ?? ''})`, HINT);
    golds.push({ id: String(line), text: sentence!, class: known });
  }
  return golds;
}

async function readEvents(path: string, textsPath?: string, aboutPath?: string): Promise<TextGold[]> {
  const byText = new Map<string, ScoredEvent[]>();
  if (aboutPath !== undefined) for (const id of await readAbout(aboutPath)) byText.set(id, []);
  const places: { readonly at: string; readonly id: string; readonly event: z.infer<typeof GoldEvent> }[] = [];
  for await (const { line, value } of readNumbered(path, EventLine, HINT)) {
    const { id, ...event } = value;
    const events = byText.get(id) ?? [];
    byText.set(id, events);
    events.push(toScored(event));
    places.push({ at: `${path}:${line}`, id, event });
  }
  if (textsPath === undefined)
    throw new DualtrackError('invalid-option', 'events without texts', 'name the file that has them with --texts');
  const texts = new Map<string, string>();
  for await (const { id, text } of readShaped(textsPath, z.object({ id: z.string(), text: z.string() }), HINT))
    if (byText.has(id) && !texts.has(id)) texts.set(id, text);
  for (const { at, id, event } of places) expectInside(at, texts.get(id), event);
  return [...byText].map(([id, events]) => {
    const text = texts.get(id);
    if (text === undefined)
      throw new DualtrackError('invalid-gold', `no text of this id: ${id}`, `give its text in ${textsPath}`);
    return { id, text, events };
  });
}

async function readWholeTexts(path: string): Promise<TextGold[]> {
  const golds: TextGold[] = [];
  for await (const { line, value } of readNumbered(path, TextLine, HINT)) {
    const { id, text, events } = value;
    for (const event of events) expectInside(`${path}:${line}`, text, event);
    golds.push({ id: id ?? String(golds.length), text, events: events.map(toScored) });
  }
  return golds;
}

/** A place outside the text would be a miss in every score. Throws DualtrackError invalid-gold. */
function expectInside(
  at: string,
  text: string | undefined,
  {
    trigger,
    ...roles
  }: Partial<Pick<z.infer<typeof GoldEvent>, 'trigger' | 'agents' | 'recipients' | 'places'>> &
    Partial<Pick<SourceTargetEvent, 'source' | 'target'>>,
): void {
  if (text === undefined) return;
  const places = [
    ...(trigger === undefined ? [] : [['trigger', trigger] as const]),
    ...ROLES.flatMap((role) => (roles[role] ?? []).map((pair) => [role, pair] as const)),
  ];
  for (const [role, [start, end]] of places)
    if (start >= end || end > text.length)
      throw new DualtrackError(
        'invalid-gold',
        `${role} outside its text: ${at} ([${start}, ${end}], the text has ${text.length} characters)`,
        'a place is [start, end) in UTF-16 units of the text as it stands in the file, the first being 0: text.slice(start, end) are its words',
      );
}

const ROLES = ['source', 'target', 'agents', 'recipients', 'places'] as const;

function toScored({ trigger, type, status, agents, recipients, places }: z.infer<typeof GoldEvent>): ScoredEvent {
  const each = (pairs: z.infer<typeof Pairs>) => pairs.map((pair) => [pair]);
  return {
    trigger: [trigger],
    type,
    status,
    agents: each(agents),
    recipients: each(recipients),
    places: each(places),
  };
}
