// The frame of a page that is a list, a chart or a table: masthead, title, what the page is for, and the keys that walk its rows.
import { type ReactNode, useEffect, useRef } from 'react';
import { moveRow } from '../home/move-row.ts';
import { type KeyActions, useKeys } from '../navigation/use-keys.ts';
import { KeyHints } from './key-hints.tsx';
import { Masthead } from './masthead.tsx';
import './sheet.css';

interface SheetProps {
  readonly title: string;
  /** The page's class: what its own style sheet hangs on. */
  readonly name: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** Keys beside j and k, which go from `data-row` to `data-row`. */
  readonly keys?: KeyActions;
  readonly hints?: readonly (readonly [keys: readonly string[], does: string])[];
}

const ROW_HINT = [['j', 'k'], 'next, previous'] as const;
const NONE: KeyActions = {};

export function Sheet({ title, name, lead, children, keys = NONE, hints = [] }: SheetProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Dualtrack`;
  }, [title]);
  useKeys({ j: () => moveRow(main.current, 1), k: () => moveRow(main.current, -1), ...keys });
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
