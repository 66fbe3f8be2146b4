// The frame of a page that is a list, a chart or a table: masthead, title, what the page is for, and the keys that walk its rows.
import { type ReactNode, useEffect, useRef } from 'react';
import type { KeyActions } from '../navigation/use-keys.ts';
import { ROW_HINT, useRowKeys } from '../navigation/use-row-keys.ts';
import { KeyHints } from './key-hints.tsx';
import { Masthead } from './masthead.tsx';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  /** The page's class: what its own style sheet hangs on. */
  readonly name: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** Keys beside those that go from row to row. */
  readonly keys?: KeyActions;
  readonly hints?: readonly (readonly [keys: readonly string[], does: string])[];
}

export function Sheet({ title, name, lead, children, keys, hints = [] }: SheetProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Dualtrack`;
  }, [title]);
  useRowKeys(main, null, keys);
  return (
    <>
      <Masthead />
      <main className={`sheet ${name}`} ref={main}>
        <h1>{title}</h1>
        <div className="sheet-lead">{lead}</div>
        {children}
        <KeyHints keys={[ROW_HINT, ...hints]} />
      </main>
    </>
  );
}
