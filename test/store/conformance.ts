// What every engine must do. An engine's own test calls describeStore with a way to open it.
import { afterEach, beforeEach, describe, it } from 'vitest';
import { describeAdding } from './conformance/adding.ts';
import { describeCorrecting } from './conformance/correcting.ts';
import { describeFinding } from './conformance/finding.ts';
import { describeHostile } from './conformance/hostile.ts';
import { describeListing } from './conformance/listing.ts';
import { describeSearching } from './conformance/searching.ts';
import { describeStanding } from './conformance/standing.ts';
import type { StoreUnderTest } from './conformance/store-under-test.ts';
import { describeStreaming } from './conformance/streaming.ts';

/** `open` gives a new, empty store each time. */
export function describeStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a store`, () => {
    let under: StoreUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(async () => {
      await under.store.close();
      await under.remove();
    });
    const current = () => under;

    describeAdding(current);
    describeCorrecting(current);
    describeFinding(current);
    describeHostile(current);
    describeListing(current);
    describeSearching(current);
    describeStanding(current);
    describeStreaming(current);

    it('closes twice', async () => {
      await under.store.close();
      await under.store.close();
    });
  });
}
