import { describe, expect, it } from 'vitest';
import { toAnnotations, writeWebAnnotations } from '../../../src/serve/export/web-annotation.ts';
import { joined } from '../../laws/export-laws.ts';
import { recordReport } from '../record-report.ts';

const record = recordReport({ text: '😀 Okker denied it 🙂.', url: 'https://vell.example/1' }, (w) => [
  w.statement({ source: 'Okker', cue: 'denied', content: 'it', act: 'deny' }),
]);

async function* records(...all: (typeof record)[]) {
  yield* all;
}

describe('web annotation', () => {
  it('counts code points and says so', () => {
    const [annotation] = toAnnotations(record);
    expect(annotation?.target.map(({ role, unit, selector }) => [role, unit, selector[0], selector[1].exact])).toEqual([
      ['source', 'unicode-code-point', { type: 'TextPositionSelector', start: 2, end: 7 }, 'Okker'],
      ['cue', 'unicode-code-point', { type: 'TextPositionSelector', start: 8, end: 14 }, 'denied'],
      ['content', 'unicode-code-point', { type: 'TextPositionSelector', start: 15, end: 17 }, 'it'],
    ]);
  });

  it('quotes what stands around without cutting a pair', () => {
    const long = recordReport({ text: `${'😀'.repeat(40)}x${'🙂'.repeat(40)}` }, (w) => [w.time('x')]);
    const quote = toAnnotations(long)[0]?.target[0]?.selector[1];
    expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'x', prefix: '😀'.repeat(16), suffix: '🙂'.repeat(16) });
    const odd = recordReport({ text: `${'😀'.repeat(40)}axb${'🙂'.repeat(40)}` }, (w) => [w.time('x')]);
    const around = toAnnotations(odd)[0]?.target[0]?.selector[1];
    expect([around?.prefix, around?.suffix]).toEqual([`${'😀'.repeat(15)}a`, `b${'🙂'.repeat(15)}`]);
  });

  it('names the report, and the page it was on when that is known', () => {
    const targets = (url: string | null) =>
      toAnnotations(recordReport({ text: 'May 3', url }, (w) => [w.time('May 3')]))[0]?.target[0];
    expect(targets('https://vell.example/1')).toMatchObject({ scope: 'https://vell.example/1' });
    expect(targets(null)).not.toHaveProperty('scope');
    expect(targets(null)?.source).toMatch(/^urn:dualtrack:report:[0-9a-f]{24}$/);
  });

  it.each([0, 1, 3])('is one JSON document with %i records', async (count) => {
    const document = await joined(writeWebAnnotations(records(...Array(count).fill(record))));
    expect(JSON.parse(document)).toMatchObject({ type: 'AnnotationCollection', total: count });
  });
});
