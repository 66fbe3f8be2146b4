import { z } from 'zod';

/** A half-open stretch `[start, end)` of a report's text, in UTF-16 code units. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start <= span.end, 'a span ends where it starts or later')
  .meta({ id: 'Span', description: 'Half-open stretch of the report’s text in UTF-16 code units.' });
export type Span = z.infer<typeof Span>;
