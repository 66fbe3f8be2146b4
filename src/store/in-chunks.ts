// In: how to read a chunk of what a store keeps in an order, and where an item stands in it. Out: all of it, one after another.

/**
 * Each chunk is read by itself, so that a slow reader holds up no writer and keeps no old rows alive. `read` gives up to `limit` items behind `after`, null for the
 * first ones; fewer of them are the last.
 */
export async function* inChunks<Item, Place>(
  limit: number,
  placeOf: (item: Item) => Place,
  read: (after: Place | null, limit: number) => readonly Item[] | Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  for (let after: Place | null = null; ; ) {
    const chunk: readonly Item[] = await read(after, limit);
    yield* chunk;
    if (chunk.length < limit) return;
    after = placeOf(chunk.at(-1)!);
  }
}
