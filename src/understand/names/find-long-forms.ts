// Names in, the same names out, each acronym with the words it stands for.
import type { Span } from '../../record/span.ts';
import type { Reading, Token } from '../reading.ts';
import type { Name } from './name.ts';

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,})$/u;
const SMALL = /^(?:of|the|and|for|on|in|to|de|&)$/;
const CAN_STAND_FOR = new Set(['organisation', 'alliance', 'armed-group', 'publication', 'unknown', 'state']);

/** “North Halden Treaty (NHT)”, “NHT (North Halden Treaty)”, and an acronym whose letters are the initials of one name only. */
export function findLongForms({ tokens }: Reading, names: readonly Name[]): readonly Name[] {
  const long = new Map<string, Span | null>();
  for (const name of names) {
    if (!CAN_STAND_FOR.has(name.kind) || name.to - name.from < 2) continue;
    const inBrackets = tokens[name.to]?.text === '(' ? tokens[name.to + 1] : undefined;
    for (const initials of initialsOf(tokens, name.from, name.to)) {
      const known = long.get(initials);
      const own = { start: name.start, end: name.end };
      const introduced = inBrackets !== undefined && lettersOf(inBrackets.text) === initials;
      if (known === undefined || introduced) long.set(initials, own);
      else if (known !== null && !sameWords(tokens, names, known, name)) long.set(initials, null);
    }
  }
  return names.map((name) => {
    if (name.to - name.from !== 1 || name.kind === 'person' || !ACRONYM.test(tokens[name.from]!.text)) return name;
    const found = long.get(lettersOf(tokens[name.from]!.text)) ?? apposedForm(name);
    return found ? { ...name, longForm: found } : name;
  });

  // “NHT-C, the North Halden Treaty of the Coasts, said”: in commas behind the letters, and told by them one by one
  function apposedForm({ from, to }: Name): Span | null {
    if (tokens[to]?.text !== ',') return null;
    const start = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1;
    const form = names.find((name) => name.from === start || (name.from === start - 1 && start === to + 2));
    if (form === undefined || form.to - form.from < 2 || !CAN_STAND_FOR.has(form.kind) || tokens[form.to]?.text !== ',')
      return null;
    const letters = tokens[from]!.text.replace(/[^\p{Lu}]/gu, '');
    return [...initialsOf(tokens, form.from, form.to)].some(
      (all) => all.replace(/^T/, '') === letters || all === letters,
    )
      ? { start: form.start, end: form.end }
      : null;
  }
}

const lettersOf = (text: string): string => text.replaceAll('.', '');

// With and without its small words: Department of Justice is DOJ, United Nations UN.
function initialsOf(tokens: readonly Token[], from: number, to: number): ReadonlySet<string> {
  let all = '';
  let capitals = '';
  for (let i = from; i < to; i++) {
    if (/^['’]s?$/.test(tokens[i]!.text)) continue;
    for (const word of tokens[i]!.text.split('-')) {
      const letter = (word[0] ?? '').toUpperCase();
      all += letter;
      if (!SMALL.test(tokens[i]!.norm)) capitals += letter;
    }
  }
  return new Set([all, capitals].filter((letters) => letters.length >= 2));
}

function sameWords(tokens: readonly Token[], names: readonly Name[], known: Span, name: Name): boolean {
  const other = names.find(({ start, end }) => start === known.start && end === known.end);
  if (other === undefined || other.to - other.from !== name.to - name.from) return false;
  for (let i = 0; i < name.to - name.from; i++)
    if (tokens[other.from + i]!.norm !== tokens[name.from + i]!.norm) return false;
  return true;
}
