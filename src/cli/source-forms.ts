// The words of --from.
export const SOURCE_FORMS = ['auto', 'text', 'html', 'ndjson', 'feed', 'mail'] as const;
export type SourceForm = (typeof SOURCE_FORMS)[number];
