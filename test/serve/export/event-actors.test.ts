// Who takes part in an event, over all reports, and by the codes of a list: the same in every form of event data.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/analyse/register/register.ts';
import { readPetrarchActors } from '../../../src/read/actor-lists/read-petrarch-actors.ts';
import type { ExportFormName } from '../../../src/serve/contract/exports.ts';
import { openExport } from '../../../src/serve/export/open-export.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { joined } from '../../laws/joined.ts';
import { pactReports } from '../pact-reports.ts';

let store: Store;
let id: string;
const [blockade] = pactReports();

beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add(pactReports());
  await store.keepList('own', readPetrarchActors('TARSK_FEDERATION [TSKGOV]', 'own').actors);
  const register = await readRegister(store);
  id = register.actors.find(({ name }) => name === 'Tarsk Federation')!.id;
});
afterAll(() => store.close());

const exported = async (form: ExportFormName) =>
  joined(await openExport(store, () => readRegister(store), form, { reports: [blockade!.report.id] }));

describe('those who take part in an event', () => {
  it('have ids, codes and places in the table of events', async () => {
    const [row] = parse(await exported('csv-events'), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      agents: 'Tarsk Federation',
      agent_codes: 'TSKGOV',
      agent_actors: 'Tarsk Federation',
      agent_actor_ids: id,
      recipient_actor_ids: '',
    });
    const spans = JSON.parse(row!['agent_spans']!) as [number, number][][];
    expect(spans.map((one) => one.map(([start, end]) => blockade!.report.text.slice(start, end)))).toEqual([
      ['Tarsk Federation'],
    ]);
  });

  it('have them in PLOVER, under what it has no field for', async () => {
    const line = JSON.parse((await exported('plover')).split('\n')[0]!);
    expect(line.actor).toEqual([{ code: 'TSKGOV', sector: 'GOV', entity_text: 'Tarsk Federation' }]);
    const [{ id: told, name, spans }] = line.dualtrack.actor;
    expect([told, name]).toEqual([id, 'Tarsk Federation']);
    const points = [...blockade!.report.text];
    expect(points.slice(...spans[0]).join('')).toBe('Tarsk Federation');
  });

  it('have them in the table like GDELT’s', async () => {
    const [row] = parse(await exported('gdelt'), { columns: true, delimiter: '\t' }) as Record<string, string>[];
    expect(row).toMatchObject({
      Actor1Code: 'TSKGOV',
      Actor1CountryCode: 'TSK',
      Actor1RegisterId: id,
      Actor1RegisterName: 'Tarsk Federation',
      Actor2RegisterId: '',
    });
  });
});
