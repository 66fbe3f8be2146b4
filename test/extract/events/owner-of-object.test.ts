import { describe, expect, it } from 'vitest';
import { ownerOfObject } from '../../../src/extract/events/owner-of-object.ts';
import { spanOf, viewSentences } from '../../../src/extract/statements/sentence-view.ts';
import type { PloverType } from '../../../src/lexicon/plover.ts';
import { readingOf } from '../../understand/reading-of.ts';

/** Whose the thing is behind the trigger between ▸ and ◂ in the last sentence; the agents stand in brackets. */
function ownersIn(marked: string, type: PloverType): string[] {
  const text = marked.replace(/[[\]▸◂]/g, '');
  const view = viewSentences(readingOf(text)).at(-1)!;
  const tokensAt = (mark: RegExp) =>
    [...marked.matchAll(mark)].map((found) => {
      const start = marked.slice(0, found.index).replace(/[[\]▸◂]/g, '').length;
      const from = view.tokens.findIndex((token) => token.start === start);
      const to = view.tokens.findIndex((token) => token.end === start + found[1]!.length);
      return { from, to: to + 1 };
    });
  const [trigger] = tokensAt(/▸([^◂]+)◂/g);
  return ownerOfObject(view, trigger!, type, tokensAt(/\[([^\]]+)\]/g))
    .map((phrase) => spanOf(view, phrase))
    .map(({ start, end }) => text.slice(start, end));
}

describe('ownerOfObject', () => {
  it.each<[string, PloverType, string[]]>([
    ['[The union] ▸rejected◂ Venn’s demands for an inquiry.', 'REJECT', ['Venn']],
    ['[The unions] ▸rejected◂ her demands for an inquiry.', 'REJECT', ['her']],
    ['[Daan Hollins] ▸rejected◂ his demands for an inquiry.', 'REJECT', []],
    ['[House Rangers] ▸rejected◂ his demands for an inquiry.', 'REJECT', ['his']],
    ['[Unions] ▸rejected◂ his demands for an inquiry.', 'REJECT', ['his']],
    ['[Belmarkers] ▸rejected◂ his demands for an inquiry.', 'REJECT', ['his']],
    ['[The unions] ▸rejected◂ the demands for an inquiry.', 'REJECT', []],
    ['[The unions] ▸rejected◂ their demands for an inquiry.', 'REJECT', []],
    ['[Okker] ▸called◂ her vote a mistake.', 'ACCUSE', []],
    ['[He] ▸praised◂ her refusal to leave.', 'SUPPORT', ['her']],
    ['[He] ▸defended◂ her refusal to leave.', 'SUPPORT', []],
    ['There was ▸criticism◂ of his approach to the strike.', 'ACCUSE', ['his']],
    ['[The union] opened an ▸inquiry◂ into Okker’s use of the fund.', 'ACCUSE', ['Okker']],
    ['[The guilds] ▸condemned◂ the bill’s passage.', 'ACCUSE', []],
    ['[We] ▸criticised◂ his brother.', 'ACCUSE', []],
    ['[We] ▸offered◂ his brother the post.', 'AGREE', []],
  ])('tells whom it is done to by whose the thing is: %s', (marked, type, owners) =>
    expect(ownersIn(marked, type)).toEqual(owners),
  );
});
