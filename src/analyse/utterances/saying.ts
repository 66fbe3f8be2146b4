// A statement in; what comparing it with those of other reports needs out.
import { stemmer } from 'stemmer';
import { rarityOf } from '../../lexicon/word-rarity.ts';
import type { Actor } from '../../record/actor.ts';
import type { RecordedReport } from '../../record/entry.ts';
import type { Passage } from '../../record/passage.ts';
import type { Form, Polarity, Statement } from '../../record/statement.ts';
import { foldName } from '../../text/fold-name.ts';
import { listWords } from '../../text/list-words.ts';
import { fingerprint } from '../copies/fingerprint.ts';
import { meetingKey } from '../findings/meeting-key.ts';
import { rarestOf, weighWords } from '../findings/weigh-words.ts';
import { personName, surnameOf } from '../register/name-words.ts';
import { identify } from '../register/rules-of-identity.ts';

export interface Speaker {
  /** By which the same speaker of another report is known: kind and full name; null where the name is a bare surname. */
  readonly key: string | null;
  /** What full name and bare surname share; of all but persons the same as `key`. */
  readonly short: string;
  readonly name: string;
}

export interface Saying {
  readonly entryId: string;
  readonly form: Form;
  readonly polarity: Polarity;
  /** Null where the report does not let it be known. */
  readonly speaker: Speaker | null;
  readonly content: Passage;
}

/** Shared runs of four quoted words are found, where they say enough. */
const QUOTED = { shingle: 3, window: 2 };
const MOST_QUOTED_KEYS = 24;
/** Bits (lexicon/word-rarity.ts) that a run of words must say: all the world says “at the end of”. */
const QUOTED_BITS = 8;
const saysMuch = (words: readonly string[]) =>
  words.reduce((sum, word) => sum + rarityOf(stemmer(word)), 0) >= QUOTED_BITS;
/** By so many of its rarest words a statement is looked for among those of its speaker. */
const TALK_STEMS = 4;
const TALK_RARITY = 4;

export function sayingsOf({ entries, actors }: RecordedReport): Saying[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return entries
    .filter((entry): entry is Statement => entry.kind === 'statement' && entry.content.spans.length > 0)
    .map(({ id, form, polarity, source, content }) => ({
      entryId: id,
      form,
      polarity,
      speaker: speakerOf(source.actor === null ? undefined : byId.get(source.actor.id)),
      content,
    }));
}

export function speakerOf(actor: Actor | undefined): Speaker | null {
  if (actor === undefined || actor.kind === 'group') return null;
  const { key, reach } = identify(actor);
  if (actor.kind !== 'person') {
    const own = `${actor.kind} ${key}`;
    return { key: own, short: own, name: actor.name };
  }
  const isFull = reach === 'all-reports' && personName(actor.name) !== null;
  return { key: isFull ? `person ${key}` : null, short: `person ${foldName(surnameOf(actor.name))}`, name: actor.name };
}

/** Whether two reports may mean one speaker: a bare surname may be anybody of that surname; null where one is not known. */
export function isSameSpeaker(a: Speaker | null, b: Speaker | null): boolean | null {
  if (a === null || b === null) return null;
  return a.key !== null && b.key !== null ? a.key === b.key : a.short === b.short;
}

const QUOTED_PIECE =
  /[“"«„‟]([^“”"«»„‟]+)[”"»“]?|(?<![\p{L}\p{N}])[‘']([^‘’']+(?:['’][\p{L}][^‘’']*)*)['’](?![\p{L}\p{N}])/gu;

/** The words of a saying that stand in quotation marks: all of direct speech, the quoted pieces of other speech. */
export function quotedPieces({ form, content }: Pick<Saying, 'form' | 'content'>): string[] {
  if (form === 'direct') return [content.text];
  return [...content.text.matchAll(QUOTED_PIECE)].map((match) => (match[1] ?? match[2])!);
}

export function keysOfSaying(saying: Saying): number[] {
  const quoted = quotedPieces(saying).flatMap((piece) => {
    const words = listWords(piece).map(({ folded }) => folded);
    return fingerprint(words, 'quotation', QUOTED, saysMuch);
  });
  const talk =
    saying.speaker === null
      ? []
      : rarestOf(weighWords(saying.content.text), TALK_STEMS, TALK_RARITY).map((stem) =>
          meetingKey('talk', stem, saying.speaker!.short),
        );
  return [...quoted.sort((a, b) => a - b).slice(0, MOST_QUOTED_KEYS), ...talk];
}
