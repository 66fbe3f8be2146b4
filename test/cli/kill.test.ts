import { describe, expect, it } from 'vitest';
import { killAdd } from './kill-add.ts';

describe('dualtrack add', () => {
  it('loses nothing and leaves nothing half-written when it is killed, and then converges', async () => {
    const { kills, inTheMiddle, faults } = await killAdd(3, 7, { paragraphs: 3 });
    expect(faults).toEqual([]);
    expect(kills).toBe(3);
    expect(inTheMiddle).toBeGreaterThanOrEqual(2);
    // Half a minute where the machine is its own, six times that where it is not.
  }, 400_000);
});
