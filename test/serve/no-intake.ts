import type { Intake } from '../../src/serve/intake.ts';

/** A server that may write and is handed no report; findings stay as they are. */
export const NO_INTAKE: Intake = {
  read: async () => ({
    accounting: { inputs: 0, added: 0, known: 0, reread: 0, rejected: 0, quarantined: 0 },
    endings: [],
  }),
  compare: async () => {},
};
