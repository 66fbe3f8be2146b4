import { describe, expect, it } from 'vitest';
import type { Calibration } from '../../../src/extract/model/calibrate.ts';
import { groundOf } from '../../../src/extract/model/statement-of-spans.ts';
import { statementsOfAttributions } from '../../../src/extract/model/statements-of-attributions.ts';
import { readStatements } from '../../../src/extract/statements/read-statements.ts';
import type { Pieces } from '../../../src/understand/encoder/wordpiece.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** What is read where the model found nothing. */
function read(text: string, threshold = 0): string[] {
  const reading = readingOf(text);
  const { drafts } = readStatements(reading);
  const even = { statement: () => 0.5, event: () => 0.5 } as unknown as Calibration;
  const pieces: Pick<Pieces, 'length'> = { length: 0 };
  return statementsOfAttributions(groundOf(reading), pieces as Pieces, [], drafts, even, threshold).map(
    ({ source, content }) => `${source.text}: ${content.text}`,
  );
}

describe('statementsOfAttributions', () => {
  it.each([
    ['“Not a single brick,” she snorted.', 'she: “Not a single brick,”'],
    ['Holm rang us back in four minutes: “Rubbish. It stays.”', 'Holm: “Rubbish. It stays.”'],
    ['Captain Venn flew in. “A third ship? Not while I live.”', 'Captain Venn: “A third ship? Not while I live.”'],
  ])('keeps speech that nobody has: %s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('leaves out what is below the threshold', () =>
    expect(read('Captain Venn flew in. “A third ship? Not while I live.”', 0.8)).toEqual([]));
});
