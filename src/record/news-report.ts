import { z } from 'zod';

export const Dateline = z.object({ place: z.string().nullable(), date: z.string().nullable() }).meta({
  id: 'Dateline',
  description: 'Where a report was filed from, and the date it gives beside the place, as written.',
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * One report as received. Immutable: `text` is never rewritten, and `id` is the hash of the text and of where it was
 * printed (see text/content-hash.ts), so the same wire copy in two outlets is two reports with one `textHash`.
 */
export const NewsReport = z
  .object({
    id: z.string().describe('content hash of textHash, outlet and url'),
    textHash: z.string().describe('SHA-256 of the text, in hexadecimal'),
    givenId: z.string().nullable().describe('the id that the input carried, if any'),
    text: z.string(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    agency: z.string().nullable(),
    dateline: Dateline.nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: z
      .string()
      .nullable()
      .describe(
        'ISO 8601 date or instant, as given by the input: a field, a credit line, else the full date of the dateline, else that of a headline like “Sitting of 4 March 2031”',
      ),
    language: z.string().nullable().describe('BCP 47 tag, as given or null'),
    mediaType: z.enum(['text/plain', 'text/html', 'application/x-ndjson']),
  })
  .meta({ id: 'NewsReport', description: 'One report as received.' });
export type NewsReport = z.infer<typeof NewsReport>;
