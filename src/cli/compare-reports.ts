// A store in which reports wait in; the same with all findings, which rest on the pair model too where it is there.
import { type FindingsStore, type UpdateOptions, updateFindings } from '../analyse/findings/update-findings.ts';
import { findModel, PAIR_FILES } from '../understand/encoder/find-model.ts';
import { loadPairReader } from '../understand/pairs/load-pair-reader.ts';
import type { PairReader } from '../understand/pairs/pair-reader.ts';
import type { CliContext } from './cli-context.ts';
import { startProgress } from './progress.ts';
import { PAIR_FOLDER } from './with-statement-reader.ts';

/** How many reports were compared: 0 where none waited. */
export const compareReports = (
  store: FindingsStore,
  options: Omit<UpdateOptions, 'pairReader'> = {},
): Promise<number> => updateFindings(store, { ...options, pairReader: pairReaderIn(PAIR_FOLDER) });

const opened = new Map<string, Pick<PairReader, 'name' | 'read'> | null>();

/** Null where the model is not there. It is loaded when first asked, and stays for the program: most reports have no other of their thread. */
function pairReaderIn(folder: string): Pick<PairReader, 'name' | 'read'> | null {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const found = findModel(folder, PAIR_FILES);
  const reader = 'missing' in found ? null : loadedWhenAsked(folder, found.name);
  opened.set(folder, reader);
  return reader;
}

function loadedWhenAsked(folder: string, name: string): Pick<PairReader, 'name' | 'read'> {
  let loaded: Promise<PairReader> | null = null;
  return {
    name,
    async read(pairs) {
      if (loaded === null) {
        loaded = loadPairReader(folder, 1);
        // what could not be read once may be there the next time
        loaded.catch(() => {
          loaded = null;
        });
      }
      return (await loaded).read(pairs);
    },
  };
}

/** The same with a bar on stderr for a person who looks at it. */
export async function compareWithProgress(store: FindingsStore, context: CliContext): Promise<void> {
  const { signal } = context;
  const progress = await startProgress(context, 'comparing', 'reports', async () => null);
  let traced = 0;
  const onTraced = (reports: number) => {
    progress.advance(reports - traced);
    traced = reports;
  };
  await compareReports(store, { signal, onTraced }).finally(() => progress.stop());
}
