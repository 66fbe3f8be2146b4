// The names of a report that are no persons’ in; which of them is the full name of a firm that goes by less elsewhere, out.
import { isLegalForm } from '../../lexicon/legal-forms.ts';
import type { Name } from '../../understand/names/name.ts';
import type { Reading } from '../../understand/reading.ts';

export interface Firms {
  /** “Lumenor” after “Lumenor Inc.”, “Arena” after “Arena TV”: not “Vell” after “the Vell Courier”, nor a town of which things are told. */
  fullFirm(name: Name): Name | null;
  /** “Tolmar Energy” beside “Tolmar Energy ASA”. `words`: of the short name. */
  withLegalForm(words: readonly string[]): Name | null;
}

/** Indexed once: every name of the report asks. */
export function indexFirms({ tokens, paragraphs }: Reading, others: readonly Name[]): Firms {
  const bodyStart = paragraphs[1]?.start ?? 0;
  const wordsOf = ({ from, to }: Name, until = to): string =>
    tokens
      .slice(from, until)
      .map(({ norm }) => norm)
      .join(' ');
  const firms = Map.groupBy(
    others.filter((name) => name.to - name.from > 1 && !name.headline && isFirm(name)),
    ({ from }) => tokens[from]!.norm,
  );
  const alone = Map.groupBy(
    others.filter(({ from, to }) => to === from + 1),
    ({ from }) => tokens[from]!.norm,
  );
  const byStart = new Map<string, Name>();
  for (const name of others) {
    if (name.to - name.from < 2 || !isLegalForm(tokens[name.to - 1]!.norm)) continue;
    const start = wordsOf(name, name.to - 1);
    if (!byStart.has(start)) byStart.set(start, name);
  }
  return {
    fullFirm({ from, start }) {
      const word = tokens[from]!.norm;
      // a headline’s “Lumenor” is the Lumenor Inc. that the text names
      const before = (firms.get(word) ?? []).filter(
        (firm) => firm.from < from || (start < bodyStart && isAllFirm(firm)),
      );
      const [first] = before;
      if (first === undefined || before.some((one) => wordsOf(one) !== wordsOf(first))) return null;
      const isTown = (alone.get(word) ?? []).some(
        (one) =>
          one.kind !== 'unknown' ||
          (one.from < first.from && one.start >= bodyStart) ||
          (IN_TOWN.test(tokens[one.from - 1]?.norm ?? '') && !OF_OWNERS.test(tokens[one.from - 2]?.norm ?? '')),
      );
      return isTown ? null : first;
    },
    withLegalForm: (words) => byStart.get(words.join(' ')) ?? null,
  };

  // “Lumenor Foods Inc.”; not “Vell Families Group”, whose Vell is a town
  function isAllFirm({ from, to }: Name): boolean {
    return tokens.slice(from + 1, to).every(({ norm }) => FIRM.test(norm));
  }
  function isFirm({ kind, to }: Name): boolean {
    const last = tokens[to - 1]!.norm;
    if (OF_TOWNS.test(last)) return false;
    return kind === 'publication' ? ON_AIR.test(last) : kind === 'unknown' || FIRM.test(last);
  }
}

/** “Drovny [Commercial]”, “Vell [Savings]”: behind a place’s name; that alone is the place. */
const OF_TOWNS = /^(?:commercial|savings|municipal)$/;
const IN_TOWN = /^(?:in|near|outside|throughout|around|at|across|inside)$/;
/** “shares in Lumenor” */
const OF_OWNERS =
  /^(?:shares?|stakes?|stock|investors?|shareholders?|holdings?|investment|interests?|confidence|trust)$/;
const ON_AIR = /^(?:tv|radio|television|media|news)$/;
const FIRM =
  /^(?:inc|corp|corporation|ltd|llc|llp|plc|co|company|ag|asa|ab|group|holdings|bank|airlines|airways|motors|industries|systems|technologies|technology|software|pictures|studios|records|partners|capital|associates|hotels?|labs|laboratories|communications|telecoms?|foods|rubber|steel|shipping|logistics|insurance|pharma|pharmaceuticals|press|air|energy|power|media|publishing|aviation|aerospace|rail|railways|lines|ferries|mining)\.?$/;
