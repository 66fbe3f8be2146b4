// A sentence of a report in; who says it, where its own words do not name him, out: “He will not sign it” is read as somebody’s.
import type { RecordedReport } from '../../record/entry.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';

/** A reader of pairs is told the name where `text` has not the last word of it. */
export const unlessIn = (text: string, name: string): string =>
  name === '' || text.includes(name.split(' ').at(-1)!) ? '' : name;

/** Name of whoever says most of the sentence; '' where nobody does, where nobody knows, or where `text` has the last word of the name. */
export function whoSays({ statements }: ToldSentence, { actors }: RecordedReport, text: string): string {
  const [most] = [...statements].sort((a, b) => b.content.text.length - a.content.text.length);
  const id = most?.source.actor?.id;
  return unlessIn(text, actors.find((actor) => actor.id === id)?.name ?? '');
}
