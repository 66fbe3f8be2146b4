// What a person decided in; a correction with its id out, and corrections from outside checked.
import { DualtrackError } from '../../errors.ts';
import { Correction } from '../../record/correction.ts';
import type { FindingCorrection } from '../../record/finding-correction.ts';
import { contentId } from '../../text/content-hash.ts';

/** What `withId` gives an id to. */
export type WithoutId<C> = C extends Correction ? Omit<C, 'id'> : never;

/** The correction that says `what`. */
type Made<W> = W extends FindingCorrection['what'] ? FindingCorrection : Extract<Correction, { what: W }>;

/** The correction with its id: the hash of all it says, so the same decision of one person at one time is one correction. */
export function withId<C extends WithoutId<Correction>>(correction: C): Made<C['what']> {
  const id = contentId('correction', JSON.stringify(fieldsOf(correction)));
  return { id, ...correction } as unknown as Made<C['what']>;
}

/** By name, at every depth: whoever wrote them in another order said the same. */
const fieldsOf = (value: object): [name: string, value: unknown][] =>
  Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => [name, sorted(one)]);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(fieldsOf(value));
}

/** A correction from outside, checked. Throws DualtrackError invalid-correction for one that was changed by hand. */
export function maybeCorrection(value: unknown, origin: string): Correction {
  const parsed = Correction.safeParse(value);
  const { id, ...rest } = parsed.data ?? { id: '' };
  if (parsed.success && withId(rest as WithoutId<Correction>).id === id) return parsed.data;
  const issue = parsed.error?.issues[0];
  const why = issue ? `${issue.path.join('.')}: ${issue.message}` : 'its id does not fit its words';
  throw new DualtrackError(
    'invalid-correction',
    `not a correction: ${origin}: ${why}`,
    'give lines as `dualtrack corrections export` writes them, unchanged',
  );
}
