// BibTeX in, entries with their fields as they stand out, by ORCID's parser, which has no types of its own.
import { createRequire } from 'node:module';

interface Parsed {
  readonly citationKey: string;
  readonly entryType: string;
  readonly entryTags: Readonly<Record<string, string>>;
}

const parser = createRequire(import.meta.url)('@orcid/bibtex-parse-js') as { toJSON(text: string): Parsed[] };

export function parseBibFile(text: string) {
  return parser
    .toJSON(text)
    .map(({ citationKey: key, entryType, entryTags: fields }) => ({ key, type: entryType.toLowerCase(), fields }));
}
