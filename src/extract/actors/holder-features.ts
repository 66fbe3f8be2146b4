// What speaks for somebody’s being meant by a role, by name: list-holders.ts has the numbers, holder-weights.ts one weight for each.
import { ANTECEDENT_FEATURES, type AntecedentFeature } from './list-antecedents.ts';

/** Of what a pronoun is weighed by, what a description is too: it tells its gender another way, and rarely names whom it quotes. */
export const SHARED = ANTECEDENT_FEATURES.filter((name) => !/^(?:gender|named in the|speaks)/.test(name));
export const HOLDER_FEATURES = [
  ...(SHARED as Exclude<
    AntecedentFeature,
    | 'gender unknown'
    | 'gender weakly against'
    | 'gender unknown beside one that agrees'
    | 'named in the statement’s quotation'
    | 'named in the statement’s content'
    | 'speaks the words around'
  >[]),
  'further than twelve sentences back',
  'first named behind it',
  'first named behind it, sentences',
  'first named behind it, not in the opening',
  'holds such an office',
  'holds it by that very word',
  'held it once',
  'holds it of somewhere, and the role does not say so',
  'how well the office fits',
  'the office fits best',
  'office held by nobody nearer',
  'nobody else holds such an office',
  'nobody else holds it by that very word',
  'was called so before',
  'has no such office, somebody has',
  'has no such office, a post',
  'has no such office, a post and no word tells more',
  'has no such office, a post that was',
  'has no such office, a seat of many',
  'has no such office, somebody’s staff',
  'has no such office, a candidate',
  'has no such office, a body is named in it',
  'has no such office, it is somebody’s',
  'has no such office, it is his or hers',
  'is whose it is',
  'serves whose it is',
  'is served by whose it is',
  'has no such office, a rival of whose it is',
  'a rival, named beside whose it is',
  'holds another office',
  'sits for another place',
  'has another trade',
  'has no office at all',
  'of the party',
  'of no party known',
  'of no party known, somebody is of it',
  'stands beside the party’s name',
  'share of the words beside it',
  'most of the words beside it',
  'next pronoun agrees',
  'next pronoun is against',
  'says it in so many words',
  'says it, as it is told',
  'subject before it in its clause',
  'named before it in its clause',
  'has no such office, spoken of without a name before',
  'anybody is called so',
  'no word tells more',
  'in a quotation',
] as const;
export type HolderFeature = (typeof HOLDER_FEATURES)[number];

/** Whether the antecedent’s number `k` counts for a role too. */
export const isShared = (k: number): boolean => SHARED.includes(ANTECEDENT_FEATURES[k]!);
