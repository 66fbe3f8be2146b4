// What is asked, said as a sentence: so that nobody reads a number without knowing what it counts.

import type { EntryKind } from '../../record/entry.ts';
import type { Act } from '../../record/statement.ts';
import { ACT_WORDS } from '../components/act-words.ts';
import { formatCount, kindNoun } from '../components/entry-kinds.ts';
import { eventWords } from '../components/event-words.ts';
import { formatDate } from '../components/format-date.ts';
import type { Asked } from './asked.ts';

export interface Counts {
  readonly found: number;
  readonly looked: number;
  /** Whether there are reports that were not looked through. */
  readonly isCut: boolean;
}

/** `actorName`: of the actor asked for, once it is known. */
export function restate(asked: Asked, actorName: string | null, { found, looked, isCut }: Counts): string {
  const { q, track, kind, act, type, actor, outlet, from, to } = asked;
  const noun = kind ? kindNoun(kind as EntryKind) : act ? 'statements' : type ? 'events' : 'entries';
  const parts = [
    found === 1 ? `1 ${noun.replace(/ies$/, 'y').replace(/s$/, '')}` : `${formatCount(found)} ${noun}`,
    track && `of the ${track} track`,
    act && `in which somebody ${ACT_WORDS[act as Act] ?? act}`,
    type && `in which somebody ${eventWords({ type, mode: null })}`,
    actor && `in which ${actorName ?? 'this actor'} takes part`,
    q && `with the words ${q}`,
    outlet && `printed by ${outlet}`,
    from && to
      ? `between ${formatDate(from)} and ${formatDate(to)}`
      : from
        ? `printed from ${formatDate(from)} on`
        : to && `printed until ${formatDate(to)}`,
  ];
  const reports = `${formatCount(looked)} ${looked === 1 ? 'report' : 'reports'}`;
  return `${parts.filter(Boolean).join(' ')}, in ${isCut ? `the ${reports} looked through so far, newest first` : reports}.`;
}
