// The fields of an entry that a person may put right. Enter keeps them, Escape leaves.
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Entry } from '../../../record/entry.ts';
import type { EntryChanges } from '../../../record/entry-correction.ts';
import type { ReportedEvent } from '../../../record/reported-event.ts';
import type { Polarity } from '../../../record/statement.ts';
import { ACT_WORDS } from '../../components/act-words.ts';
import { EVENT_TYPES, eventWords } from '../../components/event-words.ts';

interface EditFormProps {
  readonly entry: Entry;
  /** Whom the report names: offered while a name is typed. */
  readonly names: readonly string[];
  keep(changes: EntryChanges): void;
  leave(): void;
}

// Spelt here and held by their types: the page carries none of the schemas.
const ACTS = Object.keys(ACT_WORDS);
const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  positive: 'it was said',
  negated: 'that it was said is denied',
  hypothetical: 'it may be said',
};
const STATUS_WORDS: Readonly<Record<ReportedEvent['status'], string>> = {
  happened: 'happened',
  ongoing: 'goes on',
  scheduled: 'scheduled',
  decided: 'decided',
  conditional: 'on a condition',
  threatened: 'threatened',
  alleged: 'alleged',
  denied: 'denied',
  negated: 'did not happen',
};

/** Whether there is anything to put right but that it is so or not so. */
export const mayEdit = ({ kind }: Entry): boolean => kind !== 'time';

export function EditForm({ entry, names, keep, leave }: EditFormProps) {
  const list = useId();
  const before = fieldsOf(entry);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const changes = Object.fromEntries(
      Object.entries(before).flatMap(([field, was]) => {
        const now = String(given.get(field) ?? '').trim();
        return now === was ? [] : [[field, field === 'value' ? Number(now) : now === '' ? null : now]];
      }),
    );
    if (Object.keys(changes).length > 0) keep(changes as EntryChanges);
    else leave();
  };
  const text = (name: string, label: string) => (
    <Field label={label} key={name}>
      <input name={name} defaultValue={before[name]} maxLength={300} list={list} autoComplete="off" dir="auto" />
    </Field>
  );
  const choice = (name: string, label: string, values: readonly string[], wordsOf: (value: string) => string) => (
    <Field label={label} key={name}>
      <select name={name} defaultValue={before[name]}>
        {[...new Set([before[name]!, ...values])].map((value) => (
          <option key={value} value={value}>
            {wordsOf(value)}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <form className="acts-panel acts-edit" onSubmit={submit} aria-label="Put this entry right">
      {'who' in before && text('who', 'Who')}
      {'toWhom' in before && text('toWhom', entry.kind === 'commitment' ? 'For whom' : 'To whom')}
      {entry.kind === 'statement' && (
        <>
          {choice('act', 'Does what', ACTS, (act) => ACT_WORDS[act as keyof typeof ACT_WORDS])}
          {choice('polarity', 'Was it said', Object.keys(POLARITY_WORDS), (one) => POLARITY_WORDS[one as Polarity])}
        </>
      )}
      {entry.kind === 'event' && (
        <>
          {choice('type', 'Does what', EVENT_TYPES, (type) => eventWords({ type, mode: null }))}
          {choice(
            'status',
            'How it stands',
            Object.keys(STATUS_WORDS),
            (one) => STATUS_WORDS[one as ReportedEvent['status']],
          )}
        </>
      )}
      {entry.kind === 'figure' && (
        <>
          <Field label="Value">
            <input name="value" type="number" step="any" defaultValue={before['value']} required />
          </Field>
          <Field label="Unit">
            <input name="unit" defaultValue={before['unit']} maxLength={60} required />
          </Field>
        </>
      )}
      <datalist id={list}>
        {[...new Set(names)].slice(0, 200).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="acts-row">
        <button type="submit">Keep</button>
        <button type="button" onClick={leave}>
          Leave it
        </button>
      </p>
    </form>
  );
}

/** What stands in the fields at first; empty where the report names nobody. */
function fieldsOf(entry: Entry): Readonly<Record<string, string>> {
  const nameOf = (mention: { readonly text: string; readonly actor: { readonly name: string } | null } | undefined) =>
    mention?.actor?.name ?? mention?.text ?? '';
  switch (entry.kind) {
    case 'statement':
      return {
        who: nameOf(entry.source),
        toWhom: nameOf(entry.addressee),
        act: entry.act,
        polarity: entry.polarity,
      };
    case 'event':
      return {
        who: nameOf(entry.participants.find(({ role }) => role === 'agent')),
        toWhom: nameOf(entry.participants.find(({ role }) => role === 'recipient')),
        type: entry.type,
        status: entry.status,
      };
    case 'commitment':
      return { who: nameOf(entry.who), toWhom: nameOf(entry.forWhom) };
    case 'figure':
      return { value: String(entry.value ?? ''), unit: entry.unit };
    default:
      return {};
  }
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control comes as children
    <label>
      {label}
      {children}
    </label>
  );
}
