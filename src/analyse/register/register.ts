// The actors of many reports in; the register of them out.
import type { ActorCorrection } from '../../record/actor-correction.ts';
import { isActorCorrection } from '../../record/correction.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { ReportActors, Store } from '../../store/contract.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Cluster } from './cluster.ts';
import { Clustering } from './clustering.ts';
import { type Described, MadeRegister } from './made-register.ts';
import type { Register } from './register-view.ts';
import { SightingTable } from './sighting-table.ts';

export type { Register } from './register-view.ts';

/** The same for any order of `reports` and of `corrections`; a report id must come once. `listed` come by list, then id. */
export function makeRegister(
  reports: Iterable<ReportActors>,
  corrections: readonly ActorCorrection[] = [],
  listed: readonly ListedActor[] = [],
): Register {
  const maker = new RegisterMaker();
  for (const report of reports) maker.set(report);
  return maker.make(corrections, listed);
}

/** Makes a register again and again as reports come and change, each time with what those before have of it. */
export class RegisterMaker {
  readonly #table = new SightingTable();
  readonly #clustering = new Clustering(this.#table);
  readonly #described = new WeakMap<Cluster, Described>();

  /** What the report names takes the place of what it named before. The registers made before are of it too, from the next `make` on. */
  set(report: ReportActors): void {
    this.#table.set(report);
  }

  make(corrections: readonly ActorCorrection[], listed: readonly ListedActor[]): Register {
    this.#clustering.update();
    const corrected = applyCorrections(this.#table, this.#clustering, corrections);
    return new MadeRegister(this.#table, this.#clustering, corrected, listed, this.#described);
  }
}

/** The register of all that `store` holds now. */
export async function readRegister(store: Pick<Store, 'actors' | 'corrections' | 'listedActors'>): Promise<Register> {
  const maker = new RegisterMaker();
  for await (const report of store.actors()) maker.set(report);
  return maker.make((await store.corrections()).filter(isActorCorrection), await store.listedActors());
}

type KeptStore = Pick<Store, 'actors' | 'actorsSince' | 'corrections' | 'listedActors' | 'revision'>;

/** Gives the register of `store` as it is now. What was added since it was last asked for is brought in by itself; who asks meanwhile waits for it. */
export function keepRegister(store: KeptStore): () => Promise<Register> {
  let kept: { readonly revision: number; readonly register: Promise<Register> } | null = null;
  let maker = new RegisterMaker();
  /** What `maker` has; null for nothing, or half of a change. */
  let made: number | null = null;

  async function make(revision: number): Promise<Register> {
    const change = made === null ? null : await store.actorsSince(made);
    made = null;
    if (change === null) {
      maker = new RegisterMaker();
      for await (const report of store.actors()) maker.set(report);
    } else for (const report of change.reports) maker.set(report);
    const register = maker.make((await store.corrections()).filter(isActorCorrection), await store.listedActors());
    // what came while it was read is there twice at most: it is brought in again
    made = revision;
    return register;
  }

  return async () => {
    const revision = await store.revision();
    if (kept?.revision !== revision) {
      const before = kept?.register;
      const making = {
        revision,
        register: Promise.resolve(before)
          .catch(() => {})
          .then(() => make(revision)),
      };
      kept = making;
      // One that failed is not given again.
      making.register.catch(() => {
        if (kept === making) kept = null;
      });
    }
    return kept!.register;
  };
}
