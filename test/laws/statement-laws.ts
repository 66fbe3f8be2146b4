// Laws of statements read by rules, for any text whatever. In: a text. Out: its statements, or an error to paste.
import assert from 'node:assert/strict';
import { readByRules } from '../../src/extract/statements/rules-reader.ts';
import { Statement } from '../../src/record/statement.ts';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from '../understand/reading-of.ts';

/** Holds every law of statements for `text`; throws with a pasteable case. */
export function holdStatementLaws(text: string): readonly Statement[] {
  const reading = understand(reportOf(text));
  const { statements, notes } = readByRules(reading);
  try {
    for (const statement of statements) {
      Statement.parse(statement);
      passagesSlice(text, statement);
      assert.ok(statement.content.spans.length > 0, 'a statement has content');
      assert.ok(statement.cue.spans.length === 1, 'a cue is one stretch');
      assert.ok(statement.source.spans.length <= 1, 'a source is one stretch or none');
      assert.equal(statement.source.actor, null, 'rules name no actor');
      rolesApart(statement);
    }
    assert.equal(new Set(statements.map(({ id }) => id)).size, statements.length, 'ids differ');
    const starts = statements.map(firstCharacter);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
      'statements stand in text order',
    );
    for (const note of notes) assert.ok(note.span === null || note.span.end <= text.length, 'a note lies in the text');
    assert.deepEqual(
      readByRules(understand(reportOf(text))),
      { statements, notes },
      'the same text, the same statements',
    );
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(text)}`);
  }
  return statements;
}

const passagesOf = ({ source, cue, content, addressee, occasion }: Statement) => [
  source,
  cue,
  content,
  addressee,
  occasion,
];

function passagesSlice(text: string, statement: Statement): void {
  for (const passage of passagesOf(statement)) {
    let at = 0;
    for (const { start, end } of passage.spans) {
      assert.ok(start >= at && end > start && end <= text.length, `pieces in order at ${start}`);
      at = end;
    }
    assert.equal(passage.text, passage.spans.map(({ start, end }) => text.slice(start, end)).join(' '));
  }
}

// The source, the cue and each piece of content overlap nowhere: a word has one role in a statement.
function rolesApart({ source, cue, content, addressee }: Statement): void {
  const spans = [source, cue, content, addressee].flatMap((passage) => passage.spans);
  spans.sort((a, b) => a.start - b.start);
  for (let i = 1; i < spans.length; i++)
    assert.ok(spans[i]!.start >= spans[i - 1]!.end, `roles overlap at ${spans[i]!.start}`);
}

function firstCharacter(statement: Statement): number {
  return Math.min(
    ...[statement.source, statement.cue, statement.content].flatMap(({ spans }) => spans.map((s) => s.start)),
  );
}
