// In: test/gold/samples-annotations.txt (quoted strings) and the sample reports. Out: test/gold/samples-attributions.ndjson,
// a line a report: {id, text, attributions: [{source, cue, content}]}, each role a list of [start, end) UTF-16 offsets.
// Run after changing either: node scripts/locate-gold.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Offsets = [start: number, end: number];
export interface GoldAttribution {
  source: Offsets[];
  cue: Offsets[];
  content: Offsets[];
}
export interface GoldReport {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

const root = resolve(import.meta.dirname, '..');
const WORD = /[\p{L}\p{N}]/u;

/** Every place where `words` stands in `text` without cutting a word in two. */
function placesOf(text: string, words: string): Offsets[] {
  const places: Offsets[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const cutsBefore = WORD.test(words[0]!) && WORD.test(text[start - 1] ?? '');
    const cutsAfter = WORD.test(words.at(-1)!) && WORD.test(text[end] ?? '');
    if (!cutsBefore && !cutsAfter) places.push([start, end]);
  }
  return places;
}

const gap = (a: Offsets, b: Offsets) => Math.max(b[0] - a[1], a[0] - b[1]);

/** The place nearest to `anchor` that shares no character with `taken`. */
function nearest(places: readonly Offsets[], anchor: Offsets, taken: readonly Offsets[]): Offsets | undefined {
  return places
    .filter((place) => taken.every((other) => gap(place, other) >= 0))
    .sort((a, b) => gap(a, anchor) - gap(b, anchor))[0];
}

/**
 * Turns one line "source | cue | content || content" into offsets. The first string that occurs once (content before cue
 * before source) is the anchor; the others are taken where they stand nearest: content and cue to the anchor, source to
 * the cue, and no cue serves two lines. Throws an Error with the line when a string is not there or nothing occurs once.
 */
function locateLine(text: string, line: string, usedCues: readonly Offsets[]): GoldAttribution {
  const [source = '', cue = '', content = ''] = line.split(' | ').map((part) => part.trim());
  const pieces = content.split(' || ');
  const wanted = [...pieces, cue, source].filter((words) => words !== '-');
  const anchorWords = wanted.find((words) => placesOf(text, words).length === 1);
  const anchor = anchorWords === undefined ? undefined : placesOf(text, anchorWords)[0];
  if (!anchor) throw new Error(`nothing in this line occurs once: ${line}`);
  const taken: Offsets[] = [];
  const take = (words: string, near: Offsets): Offsets[] => {
    if (words === '-') return [];
    const place = words === anchorWords ? anchor : nearest(placesOf(text, words), near, [...taken, anchor]);
    if (!place) throw new Error(`not in the report: ${words}`);
    taken.push(place);
    return [place];
  };
  const contentSpans = pieces.flatMap((words) => take(words, anchor)).sort((a, b) => a[0] - b[0]);
  taken.push(...usedCues);
  const cueSpans = take(cue, anchor);
  return { source: take(source, cueSpans[0] ?? anchor), cue: cueSpans, content: contentSpans };
}

/** All annotated reports, in the order of the annotations; attributions in text order of their first span. */
export function locateGold(annotations: string, texts: ReadonlyMap<string, string>): GoldReport[] {
  return annotations
    .replace(/^;.*\n/gm, '')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n');
      const text = texts.get(id);
      if (text === undefined) throw new Error(`no sample report has this id: ${id}`);
      const first = (a: GoldAttribution) => Math.min(...[...a.source, ...a.cue, ...a.content].map(([start]) => start));
      const usedCues: Offsets[] = [];
      const attributions = lines.filter(Boolean).map((line) => {
        const attribution = locateLine(text, line, usedCues);
        usedCues.push(...attribution.cue);
        return attribution;
      });
      return { id, text, attributions: attributions.sort((a, b) => first(a) - first(b)) };
    });
}

/** The texts of samples/reports/dispatches.ndjson by id. */
export function readSampleTexts(): Map<string, string> {
  const lines = readFileSync(resolve(root, 'samples/reports/dispatches.ndjson'), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as { id: string; text: string }).map((r) => [r.id, r.text]));
}

if (import.meta.main) {
  const annotations = readFileSync(resolve(root, 'test/gold/samples-annotations.txt'), 'utf8');
  const gold = locateGold(annotations, readSampleTexts());
  const lines = gold.map((report) => `${JSON.stringify(report)}\n`).join('');
  writeFileSync(resolve(root, 'test/gold/samples-attributions.ndjson'), lines);
}
