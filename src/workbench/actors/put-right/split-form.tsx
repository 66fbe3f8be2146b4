// Takes names out of an actor: what is called by them is somebody else.
import { useState } from 'react';
import type { RegisteredActor } from '../../../record/registered-actor.ts';
import { excerpt } from '../../components/excerpt.ts';

interface SplitFormProps {
  readonly actor: RegisteredActor;
  readonly isReady: boolean;
  split(names: string[]): void;
}

export function SplitForm({ actor, isReady, split }: SplitFormProps) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  if (actor.aliases.length < 2) return null;
  const names = actor.aliases.map(({ name }) => name);
  return (
    <fieldset className="split-form">
      <legend>Somebody else is meant by</legend>
      {names.slice(0, 30).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.has(name)}
            onChange={() => {
              const next = new Set(chosen);
              if (!next.delete(name)) next.add(name);
              choose(next);
            }}
          />{' '}
          <bdi>{excerpt(name, 60)}</bdi>
        </label>
      ))}
      <button
        type="button"
        disabled={!isReady || chosen.size === 0 || chosen.size === names.length}
        onClick={() => split([...chosen])}
      >
        Split {chosen.size || ''} {chosen.size === 1 ? 'name' : 'names'} off
      </button>
    </fieldset>
  );
}
