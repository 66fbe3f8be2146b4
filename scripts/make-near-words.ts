// Which English words stand for nearly one thing in news: the vectors that the encoder has for the words of its vocabulary
// (models/words.bin, a row of int8 a word) in, src/lexicon/near-words.ts out. Only words that the training articles beside the clone have in
// small letters: names are compared as names.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stemOf } from '../src/analyse/findings/weigh-words.ts';
import { rarityOf } from '../src/lexicon/word-rarity.ts';

const DIMENSIONS = 384;
/** Cosine from which two are taken for near: “rifle” and “gun” 0.57, “visit” and “trip” 0.50, “open” and “close” 0.38. Set by reading pairs. */
const NEAR = 0.45;
/** Each must be among so many nearest of the other: else a word of many senses is near to half the language. */
const MOST = 10;
/** Commoner stems (bits) say nothing of what a text is about. */
const LEAST_RARITY = 2;
/** Near to each other, and yet never one thing. */
const APART = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth sixth seventh eighth ninth
  tenth north south east west northern southern eastern western spring summer autumn winter left right morning afternoon evening night
  today yesterday tomorrow week month year day hour minute`
    .split(/\s+/)
    .map(stemOf),
);

const root = join(import.meta.dirname, '..');
const articles = gunzipSync(readFileSync(join(root, '../shared/corpora/attribution/train.ndjson.gz'))).toString('utf8');
const seen = new Set([...articles.matchAll(/(?<![\p{L}’'])\p{Ll}+(?!\p{L})/gu)].map(([word]) => word));
const vocabulary = readFileSync(join(root, 'models/vocab.txt'), 'utf8').split('\n');
const vectors = readFileSync(join(root, 'models/words.bin'));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i]! * b[i]!;
  return sum;
}

const mean = new Float64Array(DIMENSIONS);
const count = Math.floor(vectors.length / DIMENSIONS);
for (let i = 0; i < count * DIMENSIONS; i++) mean[i % DIMENSIONS]! += vectors[i]! / count;

/** The forms of one stem are one row: “rifle”, “rifles”. */
const byStem = new Map<string, Float64Array>();
vocabulary.forEach((word, n) => {
  const stem = stemOf(word);
  if (!/^[a-z]{3,}$/.test(word) || !seen.has(word) || rarityOf(stem) < LEAST_RARITY || APART.has(stem)) return;
  const row = mean.map((value, i) => vectors[n * DIMENSIONS + i]! - value);
  const length = Math.sqrt(dot(row, row));
  const sum = byStem.get(stem) ?? new Float64Array(DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i++) sum[i]! += row[i]! / length;
  byStem.set(stem, sum);
});
const stems = [...byStem]
  .map(([stem, sum]) => ({ stem, row: sum.map((value) => value / Math.sqrt(dot(sum, sum))) }))
  .sort((a, b) => (a.stem < b.stem ? -1 : 1));

const nearest = new Map<string, string[]>();
for (const { stem, row } of stems) {
  const near = stems
    .filter((other) => other.stem !== stem)
    .map((other) => ({ stem: other.stem, cosine: dot(other.row, row) }))
    .filter(({ cosine }) => cosine >= NEAR)
    .sort((a, b) => b.cosine - a.cosine || (a.stem < b.stem ? -1 : 1));
  nearest.set(stem, near.slice(0, MOST).map((one) => one.stem)); // biome-ignore format: one line
}
// each pair stands once, with the stem that comes first
const groups = [...nearest].flatMap(([stem, near]) => {
  const mutual = near.filter((other) => other > stem && nearest.get(other)!.includes(stem)).sort();
  return mutual.length === 0 ? [] : [`${stem} ${mutual.join(' ')}`];
});
const rows = wrap(groups);
writeFileSync(
  join(root, 'src/lexicon/near-words.ts'),
  `// Stems of English words (Porter’s) that stand for nearly one thing: “rifl gun pistol”. In: nothing. Out: for a stem those near to it. Made by
// scripts/make-near-words.ts from the encoder’s vectors of words: a cosine of ${NEAR} or more, each among the ${MOST} nearest of the other. Opposites
// are near too, so nearness is a hint beside other words in common, never enough alone.
const GROUPS = \`
${rows.join('\n')}
\`;

const near = new Map<string, Set<string>>();
for (const [stem, ...others] of GROUPS.trim().split(/;\\s|\\n/).map((group) => group.split(' ')) as [string, ...string[]][])
  for (const other of others)
    for (const [a, b] of [
      [stem, other],
      [other, stem],
    ] as const)
      near.set(a, (near.get(a) ?? new Set()).add(b));

/** Whether two stems are near; a stem is not near to itself. */
export const areNear = (a: string, b: string): boolean => near.get(a)?.has(b) === true;

const NONE: ReadonlySet<string> = new Set();
export const nearTo = (stem: string): ReadonlySet<string> => near.get(stem) ?? NONE;
`,
);
console.log(`${stems.length} stems, ${groups.length} groups`);

/** Groups behind each other, so that the file has few lines. */
function wrap(all: readonly string[]): string[] {
  const out: string[] = [''];
  for (const group of all) {
    if (out.at(-1)!.length + group.length > 137) out.push('');
    out[out.length - 1] += `${out.at(-1) === '' ? '' : '; '}${group}`;
  }
  return out;
}
