// Codes of CAMEO's manual and of invented lists.
import { describe, expect, it } from 'vitest';
import { ALPHA_3 } from '../../../src/lexicon/country-codes.ts';
import { parseActorCode } from '../../../src/serve/export/parse-actor-code.ts';

describe('the parts of an actor’s code', () => {
  it.each<[code: string, country: string, group: string, types: string[]]>([
    ['TRKGOVMIL', 'TRK', '', ['GOV', 'MIL']],
    ['TSK', 'TSK', '', []],
    ['TSKGOV', 'TSK', '', ['GOV']],
    ['TSKREBHLD', 'TSK', 'HLD', ['REB']],
    ['IGO', '', '', ['IGO']],
    ['IGOHLD', '', 'HLD', ['IGO']],
    ['IGOEUREEC', 'EUR', 'EEC', ['IGO']],
    ['IGOUNOHLH', '', 'UNO', ['IGO', 'HLH']],
    ['REB', '', '', ['REB']],
    ['', '', '', []],
  ])('of %j are %j, %j, %j', (code, country, group, types) =>
    expect(parseActorCode(code)).toEqual({ country, group, types }),
  );

  it('never take a country of ISO for a kind', () => {
    for (const code of ALPHA_3.values()) expect(parseActorCode(code).country).toBe(code);
  });
});
