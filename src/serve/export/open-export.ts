// A store, a form and what is asked for in; the export as pieces of text out. The command line and the API give the same bytes.
import { judgeFindings } from '../../analyse/findings/judge-findings.ts';
import { listedCodes } from '../../analyse/register/listed-codes.ts';
import type { Register } from '../../analyse/register/register.ts';
import type { Store } from '../../store/contract.ts';
import type { ExportFormName } from '../contract/exports.ts';
import { ownVersion } from '../own-version.ts';
import type { ExportOptions } from './export-options.ts';
import { EXPORT_WRITERS } from './export-writers.ts';
import { type Selection, selectRecords } from './select-records.ts';
import { tellSelection } from './tell-selection.ts';

/** Forms of event data: participants have codes of lists, and say who they are over all reports. */
const HAS_CODES: ReadonlySet<ExportFormName> = new Set(['csv-events', 'plover', 'gdelt']);
/** Forms that ask who is who over all reports. */
const NEEDS_REGISTER: ReadonlySet<ExportFormName> = new Set([...HAS_CODES, 'json-ld', 'ftm']);
/** Forms that show the newest first, whatever is asked. */
const NEWEST_FIRST: ReadonlySet<ExportFormName> = new Set(['atom', 'html']);

/** Throws what selectRecords throws, before any piece comes. `self` is the address that gives the same again. */
export async function openExport(
  store: Store,
  register: () => Promise<Register>,
  form: ExportFormName,
  asked: Selection,
  { self = null, byteOrderMark = false }: { readonly self?: string | null; readonly byteOrderMark?: boolean } = {},
): Promise<AsyncIterable<string>> {
  const selection = form === 'quotes' ? onlySaid(asked) : asked;
  const { records, choose } = await selectRecords(store, register, selection, {
    newestFirst: NEWEST_FIRST.has(form),
  });
  const hasLists = HAS_CODES.has(form) && (await store.listedActors()).length > 0;
  const now = NEEDS_REGISTER.has(form) || selection.actor !== undefined ? await register() : null;
  const nameOf = (id: string | undefined) => (id === undefined ? null : (now?.get(id)?.name ?? null));
  const options: ExportOptions = {
    byteOrderMark,
    choose,
    findingsOn: async (ids) => judgeFindings(await store.findingsOn(ids), await store.corrections()),
    about: {
      asked: tellSelection(selection, nameOf(selection.actor), nameOf(selection.with)),
      self,
      version: ownVersion(),
    },
    ...(hasLists && now && { listedCode: listedCodes(now) }),
    ...(now && { register: now }),
  };
  return EXPORT_WRITERS[form](records, options);
}

/** What is quoted is what somebody said, where no other kind of entry is asked for. */
function onlySaid(asked: Selection): Selection {
  const { kind, type, status, track } = asked;
  const isOpen = [kind, type, status, track].every((one) => one === undefined);
  return isOpen ? { ...asked, kind: 'statement' } : asked;
}
