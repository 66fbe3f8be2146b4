// The forms in which lists of actors come, each a pure reader from text to listed actors.
import type { ActorList } from './actor-list.ts';
import { readCsvActors } from './read-csv-actors.ts';
import { readFtmActors } from './read-ftm-actors.ts';
import { readPetrarchActors } from './read-petrarch-actors.ts';
import { readPopoloActors } from './read-popolo-actors.ts';

export const ACTOR_LIST_FORMS = {
  csv: readCsvActors,
  ftm: readFtmActors,
  popolo: readPopoloActors,
  petrarch: readPetrarchActors,
} as const satisfies Record<string, (text: string, list: string) => ActorList>;
export type ActorListForm = keyof typeof ACTOR_LIST_FORMS;
