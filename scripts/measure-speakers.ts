// Who is who measured on the speakers and offices golds of test/gold. In: the golds and the articles beside the clone.
// Out: a table. "all" and the forms are of the speakers files, the rows "office (as …)" of the offices files.
//
//   node scripts/measure-speakers.ts tune                  the half of the dev articles that may be tuned on
//   node scripts/measure-speakers.ts held                  the other one: for a last measurement only
//   node scripts/measure-speakers.ts late                  25 further dev articles, measured once before they were read
//   node scripts/measure-speakers.ts train                 the train articles to tune on
//   node scripts/measure-speakers.ts check                 the other train articles
//   node scripts/measure-speakers.ts more                  offices of 38 further train articles, to tune on
//   node scripts/measure-speakers.ts last                  offices of further train articles: totals only
//   node scripts/measure-speakers.ts study                 offices of still other train articles, to read errors on
//   node scripts/measure-speakers.ts probe                 the same, of which only totals are looked at
//   node scripts/measure-speakers.ts wide                  every description of a person in still other train articles
//   node scripts/measure-speakers.ts kept                  the same, of which only totals are looked at
//   node scripts/measure-speakers.ts fresh                 24 train articles that no other gold of speakers has, offices of others too: totals only
//   node scripts/measure-speakers.ts tune --misses         also the cases that are not right, as offsets
//   node scripts/measure-speakers.ts tune --after-train    read as a store would that holds the train articles of its day or before
//   node scripts/measure-speakers.ts tune --end-to-end     with the statements that the model reader finds
import { withStatementReader } from '../src/cli/with-statement-reader.ts';
import { HALVES, scoreEndToEnd, scoreGivenSpans } from './score-speakers.ts';

const [asked = 'tune', ...options] = process.argv.slice(2);
const half = HALVES.find((one) => one === asked);
if (half === undefined) throw new Error(`no such part of the golds: ${asked}`);
const { rows, misses } = options.includes('--end-to-end')
  ? await withStatementReader((reader) => scoreEndToEnd(half, reader), { kind: 'model' })
  : await scoreGivenSpans(half, { afterTrain: options.includes('--after-train') });

if (options.includes('--misses'))
  for (const { as, form, id, at, got } of misses)
    console.log(as, form.replaceAll(' ', '-'), id, JSON.stringify([at]), got ?? '');

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`.padStart(8);
console.log('speakers'.padEnd(34), 'cases'.padStart(6), '   right', '   wrong', ' unknown', '  missed');
for (const [key, { right, wrong, unknown, missed }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = right + wrong + unknown + missed;
  const shares = [right, wrong, unknown, missed].map((part) => percent(part, all));
  console.log(key.padEnd(34), String(all).padStart(6), ...shares);
}
