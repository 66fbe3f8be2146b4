// How many stand how: one bar over all states, and a way to each of them.
import type { ShownStanding } from '../../serve/contract/standings.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { Link } from '../navigation/link.tsx';
import { StateGlyph } from '../standings/state-glyph.tsx';
import type { StateWords } from '../standings/state-words.ts';
import { addressOf, type BoardAsked } from './board-asked.ts';

interface BoardStripProps {
  readonly groups: readonly { readonly words: StateWords; readonly items: readonly ShownStanding[] }[];
  readonly asked: BoardAsked;
  readonly total: number;
}

export function BoardStrip({ groups, asked, total }: BoardStripProps) {
  let from = 0;
  const parts = groups.map(({ words, items }) => {
    const share = items.length / total;
    from += share;
    return { state: words.state, from: from - share, share };
  });
  return (
    <nav className="board-strip" aria-label="States">
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ state, from, share }) => (
          <rect
            key={state}
            className={`state-${state}`}
            x={from * 1000}
            width={Math.max(0, share * 1000 - 2)}
            height="10"
          />
        ))}
      </svg>
      <p className="chips">
        <Link href={addressOf({ ...asked, state: null })} aria-current={asked.state === null ? 'page' : undefined}>
          All {formatCount(total)}
        </Link>
        {groups.map(({ words: { state, name, means }, items }) => (
          <Link
            key={state}
            href={addressOf({ ...asked, state })}
            title={means}
            aria-current={asked.state === state ? 'page' : undefined}
          >
            <StateGlyph state={state} /> {name} {formatCount(items.length)}
          </Link>
        ))}
      </p>
    </nav>
  );
}
