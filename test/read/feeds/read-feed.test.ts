import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPS } from '../../../src/read/caps.ts';
import { readFeed } from '../../../src/read/feeds/read-feed.ts';
import { readBytes } from '../../../src/read/read-document.ts';

const read = (source: string) => [...readFeed(source, { origin: 'feed.xml', caps: DEFAULT_CAPS })];
const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0" ${NAMESPACES}><channel><title>The Sund Courier</title><language>en-GB</language>${items}</channel></rss>`;

/** The first item's report and the rules of its notes. */
function first(source: string) {
  const [outcome] = read(source);
  if (outcome?.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return { ...outcome.report, rules: outcome.notes.map(({ rule }) => rule), map: outcome.sourceMap };
}

describe('readFeed', () => {
  it('reads the whole text of an RSS item, not its description', () => {
    const report = first(
      rss(`<item><title>Pact &amp; Tarsk to meet</title><link>https://sund.example/1</link><dc:creator>By Mara Lindt</dc:creator>
        <pubDate>Mon, 03 Mar 2025 10:15:00 GMT</pubDate><description>Both sides will meet.</description>
        <content:encoded><![CDATA[<p>Halvik said the Pact &amp; Tarsk would meet.</p><p>“In July,” she said.</p>]]></content:encoded></item>`),
    );
    expect(report).toMatchObject({
      text: 'Halvik said the Pact & Tarsk would meet.\n\n“In July,” she said.',
      title: 'Pact & Tarsk to meet',
      byline: 'Mara Lindt',
      outlet: 'The Sund Courier',
      url: 'https://sund.example/1',
      published: '2025-03-03T10:15:00Z',
      language: 'en-GB',
      mediaType: 'text/html',
      rules: [],
    });
  });

  it('says where there is a description only, and takes one without markup as text', () => {
    const report = first(
      rss('<item><description>Oranov said he would come.\n\nHe did not say when.</description></item>'),
    );
    expect(report).toMatchObject({
      text: 'Oranov said he would come.\n\nHe did not say when.',
      mediaType: 'text/plain',
      rules: ['feed-summary'],
    });
    expect(first(rss('<item><description>&lt;p&gt;He said “no”.&lt;/p&gt;</description></item>')).text).toBe(
      'He said “no”.',
    );
  });

  it('takes the outlet that an aggregator names, an agency for no person, and no guid that is no address', () => {
    const report = first(
      rss(`<item><source url="https://a.example">Kestrian Gazette</source><dc:creator>Meridian</dc:creator>
        <guid isPermaLink="false">https://a.example/x</guid><description>Text stands here.</description></item>`),
    );
    expect(report).toMatchObject({ outlet: 'Kestrian Gazette', agency: 'Meridian', byline: null, url: null });
  });

  it('reads Atom: text is text, markup is markup, a summary where there is no content', () => {
    const entries =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Sund Wire</title><author><name>Sund Wire</name></author>
      <entry><id>1</id><title type="html">&lt;em&gt;Drazic&lt;/em&gt; resigns</title><link rel="self" href="https://s.example/self"/><link href="https://s.example/1"/>
        <updated>2025-03-04T00:00:00Z</updated><published>2025-03-03T10:00:00+01:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Drazic <b>resigned</b>.</p></div></content></entry>
      <entry><id>2</id><title>b</title><author><name>Ilse Varga</name></author><content type="text">5 &lt; 6, he said.</content></entry>
      <entry><id>3</id><title>c</title><summary type="html">&lt;p&gt;Short.&lt;/p&gt;</summary></entry>
      <entry><id>4</id><title>d</title><content type="image/png">iVBORw0KGgo=</content></entry></feed>`);
    expect(entries.map((e) => (e.outcome === 'read' ? e.report.text : e.refused.rule))).toEqual([
      'Drazic resigned.',
      '5 < 6, he said.',
      'Short.',
      'empty',
    ]);
    const [one, two] = entries.map((e) => (e.outcome === 'read' ? e.report : null));
    expect(one).toMatchObject({
      title: 'Drazic resigns',
      url: 'https://s.example/1',
      published: '2025-03-03T10:00:00+01:00',
      byline: null,
      outlet: 'Sund Wire',
      language: 'en',
    });
    expect(two!.byline).toBe('Ilse Varga');
  });

  it('reads RDF Site Summary and JSON Feed', () => {
    expect(
      first(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
        <channel rdf:about="https://k.example"><title>Kestrian Gazette</title></channel>
        <item rdf:about="https://k.example/1"><title>t</title><link>https://k.example/1</link><description>It rained.</description><dc:date>2025-03-03</dc:date></item></rdf:RDF>`),
    ).toMatchObject({
      text: 'It rained.',
      outlet: 'Kestrian Gazette',
      url: 'https://k.example/1',
      published: '2025-03-03',
    });
    const items = [
      {
        id: '1',
        content_html: '<!DOCTYPE html><p>It rained.</p>',
        url: 'https://k.example/1',
        authors: [{ name: 'Ilse Varga' }],
      },
      { id: '2', content_text: 'It snowed.' },
    ];
    const json = read(
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Kestrian Gazette', items }),
    );
    expect(
      json.map((e) => e.outcome === 'read' && [e.report.text, e.report.byline, e.report.mediaType, e.origin]),
    ).toEqual([
      ['It rained.', 'Ilse Varga', 'text/html', 'feed.xml:1'],
      ['It snowed.', null, 'text/plain', 'feed.xml:2'],
    ]);
  });

  it('keeps an item’s hash while other items come and go', () => {
    const item = '<item><title>a</title><description>It rained.</description></item>';
    const report = (source: string, n: number) => {
      const outcome = read(source)[n]!;
      return outcome.outcome === 'read' ? outcome.report.id : null;
    };
    const other = '<item><title>b</title><description>It snowed.</description></item>';
    expect(report(rss(other + item), 1)).toBe(report(rss(item), 0));
  });

  it.each([
    ['no feed', '<note>a</note>', 'not-a-feed'],
    ['a page', '<html><body>a</body></html>', 'not-a-feed'],
    ['a feed that is cut', rss('<item><description>It rained.</description></item>').slice(0, -60), 'feed-cut'],
    ['no items', rss(''), 'empty'],
    ['a bomb', rss('<item><title>&a;</title></item>', '<!DOCTYPE rss [<!ENTITY a "aaaa">]>'), 'feed-doctype'],
    ['nesting', rss(`<item>${'<a>'.repeat(50_000)}</item>`), 'not-a-feed'],
    [
      'nesting in a text',
      rss(`<item><description>${'&lt;b&gt;'.repeat(50_000)}</description></item>`),
      'html-too-deep',
    ],
  ])('refuses %s', (_, source, rule) => {
    expect(read(source).map((e) => (e.outcome === 'refused' ? e.refused.rule : e.report.text))).toEqual([rule]);
  });

  it('reads the whole items of a feed that is cut, and says that it is', () => {
    const item = '<item><description>It rained.</description></item>';
    const cut = rss(`${item}<item><title>b</title>`).replace('</channel></rss>', '');
    expect(read(cut).map((e) => (e.outcome === 'refused' ? e.refused.rule : e.report.text))).toEqual([
      'It rained.',
      'empty',
      'feed-cut',
    ]);
  });

  it('goes by the encoding that XML declares', () => {
    const source = `<?xml version="1.0" encoding="windows-1252"?>${rss('<item><description>“Čaj,” caf\u00e9 — no.</description></item>').slice(21)}`;
    const bytes = Buffer.from(
      source.replace('Č', 'C').replace('“', '\x93').replace('”', '\x94').replace('—', '\x97'),
      'latin1',
    );
    const [outcome] = readBytes(bytes, 'feed.xml', 'feed');
    expect(outcome?.outcome === 'read' && outcome.report.text).toBe('“Caj,” café — no.');
  });

  it('never throws, and ends each item in exactly one way', () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<description>',
      '</description>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&lt;p&gt;',
      '&',
      '<',
      'Oranov said no.',
      '<link>x</link>',
      '\u0000',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const outcomes = read(rss(parts.join('')));
        expect(outcomes.length).toBeGreaterThan(0);
        for (const e of outcomes) expect(['read', 'refused']).toContain(e.outcome);
      }),
      { numRuns: 300 },
    );
  });
});
