// A text in, the reading of a report that has nothing but this text out.
import { contentId, textHash } from '../../../src/text/content-hash.ts';
import type { Reading } from '../../../src/understand/reading.ts';
import { understand } from '../../../src/understand/understand.ts';

export function readingOf(text: string): Reading {
  const hash = textHash(text);
  return understand({
    id: contentId(hash, null, null),
    textHash: hash,
    givenId: null,
    text,
    title: null,
    byline: null,
    agency: null,
    dateline: null,
    outlet: null,
    url: null,
    published: null,
    language: null,
    mediaType: 'text/plain',
  });
}
