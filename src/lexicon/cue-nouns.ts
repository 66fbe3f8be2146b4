// Nouns that carry a statement in that, to or a preposition: “his view that”, “the promise to”, “her criticism of”.
// act, frames (T that, I infinitive, P preposition), nouns; see cue-verbs.ts for the frames.
import type { CueLine } from './cue-verbs.ts';

export const CUE_NOUNS: readonly CueLine[] = [
  [
    'say',
    'T',
    'statement remark comment explanation announcement declaration message observation point admission acknowledgment acknowledgement concession confession reminder account',
  ],
  [
    'allege',
    'T',
    'claim allegation accusation charge assertion contention argument suggestion insistence insinuation rumor rumour',
  ],
  [
    'believe',
    'T',
    'view belief opinion idea notion theory conviction assumption suspicion understanding impression perception thought hypothesis prediction forecast expectation sense position assessment doubt confidence speculation conclusion finding judgment judgement consensus',
  ],
  ['feel', 'T', 'fear concern worry complaint regret wish frustration anxiety disappointment'],
  ['deny', 'T', 'denial'],
  ['threaten', 'TI', 'threat warning'],
  ['promise', 'TI', 'promise pledge vow commitment assurance guarantee offer oath'],
  ['decide', 'TI', 'decision ruling agreement resolution'],
  ['demand', 'TI', 'demand call request recommendation plea appeal advice order suggestion'],
  ['intend', 'I', 'plan intention desire wish eagerness willingness determination ambition goal'],
  ['refuse', 'I', 'refusal reluctance unwillingness'],
  ['feel', 'P', 'fear worry hope complaint doubt anxiety frustration disappointment anger'],
  ['criticise', 'P', 'criticism condemnation attack critique denunciation mockery rebuke disapproval'],
  ['praise', 'P', 'praise admiration'],
  ['support', 'P', 'endorsement defense defence approval embrace backing'],
  ['oppose', 'P', 'objection rejection'],
  ['demand', 'P', 'call demand appeal plea request'],
  ['say', 'P', 'description characterization characterisation'],
];
