// The head of every view: the name, and the way to each room.

import { Link } from '../navigation/link.tsx';
import { usePath } from '../navigation/navigate.ts';
import './masthead.css';

const ROOMS = [
  ['/', 'Reports'],
  ['/search', 'Search'],
  ['/actors', 'Actors'],
  ['/findings', 'Findings'],
] as const;

export function Masthead() {
  const path = usePath();
  const isHere = (room: string) =>
    room === '/' ? path === '/' || path.startsWith('/reports/') : path === room || path.startsWith(`${room}/`);
  return (
    <header className="masthead">
      <Link className="masthead-name" href="/">
        <span className="masthead-tracks" aria-hidden="true" />
        Dualtrack
      </Link>
      <nav className="masthead-rooms" aria-label="Rooms">
        {ROOMS.map(([room, name]) => (
          <Link key={room} href={room} aria-current={path === room ? 'page' : isHere(room) ? 'true' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}
