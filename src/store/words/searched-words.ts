// In: a report or a statement. Out: the words of it that a search looks at, column by column. The same in every engine.
import type { NewsReport } from '../../record/news-report.ts';
import type { Statement } from '../../record/statement.ts';
import { toSearchText } from '../rows/sql-text.ts';

/** The columns that a user's words are looked for in: a phrase never reaches from one into the next. */
export const SEARCHED_COLUMNS = {
  reports: ['title', 'body'],
  statements: ['content', 'source', 'actor'],
} as const;

export function searchedInReport({ title, text }: Pick<NewsReport, 'title' | 'text'>): [title: string, body: string] {
  return [toSearchText(title ?? ''), toSearchText(text)];
}

export function searchedInStatement({ content, source }: Statement): [content: string, source: string, actor: string] {
  return [toSearchText(content.text), toSearchText(source.text), toSearchText(source.actor?.name ?? '')];
}
