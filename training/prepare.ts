// Corpora in, pieces with their surface features out: the program's own tokeniser makes the training input,
// so what the model learns on is exactly what it will read later.
//   node training/prepare.ts VOCAB CORPUS.ndjson.gz OUT.ndjson
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { surfaceFeatures } from '../src/understand/encoder/surface-features.ts';
import { createWordPiece } from '../src/understand/encoder/wordpiece.ts';

const [vocabPath, corpusPath, outPath] = process.argv.slice(2);
if (!vocabPath || !corpusPath || !outPath)
  throw new Error('usage: node training/prepare.ts VOCAB CORPUS.ndjson.gz OUT.ndjson');

const wordPiece = createWordPiece(readFileSync(vocabPath, 'utf8').trimEnd().split('\n'));
const bytes = readFileSync(corpusPath);
const lines = (corpusPath.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
const out = lines.map((line) => {
  const { id, annotator, text, attributions } = JSON.parse(line);
  const pieces = wordPiece.encode(text);
  const { cases, breaks, quotes } = surfaceFeatures(text, pieces);
  const { ids, starts, ends, heads } = pieces;
  return JSON.stringify({
    id,
    annotator,
    attributions,
    ids: [...ids],
    starts: [...starts],
    ends: [...ends],
    heads: [...heads],
    cases: [...cases],
    breaks: [...breaks],
    quotes: [...quotes],
  });
});
writeFileSync(outPath, `${out.join('\n')}\n`);
console.log(`${lines.length} lines written to ${outPath}`);
