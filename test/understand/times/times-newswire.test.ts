// In: test/gold/times-newswire.ndjson, American business, agency and broadcast news as it was written in the 1990s.
// Out: proof that its times are found and have the values of the TIMEX3 guidelines as often as they had.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Span } from '../../../src/record/span.ts';
import { timesOf } from './score-times.ts';

interface WireLine {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  /** `timex` is "?" where the guidelines leave the value open. */
  readonly times: readonly { readonly span: readonly [number, number]; readonly timex: string }[];
  /** Words that the guidelines may take for a time or not. */
  readonly open?: readonly (readonly [number, number])[];
}

/** In percent. Lowering one is a decision. */
const FLOORS = { relaxed: 98, value: 97 };

const meets = ({ start, end }: Span, spans: readonly (readonly [number, number])[]) =>
  spans.some(([from, to]) => start < to && end > from);

it('reads newswire of the 1990s at its floors', () => {
  const lines = readFileSync(new URL('../../gold/times-newswire.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const wrong: string[] = [];
  let [gold, system, found, valued, right] = [0, 0, 0, 0, 0];
  for (const line of lines) {
    const { id, published, text, times, open = [] } = JSON.parse(line) as WireLine;
    const spans = times.map(({ span }) => span);
    const mine = timesOf(text, published).filter(({ spans: [at] }) => !meets(at!, open) || meets(at!, spans));
    gold += times.length;
    system += mine.length;
    for (const { span, timex } of times) {
      if (timex !== '?') valued++;
      const hit = mine.find(({ spans: [at] }) => at!.start < span[1] && at!.end > span[0]);
      if (hit !== undefined) found++;
      if (hit !== undefined && hit.timex === timex) right++;
      else if (timex !== '?') wrong.push(`${id} ${text.slice(...span)}: wanted ${timex} got ${hit?.timex}`);
    }
  }
  expect(gold).toBeGreaterThan(1100);
  expect((200 * found) / (gold + system), wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS.relaxed);
  expect((100 * right) / valued, wrong.join('\n')).toBeGreaterThanOrEqual(FLOORS.value);
});
