// The keys of every list: j and k, or the arrows, from row to row; / into the field that narrows it, Escape out again.
import type { RefObject } from 'react';
import { moveRow } from './move-row.ts';
import { type KeyActions, useKeys } from './use-keys.ts';

export const ROW_HINT = [['j', 'k'], 'next, previous'] as const;

const NONE: KeyActions = {};

/** Rows are what bears `data-row` within `list`; `keys` are those of the view beside. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null> | null = null,
  keys: KeyActions = NONE,
): void {
  const next = () => moveRow(list.current, 1);
  const previous = () => moveRow(list.current, -1);
  useKeys({
    j: next,
    k: previous,
    arrowdown: next,
    arrowup: previous,
    ...(field && {
      '/': () => {
        field.current?.focus();
        field.current?.select();
        return true;
      },
      escape: () => {
        if (document.activeElement !== field.current) return false;
        field.current?.blur();
        return true;
      },
    }),
    ...keys,
  });
}
