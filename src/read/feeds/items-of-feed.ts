// In: a feed as feedsmith parses it (RSS, Atom, RDF Site Summary, JSON Feed). Out: its items in one shape, in the feed's order.
import type { parseFeed } from 'feedsmith';
import { addressOf, bylineOf, clean, languageOf } from '../clean-facts.ts';

export type ParsedFeed = ReturnType<typeof parseFeed<string>>;
type Feed<Format extends ParsedFeed['format']> = Extract<ParsedFeed, { format: Format }>['feed'];

export interface FeedItem {
  /** The text as the feed gives it: HTML, or plain; null where the item has only a title. */
  readonly body: { readonly kind: 'html' | 'text'; readonly source: string; readonly isSummary: boolean } | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** As written: "Mon, 03 Mar 2025 10:15:00 GMT". */
  readonly published: string | null;
  readonly language: string | null;
}

type Body = FeedItem['body'];

/** The items of `parsed`. Facts that the feed tells of all its items (outlet, language) stand with each. */
export function itemsOfFeed(parsed: ParsedFeed): FeedItem[] {
  if (parsed.format === 'rss') return itemsOfRss(parsed.feed);
  if (parsed.format === 'atom') return itemsOfAtom(parsed.feed);
  if (parsed.format === 'rdf') return itemsOfRdf(parsed.feed);
  return itemsOfJson(parsed.feed);
}

function itemsOfRss(feed: Feed<'rss'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    body: bodyOf(item.content?.encoded, item.description),
    title: titleOf(item.title),
    // Feeds of aggregators name the outlet with the item.
    outlet: clean(item.source?.title) ?? clean(feed.title),
    url:
      addressOf(item.link ?? null) ?? (item.guid?.isPermaLink === false ? null : addressOf(item.guid?.value ?? null)),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    language: languageOf(feed.language ?? null),
    ...creditOf([...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)]),
  }));
}

function itemsOfRdf(feed: Feed<'rdf'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    body: bodyOf(item.content?.encoded, item.description),
    title: titleOf(item.title),
    outlet: clean(feed.title),
    url: addressOf(item.link ?? item.rdf?.about ?? null),
    published: item.dc?.dates?.[0] ?? null,
    language: languageOf(feed.dc?.languages?.[0] ?? null),
    ...creditOf(item.dc?.creators ?? []),
  }));
}

function itemsOfAtom(feed: Feed<'atom'>): FeedItem[] {
  const outlet = clean(feed.title?.value);
  return (feed.entries ?? []).map((entry) => ({
    body: atomBody(entry.content, false) ?? atomBody(entry.summary, true),
    title: titleOf(entry.title?.value),
    outlet: clean(entry.source?.title?.value) ?? outlet,
    // RFC 4287, 4.2.7.2: a link that does not say what it is leads to the entry itself.
    url: addressOf(entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null),
    published: entry.published ?? entry.updated ?? null,
    language: languageOf(entry.xml?.lang ?? feed.xml?.lang ?? null),
    // RFC 4287, 4.1.2: an entry without an author has the feed's, which is no byline where it is the outlet itself.
    ...creditOf((entry.authors ?? feed.authors ?? []).map(({ name }) => (clean(name) === outlet ? undefined : name))),
  }));
}

function itemsOfJson(feed: Feed<'json'>): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    body: item.content_html
      ? { kind: 'html', source: item.content_html, isSummary: false }
      : (plain(item.content_text, false) ?? plain(item.summary, true)),
    title: titleOf(item.title),
    outlet: clean(feed.title),
    url: addressOf(item.url ?? item.external_url ?? null),
    published: item.date_published ?? item.date_modified ?? null,
    language: languageOf(item.language ?? feed.language ?? null),
    ...creditOf((item.authors ?? feed.authors ?? []).map(({ name }) => name)),
  }));
}

/** RSS knows HTML alone; a description without markup is text all the same, or old feeds would read as one block of a page. */
function bodyOf(content: string | undefined, description: string | undefined): Body {
  const source = content?.trim() ? content : description;
  if (!source?.trim()) return null;
  return { kind: /<[a-z!/]|&#?\w+;/i.test(source) ? 'html' : 'text', source, isSummary: source !== content };
}

function atomBody(given: { value?: string; type?: string } | undefined, isSummary: boolean): Body {
  if (!given?.value?.trim()) return null;
  // RFC 4287, 4.1.3: html and xhtml are markup, text and no type are none; what is neither (a picture in base64) is no report.
  if (given.type === 'html' || given.type === 'xhtml' || given.type === 'text/html')
    return { kind: 'html', source: given.value, isSummary };
  return given.type === undefined || given.type === 'text' || given.type === 'text/plain'
    ? plain(given.value, isSummary)
    : null;
}

const plain = (source: string | undefined, isSummary: boolean): Body =>
  source?.trim() ? { kind: 'text', source, isSummary } : null;

/** A title may be HTML ("<em>Pact</em> meets"): tags are left out. */
const titleOf = (title: string | undefined) => clean(title?.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' '));

/** The first that is a person, the first that is an agency. */
function creditOf(names: readonly (string | undefined)[]): Pick<FeedItem, 'byline' | 'agency'> {
  const found = names.map((name) => bylineOf(name ?? null)).filter((credit) => credit !== null);
  const persons = found.map(({ byline }) => byline).filter((byline) => byline !== null);
  return {
    byline: persons.length > 0 ? persons.join(', ') : null,
    agency: found.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}
