// What is asked of the board, in the page's address and in the API's.
import type { ShownState } from '../../record/standing.ts';
import { COMMITMENT_STATES } from '../standings/state-words.ts';

export interface BoardAsked {
  /** Null for all states. */
  readonly state: ShownState | null;
  /** Words of the name of who is bound. */
  readonly holder: string;
  /** ISO days between which it is due; empty for any. */
  readonly from: string;
  readonly to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function boardAsked(query: string): BoardAsked {
  const fields = new URLSearchParams(query);
  const day = (name: string) => (DAY.test(fields.get(name) ?? '') ? fields.get(name)! : '');
  return {
    state: COMMITMENT_STATES.find(({ state }) => state === fields.get('state'))?.state ?? null,
    holder: (fields.get('holder') ?? '').trim().slice(0, 200),
    from: day('from'),
    to: day('to'),
  };
}

export function addressOf({ state, holder, from, to }: BoardAsked): string {
  const text = new URLSearchParams({
    ...(state && { state }),
    ...(holder && { holder }),
    ...(from && { from }),
    ...(to && { to }),
  }).toString();
  return text ? `/commitments?${text}` : '/commitments';
}

/** All states are asked for at once: the strip above the board counts them. */
export function boardPath({ holder, from, to }: BoardAsked): string {
  return `/api/commitments?${new URLSearchParams({
    limit: '500',
    ...(holder && { holder }),
    ...(from && { dueFrom: from }),
    ...(to && { dueTo: to }),
  })}`;
}
