import { z } from 'zod';
import { Passage } from './passage.ts';

export const GRANULARITIES = [
  'instant',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'range',
] as const;

/** A time named in the text. `from` and `to` are ISO dates, both inclusive; null where the text does not bound it. */
export const TimeExpression = Passage.extend({
  kind: z.literal('time'),
  id: z.string(),
  timex: z.string().nullable().describe('TIMEX3 value, e.g. 1998-08-07, P3D, PRESENT_REF'),
  from: z.string().nullable(),
  to: z.string().nullable(),
  granularity: z.enum(GRANULARITIES).nullable(),
}).meta({ id: 'TimeExpression', description: 'A time named in the text, as an interval with its granularity.' });
export type TimeExpression = z.infer<typeof TimeExpression>;

/** A time as another entry carries it. */
export const When = TimeExpression.omit({ kind: true, id: true }).meta({
  id: 'When',
  description: 'When an entry’s matter took or takes place.',
});
export type When = z.infer<typeof When>;
