// A pasted text with what is known of it in; what is handed to the server out.
import type { Handed } from './use-intake.ts';

/** Null for a text of white space alone. Without outlet and date the text goes as it is, and tells both itself if it can. */
export function textToHand(text: string, outlet: string, published: string): Handed | null {
  if (!text.trim()) return null;
  if (!outlet.trim() && !published) return { name: 'pasted text', body: text, kind: 'text' };
  const line = { text, ...(outlet.trim() && { outlet: outlet.trim() }), ...(published && { published }) };
  return { name: 'pasted text', body: `${JSON.stringify(line)}\n`, kind: 'ndjson' };
}
