// In: the tree of a page. Out: what the page says about itself: title, byline, agency, outlet, address,
// time, language.
// Said by (first that says it): JSON-LD of an article, meta tags (OpenGraph, article:, Dublin Core, itemprop), elements.
import { addressOf, bylineOf, clean, LONGEST_VALUE, languageOf } from './clean-facts.ts';
import { findArticleFacts } from './find-article-facts.ts';
import { attributeOf, type HtmlElement, type HtmlParent } from './html-tree.ts';
import type { ReportFields } from './make-report.ts';
import { isBlock } from './page-furniture.ts';
import { readPublished } from './read-published.ts';

/** Most and longest JSON-LD blocks looked at: a page has one to five of some kilobytes. */
const MOST_BLOCKS = 20;
const LONGEST_BLOCK = 2 ** 20;

const META: Readonly<Record<'title' | 'byline' | 'outlet' | 'url' | 'published' | 'language', readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'],
  byline: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  outlet: ['og:site_name', 'dc.publisher', 'application-name', 'publisher'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  published: [
    'article:published_time',
    'datepublished',
    'og:published_time',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'date',
  ],
  language: ['og:locale', 'content-language', 'dc.language'],
};

/** The facts of the page under `root`; null for each that it does not tell. */
export function findPageFacts(
  root: HtmlParent,
): Required<Pick<ReportFields, 'title' | 'byline' | 'agency' | 'outlet' | 'url' | 'published' | 'language'>> {
  const page = gatherElements(root);
  const article = findArticleFacts(page.blocks);
  const metaOf = (fact: keyof typeof META): string | null => {
    for (const name of META[fact]) {
      const value = page.meta.get(name);
      if (value) return value;
    }
    return null;
  };
  const outlet = clean(article.outlet ?? metaOf('outlet'));
  const written = [metaOf('byline'), ...page.bylines].map(bylineOf).filter((found) => found !== null);
  const byline = clean(article.byline) ?? written.find((found) => found.byline !== null)?.byline ?? null;
  const agency = clean(article.agency) ?? written.find((found) => found.agency !== null)?.agency ?? null;
  const title = clean(article.title) ?? clean(metaOf('title')) ?? clean(page.headline) ?? clean(page.title);
  return {
    title: title && withoutOutlet(title, outlet),
    byline,
    agency,
    outlet,
    url: [article.url, page.canonical, metaOf('url')].map(addressOf).find((url) => url !== null) ?? null,
    published:
      [article.published, metaOf('published'), ...page.times].find((time) => readPublished(time ?? null) !== null) ??
      metaOf('published'),
    language: [page.language, article.language, metaOf('language')].map(languageOf).find((tag) => tag !== null) ?? null,
  };
}

interface PageElements {
  readonly meta: Map<string, string>;
  readonly blocks: string[];
  readonly bylines: string[];
  readonly times: string[];
  title: string | null;
  headline: string | null;
  canonical: string | null;
  language: string | null;
}

/** One walk over all elements, taking the first of each kind. */
function gatherElements(root: HtmlParent): PageElements {
  const page: PageElements = {
    meta: new Map(),
    blocks: [],
    bylines: [],
    times: [],
    title: null,
    headline: null,
    canonical: null,
    language: null,
  };
  const visit = (parent: HtmlParent): void => {
    for (const element of parent.children) {
      if (element.kind !== 'element') continue;
      gatherElement(element, page);
      visit(element);
    }
  };
  visit(root);
  return page;
}

function gatherElement(element: HtmlElement, page: PageElements): void {
  const { tag } = element;
  if (tag === 'html') page.language ??= attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  else if (tag === 'title')
    page.title ??= element.parent?.kind === 'element' && element.parent.tag === 'head' ? textOf(element) : null;
  else if (tag === 'h1') page.headline ??= headlineOf(element);
  else if (tag === 'meta') {
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop') ??
      attributeOf(element, 'http-equiv');
    const content = attributeOf(element, 'content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !page.meta.has(key)) page.meta.set(key, content);
  } else if (tag === 'link' && attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
    page.canonical ??= attributeOf(element, 'href');
  else if (tag === 'script' && attributeOf(element, 'type')?.trim().toLowerCase() === 'application/ld+json') {
    if (page.blocks.length < MOST_BLOCKS) page.blocks.push(textOf(element, LONGEST_BLOCK));
  } else if (tag === 'time') {
    const time = attributeOf(element, 'datetime');
    // pubdate and itemprop say that it is the publication's; else the first one on the page is the best there is.
    if (time && (attributeOf(element, 'pubdate') !== null || attributeOf(element, 'itemprop') === 'datePublished'))
      page.times.unshift(time);
    else if (time && page.times.length < 8) page.times.push(time);
  }
  if (
    attributeOf(element, 'rel') === 'author' ||
    attributeOf(element, 'itemprop') === 'author' ||
    /\bbyline\b|\bauthor-?name\b/.test(attributeOf(element, 'class')?.slice(0, 200) ?? '')
  )
    page.bylines.push(textOf(element));
}

/** The words of a headline; of one that nobody closed only those before the paragraphs that it holds. Not of one whose words stand in a block of their own. */
function headlineOf(heading: HtmlElement): string {
  const from = heading.children.findIndex((child) => child.kind !== 'text' || child.value.trim() !== '');
  const end = heading.children.findIndex((child, i) => i > from && isBlock(child));
  return textOf(end < 0 ? heading : { ...heading, children: heading.children.slice(0, end) });
}

/** The text inside `element`, at most `most` units. */
function textOf(element: HtmlElement, most = LONGEST_VALUE * 2): string {
  let text = '';
  for (const child of element.children) {
    if (text.length > most) return '';
    if (child.kind === 'text') text += child.value;
    else if (child.kind === 'element') text += ` ${textOf(child, most - text.length)} `;
  }
  return text.length > most ? '' : text;
}

/** "Pact meets | The Sund Courier" is "Pact meets" when the outlet is The Sund Courier. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const rest = title.slice(0, title.length - outlet.length);
  const cut = rest.replace(/\s*[|–—·:«»-]\s*$/, '');
  return cut !== rest && cut !== '' ? cut : title;
}
