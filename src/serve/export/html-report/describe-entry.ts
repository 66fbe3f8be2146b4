// An entry in, what its card says out, in words.
import type { Entry } from '../../../record/entry.ts';
import type { Span } from '../../../record/span.ts';
import type { When } from '../../../record/time-expression.ts';
import { oneLine } from '../cite/source-facts.ts';

export interface Description {
  readonly who: string | null;
  readonly toWhom: string | null;
  /** What is said or done, in a word or two. */
  readonly brief: string;
  readonly what: string;
  readonly words: string;
  readonly happened: string | null;
  readonly said: string | null;
  readonly why: string;
  /** Where a link goes to. */
  readonly spans: readonly Span[];
}

const FORMS = { direct: 'in their own words', indirect: 'in the report’s words', mixed: 'partly in their own words' };

/** `text` is the report’s. */
export function describeEntry(entry: Entry, text: string): Description {
  const NONE = { who: null, toWhom: null, happened: null, said: null };
  switch (entry.kind) {
    case 'statement':
      return {
        ...NONE,
        who: nameOf(entry.source) ?? 'not named',
        toWhom: nameOf(entry.addressee),
        brief: entry.act,
        what: [entry.act, FORMS[entry.form], entry.polarity === 'positive' ? null : entry.polarity]
          .filter(Boolean)
          .join(', '),
        words: entry.content.text,
        said: [tellWhen(entry.when), oneLine(entry.occasion.text)].filter(Boolean).join(', ') || 'not told',
        why: entry.cue.text === '' ? 'the quotation stands for itself' : `the words “${entry.cue.text}” report it`,
        spans: entry.content.spans,
      };
    case 'event': {
      const type = entry.mode === null ? entry.type : `${entry.type} (${entry.mode})`;
      const told = entry.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const side = (role: string) =>
        entry.participants
          .filter((one) => one.role === role)
          .map(nameOf)
          .filter(Boolean)
          .join('; ') || null;
      return {
        ...NONE,
        who: side('agent') ?? 'not named',
        toWhom: side('recipient'),
        brief: type,
        what: [type, entry.track, entry.status].join(', '),
        words: told,
        happened: [tellWhen(entry.when), oneLine(entry.place.text)].filter(Boolean).join(', ') || 'not told',
        why: `the words “${told}” tell it`,
        spans: [entry.sentence],
      };
    }
    case 'figure': {
      const range = [entry.low, entry.high].map((bound) => bound ?? '…').join(' to ');
      const amount = `${entry.value ?? range} ${entry.unit}`;
      return {
        ...NONE,
        who: oneLine(entry.whose.text),
        brief: amount,
        what: [amount, entry.approximate ? 'about' : null, oneLine(entry.measure.text)].filter(Boolean).join(', '),
        words: entry.text,
        happened: tellWhen(entry.period),
        why: 'a quantity with its unit',
        spans: entry.spans,
      };
    }
    case 'commitment':
      return {
        ...NONE,
        who: nameOf(entry.who) ?? 'not named',
        toWhom: nameOf(entry.forWhom),
        brief: 'will',
        what: ['a promise, plan or decision', entry.condition.text && `if: ${entry.condition.text}`]
          .filter(Boolean)
          .join(', '),
        words: entry.what.text,
        happened: entry.by && `by ${tellWhen(entry.by)}`,
        why: 'read from a statement or event of this report',
        spans: entry.what.spans,
      };
    case 'time':
      return {
        ...NONE,
        brief: '',
        what: entry.timex ?? 'a time',
        words: entry.text,
        happened: tellWhen(entry),
        why: 'a time',
        spans: entry.spans,
      };
  }
}

/** "on May 3-4 (2031-05-03 to 2031-05-04)" */
function tellWhen(when: When | null): string | null {
  if (when === null) return null;
  const { text, from, to } = when;
  const days = from === to ? from : [from ?? '…', to ?? '…'].join(' to ');
  return [oneLine(text), from === null && to === null ? null : `(${days})`].filter(Boolean).join(' ') || null;
}

export const nameOf = ({ actor, text }: { actor: { name: string } | null; text: string }) =>
  oneLine(actor?.name ?? text);
