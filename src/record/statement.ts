import { z } from 'zod';
import { Mention } from './actor.ts';
import { Passage } from './passage.ts';
import { When } from './time-expression.ts';

export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** What somebody does with the words: docs/reference/acts.md gives the test for each. */
export const ACTS = [
  'say',
  'deny',
  'allege',
  'promise',
  'threaten',
  'demand',
  'refuse',
  'praise',
  'criticise',
  'support',
  'oppose',
  'believe',
  'feel',
  'intend',
  'decide',
  'ask',
  'report',
  'other',
] as const;
export type Act = (typeof ACTS)[number];

export const POLARITIES = ['positive', 'negated', 'hypothetical'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Somebody's words, belief or intention as a report tells it. */
export const Statement = z
  .object({
    kind: z.literal('statement'),
    id: z.string(),
    within: z.string().nullable().describe('id of the statement whose content holds this one'),
    form: z.enum(FORMS),
    act: z.enum(ACTS),
    polarity: z.enum(POLARITIES),
    source: Mention,
    cue: Passage,
    content: Passage,
    addressee: Mention,
    occasion: Passage,
    when: When.nullable(),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Statement', description: 'Who said (believes, intends, denies …) what, each with its spans.' });
export type Statement = z.infer<typeof Statement>;
