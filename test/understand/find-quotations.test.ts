import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/understand/reading.ts';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from './reading-of.ts';

/** Quotations as: what is inside each, pieces joined by ¶; role; ! where it never closes; ^n where it lies in the nth. */
function show({ quotations, report }: Reading): string[] {
  return quotations.map(({ inner, role, closed, within }) => {
    const words = inner.map(({ start, end }) => report.text.slice(start, end)).join('¶');
    return `${words} /${role}${closed ? '' : '!'}${within === null ? '' : `^${within}`}`;
  });
}

const CASES: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['“We go,” she said.', 'We go, /speech'],
  ['"We go," she said. "You stay."', 'We go, /speech', 'You stay. /speech'],
  ["''We go,'' she said. ''You stay.''", 'We go, /speech', 'You stay. /speech'],
  ['«We go,» she said.', 'We go, /speech'],
  ['»We go,« she said.', 'We go, /speech'],
  ['„We go,“ she said.', 'We go, /speech'],
  ['„We go,” she said.', 'We go, /speech'],
  ['‘We go,’ she said.', 'We go, /speech'],
  ["'We go,' she said.", 'We go, /speech'],
  ['“They said ‘we go’ twice,” she said.', 'They said ‘we go’ twice, /speech', 'we go /part^0'],
  ["''They said 'we go,''' she said.", "They said 'we go,' /speech", 'we go, /part^0'],
  [
    '“The members’ votes and Okker’s ‘no’ count,” she said.',
    'The members’ votes and Okker’s ‘no’ count, /speech',
    'no /part^0',
  ],
  ['The members’ votes and ’tis the ’90s don’t quote.'],
  ["The members' votes and rock 'n' roll in the '90s."],
  ['‘The members’ votes count,’ she said.', 'The members’ votes count, /speech'],
  ['She said the plan was “reckless and far too late” to help.', 'reckless and far too late /part'],
  ['Okker called it “reckless” on Monday.', 'reckless /part'],
  ['The “experts” met in Sund.', 'experts /scare'],
  ['The film “The Long Strait” opened.', 'The Long Strait /title'],
  ['“We stay.\n\n“The pact holds.\n\n“It must,” she said.', 'We stay.¶The pact holds.¶It must, /speech'],
  ['"We stay.\n"The pact holds," she said.', 'We stay.¶The pact holds, /speech'],
  ["''We stay.\n\n''The pact holds,'' she said.", 'We stay.¶The pact holds, /speech'],
  [
    '“‘We stay.\n\n“‘We win,’ he told me,” she said.',
    '‘We stay.¶‘We win,’ he told me, /speech',
    'We stay.¶We win, /speech^0',
  ],
  ['‘We stay.\n\n‘We win,’ she said.', 'We stay.¶We win, /speech'],
  ['‘We stay.\n\nNobody came.'],
  ['“We stay, she said.\n\n“We win.”', 'We stay, she said. /speech!', 'We win. /speech'],
  ['“We stay, she said. “We win.”', 'We stay, she said. /speech!', 'We win. /speech'],
  ['“We stay. And go\n\nNobody came.', 'We stay. And go /speech!'],
  ['We stay,” she said.'],
  ['The mast is 5\'10" high.'],
  ['“We said “no” to them,” she told Meridian.', 'We said “no” to them, /speech', 'no /part^0'],
  ['“A typist’s mixture," she said.', 'A typist’s mixture, /speech'],
  ['"A typist’s mixture,” she said.', 'A typist’s mixture, /speech'],
  ['”We go,” she said.', 'We go, /speech'],
];

describe('find quotations', () => {
  it.each(CASES)('reads %j', (text, ...expected) => {
    expect(show(understand(reportOf(text)))).toEqual(expected);
  });

  it.each([
    ['“We stay, she said.', 'quotation-not-closed', '“We stay, she said.'],
    ['We stay,” she said.', 'quotation-not-opened', '”'],
  ])('notes the bad mark in %j', (text, rule, slice) => {
    const { notes } = understand(reportOf(text));
    expect(notes.map((note) => [note.rule, text.slice(note.span!.start, note.span!.end)])).toEqual([[rule, slice]]);
  });

  it('spoils no paragraph but the one with the bad mark', () => {
    const good = '“We go,” she said. “You stay.”';
    const { quotations } = understand(reportOf(`${good}\n\n“No, he said.\n\n${good}`));
    expect(quotations.map(({ closed }) => closed)).toEqual([true, true, false, true, true]);
  });

  it.each(['"a ', '“a” ', '“', '”', "''a ", '»a«', '‘a ', '“a ‘b '])(
    'stays within its caps on a paragraph of nothing but %j',
    (piece) => {
      const text = piece.repeat(400_000 / piece.length);
      const { quotations, notes } = understand(reportOf(text));
      expect(quotations.length).toBeLessThanOrEqual(2_000);
      // and one that says that it does not look English
      expect(notes.length).toBeLessThanOrEqual(102);
    },
  );

  it('notes where it stopped reading a paragraph of too many quotations', () => {
    const { notes } = understand(reportOf('“the” '.repeat(3_000)));
    expect(notes.map(({ rule, span }) => [rule, span!.start])).toEqual([['too-many-quotations', 12_000]]);
  });
});
