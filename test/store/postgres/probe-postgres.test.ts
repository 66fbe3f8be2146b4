import { describe, expect, it } from 'vitest';
import { isDualtrackError } from '../../../src/errors.ts';
import { expectFit, type ServerSettings } from '../../../src/store/postgres/probe-postgres.ts';

const FIT: ServerSettings = { version: '15.18', number: 150018, encoding: 'UTF8', fsync: 'on', pages: 'on' };

describe('a server', () => {
  it('is fit from version 15 on', () => {
    expectFit(FIT);
    expectFit({ ...FIT, version: '18.1', number: 180001 });
  });

  for (const [change, message] of [
    [{ version: '14.20', number: 140020 }, 'PostgreSQL 14.20, 15 or later is needed'],
    [{ encoding: 'SQL_ASCII' }, 'database is in SQL_ASCII, a store needs UTF8'],
    [{ fsync: 'off' }, 'server may lose what it acknowledged: fsync is off, full_page_writes on'],
    [{ pages: 'off' }, 'server may lose what it acknowledged: fsync is on, full_page_writes off'],
  ] as const) {
    it(`is refused: ${message}`, () => {
      try {
        expectFit({ ...FIT, ...change });
        expect.unreachable();
      } catch (error) {
        expect(isDualtrackError(error) && [error.code, error.message]).toEqual(['postgres-unfit', message]);
      }
    });
  }
});
