// One facet: its choices with their counts; the chosen one can be let go.
import { useState } from 'react';
import { formatCount } from '../components/entry-kinds.ts';
import { excerpt } from '../components/excerpt.ts';
import type { Choice } from './facets.ts';
import { FACET_NAMES, type Facet } from './fields.ts';

interface FacetListProps {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  choose(value: string): void;
}

const FEW = 7;

export function FacetList({ facet, choices, chosen, choose }: FacetListProps) {
  const [isLong, setLong] = useState(false);
  if (choices.length === 0 && !chosen) return null;
  const shown = choices.slice(0, isLong ? 60 : FEW);
  const pinned = chosen && !shown.some(({ value }) => value === chosen);
  const all = pinned
    ? [choices.find(({ value }) => value === chosen) ?? { value: chosen, label: chosen, count: 0 }, ...shown]
    : shown;
  return (
    <section>
      <h2>{FACET_NAMES[facet]}</h2>
      <ul>
        {all.map(({ value, label, count }) => (
          <li key={value}>
            <button type="button" aria-pressed={value === chosen} onClick={() => choose(value === chosen ? '' : value)}>
              <bdi>{excerpt(label, 44)}</bdi> <span>{formatCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length > FEW && (
        <button type="button" className="facet-more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? 'fewer' : `${formatCount(choices.length - FEW)} more`}
        </button>
      )}
    </section>
  );
}
