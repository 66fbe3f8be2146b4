// A token in; whether it is a verb that a subject may stand before, by its form alone, out.
//
//   said   left   would   met      not: need, red, rest, been
import { BE, DO, HAVE, MODALS } from '../lexicon/function-words.ts';
import { VERB_CUES } from '../lexicon/speech-cues.ts';
import { IRREGULAR_PASTS, NOT_PAST } from '../lexicon/verb-shapes.ts';
import type { Token } from './reading.ts';

type Word = Pick<Token, 'norm'>;

export const isFiniteVerb = (token: Word): boolean => isAuxiliary(token) || isPast(token) || isCue(token);

export const isAuxiliary = ({ norm }: Word): boolean =>
  (BE.has(norm) || HAVE.has(norm) || DO.has(norm) || MODALS.has(norm)) &&
  !/^(?:be|been|being|have|having|do|'.*)$/.test(norm);

export const isPast = ({ norm }: Word): boolean =>
  IRREGULAR_PASTS.has(norm) || (/[a-z]{2}ed$/.test(norm) && !NOT_PAST.has(norm));

const isCue = ({ norm }: Word): boolean =>
  VERB_CUES.get(norm)?.some(({ is }) => is === 'past' || is === 'third') ?? false;
