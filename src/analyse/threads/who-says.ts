// A sentence of a report in; who says it, where its own words do not name him, out: “He will not sign it” is read as somebody’s.
import type { RecordedReport } from '../../record/entry.ts';
import type { ToldSentence } from '../findings/told-sentences.ts';

/** Name of whoever says most of the sentence; '' where nobody does, where nobody knows, or where `text` has the last word of the name. */
export function whoSays({ statements }: ToldSentence, { actors }: RecordedReport, text: string): string {
  const [most] = [...statements].sort((a, b) => b.content.text.length - a.content.text.length);
  const id = most?.source.actor?.id;
  const name = actors.find((actor) => actor.id === id)?.name ?? '';
  return name === '' || text.includes(name.split(' ').at(-1)!) ? '' : name;
}
