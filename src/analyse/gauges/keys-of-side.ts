// A side in; whether a row of the index means it out.
import type { Register } from '../register/register.ts';
import { KeyTable } from './key-table.ts';
import { actorKey } from './pack-counted.ts';
import type { RowCursor } from './row-cursor.ts';
import type { Side } from './sides.ts';

/** A state is named in most reports: what its side means in a register is found once, of those asked for last. */
const MOST_KEPT = 60;
const kept = new WeakMap<Register, Map<string, KeysOfSide>>();

export function keysOfSide(register: Register, side: Side): KeysOfSide {
  const there = kept.get(register) ?? new Map<string, KeysOfSide>();
  kept.set(register, there);
  const { id } = side.actor;
  const keys = there.get(id) ?? new KeysOfSide(register, side);
  there.delete(id);
  there.set(id, keys);
  if (there.size > MOST_KEPT) there.delete(there.keys().next().value!);
  return keys;
}

export class KeysOfSide {
  /** Keys of actors as reports have them, and of stems of names. */
  readonly all: ReadonlySet<number>;
  readonly #register: Register;
  readonly #side: Side;
  /** Ids behind keys by which reports mean several actors of the register: the report must say which. */
  readonly #shared = new Map<number, string>();
  readonly #table: KeyTable;
  /** All but stems and those that are shared. */
  readonly #known: KeyTable;
  /** What was found of the row that was asked of last: several questions are asked of each. */
  #nth = 0;
  #first = -1;
  #isBy = false;
  #isTo = false;
  #hasOther = false;
  #isKnown = false;

  constructor(register: Register, side: Side) {
    this.#register = register;
    this.#side = side;
    const ids = new Set<string>();
    const stems = new Set<number>();
    for (const key of side.keys) {
      if (register.clusterOf(key) === null) stems.add(actorKey(key));
      else for (const id of register.idsOf(key)) ids.add(id);
    }
    for (const id of ids) if (register.isShared(id)) this.#shared.set(actorKey(id), id);
    this.all = new Set([...[...ids].map(actorKey), ...stems]);
    this.#table = new KeyTable(this.all);
    this.#known = new KeyTable([...this.all].filter((key) => !stems.has(key) && !this.#shared.has(key)));
  }

  /** Whether it is among those who do, or hold. */
  isBy(row: RowCursor): boolean {
    this.#look(row);
    return this.#isBy;
  }

  /** Whether it is among those to whom it is done, or of whom it is held. */
  isTo(row: RowCursor): boolean {
    this.#look(row);
    return this.#isTo;
  }

  /** Whether somebody takes part who is not of it. */
  hasOther(row: RowCursor): boolean {
    this.#look(row);
    return this.#hasOther;
  }

  /** Whether it is there as an actor whom no report takes for somebody else: then the report names the side. */
  isKnown(row: RowCursor): boolean {
    this.#look(row);
    return this.#isKnown;
  }

  /** Place of the first of the row’s keys that is one of `all`; −1 for none. */
  firstIn(row: RowCursor): number {
    this.#look(row);
    return this.#first;
  }

  isNamedIn(reportId: string): boolean {
    return this.#register.isNamedIn(reportId, this.#side.keys);
  }

  #look(row: RowCursor): void {
    if (row.nth === this.#nth) return;
    this.#nth = row.nth;
    this.#first = -1;
    this.#isBy = this.#isTo = this.#hasOther = this.#isKnown = false;
    const { keys, byCount } = row;
    for (let n = 0; n < byCount + row.toCount; n++) {
      const key = keys[n]!;
      if (!this.#table.has(key)) {
        this.#hasOther = true;
        continue;
      }
      if (this.#first < 0) this.#first = n;
      if (this.#known.has(key)) this.#isKnown = true;
      else if (!this.#isMeant(key, row)) {
        this.#hasOther = true;
        continue;
      }
      if (n < byCount) this.#isBy = true;
      else this.#isTo = true;
    }
  }

  /** Of a key that is none of `#known`. */
  #isMeant(key: number, row: RowCursor): boolean {
    const id = this.#shared.get(key);
    if (id === undefined) return true;
    const meant = this.#register.actorOf(row.owner, id);
    return meant !== null && this.#side.keys.has(meant.id);
  }
}
