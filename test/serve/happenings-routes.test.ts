// GET /api/happenings, and how printings of one text are folded into one source.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, FindingPart } from '../../src/record/finding.ts';
import { HappeningPage } from '../../src/serve/contract/happenings.ts';
import { createApp } from '../../src/serve/create-app.ts';
import { foldSources } from '../../src/serve/fold-sources.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { findingOf, keepFindings, partOf } from './made-findings.ts';
import { pactReports } from './pact-reports.ts';

const telling = (id: string, role: FindingPart['role'], fields: Partial<FindingPart> = {}) =>
  partOf({ reportId: id, outlet: `Paper ${id}`, published: `2031-04-0${id.length}`, role, ...fields });

describe('sources of a happening', () => {
  const happening = findingOf('happening', [
    telling('a', 'told'),
    telling('bb', 'agrees'),
    telling('a', 'denies'),
    telling('ccc', 'differs'),
  ]);
  const copies = (kind: 'copies' | 'versions', ...ids: string[]): Finding =>
    findingOf(
      kind,
      ids.map((id, n) => telling(id, n === 0 ? 'original' : 'copy', n === 1 ? { through: 'Meridian' } : {})),
    );

  it('are its reports, each with the passages it has', () => {
    expect(
      foldSources(happening, []).map(({ reports, copies: others, parts }) => [reports[0]!.reportId, others, parts]),
    ).toEqual([
      ['a', 0, [0, 2]],
      ['bb', 0, [1]],
      ['ccc', 0, [3]],
    ]);
  });

  it('take in copies of their text, also those that the happening does not have, the first printing first', () => {
    const [first, second, ...others] = foldSources(happening, [copies('copies', 'a', 'bb', 'dddd')]);
    expect(first).toMatchObject({ copies: 2, through: 'Meridian', parts: [0, 1, 2] });
    expect(first!.reports.map(({ reportId, isPart }) => [reportId, isPart])).toEqual([
      ['a', true],
      ['bb', true],
      ['dddd', false],
    ]);
    expect([second!.parts, others]).toEqual([[3], []]);
  });

  it('are joined through whoever copies both, versions too, and by no other finding', () => {
    const chained = [copies('copies', 'a', 'dddd'), copies('versions', 'dddd', 'ccc')];
    expect(foldSources(happening, chained).map(({ parts }) => parts)).toEqual([[0, 2, 3], [1]]);
    expect(
      foldSources(happening, [findingOf('utterance', [telling('a', 'first'), telling('bb', 'variant')])]),
    ).toHaveLength(3);
  });
});

describe('GET /api/happenings', () => {
  let store: Store;
  let app: ReturnType<typeof createApp>;
  const pageOf = async (query = '') =>
    HappeningPage.parse(await (await app.request(`http://127.0.0.1:4610/api/happenings${query}`)).json());

  const [first, second, third] = pactReports().map(({ report }) => report.id);
  const happening = findingOf('happening', [
    partOf({ reportId: first!, role: 'told' }),
    partOf({ reportId: second!, role: 'differs' }),
  ]);
  beforeAll(async () => {
    store = await openStore(':memory:');
    await store.add(pactReports());
    const copied = findingOf('copies', [
      partOf({ reportId: first!, role: 'original' }),
      partOf({ reportId: third!, role: 'copy' }),
    ]);
    await keepFindings(store, [happening, copied]);
    app = createApp(store, { port: 4610 });
  });
  afterAll(() => store.close());

  it('gives happenings with their sources, and nothing else', async () => {
    const { items, next } = await pageOf();
    expect([items.length, next]).toEqual([1, null]);
    expect(items[0]).toMatchObject({ id: happening.id, judgment: null });
    expect(items[0]!.sources.map(({ copies, parts }) => [copies, parts])).toEqual([
      [1, [0]],
      [0, [1]],
    ]);
  });

  it('is narrowed to a report and to one of them', async () => {
    expect((await pageOf(`?report=${second}`)).items).toHaveLength(1);
    expect((await pageOf(`?report=${third}`)).items).toHaveLength(0);
    expect((await pageOf(`?id=${happening.id}`)).items).toHaveLength(1);
    expect((await app.request('http://127.0.0.1:4610/api/happenings?limit=0')).status).toBe(400);
  });
});
