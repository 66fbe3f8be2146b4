// Narrows the board: who is bound, and between which days it is due.
import { type FormEvent, useId } from 'react';
import type { BoardAsked } from './board-asked.ts';

interface BoardFiltersProps {
  readonly asked: BoardAsked;
  /** Offered for the field of names. */
  readonly names: readonly string[];
  change(next: Partial<BoardAsked>): void;
}

export function BoardFilters({ asked, names, change }: BoardFiltersProps) {
  const list = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const given = (name: string) => String(fields.get(name) ?? '').trim();
    change({ holder: given('holder'), from: given('from'), to: given('to') });
  };
  const isAsked = asked.holder !== '' || asked.from !== '' || asked.to !== '';
  return (
    <form className="sheet-filters" onSubmit={submit} key={`${asked.holder} ${asked.from} ${asked.to}`}>
      <label>
        who is bound{' '}
        <input
          name="holder"
          type="search"
          list={list}
          defaultValue={asked.holder}
          placeholder="part of a name"
          maxLength={200}
          dir="auto"
          autoComplete="off"
        />
      </label>
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label>
        due from <input name="from" type="date" defaultValue={asked.from} />
      </label>
      <label>
        to <input name="to" type="date" defaultValue={asked.to} />
      </label>
      <button type="submit">Narrow</button>
      {isAsked && (
        <button type="button" onClick={() => change({ holder: '', from: '', to: '' })}>
          All
        </button>
      )}
    </form>
  );
}
