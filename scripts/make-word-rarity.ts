// How rare words are in news: the training articles beside the clone in, src/lexicon/word-rarity.ts out. Only the number of articles that
// have a stem goes in, and only for stems that many have: facts about the language, not words of a text.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stemmer } from 'stemmer';

const root = join(import.meta.dirname, '..');
const lines = gunzipSync(readFileSync(join(root, '../shared/corpora/attribution/train.ndjson.gz')))
  .toString('utf8')
  .trim()
  .split('\n');
const texts = new Map(
  lines.map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]),
);

const articles = new Map<string, number>();
for (const text of texts.values()) {
  // words in small letters only: names say much wherever they come, however often these articles have them
  const stems = new Set([...text.matchAll(/(?<![\p{L}’'])\p{Ll}+(?!\p{L})/gu)].map(([word]) => stemmer(word)));
  for (const stem of stems) articles.set(stem, (articles.get(stem) ?? 0) + 1);
}

/** Halvings of the share of articles: band 3 is one article in 8 to one in 16. */
const bands = new Map<number, string[]>();
for (const [stem, count] of articles) {
  const band = Math.floor(Math.log2(texts.size / count));
  if (count < 6 || !/^[a-z]+$/.test(stem)) continue;
  bands.set(band, [...(bands.get(band) ?? []), stem]);
}
const rows = [...bands].sort(([a], [b]) => a - b).map(([band, stems]) => `  // ${band}: one article in ${2 ** band} to one in ${2 ** (band + 1)}\n  \`${wrap(stems.sort())}\`,`); // biome-ignore format: one line
writeFileSync(
  join(root, 'src/lexicon/word-rarity.ts'),
  `// How rare English stems (Porter’s) are in news: bands by halvings of the share of articles that have them. Made by
// scripts/make-word-rarity.ts from counts over ${texts.size} US news articles of 2015 and 2016; stems of fewer than 6 of them are left out.
const BANDS: readonly string[] = [
${rows.join('\n')}
];

const bandOf = new Map(BANDS.flatMap((stems, band) => stems.split(/\\s+/).map((stem) => [stem, band] as const)));

/** The most that a word can say: it is in fewer than one article in ${2 ** bands.size}. */
export const RAREST = ${bands.size};

/** Bits that meeting this stem in a text says about what it is about: 0 for “the”, ${bands.size} for what hardly any article has. */
export const rarityOf = (stem: string): number => bandOf.get(stem) ?? RAREST;

/** The stems of one band, in the order of letters; none from RAREST on, whose stems are all others. */
export const stemsOfRarity = (rarity: number): readonly string[] => BANDS[rarity]?.split(/\\s+/) ?? [];
`,
);

function wrap(stems: readonly string[]): string {
  const out: string[] = [''];
  for (const stem of stems) {
    if (out.at(-1)!.length + stem.length > 126) out.push('');
    out[out.length - 1] += `${out.at(-1) === '' ? '' : ' '}${stem}`;
  }
  return out.join('\n  ');
}
