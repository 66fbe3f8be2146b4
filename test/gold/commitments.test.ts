// In: the gold of commitments and, where it is there, the corpus that it points into. Out: proof that its lines have their shape,
// that the halves are kept apart and that offsets lie inside the texts on whole words; and what its scorer counts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommitmentParts, scoreCommitments } from '../../scripts/score-commitments.ts';

const GOLD = new URL('commitments.ndjson', import.meta.url);
const ABOUT = new URL('commitments.about.json', import.meta.url);
const CORPUS = new URL('../../../shared/corpora/attribution/dev.ndjson.gz', import.meta.url);
const isSkipped = !existsSync(CORPUS) && process.env['CI'] !== 'true';

const Span = z.tuple([z.int().nonnegative(), z.int().positive()]).refine(([start, end]) => start < end);
const Line = z.strictObject({
  id: z.string().min(1),
  holder: z.array(Span).min(1),
  what: z.array(Span).min(1),
  forWhom: z.array(Span),
  by: z.array(Span),
  condition: z.array(Span),
  kind: z.enum(['promise', 'plan', 'decision', 'agreement', 'will', 'scheduled']),
});
const About = z.strictObject({ articles: z.array(z.string().min(1)), tune: z.array(z.string().min(1)) });

const gold = readFileSync(GOLD, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => Line.parse(JSON.parse(line)));
const about = About.parse(JSON.parse(readFileSync(ABOUT, 'utf8')));

describe('the gold of commitments', () => {
  it('holds enough, none twice, all of articles that were gone through', () => {
    expect(gold.length).toBeGreaterThanOrEqual(60);
    expect(new Set(gold.map((one) => JSON.stringify([one.id, one.what]))).size).toBe(gold.length);
    expect(gold.filter((one) => !about.articles.includes(one.id))).toEqual([]);
    expect(new Set(about.articles).size).toBe(about.articles.length);
  });

  it('halves the articles as the events gold does, and the other ten in the order of the hash of their ids', () => {
    const read = (name: string) => About.parse(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')));
    const events = read('events.about.json');
    const shared = about.articles.filter((id) => events.articles.includes(id));
    expect(shared.toSorted()).toEqual(events.articles.toSorted());
    expect(about.tune.filter((id) => events.articles.includes(id))).toEqual(events.tune.toSorted());
    const hash = (id: string) => createHash('sha256').update(id).digest('hex');
    const others = about.articles.filter((id) => !shared.includes(id));
    const order = others.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
    expect(others).toHaveLength(10);
    expect(about.tune.filter((id) => others.includes(id))).toEqual(order.slice(0, 5).toSorted());
  });

  it.skipIf(isSkipped)('points at whole words inside the texts (skipped where ../shared is not there, not in CI)', () => {
    const texts = new Map<string, string>();
    for (const line of gunzipSync(readFileSync(CORPUS)).toString().trimEnd().split('\n')) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      if (!texts.has(id)) texts.set(id, text);
    }
    const isWhole = (text: string, [start, end]: z.infer<typeof Span>): boolean =>
      end <= text.length && !/^\s|\s$/.test(text.slice(start, end)) && !splitsWord(text, start) && !splitsWord(text, end);
    const splitsWord = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
    expect(about.articles.filter((id) => !texts.has(id))).toEqual([]);
    const wrong = gold.filter(({ id, holder, what, forWhom, by, condition }) => {
      const roles = [holder, what, forWhom, by, condition];
      const isOrdered = roles.every((spans) => spans.every((span, n) => n === 0 || spans[n - 1]![1] <= span[0]));
      return !isOrdered || !roles.flat().every((span) => isWhole(texts.get(id)!, span));
    });
    expect(wrong).toEqual([]);
  });
});

describe('scoreCommitments', () => {
  const text = 'Varga vowed to open the pier by May. Oranov plans to sail.';
  const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const none = { forWhom: [], by: [], condition: [] };
  const pier = { ...none, holder: [at('Varga')], what: [at('open the pier')], by: [at('May')], kind: 'promise' };
  const sail = { ...none, holder: [at('Oranov')], what: [at('sail')], kind: 'plan' };
  const score = (...found: CommitmentParts[]) => scoreCommitments([{ id: 'a', text, gold: [pier, sail], found }]);

  it.each([
    ['all right', [pier, sail], { hits: 2, whats: 2, extra: 0, by: 2 }],
    ['another holder', [{ ...pier, holder: [at('Oranov')] }], { hits: 0, whats: 1, extra: 1, by: 0 }],
    ['half of the words', [{ ...pier, what: [at('pier')] }], { hits: 1, whats: 1, extra: 0, by: 1 }],
    ['a word in common only', [{ ...pier, what: [at('the pier by May. Oranov plans')] }], { hits: 0, whats: 0, extra: 1, by: 0 }],
    ['told twice', [pier, { ...pier }], { hits: 1, whats: 1, extra: 1, by: 1 }],
    ['no day told', [{ ...pier, by: [] }], { hits: 1, whats: 1, extra: 0, by: 0 }],
  ] as const)('counts %s', (_name, found, expected) => {
    const { hits, whats, misses, right } = score(...found);
    const extra = misses.filter((one) => one.as === 'extra').length;
    expect({ hits, whats, extra, by: right.by.ok }).toEqual(expected);
  });
});
