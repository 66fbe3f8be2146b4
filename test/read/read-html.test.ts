import { describe, expect, it } from 'vitest';
import { DEFAULT_CAPS } from '../../src/read/caps.ts';
import { readHtml } from '../../src/read/read-html.ts';

function read(source: string, caps = {}) {
  const outcome = readHtml(source, { origin: 'page.html', caps: { ...DEFAULT_CAPS, ...caps } });
  return outcome.outcome === 'read' ? outcome : outcome.refused;
}
function textOf(source: string): string {
  const outcome = read(source);
  return 'report' in outcome ? outcome.report.text : outcome.rule;
}
const LONG =
  'The Halden Pact and Tarsk will meet in Tessaly on Monday, the secretary general said, after months of talks.';
const article = (inside: string) => `<body><article><p>${LONG}</p>${inside}</article>`;
/** What `inside` adds to the text of an article. */
const added = (inside: string) => textOf(article(inside)).slice(LONG.length);

describe('the text of a page', () => {
  it.each([
    ['sets blocks apart by a blank line', '<p>One</p><div>Two</div>Three', '\n\nOne\n\nTwo\n\nThree'],
    ['ends a line at <br>', '<p>One<br>Two<br/>Three</p>', '\n\nOne\nTwo\nThree'],
    ['ends a paragraph at two <br>', '<p>One<br><br>Two<br> <br>\n<br>Three</p>', '\n\nOne\n\nTwo\n\nThree'],
    ['glues inline elements', '<p>Tar<b>sk</b>ian <i>troops</i><span>’</span></p>', '\n\nTarskian troops’'],
    ['folds white space', '<p>  One \t\r\n two<b> </b> three </p>', '\n\nOne two three'],
    ['keeps white space in <pre>', '<pre>\nOne\r\n  two</pre>', '\n\nOne\n  two'],
    [
      'decodes references',
      '<p>A&amp;B &ldquo;C&rdquo; &#8212; &#x1F600; &lt;b&gt; &notit; &copy</p>',
      '\n\nA&B “C” — 😀 <b> ¬it; ©',
    ],
    ['keeps no-break spaces', '<p>3&nbsp;March</p>', '\n\n3\u00a0March'],
    ['puts list items on lines', '<ul><li>One</li><li>Two</li></ul>', '\n\nOne\nTwo'],
    [
      'puts rows on lines, cells apart by tabs',
      '<table><tr><td>Sund<td>12<tr><td>Vell<td>9</table>',
      '\n\nSund\t12\nVell\t9',
    ],
    ['writes the marks of <q>', '<p>She said <q>no</q>.</p>', '\n\nShe said “no”.'],
    [
      'shows no scripts, styles, templates, controls',
      '<script>x()</script><style>p{}</style><template>t</template><noscript>n</noscript><button>b</button><select><option>o</select>',
      '',
    ],
    ['shows nothing hidden', '<p hidden>a</p><p style="display: none">b</p><span aria-hidden="true">c</span>', ''],
    ['shows no comments', '<p>One<!-- two -->Three</p>', '\n\nOneThree'],
    [
      'leaves out figures, asides, navigation, footers',
      '<figure><img><figcaption>c</figcaption></figure><aside>a</aside><nav>n</nav><footer>f</footer>',
      '',
    ],
    [
      'leaves out share bars and teasers',
      '<div class="share-bar">Share</div><div class="articleRelated">More</div><div id="newsletter-signup">Sign up</div>',
      '',
    ],
    ['leaves out lists of links', '<ul><li><a href=a>Talks in Vell</a><li><a href=b>Talks in Sund</a></ul>', ''],
    [
      'keeps lists with links',
      '<ul><li>Vell, says <a href=a>Okker</a>, is ready to talk.<li>Sund is not, and waits.</ul>',
      '\n\nVell, says Okker, is ready to talk.\nSund is not, and waits.',
    ],
    [
      'keeps what only sounds like furniture',
      '<p class="shareholder-news">One</p><div class="has-sidebar">Two</div>',
      '\n\nOne\n\nTwo',
    ],
    ['keeps text astray in a table', '<table>One<tr><td>Two</td></tr></table>', '\n\nOne\n\nTwo'],
    ['takes HTML that is text for text', '<p>&lt;script&gt;x()&lt;/script&gt;</p>', '\n\n<script>x()</script>'],
  ])('%s', (_, inside, text) => {
    expect(added(inside)).toBe(text);
  });

  it('says what it left out', () => {
    expect(read(article('<aside>a</aside><aside>b</aside><figure>c</figure><aside></aside>'))).toMatchObject({
      notes: [
        { step: 'read', rule: 'aside-left-out', reason: 'left out of the text: 2 elements (aside)' },
        { step: 'read', rule: 'figure-left-out' },
      ],
    });
  });
});

