// What a reader of pairs says that is sure of one relation.
import { PAIR_RELATIONS, type PairReading, type PairRelation } from '../../../src/understand/pairs/pair-reader.ts';

export const sure = (relation: PairRelation): PairReading =>
  Object.fromEntries(PAIR_RELATIONS.map((one) => [one, one === relation ? 0.97 : 0.003])) as PairReading;
