// Finds another actor by a part of the name, to be made one with this one.
import { useState } from 'react';
import type { ActorRef } from '../../../record/actor.ts';
import type { ActorPage } from '../../../serve/contract.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { excerpt } from '../../components/excerpt.ts';

interface MergeFormProps {
  readonly actor: ActorRef;
  readonly isReady: boolean;
  merge(other: ActorRef): void;
}

export function MergeForm({ actor, isReady, merge }: MergeFormProps) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const found = useAnswer<ActorPage>(
    words.length < 2 ? null : `/api/actors?${new URLSearchParams({ q: words, limit: '6', all: 'true' })}`,
  );
  const others =
    words.length >= 2 && found.state === 'answered' ? found.value.items.filter(({ id }) => id !== actor.id) : [];
  return (
    <div>
      <label className="put-right-field">
        Is the same as
        <input
          value={typed}
          placeholder="part of a name"
          maxLength={300}
          dir="auto"
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" disabled={!isReady} onClick={() => merge(other)}>
              Merge with {excerpt(other.name, 60)} ({other.reports})
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
