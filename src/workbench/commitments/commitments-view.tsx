// The commitment board: what somebody is bound to do, by how it stands, with the reports that say so.
import { useMemo, useState } from 'react';
import type { ShownStanding, StandingPage } from '../../serve/contract/standings.ts';
import { useAllPages } from '../api/use-all-pages.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { formatDate } from '../components/format-date.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Sheet } from '../components/sheet.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { Link } from '../navigation/link.tsx';
import { replaceAddress, useQuery } from '../navigation/navigate.ts';
import { StateGlyph } from '../standings/state-glyph.tsx';
import { COMMITMENT_STATES, type StateWords } from '../standings/state-words.ts';
import { addressOf, type BoardAsked, boardAsked, boardPath } from './board-asked.ts';
import { BoardFilters } from './board-filters.tsx';
import { BoardStrip } from './board-strip.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import './commitments.css';

/** Pages of 500. */
const MOST_PAGES = 4;
const ROWS_AT_FIRST = 12;

export function CommitmentsView() {
  const query = useQuery();
  const asked = useMemo(() => boardAsked(query), [query]);
  const { pages, isDone, isCut, problem } = useAllPages<StandingPage>(boardPath(asked), MOST_PAGES);
  const all = useMemo(() => pages.flatMap(({ items }) => items), [pages]);
  const asOf = pages[0]?.asOf ?? null;
  const groups = COMMITMENT_STATES.map((words) => ({ words, items: all.filter(({ now }) => now === words.state) }));
  const shown = groups.filter(({ words }) => asked.state === null || words.state === asked.state);
  const isNarrowed = asked.holder !== '' || asked.from !== '' || asked.to !== '';
  const change = (next: Partial<BoardAsked>) => replaceAddress(addressOf({ ...asked, ...next }));

  return (
    <Sheet
      title="Commitments"
      name="commitments"
      lead={
        <p>
          Who is bound to do what, for whom, by when and on what condition, and what later reports say came of it
          {asOf && <>, as of {formatDate(asOf)}</>}. Only a report makes a promise kept or broken; where its day has
          passed without one, nothing can be told. Each counts once here, however many reports tell it, and what a
          report announces of somebody in its own words stands here too: <em>Reports</em> counts what each report was
          read as.
        </p>
      }
    >
      <BoardFilters asked={asked} names={namesOf(all)} change={change} />
      {problem && <ProblemNotice problem={problem} />}
      {pages.length === 0 && !problem && <p className="waiting">Loading …</p>}
      {all.length > 0 && <BoardStrip groups={groups} asked={asked} total={all.length} />}
      {isCut && (
        <p className="board-cut" role="status">
          The first {formatCount(all.length)} by the day they are due. A name or two days above bring the others.
        </p>
      )}
      {isDone && !problem && all.length === 0 && <NoCommitments isNarrowed={isNarrowed} />}
      {all.length > 0 &&
        shown.map(({ words, items }) => (
          <Group
            key={words.state}
            words={words}
            items={items}
            isOnly={asked.state !== null}
            holderHref={(holder) => addressOf({ ...asked, holder, state: null })}
          />
        ))}
      {all.length > 0 && (
        <ExportMenu
          asked={{ kind: 'commitment' }}
          forms={['csv-commitments', 'ndjson', 'csv-reports']}
          label="Export, as each report tells them"
        />
      )}
    </Sheet>
  );
}

interface GroupProps {
  readonly words: StateWords;
  readonly items: readonly ShownStanding[];
  readonly isOnly: boolean;
  holderHref(holder: string): string;
}

function Group({ words: { state, name, means }, items, isOnly, holderHref }: GroupProps) {
  const [most, setMost] = useState(ROWS_AT_FIRST);
  return (
    <section className="board-group" id={state} aria-labelledby={`${state}-name`}>
      <div className="board-group-head">
        <h2 id={`${state}-name`}>
          <StateGlyph state={state} /> {name} <span className="board-count">{formatCount(items.length)}</span>
        </h2>
        <p>{means}.</p>
      </div>
      {items.length > 0 && (
        <ol aria-label={name}>
          {items.slice(0, most).map((item) => (
            <CommitmentRow key={item.id} standing={item} holderHref={holderHref} />
          ))}
        </ol>
      )}
      {items.length === 0 && isOnly && <p className="waiting">None of those looked at stands so.</p>}
      {items.length > most && (
        <button className="more" type="button" onClick={() => setMost(most + 100)}>
          Show {formatCount(Math.min(100, items.length - most))} more
        </button>
      )}
    </section>
  );
}

/** Who is bound, those with most first: what the field of names offers. */
function namesOf(items: readonly ShownStanding[]): string[] {
  const counts = new Map<string, number>();
  for (const { name } of items) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 60)
    .map(([name]) => name);
}

function NoCommitments({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <div className="waiting">
      <p>{isNarrowed ? 'Nobody so called is bound to anything on those days.' : 'No commitment yet.'}</p>
      {isNarrowed ? (
        <p>
          Fewer words of the name may help, or <Link href="/commitments">all of them</Link>.
        </p>
      ) : (
        <p>
          They are read from promises, plans, decisions and agreements: “will send two ferries by the end of March”.
          What came of them is found when later reports are read: <code>dualtrack findings</code> brings it up to date.
          The <Link href="/method#commitments">method page</Link> tells what is taken for one.
        </p>
      )}
    </div>
  );
}
