// What is known of a report in, a CSL-JSON item out, as Zotero, pandoc and citeproc read it.
import type { CslItem } from '../../contract/citation.ts';
import type { SourceFacts } from './source-facts.ts';

/** `note` is one line of plain words. */
export function toCslItem(facts: SourceFacts, id: string, note: string): CslItem {
  const author = facts.author ?? facts.agency;
  const { dateParts, published } = facts;
  return {
    id,
    type: 'article-newspaper',
    title: facts.title ?? facts.opening,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(facts.outlet !== null && { 'container-title': facts.outlet }),
    ...(facts.agency !== null && { publisher: facts.agency }),
    ...(facts.place !== null && { 'publisher-place': facts.place }),
    ...(dateParts.length > 0
      ? { issued: { 'date-parts': [[...dateParts]] as [number[]] } }
      : published !== null && { issued: { raw: published } }),
    ...(facts.url !== null && { URL: facts.url }),
    ...(facts.language !== null && { language: facts.language }),
    note,
  };
}
