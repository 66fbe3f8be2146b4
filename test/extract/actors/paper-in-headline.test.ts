// A headline that names a paper by its last word; whom that means, by the report below.
import { expect, it } from 'vitest';
import { extractEntries } from '../../../src/extract/extract.ts';
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const BELOW = 'Tarsk will leave the talks in Tessaly, The Istrel Post reported on Monday.';

it.each([
  ['Tarsk to leave talks, Post says', BELOW, 'Istrel Post'],
  ['Tarsk to leave talks, Herald says', BELOW, 'Herald'],
  ['Tarsk to leave talks, Post says', `${BELOW} The Vell Post had it first.`, 'Post'],
])('%s (%#)', async (headline, below, paper) => {
  const text = `${headline}\n\n${below}`;
  const [{ entries } = { entries: [] }] = await extractEntries([understand(reportOf(text))], createRulesReader());
  const said = entries.find((entry) => entry.kind === 'statement' && entry.source.spans[0]!.end < headline.length);
  expect(said?.kind === 'statement' && said.source.actor?.name).toBe(paper);
});
