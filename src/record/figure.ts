import { z } from 'zod';
import { Passage } from './passage.ts';
import { When } from './time-expression.ts';

export const FIGURE_KINDS = ['share', 'money', 'count', 'measure'] as const;
export const DIRECTIONS = ['up', 'down', 'steady'] as const;

/** A quantity in the text: `spans` hold the quantity with its unit ("3.8 percent", "$10 billion", "four battalions"). */
export const Figure = Passage.extend({
  kind: z.literal('figure'),
  id: z.string(),
  of: z.enum(FIGURE_KINDS).describe('what kind of quantity'),
  value: z.number().nullable().describe('in `unit`, magnitudes applied: "$10 billion" is 1e10 USD; null for a range'),
  low: z.number().nullable().describe('lower bound of a range or of "more than"'),
  high: z.number().nullable().describe('upper bound of a range or of "up to"'),
  approximate: z.boolean().describe('"about", "some", "two dozen"'),
  unit: z.string().describe('%, an ISO 4217 code, or the unit noun in the singular (soldier, battalion, kilometre)'),
  measure: Passage.describe(
    'what is measured ("defense spending"); in a table what its column’s heading says, else its caption',
  ),
  whose: Passage.describe('of whom ("European NATO members and Canada"); in a table its row’s head'),
  period: When.nullable().describe('when it was so, or the rate it is told at ("$2 billion | a year")'),
  direction: z.enum(DIRECTIONS).nullable(),
  from: z.number().nullable().describe('in `unit`, what a change starts from: "from | 2.1 | to 2.4 percent"'),
  to: z.number().nullable().describe('in `unit`, what a change comes to; both ends of one change carry both'),
  sameAs: z
    .string()
    .nullable()
    .describe('id of the figure before it that tells the same: "by 3.8 percent, or | $10 billion"'),
  within: z.string().nullable().describe('id of the statement that says so; null is the report’s own voice'),
  confidence: z.number().min(0).max(1),
}).meta({ id: 'Figure', description: 'A quantity, its unit, what it measures, of whom, and who says so.' });
export type Figure = z.infer<typeof Figure>;
