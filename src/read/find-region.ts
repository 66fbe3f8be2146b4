// In: the tree of a page. Out: the elements that hold the report, in document order.
// The idea is Readability's (paragraphs vote for what holds them, links and names count against), worked on the tree that
// keeps source positions: Readability itself wants a DOM, takes it apart as it goes, and gives HTML without positions.
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlParent } from './html-tree.ts';
import { countLetters, isBlock, type Judge, namesOf } from './page-furniture.ts';

export interface Region {
  readonly elements: readonly HtmlElement[];
  /** Share of the page's paragraph letters that is inside; low where the choice is doubtful. */
  readonly share: number;
}

/** Letters below which a block is no paragraph: captions, labels, dates. Readability's figure. */
const SHORTEST_PARAGRAPH = 25;
/** How much of a paragraph's vote its parent, grandparent and further holders get. Readability: 1, 1/2, 1/(3 × level). */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];
/** A neighbour of the best element joins it from this share of its votes on, and from one full paragraph's (three) on. */
const JOINS_FROM = 0.2;
const LEAST_VOTES = 3;

const GOOD_WORDS = new Set([
  'article',
  'articlebody',
  'body',
  'content',
  'entry',
  'hentry',
  'main',
  'post',
  'story',
  'storybody',
  'text',
  'blog',
]);
const BAD_WORDS = new Set([
  'comment',
  'contact',
  'foot',
  'footer',
  'footnote',
  'hidden',
  'media',
  'meta',
  'outbrain',
  'promo',
  'related',
  'scroll',
  'shopping',
  'tool',
  'archive',
  'list',
]);
const TAG_WEIGHT: Readonly<Record<string, number>> = {
  article: 25,
  main: 15,
  div: 5,
  section: 5,
  td: 3,
  pre: 3,
  blockquote: 3,
  ul: -3,
  ol: -3,
  dl: -3,
  li: -3,
  form: -3,
  th: -5,
  header: -5,
};

interface Weighed {
  /** What its tag and names say for it. */
  readonly weight: number;
  votes: number;
  letters: number;
  linkLetters: number;
}

/** The region of the page under `root`; null where there is no element with text. */
export function findRegion(root: HtmlParent, judge: Judge): Region | null {
  const weighed = new Map<HtmlElement, Weighed>();
  const body = findBody(root);
  if (!body) return null;
  let paragraphLetters = 0;

  const walk = (element: HtmlElement, inLink: boolean): Weighed => {
    const own: Weighed = { weight: weightOf(element), votes: 0, letters: 0, linkLetters: 0 };
    weighed.set(element, own);
    const isLink = inLink || element.tag === 'a';
    for (const child of element.children) {
      if (child.kind === 'text') {
        const letters = countLetters(child.value);
        own.letters += letters;
        if (isLink) own.linkLetters += letters;
      } else if (child.kind === 'element' && judge(child) === null) {
        const inner = walk(child, isLink);
        own.letters += inner.letters;
        own.linkLetters += inner.linkLetters;
      }
    }
    return own;
  };
  walk(body, false);

  for (const [element] of weighed) {
    const paragraph = paragraphOf(element);
    const letters = countLetters(paragraph.text);
    if (letters < SHORTEST_PARAGRAPH) continue;
    const unlinked = 1 - paragraph.linkLetters / letters;
    paragraphLetters += letters * unlinked;
    const vote = (1 + countCommas(paragraph.text) + Math.min(Math.floor(letters / 100), 3)) * unlinked;
    // Text that stands in a div itself (old pages, <br> for paragraphs) votes for the div.
    let holder: HtmlParent | null = element.tag === 'p' ? element.parent : element;
    for (let level = 0; level < SHARES.length && holder?.kind === 'element'; level++) {
      const found = weighed.get(holder);
      if (found) found.votes += vote * SHARES[level]!;
      holder = holder.parent;
    }
  }

  let best = body;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [element, { weight, votes, letters, linkLetters }] of weighed) {
    const final = letters === 0 ? 0 : (weight + votes) * (1 - linkLetters / letters);
    if (letters >= SHORTEST_PARAGRAPH && final > bestScore) {
      best = element;
      bestScore = final;
    }
  }
  if (paragraphLetters === 0) best = body;
  const elements = best === body ? [body] : withNeighbours(best, weighed);
  const inside = elements.reduce(
    (sum, element) => sum + weighed.get(element)!.letters - weighed.get(element)!.linkLetters,
    0,
  );
  return { elements, share: paragraphLetters === 0 ? 0 : Math.min(1, inside / paragraphLetters) };
}

/** The best element and those beside it that hold report too: paragraphs, and blocks with a like score. */
function withNeighbours(best: HtmlElement, weighed: Map<HtmlElement, Weighed>): HtmlElement[] {
  const least = Math.max(LEAST_VOTES, (weighed.get(best)?.votes ?? 0) * JOINS_FROM);
  const densityOf = (found: Weighed) => found.linkLetters / found.letters;
  const siblings = (best.parent?.children ?? []).filter((node): node is HtmlElement => {
    return node === best || (node.kind === 'element' && (weighed.get(node)?.letters ?? 0) > 0);
  });
  const joins = siblings.map((node) => {
    const found = weighed.get(node);
    if (node === best || node.tag === 'h1') return true;
    if (!found) return false;
    if (node.tag !== 'p') return found.votes >= least && densityOf(found) < 0.5;
    return found.letters > 80 ? densityOf(found) < 0.25 : densityOf(found) === 0 && endsSentence(node);
  });
  // What stands between two that belong (a subheading, a quotation) belongs too, lists of links left out.
  const [first, last] = [joins.indexOf(true), joins.lastIndexOf(true)];
  const elements = siblings.filter((node, i) => {
    const found = weighed.get(node);
    return joins[i] || (i > first && i < last && found !== undefined && densityOf(found) < 0.25);
  });
  return elements.length > 0 ? elements : [best];
}

/** The text that stands in `element` outside of inner blocks: what a reader sees as its own paragraph. */
function paragraphOf(element: HtmlElement): { text: string; linkLetters: number } {
  let text = '';
  let linkLetters = 0;
  const gather = (nodes: readonly HtmlNode[], inLink: boolean): void => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        text += node.value;
        if (inLink) linkLetters += countLetters(node.value);
      } else if (node.kind === 'element' && !isBlock(node)) gather(node.children, inLink || node.tag === 'a');
    }
  };
  if (isBlock(element)) gather(element.children, false);
  return { text, linkLetters };
}

function weightOf(element: HtmlElement): number {
  let weight = TAG_WEIGHT[element.tag] ?? (/^h\d$/.test(element.tag) ? -5 : 0);
  if (attributeOf(element, 'itemprop') === 'articleBody') weight += 50;
  if (attributeOf(element, 'role') === 'main') weight += 15;
  const words = namesOf(element).flat();
  if (words.some((word) => GOOD_WORDS.has(word))) weight += 25;
  if (words.some((word) => BAD_WORDS.has(word))) weight -= 25;
  return weight;
}

function findBody(root: HtmlParent): HtmlElement | null {
  for (const child of root.children) {
    if (child.kind !== 'element') continue;
    if (child.tag === 'body') return child;
    const inner = child.tag === 'html' ? findBody(child) : null;
    if (inner) return inner;
  }
  return null;
}

function countCommas(text: string): number {
  let commas = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2c || unit === 0x60c || unit === 0x3001 || unit === 0xff0c) commas++;
  }
  return commas;
}

function endsSentence(element: HtmlElement): boolean {
  return /[.!?]["”’»]?\s*$/.test(paragraphOf(element).text.slice(-200));
}