describe('the region', () => {
  const side = '<ul><li><a href=x>Kestria votes</a><li><a href=y>Belmark waits</a></ul>';
  const body = `<p>${LONG}</p><p>${LONG}</p><p>${LONG}</p>`;
  const text = [LONG, LONG, LONG].join('\n\n');
  it.each([
    ['an article', `<nav>${side}</nav><article>${body}</article><footer>Imprint</footer>`],
    ['main', `<header><a href=/>Courier</a></header><main>${body}</main><div>${side}</div>`],
    ['role=main', `<div class=left>${side}</div><div role=main>${body}</div>`],
    [
      'a div among divs',
      `<div><div class=a>${side}</div><div class=b>${body}</div><div class=c>About us. Contact</div></div>`,
    ],
    [
      'paragraphs each in a div',
      `<div>${side}</div><div id=x>${body.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')}</div>`,
    ],
    ['lines ended by <br><br>', `<table><tr><td>${side}<td>${LONG}<br><br>${LONG}<br><br>${LONG}</table>`],
    ['a form around all', `<form action=x><nav>${side}</nav><div>${body}</div></form>`],
    ['long comments below', `<article>${body}</article><div id=comments>${`<p>${LONG}</p>`.repeat(9)}</div>`],
    ['a class of furniture around all', `<div class="gallery">${body}</div>`],
    ['paragraphs in the body', `${side}${body}`],
    [
      'two blocks side by side',
      `<div class=w><div>${side}</div><section><p>${LONG}</p><p>${LONG}</p></section><section><p>${LONG}</p></section></div>`,
    ],
  ])('is %s', (_, inside) => {
    expect(textOf(`<title>t</title><body>${inside}</body>`)).toBe(text);
  });

  it('keeps what stands between paragraphs', () => {
    const inside = `${side}<p>${LONG}</p><h2>Who comes</h2><blockquote>“We will come,” Oranov said.</blockquote><p>${LONG}</p>`;
    const expected = `${LONG}\n\nWho comes\n\n“We will come,” Oranov said.\n\n${LONG}`;
    expect(textOf(`<body>${inside}`)).toBe(expected);
    expect(textOf(`<body><div><div>${side}</div>${inside}</div>`)).toBe(expected);
    expect(
      textOf(`<body><div><section><p>${LONG}</p></section><h2>Who comes</h2><section><p>${LONG}</p></section></div>`),
    ).toBe(`${LONG}\n\nWho comes\n\n${LONG}`);
  });

  it('keeps the headline beside the paragraphs', () => {
    expect(textOf(`<body><div><h1>Pact meets</h1>${body}</div>`)).toBe(`Pact meets\n\n${text}`);
  });

  it('is in doubt where words lie elsewhere too', () => {
    const elsewhere = `${'<div>'.repeat(7)}<p>${LONG}</p>${'</div>'.repeat(7)}`.repeat(9);
    expect(read(`<body><section>${body}</section>${elsewhere}`)).toMatchObject({ notes: [{ rule: 'region-unsure' }] });
  });
});

