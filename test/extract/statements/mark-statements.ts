// Mini-notation for statements: [S Solvane] [C said] [T he would go]; several statements carry their number: [S2 Okker].
// S source, C cue, T content, A addressee, O occasion.
import type { Statement } from '../../../src/record/statement.ts';

/** `marked` without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(/\[[SCTAO]\d* |\]/g, '');
}

/** `text` with the marks of `statements` put in. */
export function markStatements(text: string, statements: readonly Statement[]): string {
  const marks: { at: number; order: number; mark: string }[] = [];
  statements.forEach((statement, i) => {
    const number = statements.length > 1 ? String(i + 1) : '';
    const roles = {
      S: statement.source,
      C: statement.cue,
      T: statement.content,
      A: statement.addressee,
      O: statement.occasion,
    };
    for (const [role, passage] of Object.entries(roles)) {
      for (const { start, end } of passage.spans) {
        // At one place: ends before starts, the longer stretch outside.
        marks.push({ at: start, order: 1e6 - (end - start), mark: `[${role}${number} ` });
        marks.push({ at: end, order: -1e6 - start, mark: ']' });
      }
    }
  });
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text;
  for (const { at, mark } of marks) result = result.slice(0, at) + mark + result.slice(at);
  return result;
}
