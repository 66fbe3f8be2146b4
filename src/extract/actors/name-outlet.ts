// A report's entities in; the one that is its own outlet's short name, by the outlet's full name, out.
//
//   “told [the Dispatch]”, “[Dispatch] staff” in a report of the Corvessa Dispatch      and not: the Dispatch in another's report, Corvessa, a Mr Dispatch
import type { Reading } from '../../understand/reading.ts';
import type { Entity } from './entity.ts';

/** “Dispatch [staff]” above a report */
const OWN_PEOPLE = /^(?:staff|reporters?|correspondents?|writers?|editors?|newsroom)$/;

/** Changes its name and kind. Nothing where the report names it in full, or gives the short name to somebody else as well. */
export function nameOutlet({ report, tokens }: Reading, entities: readonly Entity[]): void {
  const outlet = report.outlet?.trim().replace(/\s+/g, ' ') ?? '';
  const words = outlet.toLowerCase().replace(/^the /, '').split(' ');
  if (words.length < 2) return;
  const short = entities.filter(
    ({ kind, names, fullest }) =>
      kind !== 'person' &&
      kind !== 'state' &&
      names.length > 0 &&
      fullest.to - fullest.from < words.length &&
      names.every(
        ({ from, to }) =>
          (tokens[from - 1]?.norm === 'the' || OWN_PEOPLE.test(tokens[to]?.norm ?? '')) && isEnding(from, to),
      ),
  );
  const [own] = short;
  if (short.length !== 1 || own === undefined) return;
  own.name = outlet.replace(/^the /i, '');
  own.kind = 'publication';

  function isEnding(from: number, to: number): boolean {
    const last = words.slice(words.length - (to - from));
    return tokens.slice(from, to).every(({ norm }, i) => norm === last[i]);
  }
}
