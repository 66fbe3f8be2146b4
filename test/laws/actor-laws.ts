// Laws of names and actors, for any text whatever. In: a text. Out: its actors, or an error to paste.
import assert from 'node:assert/strict';
import { resolveActors } from '../../src/extract/actors/resolve-actors.ts';
import { readByRules } from '../../src/extract/statements/rules-reader.ts';
import { Actor } from '../../src/record/actor.ts';
import { Statement } from '../../src/record/statement.ts';
import { findNames } from '../../src/understand/names/find-names.ts';
import { understand } from '../../src/understand/understand.ts';
import { reportOf } from '../understand/reading-of.ts';

/** Holds every law of names and actors for `text`; throws with a pasteable case. */
export function holdActorLaws(text: string): readonly Actor[] {
  try {
    const reading = understand(reportOf(text));
    let at = 0;
    for (const { start, end, from, to } of findNames(reading)) {
      assert.ok(start >= at && end > start && end <= text.length, `names in order, apart, at ${start}`);
      assert.deepEqual(
        [reading.tokens[from]!.start, reading.tokens[to - 1]!.end],
        [start, end],
        'a name is whole tokens',
      );
      at = end;
    }
    const { statements } = readByRules(reading);
    const { entries, actors } = resolveActors(reading, statements);
    const ids = new Set(actors.map(({ id }) => id));
    assert.equal(ids.size, actors.length, 'ids differ');
    assert.equal(entries.length, statements.length, 'no entry comes or goes');
    entries.forEach((entry, i) => {
      const { source, addressee } = Statement.parse(entry);
      for (const { actor, because, spans } of [source, addressee]) {
        assert.equal(actor === null, because === undefined, 'an actor and its reason come together');
        if (actor === null) continue;
        assert.ok(ids.has(actor.id), 'a mention points at an actor that is there');
        assert.ok(spans.length > 0 && because!.span.end <= text.length && because!.span.start < because!.span.end);
      }
      const strip = (statement: Statement) => ({
        ...statement,
        source: statement.source.text,
        addressee: statement.addressee.text,
      });
      assert.deepEqual(strip(entry as Statement), strip(statements[i]!), 'nothing but the actors is filled in');
    });
    for (const actor of actors) {
      Actor.parse(actor);
      for (const { name, span } of actor.names)
        assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), name, 'a name is what the text says');
      for (const { passage } of actor.offices)
        for (const { start, end } of passage.spans) assert.ok(end > start && end <= text.length);
    }
    const again = resolveActors(understand(reportOf(text)), statements);
    assert.deepEqual(again, { entries, actors, notes: [] }, 'the same text, the same actors');
    return actors;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n  text: ${JSON.stringify(text)}`);
  }
}
