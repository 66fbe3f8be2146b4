import { describe, expect, it } from 'vitest';
import { JSON_LD_CONTEXT, toNodes, writeJsonLd } from '../../../src/serve/export/json-ld.ts';
import { joined } from '../../laws/export-laws.ts';
import { pactReports } from '../pact-reports.ts';
import { announcedReport } from './announced-report.ts';

async function* records(...all: ReturnType<typeof pactReports>) {
  yield* all;
}
const ofType = (nodes: ReturnType<typeof toNodes>, type: string) => nodes.filter((node) => node['type'] === type);

describe('JSON-LD', () => {
  const announced = announcedReport();
  const nodes = toNodes(announced);

  it('has a report, a claim and three events', () => {
    expect(nodes.map((node) => node['type'])).toEqual(['NewsArticle', 'Claim', 'Event', 'Event', 'Event']);
    expect(nodes[1]).toMatchObject({
      author: { name: 'Ilse Varga' },
      appearance: `urn:dualtrack:report:${announced.report.id}`,
      keywords: ['allege'],
    });
  });

  it('gives an event the days that its text tells, never that of the report', () => {
    const [talks, shelled] = ofType(nodes, 'Event');
    expect(talks).toMatchObject({
      name: 'CONSULT (multilateral)',
      startDate: '2031-05-03',
      endDate: '2031-05-04',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { type: 'Place', name: 'Tessaly', address: 'AT' },
      contributor: [{ name: 'The Halden Pact' }, { name: 'Kestria' }],
    });
    expect(shelled).not.toHaveProperty('startDate');
    expect(shelled).toMatchObject({ 'dualtrack:status': 'alleged', 'dualtrack:within': nodes[1]!['id'] });
  });

  it('calls only words that are somebody’s own a quotation', () => {
    const direct = {
      ...announced,
      entries: announced.entries.map((one) => (one.kind === 'statement' ? { ...one, form: 'direct' as const } : one)),
    };
    expect(ofType(toNodes(direct), 'Quotation')).toMatchObject([{ spokenByCharacter: { name: 'Ilse Varga' } }]);
  });

  it('names an actor of many reports once, and asks nobody for its context', async () => {
    const document = JSON.parse(await joined(writeJsonLd(records(...pactReports())))) as {
      '@context': unknown;
      '@graph': Record<string, unknown>[];
    };
    expect(document['@context']).toEqual(JSON_LD_CONTEXT);
    const ids = document['@graph'].map((node) => node['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document['@graph'].filter((node) => node['name'] === 'Tarsk Federation' && node['type'])).toHaveLength(1);
  });

  it('holds only what is chosen', () => {
    const event = announced.entries.find(({ kind }) => kind === 'event')!;
    const chosen = toNodes(announced, { choose: () => new Set([event.id]) });
    expect(chosen.map((node) => node['type'])).toEqual(['NewsArticle', 'Event']);
  });
});
