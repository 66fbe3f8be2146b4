// Gauges of an actor, a pair or an alliance: small charts on one axis of time, each number one click from its sentences.
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GaugeAnswer } from '../../serve/contract/gauges.ts';
import type { ActorPage } from '../../serve/contract.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { ActorField } from '../components/actor-field.tsx';
import { excerpt } from '../components/excerpt.ts';
import { Sheet } from '../components/sheet.tsx';
import { CsvButton } from '../export/csv-button.tsx';
import { Link } from '../navigation/link.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { actorPath } from '../navigation/route.ts';
import { fillPeriods } from './fill-periods.ts';
import { GaugeCard } from './gauge-card.tsx';
import { GAUGES, type GaugeName } from './gauge-words.ts';
import { addressOf, type GaugesAsked, gaugePath, gaugesAsked, PERIOD_LENGTHS } from './gauges-asked.ts';
import './gauges.css';

type Answers = Readonly<Record<GaugeName, Answer<GaugeAnswer>>>;

export function GaugesView() {
  const query = useQuery();
  const asked = useMemo(() => gaugesAsked(query), [query]);
  const answers = useGauges(asked, asked.members);
  const read = Object.values(answers).flatMap((answer) => (answer.state === 'answered' ? [answer.value] : []));
  const periods = useMemo(
    () =>
      fillPeriods(
        read.flatMap(({ points }) => points),
        asked.by,
      ),
    [read, asked.by],
  );
  const [of, other] = [read[0]?.of ?? null, read[0]?.with ?? null];
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const column = () => frame.current?.querySelector<HTMLElement>('.gauge-measure')?.clientWidth ?? 0;
    const observer = new ResizeObserver(() => setWidth(Math.floor(column())));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const about = of ? `${of.name}${other ? ` with ${other.name}` : ''}` : '';

  return (
    <Sheet
      title="Gauges"
      name="gauges"
      lead={
        <p>
          Seven numbers for an actor, a pair or an alliance, period by period. Each has the interval in which it lies 19
          times in 20 and how many things it was made of; below a minimum there is none. What is counted is what reports
          tell: a quarter that nobody wrote about is no calm quarter.
        </p>
      }
    >
      <Filters asked={asked} of={of?.name ?? asked.of} other={other?.name ?? asked.with} />
      {asked.of === '' ? (
        <Offer />
      ) : (
        <>
          {of && (
            <p className="gauges-about">
              <Link href={actorPath(of.id, other?.id)}>{excerpt(about, 160)}</Link>
              <CsvButton
                label="All as CSV"
                name={`gauges ${about} by ${asked.by}`}
                columns={CSV_COLUMNS}
                rows={() => read.flatMap(rowsOf)}
              />
            </p>
          )}
          <div className="gauge-grid" ref={frame}>
            <span className="gauge-measure" aria-hidden="true" />
            {GAUGES.map((words) =>
              words.name === 'unity' && lacksMembers(asked, answers.unity) ? (
                <NoUnity key={words.name} hasTarget={asked.with !== ''} />
              ) : (
                <GaugeCard
                  key={words.name}
                  words={words}
                  answer={answers[words.name]}
                  periods={periods}
                  width={width}
                  shown={asked.shown?.gauge === words.name ? asked.shown.period : null}
                  hrefOf={(period) =>
                    addressOf({ ...asked, shown: period === null ? null : { gauge: words.name, period } })
                  }
                />
              ),
            )}
          </div>
        </>
      )}
    </Sheet>
  );
}

function useGauges(asked: GaugesAsked, members: string): Answers {
  const path = (name: GaugeName) => gaugePath(name, asked, members);
  return {
    tension: useAnswer<GaugeAnswer>(path('tension')),
    gap: useAnswer<GaugeAnswer>(path('gap')),
    transparency: useAnswer<GaugeAnswer>(path('transparency')),
    notice: useAnswer<GaugeAnswer>(path('notice')),
    predictability: useAnswer<GaugeAnswer>(path('predictability')),
    unity: useAnswer<GaugeAnswer>(path('unity')),
    strength: useAnswer<GaugeAnswer>(path('strength')),
  };
}

