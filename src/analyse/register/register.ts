// The actors of many reports in; the register of them out.
import type { ActorCorrection } from '../../record/actor-correction.ts';
import { isActorCorrection } from '../../record/correction.ts';
import type { ListedActor } from '../../record/listed-actor.ts';
import type { ReportActors, Store } from '../../store/contract.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Cluster } from './cluster.ts';
import { Clustering } from './clustering.ts';
import { changedGiven, type GivenNames, givenNames, withGivenNames } from './given-names.ts';
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

/** The register of all that `store` holds now, with whom people named in correcting entries. */
export async function readRegister(
  store: Pick<Store, 'actors' | 'corrections' | 'listedActors' | 'records'>,
): Promise<Register> {
  const maker = new RegisterMaker();
  const corrections = await store.corrections();
  await setAll(maker, store, givenNames(corrections));
  return maker.make(corrections.filter(isActorCorrection), await store.listedActors());
}

async function setAll(maker: RegisterMaker, store: Pick<Store, 'actors' | 'records'>, given: GivenNames) {
  const left = new Set(given.keys());
  for await (const report of store.actors()) {
    left.delete(report.reportId);
    maker.set(withGivenNames(report, given));
  }
  await setSome(maker, store, [...left], given);
}

/** Those that name nobody are among them. */
async function setSome(
  maker: RegisterMaker,
  store: Pick<Store, 'records'>,
  ids: readonly string[],
  given: GivenNames,
): Promise<void> {
  if (ids.length === 0) return;
  for (const { report, actors } of await store.records(ids))
    maker.set(withGivenNames({ reportId: report.id, published: report.published, actors }, given));
}

type KeptStore = Pick<Store, 'actors' | 'actorsSince' | 'corrections' | 'listedActors' | 'records' | 'revision'>;

/** Gives the register of `store` as it is now. What was added since it was last asked for is brought in by itself; who asks meanwhile waits for it. */
export function keepRegister(store: KeptStore): () => Promise<Register> {
  let kept: { readonly revision: number; readonly register: Promise<Register> } | null = null;
  let maker = new RegisterMaker();
  /** What `maker` has; null for nothing, or half of a change. */
  let made: number | null = null;
  /** Names that people gave, as `maker` has them. */
  let given: GivenNames = new Map();

  async function make(revision: number): Promise<Register> {
    const change = made === null ? null : await store.actorsSince(made);
    made = null;
    const corrections = await store.corrections();
    const now = givenNames(corrections);
    if (change === null) {
      maker = new RegisterMaker();
      await setAll(maker, store, now);
    } else {
      for (const report of change.reports) maker.set(withGivenNames(report, now));
      await setSome(maker, store, changedGiven(given, now), now);
    }
    given = now;
    const register = maker.make(corrections.filter(isActorCorrection), await store.listedActors());
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
