// A side in; whether a row of the index means it out.
import type { Register } from '../register/register.ts';
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
  readonly #stems = new Set<number>();

  constructor(register: Register, side: Side) {
    this.#register = register;
    this.#side = side;
    const ids = new Set<string>();
    for (const key of side.keys) {
      if (register.clusterOf(key) === null) this.#stems.add(actorKey(key));
      else for (const id of register.idsOf(key)) ids.add(id);
    }
    for (const id of ids) if (register.isShared(id)) this.#shared.set(actorKey(id), id);
    this.all = new Set([...[...ids].map(actorKey), ...this.#stems]);
  }

  /** Whether it is among those who do, or hold. */
  isBy(row: RowCursor): boolean {
    for (let n = 0; n < row.byCount; n++) if (this.is(row.keys[n]!, row)) return true;
    return false;
  }

  /** Whether it is among those to whom it is done, or of whom it is held. */
  isTo(row: RowCursor): boolean {
    for (let n = row.byCount; n < row.byCount + row.toCount; n++) if (this.is(row.keys[n]!, row)) return true;
    return false;
  }

  /** Whether somebody takes part who is not of it. */
  hasOther(row: RowCursor): boolean {
    for (let n = 0; n < row.byCount + row.toCount; n++) if (!this.is(row.keys[n]!, row)) return true;
    return false;
  }

  is(key: number, row: RowCursor): boolean {
    if (!this.all.has(key)) return false;
    const id = this.#shared.get(key);
    if (id === undefined) return true;
    const meant = this.#register.actorOf(row.owner, id);
    return meant !== null && this.#side.keys.has(meant.id);
  }

  /** Whether it is there as an actor whom no report takes for somebody else: then the report names the side. */
  isKnown(row: RowCursor): boolean {
    for (let n = 0; n < row.byCount + row.toCount; n++) {
      const key = row.keys[n]!;
      if (this.all.has(key) && !this.#stems.has(key) && !this.#shared.has(key)) return true;
    }
    return false;
  }

  isNamedIn(reportId: string): boolean {
    return this.#register.isNamedIn(reportId, this.#side.keys);
  }
}
