// The data of npm's unhomoglyph (a folder where it is unpacked) in, src/lexicon/look-alikes.ts out.
//
//   node scripts/make-look-alikes.ts /tmp/package > src/lexicon/look-alikes.ts
//
// unhomoglyph 1.0.6 (MIT, Vitaly Puzrin) carries confusables.txt of Unicode’s UTS #39. Kept is what a name of a news report
// can hide: letters and digits of the scripts below that look like Latin letters. What NFKC undoes (full width, fractions,
// mathematical letters) is left out: the reader of the table undoes that first.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Coptic}\p{Script=Cherokee}\p{Script=Lisu}\p{Nd}]$/u;
/** Small letters that UTS #39 sends to small capitals, which no keyboard has; in a line of news they pass for these. */
const OWN = 'k кκ|m м|t тτ|h н|b вЬьъ|n пη|u иц|e ёє|y ў|d đ|o øό|a ά|v ύ';

const data = JSON.parse(readFileSync(join(process.argv[2]!, 'data.json'), 'utf8')) as Record<string, string>;
const lines = new Map<string, Set<string>>();
const put = (latin: string, char: string) => lines.set(latin, (lines.get(latin) ?? new Set()).add(char));
for (const [char, latin] of Object.entries(data)) {
  const undone = char.length > 1 || (char > '~' && /^[ -~]+$/.test(char.normalize('NFKC')));
  if (SCRIPTS.test(char) && !undone && /^[A-Za-z0-9]{1,2}$/.test(latin)) put(latin, char);
}
for (const line of OWN.split('|')) for (const char of line.slice(2)) put(line[0]!, char);

const compare = (a: string, b: string) => (a < b ? -1 : 1);
process.stdout.write(`// Letters that look like Latin ones, one Latin letter a line: what it looks like, then the letters.
// Made by scripts/make-look-alikes.ts; do not edit.
// From Unicode’s confusables.txt (UTS #39, Unicode License v3) by way of unhomoglyph 1.0.6 (MIT, Vitaly Puzrin), with small letters
// of the project’s own.
const LINES = \`
${[...lines]
  .sort(([a], [b]) => compare(a, b))
  .map(([latin, chars]) => `${latin} ${[...chars].sort(compare).join('')}`)
  .join('\n')}
\`;

/** A letter → the Latin letters it looks like. Latin letters are among the keys: I, l and 1 look alike, m and rn do. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\\n')
    .flatMap((line) => {
      const [latin, chars] = line.split(' ') as [string, string];
      return [...chars].map((char) => [char, latin] as const);
    }),
);
`);
