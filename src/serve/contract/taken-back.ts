// Where a paper took back what an entry of its report says.
import { z } from 'zod';

export const TakenBack = z
  .object({
    reportId: z.string().describe('the report with the notice'),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    notice: z.string().describe('its words'),
  })
  .meta({ id: 'TakenBack', description: 'The notice of correction in which a paper took back what it had printed.' });
export type TakenBack = z.infer<typeof TakenBack>;
