// What a source may say of a happening: the columns of the matrix, each with its sign and its meaning.
import type { PartRole } from '../../record/finding.ts';

export type Stand = 'tells' | 'differs' | 'denies' | 'silent';

export interface StandColumn {
  readonly stand: Stand;
  readonly name: string;
  readonly means: string;
  readonly roles: readonly PartRole[];
}

export const STANDS: readonly StandColumn[] = [
  {
    stand: 'tells',
    name: 'Tells it',
    means: 'tells that it happened, and nothing against the first account',
    roles: ['told', 'agrees'],
  },
  {
    stand: 'differs',
    name: 'Tells it otherwise',
    means: 'has a number or another fact that cannot be so along with the first account’s',
    roles: ['differs'],
  },
  {
    stand: 'denies',
    name: 'Denies it',
    means: 'has somebody deny it, or tells that it did not happen',
    roles: ['denies'],
  },
  {
    stand: 'silent',
    name: 'Silent',
    means: 'tells the same story, at most two days from it, without this',
    roles: ['silent'],
  },
];

/** Roles that have no column yet stand with those that tell. */
export const standOf = (role: PartRole): Stand => STANDS.find(({ roles }) => roles.includes(role))?.stand ?? 'tells';
