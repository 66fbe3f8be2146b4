// What CoreNLP or textacy found in, attributions as `dualtrack evaluate attribution --system` reads them out.
//
//   node quotes-to-attributions.ts QUOTES.ndjson > ATTRIBUTIONS.ndjson
//
// In: lines {"id", "quotes": [{"source", "cue", "content"}]}, content one [start, end). Three things are done in favour of
// the two, because the gold counts statements where they count pairs of quotation marks:
//   quotes inside another quote are left out    (the gold is outermost only)
//   neighbours given to the very same mention of a speaker are one attribution in pieces    ("A," she said. "B.")
//   quotes without a speaker are left out    (most are scare quotes: kept, they cost precision)
import { readFileSync } from 'node:fs';

type Pair = readonly [start: number, end: number];
interface Quote {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: Pair;
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: quotes-to-attributions.ts QUOTES.ndjson');
  process.exit(2);
}
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { id, quotes } = JSON.parse(line) as { id: string; quotes: Quote[] };
  console.log(JSON.stringify({ id, attributions: toAttributions(quotes) }));
}

function toAttributions(quotes: readonly Quote[]) {
  const attributions: { source: readonly Pair[]; cue: readonly Pair[]; content: Pair[] }[] = [];
  let end = 0;
  for (const quote of [...quotes].sort((a, b) => a.content[0] - b.content[0] || b.content[1] - a.content[1])) {
    if (quote.content[0] < end) continue;
    end = quote.content[1];
    if (quote.source.length === 0) continue;
    const before = attributions.at(-1);
    if (before !== undefined && String(before.source) === String(quote.source)) before.content.push(quote.content);
    else attributions.push({ source: quote.source, cue: quote.cue, content: [quote.content] });
  }
  return attributions;
}
