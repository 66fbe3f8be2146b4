// In: an element of a page. Out: whether its words belong to the report, and if not, what they are instead.
// The policy, in one place:
//   hidden      never shown as text: scripts, styles, forms' controls, players, what is marked hidden. Left out silently.
//   furniture   shown, but not the report: navigation, asides, figures with their captions, share bars, teasers, comments.
//               Left out with one Note a kind, so that nothing is dropped in silence.
//   credit      byline and time of publication, when they stand in an element of their own: read as fields of the report.
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlParent } from './html-tree.ts';

export type Furniture = 'navigation' | 'aside' | 'figure' | 'footer' | 'form' | 'furniture' | 'credit';

const HIDDEN = new Set([
  'applet',
  'area',
  'audio',
  'base',
  'button',
  'canvas',
  'col',
  'colgroup',
  'datalist',
  'dialog',
  'embed',
  'frame',
  'frameset',
  'head',
  'iframe',
  'img',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'param',
  'picture',
  'progress',
  'rp',
  'rt',
  'script',
  'select',
  'source',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'track',
  'video',
]);
const BY_TAG: Readonly<Record<string, Furniture>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'aside',
  figure: 'figure',
  figcaption: 'figure',
  footer: 'footer',
  form: 'form',
  address: 'credit',
};
const BY_ROLE: Readonly<Record<string, Furniture>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  complementary: 'aside',
  banner: 'navigation',
  contentinfo: 'footer',
  search: 'form',
  dialog: 'furniture',
  alertdialog: 'furniture',
  tablist: 'navigation',
  toolbar: 'furniture',
};

// Words of class and id. A class names furniture by its first word (share-bar, newsletterSignup) or its last (article-share);
// "shareholder-news" does neither, nor does "entry-content".
const FURNITURE_WORDS = new Set([
  'advert',
  'advertisement',
  'advertising',
  'adsense',
  'banner',
  'breadcrumb',
  'breadcrumbs',
  'consent',
  'cookie',
  'cookies',
  'gallery',
  'jump',
  'masthead',
  'menu',
  'modal',
  'mostread',
  'navbar',
  'newsletter',
  'outbrain',
  'overlay',
  'pager',
  'pagination',
  'paywall',
  'popular',
  'popup',
  'promo',
  'promoted',
  'recirc',
  'recirculation',
  'recommended',
  'recommendations',
  'related',
  'rss',
  'screenreader',
  'share',
  'sharebar',
  'sharing',
  'signup',
  'slideshow',
  'social',
  'sponsor',
  'sponsored',
  'subscribe',
  'subscription',
  'taboola',
  'tags',
  'taglist',
  'teaser',
  'teasers',
  'toolbar',
  'tooltip',
  'trending',
]);
/** Furniture even where it holds most of a page's words: two hundred comments under a short report. */
const SURE_WORDS = new Set(['comments', 'commentlist', 'disqus', 'nav', 'navigation', 'respond', 'sidebar']);
/** Furniture as a first word only: "widget-recent", but "elementor-widget" wraps whole reports. */
const FIRST_WORDS = new Set(['ad', 'ads', 'widget', 'widgets']);
const CREDIT_WORDS = new Set(['byline', 'bylines', 'author', 'authors', 'pubdate', 'timestamp', 'datestamp']);
/** Say nothing about what is inside: "share-container", "byline__name". */
const NEUTRAL_WORDS = new Set([
  'area',
  'block',
  'box',
  'col',
  'component',
  'container',
  'group',
  'inner',
  'item',
  'items',
  'label',
  'link',
  'links',
  'list',
  'module',
  'name',
  'outer',
  'row',
  'section',
  'wrap',
  'wrapper',
]);
/** "has-sidebar", "no-sidebar": about the page, not the element. */
const ABOUT_ELSEWHERE = new Set(['has', 'no', 'with', 'without', 'is', 'not']);

/** Longest text of a credit: names, offices and a time. A longer one is a paragraph of the report. */
export const LONGEST_CREDIT = 200;

/** Whether `element` is never shown as text. */
export function isHidden(element: HtmlElement): boolean {
  if (HIDDEN.has(element.tag)) return true;
  for (const { name, value } of element.attributes) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'aria-hidden' && value === 'true') return true;
    if (
      name === 'style' &&
      /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(value.slice(0, 1000))
    )
      return true;
  }
  return false;
}

/** What an element is: shown as text of the report (null), never shown, or shown but something else. */
export type Judge = (element: HtmlElement) => Furniture | 'hidden' | null;

/**
 * The judge of one page. Furniture that holds more than MOST of the page's letters is taken for the report's wrapping:
 * some pages put everything into one form, or into a div of class "gallery".
 */
export function createJudge(root: HtmlParent): Judge {
  const letters = new Map<HtmlParent, number>();
  const total = sumLetters(root, letters);
  return (element) => {
    if (isHidden(element)) return 'hidden';
    const furniture = furnitureOf(element);
    if (furniture === null || furniture.isSure) return furniture?.kind ?? null;
    return (letters.get(element) ?? 0) > total * MOST ? null : furniture.kind;
  };
}

const MOST = 0.6;

function sumLetters(node: HtmlParent, letters: Map<HtmlParent, number>): number {
  let sum = 0;
  for (const child of node.children) {
    if (child.kind === 'text') sum += countLetters(child.value);
    else if (child.kind === 'element' && !isHidden(child)) sum += sumLetters(child, letters);
  }
  letters.set(node, sum);
  return sum;
}

/** UTF-16 units of `text` that are no white space as HTML has it. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 32) letters++;
  return letters;
}

function furnitureOf(element: HtmlElement): { kind: Furniture; isSure: boolean } | null {
  if (NEVER.has(element.tag)) return null;
  const byTag = BY_TAG[element.tag];
  if (byTag) return { kind: byTag, isSure: byTag !== 'form' && byTag !== 'credit' };
  const role = attributeOf(element, 'role')?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(BY_ROLE, role)) return { kind: BY_ROLE[role]!, isSure: false };
  if (attributeOf(element, 'rel') === 'author' || attributeOf(element, 'itemprop') === 'author')
    return { kind: 'credit', isSure: false };
  let isCredit = false;
  for (const name of namesOf(element)) {
    const words = name.filter((word) => !NEUTRAL_WORDS.has(word));
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.some((word) => ABOUT_ELSEWHERE.has(word))) continue;
    if (SURE_WORDS.has(first) || SURE_WORDS.has(last)) return { kind: 'furniture', isSure: true };
    if (FIRST_WORDS.has(first) || FURNITURE_WORDS.has(first) || FURNITURE_WORDS.has(last))
      return { kind: 'furniture', isSure: false };
    if (CREDIT_WORDS.has(first) || CREDIT_WORDS.has(last)) isCredit = true;
  }
  return isCredit ? { kind: 'credit', isSure: false } : null;
}

const NEVER = new Set(['html', 'body', 'article', 'main', 'h1', 'blockquote']);

/** The classes and the id of an element, each taken apart into words: "articleShare-bar" is article, share, bar. */
export function namesOf(element: HtmlElement): string[][] {
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.slice(0, 500).trim();
  if (names === '') return [];
  return names.split(/\s+/).map((name) =>
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word !== ''),
  );
}

/** Elements that stand in a line of text; all others break it. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'ruby',
  'rb',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'br',
  'slot',
  'output',
]);

/** Whether `node` is an element that starts and ends a block of text. Unknown elements are inline, as browsers have it. */
export function isBlock(node: HtmlNode): boolean {
  return node.kind === 'element' && !INLINE.has(node.tag) && !node.tag.includes('-');
}
