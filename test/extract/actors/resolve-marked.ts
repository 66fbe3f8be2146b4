import { resolveActors } from '../../../src/extract/actors/resolve-actors.ts';
import { NO_PASSAGE, passageOf } from '../../../src/record/passage.ts';
import type { Statement } from '../../../src/record/statement.ts';
import { understand } from '../../../src/understand/understand.ts';
import { reportOf } from '../../understand/reading-of.ts';
import { statementBy } from './statement-by.ts';

/**
 * Sources stand in ⟦⟧, contents in ⟪⟫, cues right behind a source in ⟨⟩: “⟦Okker⟧ ⟨said⟩ ⟪he would go⟫” is a statement. The marks are taken out; the nth source
 * belongs to the nth content, and a source may be inside a content.
 */
export function resolve(marked: string) {
  const open: { kind: string; start: number }[] = [];
  const sources: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  const cues: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (/[⟦⟪⟨]/.test(character)) open.push({ kind: character, start: text.length });
    else if (/[⟧⟫⟩]/.test(character)) {
      const { kind, start } = open.pop()!;
      (kind === '⟦' ? sources : kind === '⟪' ? contents : cues).push({ start, end: text.length });
    } else text += character;
  }
  const statements = sources
    .sort((a, b) => a.start - b.start)
    .map((span, i) =>
      statementBy(text, span, {
        id: `s${i}`,
        cue: passageOf(
          text,
          cues.filter(({ start }) => start === span.end + 1),
        ),
        content: contents[i] === undefined ? NO_PASSAGE : passageOf(text, [contents[i]]),
      }),
    );
  const { entries, actors } = resolveActors(understand(reportOf(text)), statements);
  const told = (entries as Statement[]).map(({ source: { actor, because } }) =>
    actor === null ? null : `${actor.name} (${because!.kind}: ${text.slice(because!.span.start, because!.span.end)})`,
  );
  return { told, actors, text };
}
