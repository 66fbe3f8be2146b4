// A field for the name of an actor, with the names that the register has offered while somebody types.
import { useId, useState } from 'react';
import type { ActorPage } from '../../serve/contract.ts';
import { useAnswer } from '../api/use-answer.ts';

interface ActorFieldProps {
  readonly label: string;
  /** Of the field in its form. */
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
}

const OFFERED = 12;

export function ActorField({ label, name, value, placeholder = 'name of an actor' }: ActorFieldProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [isUsed, setUsed] = useState(false);
  // Behind a comma a further name begins.
  const words = typed.slice(typed.lastIndexOf(',') + 1).trim();
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  const offered = useAnswer<ActorPage>(
    isUsed ? `/api/actors?${new URLSearchParams({ limit: String(OFFERED), ...(words && { q: words }) })}` : null,
  );
  return (
    <label>
      {label}{' '}
      <input
        name={name}
        type="search"
        list={list}
        defaultValue={value}
        placeholder={placeholder}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        onFocus={() => setUsed(true)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={list}>
        {offered.state === 'answered' &&
          offered.value.items.map((actor) => (
            <option key={actor.id} value={before ? `${before} ${actor.name}` : actor.name} />
          ))}
      </datalist>
    </label>
  );
}
