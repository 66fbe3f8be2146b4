// Why the words of a mention are taken for their actor: the passage of the report that it rests on, and how far away it is.
import type { BecauseKind, Mention } from '../../../record/actor.ts';
import { excerpt } from '../../components/excerpt.ts';

const WAYS: Readonly<Record<BecauseKind, string>> = {
  name: 'the name',
  'part-of-name': 'in full',
  acronym: 'short for',
  demonym: 'the people of',
  capital: 'the capital, for its government:',
  office: 'by the office in',
  description: 'by description, for',
  pronoun: 'for',
  'first-person': 'the one who speaks,',
  relative: 'for',
  group: 'together:',
  bracket: 'by the editor’s bracket in',
};

const MOST = 120;

/** "“the official” ← by the office in “Pact Secretary General Ingrid Solvane”, 2 paragraphs before"; null where a name stands for itself. */
export function describeBecause({ text, spans, because }: Mention, report: string): string | null {
  const first = spans[0];
  if (because === undefined || first === undefined || because.kind === 'name') return null;
  const { start, end } = because.span;
  const words = excerpt(report.slice(start, end).replace(/\s+/g, ' '), MOST);
  return `“${excerpt(text, MOST)}” ← ${WAYS[because.kind]} “${words}”${howFar(report, start, first.start)}`;
}

/** Paragraphs are told apart by line ends, as the article shows them. */
function howFar(report: string, from: number, to: number): string {
  const between = report.slice(Math.min(from, to), Math.max(from, to));
  const count = between.split(/\n\s*/).length - 1;
  const side = from < to ? 'before' : 'after';
  if (count === 0) return `, in the same paragraph`;
  return count === 1 ? `, a paragraph ${side}` : `, ${count} paragraphs ${side}`;
}
