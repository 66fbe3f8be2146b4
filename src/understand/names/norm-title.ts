// A word in; as a title is looked up, out.
import { OFFICE_HEADS } from '../../lexicon/person-titles.ts';
import type { Token } from '../reading.ts';

/** Without stops, and without a rank before the title: “Vice-Admiral”. */
export function normTitle({ norm, text }: Token): string {
  if (text === 'H.E.') return 'excellency';
  const plain = norm.replaceAll('.', '');
  return plain.includes('-')
    ? lastOfTwo(plain).replace(/^(?:vice|rear|deputy|under|lieutenant|major|ex|then|co)-(?=.{4})/, '')
    : plain;
}

// “Secretary-Treasurer”, “Chairman-CEO”: two offices of one person
const lastOfTwo = (norm: string): string => {
  const parts = OFFICE_HEADS.has(norm) ? [] : norm.split('-');
  return parts.length === 2 && parts.every((part) => OFFICE_HEADS.has(part)) ? parts[1]! : norm;
};
