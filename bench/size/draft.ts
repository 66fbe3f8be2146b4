// Words one after another in, a record out: spans are where the words were put, so they cannot be wrong.
import type { Actor, Mention } from '../../src/record/actor.ts';
import { NO_MENTION } from '../../src/record/actor.ts';
import type { Entry, RecordedReport } from '../../src/record/entry.ts';
import type { NewsReport } from '../../src/record/news-report.ts';
import { NO_PASSAGE, type Passage, passageOf } from '../../src/record/passage.ts';
import type { Span } from '../../src/record/span.ts';
import type { Statement } from '../../src/record/statement.ts';
import type { When } from '../../src/record/time-expression.ts';
import { contentId, textHash } from '../../src/text/content-hash.ts';
import { foldName } from '../../src/text/fold-name.ts';

export const READER = 'generated/1';

type Growing = { actor: Actor; names: Actor['names']; offices: Actor['offices'] };

export class Draft {
  text = '';
  readonly entries: Entry[] = [];
  readonly #actors = new Map<string, Growing>();
  readonly #ids: readonly (string | number)[];

  /** `ids`: what tells this record's entries from those of others. */
  constructor(...ids: readonly (string | number)[]) {
    this.#ids = ids;
  }

  put(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return { start, end: this.text.length };
  }

  passage(...spans: Span[]): Passage {
    return passageOf(this.text, spans);
  }

  /** Puts a name and knows its bearer from then on. */
  name(kind: 'person' | 'state', name: string): Mention {
    const span = this.put(name);
    const id = contentId('actor', kind, foldName(name));
    if (!this.#actors.has(id)) {
      const actor = { id, kind, name, names: [], offices: [], memberOf: [], identifiers: {} };
      this.#actors.set(id, { actor, names: [{ name, reportId: '', span }], offices: [] });
    }
    return { ...this.passage(span), actor: { id, name }, because: { kind: 'name', span } };
  }

  /** Puts “, the foreign minister of Arvenia” behind a name. */
  office({ actor }: Mention, office: string, of: string): void {
    this.put(', the ');
    const start = this.put(office).start;
    this.put(' of ');
    const { end } = this.name('state', of).spans[0]!;
    const growing = this.#actors.get(actor!.id)!;
    if (growing.offices.length === 0)
      growing.offices.push({ office, of, from: null, to: null, reportId: '', passage: this.passage({ start, end }) });
  }

  /** Adds an entry, its id made of its place. */
  add<E extends Entry>(entry: Omit<E, 'id'> & { kind: E['kind'] }): string {
    const id = contentId(entry.kind, ...this.#ids, this.entries.length);
    this.entries.push({ id, ...entry } as unknown as Entry);
    return id;
  }

  statement(told: Pick<Statement, 'source' | 'cue' | 'content' | 'form' | 'act'>): string {
    return this.add<Statement>({
      kind: 'statement',
      within: null,
      polarity: 'positive',
      addressee: NO_MENTION,
      occasion: NO_PASSAGE,
      when: null,
      confidence: 0.8,
      ...told,
    });
  }

  /** Puts a day as it is written in news. */
  day(day: Date): When {
    const span = this.put(`${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`);
    const iso = day.toISOString().slice(0, 10);
    const when: When = { ...this.passage(span), timex: iso, from: iso, to: iso, granularity: 'day' };
    this.add({ kind: 'time', ...when });
    return when;
  }

  record(parts: Pick<NewsReport, 'title' | 'agency' | 'outlet' | 'url' | 'published' | 'dateline'>): RecordedReport {
    const hash = textHash(this.text);
    const id = contentId(hash, parts.outlet, parts.url);
    const report: NewsReport = {
      id,
      textHash: hash,
      givenId: null,
      text: this.text,
      byline: null,
      language: 'en',
      mediaType: 'application/x-ndjson',
      ...parts,
    };
    const here = <E extends object>(evidence: E) => ({ ...evidence, reportId: id });
    const actors = [...this.#actors.values()].map(({ actor, names, offices }) => ({
      ...actor,
      names: names.map(here),
      offices: offices.map(here),
    }));
    return { report, entries: this.entries, actors, notes: [], reader: READER };
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