describe('what a page says of itself', () => {
  const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const facts = (head: string, body = '', html = '<html>') => {
    const outcome = read(`${html}<head>${head}</head><body><article>${body}<p>${LONG}</p></article>`);
    if (!('report' in outcome)) throw new Error(outcome.rule);
    const { title, byline, outlet, url, published, language, agency, dateline } = outcome.report;
    return { title, byline, outlet, url, published, language, agency, dateline };
  };
  const ARTICLE = {
    '@type': 'NewsArticle',
    headline: 'Pact &amp; Tarsk meet',
    datePublished: '2025-03-03T10:15:00+01:00',
    author: [{ name: 'Mara Lindt' }, { name: 'By Ole Brandt' }],
    publisher: { name: 'The Sund Courier' },
    url: 'https://courier.example/a',
    inLanguage: 'en-GB',
  };
  const ALL = {
    title: 'Pact & Tarsk meet',
    byline: 'Mara Lindt and Ole Brandt',
    outlet: 'The Sund Courier',
    url: 'https://courier.example/a',
    published: '2025-03-03T10:15:00+01:00',
    language: 'en-GB',
  };
  it.each([
    ['an article', ARTICLE],
    ['a list', [{ '@type': 'WebSite', name: 'x' }, ARTICLE]],
    [
      'a graph',
      { '@graph': [{ '@type': 'BreadcrumbList' }, { ...ARTICLE, '@type': ['Article', 'ReportageNewsArticle'] }] },
    ],
  ])('is read from %s in JSON-LD', (_, value) => {
    expect(facts(ld(value))).toMatchObject(ALL);
  });

  it.each([
    ['an agency', { '@type': 'Organization', name: 'Meridian' }, { byline: null, agency: 'Meridian' }],
    [
      'a writer and an agency',
      [{ name: 'Mara Lindt' }, { name: 'Meridian' }],
      { byline: 'Mara Lindt', agency: 'Meridian' },
    ],
    ['a writer called like an agency', [{ name: 'Petra' }], { byline: 'Petra', agency: null }],
  ])('tells writers from agencies: %s', (_, author, expected) => {
    expect(facts(ld({ ...ARTICLE, author }))).toMatchObject(expected);
  });

  it('is read from meta tags', () => {
    const head = `<meta property="og:title" content="Pact &amp;amp; Tarsk meet"><meta property=og:site_name content="The Sund Courier">
      <link rel=canonical href="https://courier.example/a"><meta property=article:published_time content="2025-03-03T10:15:00+01:00">
      <meta name=author content="By Mara Lindt and Ole Brandt"><meta property=og:locale content=en_GB>`;
    expect(facts(head)).toMatchObject(ALL);
  });

  it.each([
    [
      'title from <title> without the outlet',
      '<title>Pact meets | Vell Observer</title><meta property=og:site_name content="Vell Observer">',
      '',
      { title: 'Pact meets' },
    ],
    [
      'title from an <h1> that nobody closed',
      '',
      `<h1>Pact meets <p>${LONG}</p><p>${LONG}</p>`,
      { title: 'Pact meets' },
    ],
    [
      'title from an <h1> with a block in it',
      '',
      `<h1> <div>Pact meets</div></h1><p>${LONG}</p>`,
      { title: 'Pact meets' },
    ],
    ['title from <h1>', '<title>Vell Observer</title>', '<h1>Pact <i>meets</i></h1>', { title: 'Pact meets' }],
    [
      'byline from its element',
      '',
      '<div class="byline">By <a rel=author href=x>Mara Lindt</a></div>',
      { byline: 'Mara Lindt' },
    ],
    ['an agency for a byline', '<meta name=author content="Meridian">', '', { byline: null, agency: 'Meridian' }],
    [
      'a writer beside the agency that the page names first',
      '<meta name=author content="Meridian">',
      '<div class="byline">By Mara Lindt</div>',
      { byline: 'Mara Lindt', agency: 'Meridian' },
    ],
    [
      'outlet and day from a credit line in the text',
      '',
      '<h1>Pact meets</h1><p>Vell Observer, 3 March 2031</p>',
      { outlet: 'Vell Observer', published: '2031-03-03' },
    ],
    [
      'no byline from a profile’s address',
      '<meta property=article:author content="https://social.example/mara">',
      '',
      { byline: null },
    ],
    [
      'time from <time>',
      '',
      '<p class=meta><time datetime="2025-03-03">March 3</time></p>',
      { published: '2025-03-03' },
    ],
    [
      'time that says it is the publication’s',
      '',
      '<time datetime="2025-02-01">x</time><time datetime="2025-03-03" pubdate>y</time>',
      { published: '2025-03-03' },
    ],
    [
      'no address but one on the web',
      '<link rel=canonical href="javascript:alert(1)"><meta property=og:url content="/a">',
      '',
      { url: null },
    ],
    [
      'JSON-LD that is broken',
      '<script type="application/ld+json">{"@type":</script><title>Pact meets</title>',
      '',
      { title: 'Pact meets' },
    ],
    [
      'agency and dateline from the text',
      '',
      '<p>DROVNY, March 3 (Meridian) – Tarsk said it would come.</p>',
      { agency: 'Meridian', dateline: { place: 'DROVNY', date: 'March 3' } },
    ],
  ])('gives %s', (_, head, body, expected) => {
    expect(facts(head, body)).toMatchObject(expected);
  });

  it('gives the language of <html>', () => {
    expect(facts('', '', '<html lang="en">')).toMatchObject({ language: 'en' });
  });

  it('leaves byline and time out of the text', () => {
    expect(
      textOf(
        article(
          '<div class="byline">By Mara Lindt</div><p><time datetime="2025-03-03">March 3, 10:15</time></p><p>On <time datetime="2025-03-03">March 3</time> the talks began.</p>',
        ),
      ),
    ).toBe(`${LONG}\n\nOn March 3 the talks began.`);
  });
});

