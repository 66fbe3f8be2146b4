// What a served workbench does with findings when somebody puts something right.
import { describe, expect, it } from 'vitest';
import { openIntake } from '../../src/cli/open-intake.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';
import { openStore } from '../../src/store/open-store.ts';
import { generateRecord } from '../store/generate-records.ts';

describe('comparing', () => {
  it('takes what waits, and what comes while it is at work behind that, however often it is asked', async () => {
    const store = await openStore(':memory:');
    const intake = openIntake(store, createRulesReader(), new AbortController().signal);
    const add = (from: number) => store.add([generateRecord(7, from, { paragraphs: 2, reader: 'rules/1' })]);
    await add(0);
    const first = intake.compare();
    await add(1);
    const [second, third] = [intake.compare(), intake.compare()];
    expect(third).toBe(second);
    await Promise.all([first, second]);
    expect(await store.untraced()).toEqual([]);
    await store.close();
  });
});
