// A section of a document as blocks.
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../src/workbench/method/doc-section.ts';

const DOCUMENT = `# Title

## First
One line
and its end.

- a bullet
  that goes on
- **another**

| a | b \\| c |
|---|---|
| 1 | 2 |

### Under it
not of the first
`;

describe('a section of a document', () => {
  it('has its paragraphs, lists and tables, and ends at the next heading of any level', () => {
    expect(sectionOf(DOCUMENT, 'First')).toEqual([
      { what: 'paragraph', text: 'One line and its end.' },
      { what: 'list', items: ['a bullet that goes on', '**another**'] },
      { what: 'table', head: ['a', 'b | c'], rows: [['1', '2']] },
    ]);
  });

  it('ends with the document', () => {
    expect(sectionOf(DOCUMENT, 'Under it')).toEqual([{ what: 'paragraph', text: 'not of the first' }]);
  });

  it('takes a table right behind a line of text for a block of its own', () => {
    expect(sectionOf('## A\nwords:\n| a |\n|---|\n| 1 |', 'A')).toEqual([
      { what: 'paragraph', text: 'words:' },
      { what: 'table', head: ['a'], rows: [['1']] },
    ]);
  });

  it('is empty where there is no such heading', () => {
    expect(sectionOf(DOCUMENT, 'Nothing')).toEqual([]);
  });
});
