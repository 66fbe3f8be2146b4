import { expect, it } from 'vitest';
import { extractEntries } from '../../../src/extract/extract.ts';
import { createRulesReader } from '../../../src/extract/statements/rules-reader.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';

const actorsOf = async (text: string) =>
  (await extractEntries([understand(reportOf(text))], createRulesReader()))[0]!.actors.map(
    ({ kind, names }) => `${kind} ${names.map(({ span }) => text.slice(span.start, span.end)).join(', ')}`,
  );

it('takes a label that comes back by its last word for a person', async () => {
  const text = 'OTTAR FENN (host): Good morning.\n\nVELDA ROSK: Morning.\n\nFENN: Why stay?\n\nROSK: It pays.';
  expect(await actorsOf(text)).toEqual(['person OTTAR FENN, FENN', 'person VELDA ROSK, ROSK']);
});

it('takes no body for one', async () => {
  const text = 'HARBOUR UNION: We stay.\n\nOKKER: Why?\n\nUNION: It pays.\n\nOKKER: It never did.';
  expect((await actorsOf(text)).filter((actor) => /^person.*UNION/.test(actor))).toEqual([]);
});

it('takes who asks for a paper for a person, and no body that does', async () => {
  const text =
    'MINISTER OKKER: Good morning.\n\nOTTAR FENN (SUND COURIER): Will you resign?\n\nMINISTER OKKER: No.\n\nHARBOUR UNION (SUND): Will you pay?\n\nMINISTER OKKER: No.';
  const kinds = (await actorsOf(text)).filter((actor) => /FENN|UNION/.test(actor));
  expect(kinds).toEqual(['person OTTAR FENN', expect.not.stringMatching(/^person/)]);
});

it('takes a label of one word for a person where its turns say “I”', async () => {
  const turns = (own: string) =>
    `HOST: Why stay?\n\nROSK: ${own}\n\nHOST: The union says you knew.\n\nROSK: That is not so.`;
  expect(await actorsOf(turns('It pays. I like it.'))).toContainEqual('person ROSK');
  expect(await actorsOf(turns('It pays. We like it.'))).not.toContainEqual('person ROSK');
});