describe('a hostile page', () => {
  const times = (n: number, part: string) => part.repeat(n);
  it.each([
    ['nested 100,000 deep', times(100_000, '<div>'), 'html-too-deep'],
    ['nested in formatting', Array.from({ length: 2000 }, (_, i) => `<b x=${i}>`).join(''), 'html-too-deep'],
    ['of a million elements', times(1_000_000, '<hr>'), 'html-too-many-nodes'],
    ['that the parser multiplies', times(50_000, '<a><b><p>x</a>'), 'html-too-many-nodes'],
    [
      'with 100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>x`,
      'html-too-many-attributes',
    ],
    [
      'with 100,000 bodies',
      Array.from({ length: 100_000 }, (_, i) => `<body a${i}>`).join(''),
      'html-too-many-attributes',
    ],
    ['with a NUL', '<p>a\0b', 'not-text'],
    ['without text', '<script>x</script>', 'empty'],
    ['of 3,000,000 letters', `<p>${times(3_000_000, 'x')}`, 'text-too-long'],
  ])('%s is rejected', (_, source, rule) => {
    expect(read(source)).toMatchObject({ outcome: 'rejected', rule });
  });

  it.each([
    ['a million quotation marks', times(1_000_000, '"')],
    ['a million letters without a space', times(1_000_000, 'x')],
    ['a million ampersands', times(1_000_000, '&')],
    ['deep JSON-LD', `<script type="application/ld+json">${times(200_000, '[')}</script>x`],
    ['five million blanks', `a${times(5_000_000, ' ')}b`],
  ])('of %s is read', (_, source) => {
    expect(read(source)).toHaveProperty('report');
  });

  it('that takes too long is quarantined', () => {
    let clock = 0;
    const outcome = readHtml(times(5_000, '<p>x'), { origin: 'page.html' }, () => (clock += 6_000));
    expect(outcome).toMatchObject({ refused: { outcome: 'quarantined', rule: 'html-too-slow' } });
  });
});
