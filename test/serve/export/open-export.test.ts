// A store and what is asked for in; what a form takes of it where nothing tells.
import { describe, expect, it } from 'vitest';
import { keepRegister } from '../../../src/analyse/register/register.ts';
import { openExport } from '../../../src/serve/export/open-export.ts';
import type { Selection } from '../../../src/serve/export/select-records.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readTexts } from '../../analyse/findings/read-texts.ts';
import { joined } from '../../laws/joined.ts';

const TEXT =
  'Ilse Varga said that Tarsk had sent 400 soldiers to Sund.\n\nDaan Okker met Lev Oranov in Tessaly on Monday.';

async function quotesOf(selection: Selection): Promise<string[]> {
  const store = await openStore(':memory:');
  await store.add(
    await readTexts([{ outlet: 'Vell Observer', title: 'Soldiers', published: '2031-03-11', text: TEXT }]),
  );
  const written = await joined(await openExport(store, keepRegister(store), 'quotes', selection));
  await store.close();
  return written.split('\n').filter((line) => line.startsWith('- '));
}

describe('quotations', () => {
  const said = '- Ilse Varga, in the report’s words: “that Tarsk had sent 400 soldiers to Sund”';
  it.each<[string, Selection, (lines: string[]) => void]>([
    ['are what somebody said', {}, (lines) => expect(lines).toEqual([said])],
    ['of figures where those are asked for', { kind: 'figure' }, (lines) => expect(lines.join()).toMatch(/“400 soldiers”/)], // biome-ignore format: one line
    ['of events of a status', { status: 'happened' }, (lines) => expect(lines.join()).toMatch(/Daan Okker met/)],
  ])('%s', async (_, selection, check) => check(await quotesOf(selection)));
});
