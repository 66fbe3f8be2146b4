// A correction in, a line for a person at a terminal out.
import type { ActorPointer } from '../record/actor-correction.ts';
import type { Correction } from '../record/correction.ts';
import { shorten } from './printable.ts';

/** "reject-entry 5f0c…  2031-03-04T…  M. Lindt  event “moved two brigades”: an exercise" */
export function formatCorrection(correction: Correction): string {
  const { what, id, at, by, why } = correction;
  const reason = why === null ? '' : `: ${shorten(why, 100)}`;
  return `${what} ${id}  ${shorten(at, 30)}  ${shorten(by, 40)}  ${shorten(aboutWhat(correction), 120)}${reason}`;
}

function aboutWhat(one: Correction): string {
  const name = (pointer: ActorPointer) => `“${pointer.name}”`;
  switch (one.what) {
    case 'merge':
      return one.actors.map(name).join(' and ');
    case 'split':
      return name(one.from);
    case 'rename':
      return `${name(one.actor)} as “${one.name}”`;
    case 'hide':
      return name(one.actor);
    case 'undo':
      return one.undoes;
    case 'accept-finding':
    case 'reject-finding':
    case 'correct-finding':
      return `${one.finding.kind} “${one.finding.parts[0]!.text}”${one.says === null ? '' : ` → ${one.says}`}`;
    case 'edit-entry':
      return `${one.entry.kind} “${one.entry.text}” → ${JSON.stringify(one.changes)}`;
    default:
      return `${one.entry.kind} “${one.entry.text}”`;
  }
}
