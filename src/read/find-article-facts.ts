// In: the JSON-LD blocks of a page. Out: what the first article in them says about itself (schema.org NewsArticle and kin).
import { z } from 'zod';
import { isAgencyCredit } from './news-agencies.ts';

export interface ArticleFacts {
  readonly title: string | null;
  readonly byline: string | null;
  /** The wire agency among the authors: it is nobody's name. */
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

const NO_FACTS: ArticleFacts = {
  title: null,
  byline: null,
  agency: null,
  outlet: null,
  url: null,
  published: null,
  language: null,
};
/** Levels of arrays, @graph and mainEntity an article may be hidden under; also bounds the work on a hostile block. */
const DEEPEST = 6;
const MOST_NODES = 5_000;

const isArticleType = (type: string) =>
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Reportage|LiveBlogPosting|BlogPosting|TechArticle|ScholarlyArticle|Report)$/.test(
    type,
  );
const Text = z.string().or(z.number().transform(String));
const Node = z.looseObject({});

/** The facts of the first article in `blocks`; a block that is no JSON is passed over, as browsers do. */
export function findArticleFacts(blocks: readonly string[]): ArticleFacts {
  for (const block of blocks) {
    let value: unknown;
    try {
      value = JSON.parse(block);
    } catch {
      continue;
    }
    const article = findArticle(value, 0, { left: MOST_NODES });
    if (article) return factsOf(article);
  }
  return NO_FACTS;
}

type Fields = Readonly<Record<string, unknown>>;

function findArticle(value: unknown, depth: number, budget: { left: number }): Fields | null {
  if (depth > DEEPEST || budget.left-- <= 0) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1, budget);
      if (found) return found;
    }
    return null;
  }
  const node = Node.safeParse(value);
  if (!node.success) return null;
  const types = [node.data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && isArticleType(type))) return node.data;
  return findArticle(node.data['@graph'], depth + 1, budget) ?? findArticle(node.data['mainEntity'], depth + 1, budget);
}

function factsOf(article: Fields): ArticleFacts {
  const authors = authorsOf(article['author'] ?? article['creator']);
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    byline: joinNames(authors.filter((name) => !isAgencyCredit(name))),
    agency: authors.find(isAgencyCredit) ?? null,
    outlet: nameOf(article['publisher']) ?? nameOf(article['isPartOf']),
    url:
      textOf(article['url']) ??
      textOf(article['mainEntityOfPage']) ??
      textOf(fieldOf(article['mainEntityOfPage'], '@id')),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    language: textOf(article['inLanguage']) ?? textOf(fieldOf(article['inLanguage'], 'alternateName')),
  };
}

function textOf(value: unknown): string | null {
  const text = Text.safeParse(value);
  return text.success && text.data.trim() !== '' ? text.data : null;
}

function fieldOf(value: unknown, name: string): unknown {
  const node = Node.safeParse(Array.isArray(value) ? value[0] : value);
  return node.success ? node.data[name] : null;
}

/** "The Sund Courier" and {"name": "The Sund Courier"} say the same. */
function nameOf(value: unknown): string | null {
  return textOf(value) ?? textOf(fieldOf(value, 'name'));
}

/** The authors' names. Addresses of profiles are no names. */
function authorsOf(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .map(nameOf)
    .filter((name) => name !== null && !/^https?:/.test(name))
    .map((name) => name!.replace(/^by\s+/i, '').trim());
}

/** In one line: "Mara Lindt, Ole Brandt and Jo Reyk". */
function joinNames(names: readonly string[]): string | null {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? null);
}
