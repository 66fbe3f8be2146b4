// The view of an address that no view has.
import { useEffect } from 'react';
import { Masthead } from './components/masthead.tsx';
import { Link } from './navigation/link.tsx';
import './unknown-view.css';

export function UnknownView() {
  useEffect(() => {
    document.title = 'No such page · Dualtrack';
  }, []);
  return (
    <>
      <Masthead />
      <main className="unknown">
        <h1>There is no page at this address</h1>
        <p>
          <Link href="/">All reports</Link>
        </p>
      </main>
    </>
  );
}
