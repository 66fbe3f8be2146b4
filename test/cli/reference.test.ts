import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeReference } from '../../scripts/make-reference.ts';
import { findStale } from '../../scripts/write-made.ts';
import { ERROR_CODES } from '../../src/errors.ts';

describe('the reference', () => {
  it('of the command line is what the commands say (else: npm run reference)', async () => {
    expect(findStale(await makeReference())).toEqual([]);
  });

  it.each(ERROR_CODES)('of errors has %s', (code) => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/reference/errors.md'), 'utf8');
    expect(page).toContain(`| \`${code}\` |`);
  });
});
