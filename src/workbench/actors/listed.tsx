// What lists that somebody brought say of an actor: identifiers and offices with their days, and which list says so. What the
// names alone do not tell apart stands as possible.
import type { ListedActor } from '../../record/listed-actor.ts';
import type { RegisteredActor } from '../../record/registered-actor.ts';
import { excerpt } from '../components/excerpt.ts';
import { formatInterval } from '../components/format-date.ts';

const MOST = 12;

export function Listed({ actor: { identifiers, listed, possiblyListed } }: { actor: RegisteredActor }) {
  const ofLists = new Set(listed.flatMap((one) => one.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)));
  // Those of lists stand below, with their days.
  const own = Object.entries(identifiers).filter(([scheme, value]) => !ofLists.has(`${scheme} ${value}`));
  if (own.length + listed.length + possiblyListed.length === 0) return null;
  return (
    <section className="listed">
      <h2>Identifiers and lists</h2>
      {own.length > 0 && (
        <ul>
          {own.map(([scheme, value]) => (
            <Row key={scheme} name={scheme} value={value} days="" />
          ))}
          <li className="listed-from">from the program’s own list of states and bodies</li>
        </ul>
      )}
      {listed.map((one) => (
        <OfList key={one.id} actor={one} says="from the list" />
      ))}
      {possiblyListed.length > 0 && (
        <details>
          <summary>
            {possiblyListed.length === 1 ? 'May be one of a list' : `May be any of ${possiblyListed.length} of lists`}
          </summary>
          {possiblyListed.slice(0, MOST).map((one) => (
            <OfList key={one.id} actor={one} says="perhaps; in the list" />
          ))}
        </details>
      )}
    </section>
  );
}

function OfList({ actor: { list, names, identifiers, offices }, says }: { actor: ListedActor; says: string }) {
  return (
    <ul>
      {identifiers.slice(0, MOST).map(({ scheme, value, from, to }) => (
        <Row key={`${scheme} ${value} ${from}`} name={scheme} value={value} days={formatInterval(from, to)} />
      ))}
      {offices.slice(0, MOST).map(({ office, of, from, to }) => (
        <Row key={`${office} ${of} ${from}`} name={office} value={of ?? ''} days={formatInterval(from, to)} />
      ))}
      <li className="listed-from">
        {says} <bdi>{excerpt(list, 60)}</bdi>, as <bdi>{excerpt(names.join(', '), 120)}</bdi>
      </li>
    </ul>
  );
}

function Row({ name, value, days }: { name: string; value: string; days: string }) {
  return (
    <li className="listed-row">
      <span>
        <bdi>{excerpt(name, 60)}</bdi> <bdi className="listed-value">{excerpt(value, 80)}</bdi>
      </span>
      <span>{days}</span>
    </li>
  );
}
