// Reports handed to the server: the accounting of `dualtrack add`, and who may hand over what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIntake } from '../../src/cli/open-intake.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';
import { INTAKE_BYTES, IntakeAnswer } from '../../src/serve/contract/intake.ts';
import { ApiError } from '../../src/serve/contract.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { MOST_WAITING, oneByOne } from '../../src/serve/intake.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';

const TEXT = 'CORVESSA – “We keep the door open,” Ingrid Solvane said on Monday.';

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openStore(':memory:');
  app = createApp(store, {
    port: 4610,
    intake: openIntake(store, createRulesReader(), new AbortController().signal),
  });
});
afterAll(() => store.close());

const post = (body: string | Uint8Array<ArrayBuffer>, query = '', headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:4610/api/reports${query}`, { method: 'POST', body, headers });

describe('POST /api/reports', () => {
  it('reads a text, keeps it, and knows it the next time', async () => {
    const first = IntakeAnswer.parse(await (await post(TEXT, '?as=text')).json());
    expect(first.accounting).toEqual({ inputs: 1, added: 1, known: 0, reread: 0, rejected: 0, quarantined: 0 });
    const [{ id, origin }] = first.endings as [IntakeAnswer['endings'][number]];
    expect(origin).toBe('pasted text');
    expect((await store.get(id!))!.report.text).toBe(TEXT);
    expect((await store.get(id!))!.entries.filter(({ kind }) => kind === 'statement')).toHaveLength(1);
    const again = IntakeAnswer.parse(await (await post(TEXT, '?as=text')).json());
    expect(again.accounting.known).toBe(1);
    expect(again.endings[0]!.id).toBe(id);
  });

  it('brings the findings up to date with what it read', async () => {
    const lines = ['The Sund Courier', 'Vell Observer'].map((outlet, n) =>
      JSON.stringify({
        outlet,
        published: `2031-05-0${n + 1}`,
        text: `${n === 0 ? 'VELL' : 'SUND'} – “The lanterns on the old breakwater will burn until the last trawler is home,” harbour master Osric Valden said.`,
      }),
    );
    const before = (await store.findings({})).items.length;
    await post(lines[0]!, '?name=one.ndjson');
    expect(await store.untraced()).toEqual([]);
    await post(lines[1]!, '?name=two.ndjson');
    const { items } = await store.findings({});
    expect(items.length).toBeGreaterThan(before);
    expect(new Set(items[0]!.parts.map(({ outlet }) => outlet))).toEqual(
      new Set(['The Sund Courier', 'Vell Observer']),
    );
    const page = await app.request('http://127.0.0.1:4610/api/findings');
    expect(((await page.json()) as { items: { id: string }[] }).items[0]!.id).toBe(items[0]!.id);
  });

  it('counts every line of NDJSON, and says why one is refused', async () => {
    const lines = ['{"text":"MARROW – Wen Calloway opened a harbour."}', 'no json', '{"text":""}'];
    const answer = IntakeAnswer.parse(await (await post(lines.join('\n'), '?name=three.ndjson')).json());
    const { inputs, ...counts } = answer.accounting;
    expect(inputs).toBe(3);
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(answer.endings.map(({ outcome }) => outcome)).toContain('rejected');
    for (const { outcome, id, rule, reason } of answer.endings)
      expect([outcome === 'rejected', id === null, rule !== null, reason !== null]).toEqual(
        outcome === 'rejected' ? [true, true, true, true] : [false, false, false, false],
      );
    expect(await (await app.request('http://127.0.0.1:4610/api/counts')).json()).toMatchObject({ reports: 4 });
  });

  it('refuses what is no report, as add does', async () => {
    const answer = IntakeAnswer.parse(
      await (await post(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), '?name=a.pdf')).json(),
    );
    expect(answer.accounting).toMatchObject({ inputs: 1, rejected: 1 });
  });

  const strangers: [headers: Record<string, string>, code: string][] = [
    [{ origin: 'https://elsewhere.example' }, 'forbidden-origin'],
    [{ origin: 'null' }, 'forbidden-origin'],
    [{ 'sec-fetch-site': 'cross-site' }, 'forbidden-origin'],
    [{ host: 'elsewhere.example' }, 'forbidden-host'],
  ];
  for (const [headers, code] of strangers)
    it(`takes nothing from ${JSON.stringify(headers)}`, async () => {
      const before = await store.counts();
      const answer = await post('VELL – A stranger wrote this.', '?as=text', headers);
      expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([403, code]);
      expect(await store.counts()).toEqual(before);
    });

  it('takes what its own page sends', async () => {
    const headers = { origin: 'http://127.0.0.1:4610', 'sec-fetch-site': 'same-origin' };
    expect((await post('VELL – Osric Valden left.', '?as=text', headers)).status).toBe(200);
  });

  it('answers 413 to a body over the limit, whether it says its length or not', async () => {
    const answer = await post(new Uint8Array(INTAKE_BYTES + 1), '?as=text');
    expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([413, 'too-many-bytes']);
  });

  it('answers 403 where none are taken', async () => {
    const closed = createApp(store, { port: 4610 });
    const answer = await closed.request('http://127.0.0.1:4610/api/reports', { method: 'POST', body: TEXT });
    expect([answer.status, ApiError.parse(await answer.json()).code]).toEqual([403, 'read-only']);
  });
});

describe('oneByOne', () => {
  it('runs one call at a time, in order, also after one that failed', async () => {
    const seen: string[] = [];
    const run = oneByOne(async (name: string) => {
      seen.push(`${name} in`);
      await null;
      if (name === 'b') throw new Error('b');
      seen.push(`${name} out`);
    });
    await Promise.allSettled([run('a'), run('b'), run('c')]);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'c in', 'c out']);
  });

  it('gives null where too many wait, and takes calls again later', async () => {
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const run = oneByOne(() => gate);
    const taken = Array.from({ length: MOST_WAITING + 1 }, () => run());
    expect(taken.every((turn) => turn !== null)).toBe(true);
    expect(run()).toBeNull();
    open();
    await Promise.all(taken);
    expect(run()).not.toBeNull();
  });
});
