// The head of every view: the name, and the way home.
import type { ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';
import './masthead.css';

export function Masthead({ children }: { children?: ReactNode }) {
  return (
    <header className="masthead">
      <Link className="masthead-name" href="/">
        <span className="masthead-tracks" aria-hidden="true" />
        Dualtrack
      </Link>
      {children}
    </header>
  );
}
