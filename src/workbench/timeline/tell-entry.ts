// An entry of a list in a few words: who, what, to whom, and when.
import type { ToldEntry } from '../../serve/contract/actor-entries.ts';
import { mentionWords } from '../../text/mention-words.ts';
import { ACT_WORDS } from '../components/act-words.ts';
import { eventWords, toWhomWord } from '../components/event-words.ts';
import { formatDate, formatInterval } from '../components/format-date.ts';
import type { DatedEntry } from './date-entry.ts';

export interface ShortTelling {
  readonly who: string;
  readonly does: string;
  /** Between what is done and to whom: "to", "with", or nothing. */
  readonly link: string;
  readonly toWhom: string | null;
  /** How it stands where it has not simply happened: "scheduled", "denied". */
  readonly status: string | null;
  readonly words: string;
}

const NOBODY = 'Somebody not named';

export function tellEntry({ entry, words, parts }: ToldEntry): ShortTelling {
  const named = (part: string) =>
    parts
      .filter((one) => one.part === part)
      .map(({ actor }) => actor.name)
      .join(', ');
  switch (entry.kind) {
    case 'statement':
      return {
        who: named('speaker') || mentionWords(entry.source.text) || NOBODY,
        does: ACT_WORDS[entry.act],
        link: 'to',
        toWhom: named('addressee') || entry.addressee.text || null,
        status: entry.polarity === 'positive' ? null : entry.polarity,
        words,
      };
    case 'event': {
      const textOf = (role: string) =>
        entry.participants
          .filter((one) => one.role === role)
          .map(({ text }) => mentionWords(text))
          .join(', ');
      return {
        who: named('agent') || textOf('agent') || NOBODY,
        does: eventWords(entry),
        link: toWhomWord(entry),
        toWhom: named('recipient') || textOf('recipient') || null,
        status: entry.status === 'happened' ? null : entry.status,
        words,
      };
    }
    case 'commitment':
      return {
        who: named('agent') || mentionWords(entry.who.text) || NOBODY,
        does: 'commits',
        link: 'to',
        toWhom: named('recipient') || entry.forWhom.text || null,
        status: (entry.log.at(-1)?.status ?? 'open').replaceAll('-', ' '),
        words,
      };
    default:
      return { who: '', does: entry.kind, link: '', toWhom: null, status: null, words };
  }
}

/** "Lev Oranov threatens Belmark, denied: the words". */
export function sayEntry({ who, does, link, toWhom, status, words }: ShortTelling): string {
  const whom = toWhom ? ` ${[link, toWhom].filter(Boolean).join(' ')}` : '';
  return `${who} ${does}${whom}${status ? `, ${status}` : ''}: ${words.slice(0, 160)}`;
}

/** "9 Apr 2031", "due until 31 Dec 2031", "printed 9 Apr 2031", "no day told". */
export function whenTold({ told: { entry, report }, basis }: DatedEntry): string {
  if (basis === 'printed') return `printed ${formatDate(report.published ?? '')}`;
  if (basis === 'none') return 'no day told';
  const when =
    entry.kind === 'commitment' ? entry.by : entry.kind === 'statement' || entry.kind === 'event' ? entry.when : null;
  const dates = formatInterval(when?.from ?? null, when?.to ?? null);
  return entry.kind === 'commitment' ? `due ${dates}` : dates;
}
