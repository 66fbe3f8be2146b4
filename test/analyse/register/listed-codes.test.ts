// Which code of a list holds on a day.
import { describe, expect, it } from 'vitest';
import { codeOn, listedCodes } from '../../../src/analyse/register/listed-codes.ts';
import { makeRegister } from '../../../src/analyse/register/register.ts';
import { readPetrarchActors } from '../../../src/read/actor-lists/read-petrarch-actors.ts';
import { codeActor } from '../../../src/serve/export/code-actor.ts';
import { reportNaming } from './report-naming.ts';

const { actors } = readPetrarchActors(
  'DAAN_OKKER [POLELI <280101][POLGOV 280101-300630]\n+D._OKKER\nLEV_ORANOV [POL]',
  'heads',
);

describe('the code of a list', () => {
  it.each([
    ['2027-12-31', 'POLELI'],
    ['2028-01-01', 'POLGOV'],
    ['2030-06-30', 'POLGOV'],
    ['2030-07-01', null],
    [null, null],
  ])('on %s is %s', (day, code) => expect(codeOn([actors[0]!], day)).toBe(code));

  it('without days holds always, also where no day is known', () => {
    expect([codeOn([actors[1]!], '1990-01-01'), codeOn([actors[1]!], null)]).toEqual(['POL', 'POL']);
  });

  it('is found by the report’s actor, and stands in event data as it is', () => {
    const report = reportNaming('r1', '2029-01-01', [{ kind: 'person', name: 'Daan Okker' }]);
    const find = listedCodes(makeRegister([report], [], actors));
    const [okker] = report.actors;
    expect([find('r1', okker!.id, '2029-01-01'), find('r2', okker!.id, '2029-01-01')]).toEqual(['POLGOV', null]);
    const mention = { spans: [], text: 'Okker', actor: { id: okker!.id, name: okker!.name } };
    expect(codeActor(mention, new Map(), find('r1', okker!.id, '2029-01-01'))).toEqual({
      code: 'POLGOV',
      country: 'POL',
      group: '',
      sector: 'GOV',
      furtherSectors: [],
      name: 'Daan Okker',
    });
  });
});
