// Nouns that carry a statement in that, to or a preposition: “his view that”, “the promise to”, “her criticism of”.
// act, frames (T that, I infinitive, P preposition), nouns; see cue-verbs.ts for the frames.
import type { CueLine } from './cue-verbs.ts';

export const CUE_NOUNS: readonly CueLine[] = [
  [
    'say',
    'T',
    'statement remark comment explanation announcement declaration message observation point admission acknowledgment acknowledgement concession confession reminder account assertion contention argument suggestion insistence prediction forecast',
  ],
  ['allege', 'T', 'claim allegation accusation charge insinuation rumor rumour'],
  [
    'believe',
    'T',
    'view belief opinion idea notion theory conviction assumption suspicion understanding impression perception thought hypothesis expectation sense position assessment doubt confidence speculation conclusion judgment judgement consensus',
  ],
  ['feel', 'T', 'fear concern worry regret wish frustration anxiety disappointment'],
  ['deny', 'T', 'denial'],
  ['threaten', 'TI', 'threat'],
  ['promise', 'TI', 'promise pledge vow commitment assurance guarantee offer oath agreement'],
  ['decide', 'TI', 'decision ruling resolution'],
  ['demand', 'TI', 'demand call request recommendation plea appeal advice order'],
  ['intend', 'I', 'plan intention desire wish eagerness willingness determination ambition goal'],
  ['refuse', 'I', 'refusal reluctance unwillingness'],
  ['feel', 'P', 'fear worry hope doubt anxiety frustration disappointment anger'],
  ['criticise', 'P', 'criticism condemnation attack critique denunciation mockery rebuke complaint'],
  ['criticise', 'T', 'complaint'],
  ['praise', 'P', 'praise admiration'],
  ['support', 'P', 'endorsement defense defence approval embrace backing'],
  ['oppose', 'P', 'objection rejection disapproval'],
  ['demand', 'P', 'call demand appeal plea request'],
  ['say', 'P', 'description characterization characterisation'],
  ['say', 'TI', 'warning suggestion'],
  ['report', 'T', 'finding'],
];
