import { describe, expect, it } from 'vitest';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { toFtmEntities, writeFollowTheMoney } from '../../../src/serve/export/follow-the-money.ts';
import { joined } from '../../laws/export-laws.ts';
import { pactReports } from '../pact-reports.ts';
import { announcedReport } from './announced-report.ts';

const reports = pactReports();
async function* records() {
  yield* reports;
}
const linesOf = async (options = {}) =>
  (await joined(writeFollowTheMoney(records(), options)))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReturnType<typeof toFtmEntities>[number]);

describe('FollowTheMoney', () => {
  it('has an article, its actors with a mention each, notes and events', () => {
    expect(toFtmEntities(reports[0]!).map(({ schema }) => schema)).toEqual([
      ...['Article', 'Person', 'PublicBody', 'Mention', 'Mention', 'Note', 'Event'],
    ]);
  });

  it('points at entities that are there', async () => {
    const entities = await linesOf();
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(entities.length);
    for (const { properties } of entities)
      for (const name of ['document', 'resolved', 'entity', 'involved', 'proof'])
        for (const id of properties[name] ?? []) expect(ids).toContain(id);
  });

  it('tells who is in many reports once, with every name of the register', async () => {
    const register = makeRegister(
      reports.map(({ report, actors }) => ({ reportId: report.id, published: report.published, actors })),
    );
    const people = (await linesOf({ register })).filter(({ schema }) => schema === 'Person');
    expect(people.map(({ properties }) => properties['name']?.[0]).sort()).toEqual([
      'Ilse Varga',
      'Ingrid Solvane',
      'Solwane',
    ]);
    expect(
      people.find(({ properties }) => properties['name']?.[0] === 'Ingrid Solvane')?.properties['position'],
    ).toEqual(['Secretary General']);
  });

  it('says which day is only that of the report', () => {
    const [talks, shelled] = toFtmEntities(announcedReport()).filter(({ schema }) => schema === 'Event');
    expect(talks!.properties).toMatchObject({ startDate: ['2031-05-03'], endDate: ['2031-05-04'], country: ['at'] });
    expect(talks!.properties).not.toHaveProperty('date');
    expect(shelled!.properties).toMatchObject({
      date: ['2031-04-09'],
      keywords: ['deeds', 'alleged', 'dated by publication'],
    });
  });
});
