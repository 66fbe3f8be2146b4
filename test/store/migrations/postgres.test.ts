import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/store/migrations/migrate.ts';
import { POSTGRES_MIGRATIONS } from '../../../src/store/migrations/postgres/migrate.ts';

it('takes the same steps on PostgreSQL as on SQLite', () => {
  const steps = (migrations: readonly { version: number; name: string }[]) => migrations.map(({ version, name }) => [version, name]); // biome-ignore format: one line
  expect(steps(POSTGRES_MIGRATIONS)).toEqual(steps(MIGRATIONS));
});
