// A statement and the subject of its content in, whether its source speaks for that subject out.
import { BODY_NOUNS_ALONE } from '../../lexicon/body-nouns.ts';
import type { Statement } from '../../record/statement.ts';
import type { CommitmentGround } from './commitment-ground.ts';

/**
 * “[The alliance] will keep its channel, Solvane said”, “[Kestria] will pay, Kestrian premier Halvik said”: the subject is a body by a
 * common noun, or a name that the report puts before this very source somewhere. Not “Tarsk will attack, Solvane said”.
 */
export function speaksFor({ statements }: CommitmentGround, { source }: Statement, subject: string): boolean {
  const words = subject.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 2 && /^(?:the|our)$/i.test(words[0]!) && BODY_NOUNS_ALONE.has(words[1]!.toLowerCase()))
    return true;
  const name = words.filter((word) => /^\p{Lu}/u.test(word) && !/^the$/i.test(word)).join(' ');
  const surname = lastName(source.text);
  if (name === '' || surname === '' || name.includes(surname)) return false;
  // The stem covers the demonym: Kestria and Kestrian, Tarsk and Tarskian.
  const stem = name.length > 5 ? name.slice(0, -1) : name;
  return [...statements.values()].some(
    (other) => other.source.text.includes(surname) && other.source.text.replace(surname, '').includes(stem),
  );
}

const lastName = (text: string) => text.match(/\p{Lu}[\p{L}’'-]+/gu)?.at(-1) ?? '';
