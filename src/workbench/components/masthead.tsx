// The head of every view: the name, and the way to each room. Where there is little room for names, the later rooms wait behind a button.
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { Link } from '../navigation/link.tsx';
import { usePath } from '../navigation/navigate.ts';
import './masthead.css';

const ROOMS = [
  ['/', 'Reports'],
  ['/search', 'Search'],
  ['/actors', 'Actors'],
  ['/findings', 'Findings'],
] as const;
const MORE_ROOMS: readonly (readonly [room: string, name: string])[] = [
  ['/commitments', 'Commitments'],
  ['/calendar', 'Calendar'],
  ['/happenings', 'Happenings'],
  ['/figures', 'Figures'],
  ['/positions', 'Positions'],
  ['/gauges', 'Gauges'],
  ['/graph', 'Graph'],
  ['/method', 'Method'],
];

export function Masthead() {
  const path = usePath();
  const [isOpen, setOpen] = useState(false);
  const more = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isHere = (room: string) =>
    room === '/' ? path === '/' || path.startsWith('/reports/') : path === room || path.startsWith(`${room}/`);
  const hidden = MORE_ROOMS.find(([room]) => isHere(room))?.[1];
  const link = ([room, name]: readonly [string, string]) => (
    <Link key={room} href={room} aria-current={path === room ? 'page' : isHere(room) ? 'true' : undefined}>
      {name}
    </Link>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <header className="masthead">
      <Link className="masthead-name" href="/">
        <span className="masthead-tracks" aria-hidden="true" />
        Dualtrack
      </Link>
      <nav className="masthead-rooms" aria-label="Rooms" onKeyDown={onKeyDown} onBlur={onBlur}>
        {ROOMS.map(link)}
        <button
          ref={button}
          type="button"
          className={`masthead-button${hidden ? ' masthead-button-here' : ''}`}
          aria-expanded={isOpen}
          aria-controls={more}
          onClick={() => setOpen(!isOpen)}
        >
          {hidden ? (
            <>
              <span className="unseen">More rooms, now: </span>
              {hidden}
            </>
          ) : (
            'More'
          )}
        </button>
        <div id={more} className={`masthead-more${isOpen ? ' masthead-more-open' : ''}`}>
          {MORE_ROOMS.map(link)}
        </div>
      </nav>
    </header>
  );
}