const CSV_COLUMNS = [
  ...['gauge', 'of', 'with', 'by', 'period', 'from', 'to', 'value', 'low', 'high', 'n', 'minimum'],
  ...['entries', 'formula'],
];

const rowsOf = ({ gauge, of, with: other, by, minimum, formula, points }: GaugeAnswer) =>
  points.map(({ name, from, to, value, low, high, n, entries }) => [
    ...[gauge, of.name, other?.name ?? null, by, name, from, to, value, low, high, n, minimum],
    ...[entries.join(' '), formula],
  ]);

function Filters({ asked, of, other }: { asked: GaugesAsked; of: string; other: string }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const given = (name: string) => String(fields.get(name) ?? '').trim();
    // A name that was not touched stays the id that the address has.
    const idOr = (name: string, shown: string, id: string) => (given(name) === shown ? id : given(name));
    replaceAddress(
      addressOf({
        ...asked,
        of: idOr('of', of, asked.of),
        with: idOr('with', other, asked.with),
        members: given('members'),
        shown: null,
      }),
    );
  };
  return (
    <form className="sheet-filters" onSubmit={submit} key={`${of} ${other} ${asked.members}`}>
      <ActorField label="of" name="of" value={of} />
      <ActorField label="with" name="with" value={other} placeholder="anybody" />
      <ActorField label="members" name="members" value={asked.members} placeholder="as reports tell" />
      <button type="submit">Measure</button>
      <fieldset className="chips gauge-by">
        <legend className="unseen">How long a period is</legend>
        {PERIOD_LENGTHS.map((by) => (
          <Link
            key={by}
            href={addressOf({ ...asked, by, shown: null })}
            aria-current={asked.by === by ? 'page' : undefined}
          >
            by {by}
          </Link>
        ))}
      </fieldset>
    </form>
  );
}

/** Whether unity has nothing to go by: no target, or fewer than two members. */
const lacksMembers = (asked: GaugesAsked, answer: Answer<GaugeAnswer>) =>
  gaugePath('unity', asked, asked.members) === null || (answer.state === 'answered' && answer.value.members.length < 2);

function NoUnity({ hasTarget }: { hasTarget: boolean }) {
  return (
    <figure className="gauge" data-row tabIndex={-1}>
      <figcaption>
        <h2>Unity</h2>
        <p>Whether the members of an alliance stand alike to a target.</p>
      </figcaption>
      <p className="waiting">
        {hasTarget ? (
          <>
            No report or list says who its members are. Name two or more under <em>members</em>, with commas between.
          </>
        ) : (
          <>
            It takes a target, under <em>with</em>.
          </>
        )}
      </p>
    </figure>
  );
}

/** Where nobody is asked for: whom most reports name. */
function Offer() {
  const alliances = useAnswer<ActorPage>('/api/actors?kind=alliance&limit=6');
  const states = useAnswer<ActorPage>('/api/actors?kind=state&limit=12');
  const items = [alliances, states].flatMap((answer) => (answer.state === 'answered' ? answer.value.items : []));
  const isKnown = alliances.state !== 'waiting' && states.state !== 'waiting';
  return (
    <div className="waiting">
      <p>Whose? Name an actor above, and another one for what passed between the two.</p>
      {items.length > 0 && (
        <p className="chips gauges-offer">
          {items.map(({ id, name }) => (
            <Link key={id} href={addressOf({ ...NOTHING, of: id, by: 'quarter' })}>
              {excerpt(name, 60)}
            </Link>
          ))}
        </p>
      )}
      {isKnown && items.length === 0 && <p>No report names a state or an alliance yet.</p>}
    </div>
  );
}

const NOTHING: GaugesAsked = { of: '', with: '', members: '', by: 'month', shown: null };
