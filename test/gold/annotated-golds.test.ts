// In: the hand-annotated golds beside this file and, where it is there, the corpus that they point into.
// Out: proof that every line has its shape, that labels are known, that no case comes twice, and that offsets point inside.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ACTS, POLARITIES } from '../../src/record/statement.ts';

const GOLD = new URL('./', import.meta.url);
const CORPUS = new URL('../../../shared/corpora/attribution/', import.meta.url);
const hasCorpus = existsSync(new URL('dev.ndjson.gz', CORPUS)) && existsSync(new URL('train.ndjson.gz', CORPUS));

type Pair = [number, number];
interface Attribution {
  source: Pair[];
  cue: Pair[];
  content: Pair[];
}
interface Article {
  id: string;
  text: string;
  attributions: Attribution[];
}

const Span = z
  .tuple([z.number().int().nonnegative(), z.number().int().positive()])
  .refine(([start, end]) => start < end);
const One = z.array(Span).length(1);
const ActCase = z.strictObject({
  id: z.string().min(1),
  cue: One,
  act: z.enum(ACTS),
  polarity: z.enum(POLARITIES),
});
const NestedCase = z.strictObject({
  id: z.string().min(1),
  outer: One,
  source: z.array(Span).max(1),
  cue: One,
  content: z.array(Span).min(1),
});
/** A name as the article writes it, or the place where it stands (a private person's name is not copied out of it). */
const Name = z.union([z.string().min(1), Span]);
const SpeakerCase = z.strictObject({
  id: z.string().min(1),
  source: z.array(Span).min(1),
  cue: z.array(Span).min(1),
  speaker: Name.nullable(),
  kind: z.enum(['person', 'group', 'organisation', 'state', 'publication', 'document', 'other']),
  form: z.enum(['name', 'surname', 'pronoun', 'office', 'group', 'document', 'other']),
  half: z.enum(['tune', 'held', 'late']),
  aliases: z.array(Name).min(1).optional(),
  members: z
    .array(z.strictObject({ speaker: Name, aliases: z.array(Name).min(1).optional() }))
    .min(1)
    .optional(),
  others: z.literal(true).optional(),
});
/** Members stand where several speak, with others where there is one alone; others only beside members. */
const isWrongInMembers = ({
  speaker,
  kind,
  members,
  others,
}: Pick<z.infer<typeof SpeakerCase>, 'speaker' | 'kind' | 'members' | 'others'>): boolean =>
  (members !== undefined && (speaker !== null || kind !== 'group')) ||
  (members?.length === 1 && others === undefined) ||
  (others !== undefined && members === undefined);

const OfficeCase = z.strictObject({
  id: z.string().min(1),
  mention: Span,
  as: z.enum(['source', 'participant']),
  speaker: Name.nullable(),
  half: z.enum(['tune', 'held', 'late']),
  aliases: z.array(Name).min(1).optional(),
});
// Train articles: no kind, and parts of their own.
const SpeakerTrainCase = SpeakerCase.omit({ kind: true }).extend({ half: z.enum(['train', 'check']) });
const OfficeTrainCase = OfficeCase.extend({ half: z.enum(['train', 'check', 'more', 'last', 'study', 'probe', 'wide', 'kept']) });
// Train articles in no other gold of speakers or roles.
const SpeakerFreshCase = SpeakerCase.extend({ half: z.literal('fresh') });
const OfficeFreshCase = OfficeCase.extend({ half: z.literal('fresh') });
const About = z.strictObject({ articles: z.array(z.string().min(1)), outer: z.number().int().positive() });

function readLines<T>(url: URL, shape: z.ZodType<T>): T[] {
  const lines = readFileSync(url, 'utf8').trimEnd().split('\n');
  return lines.map((line, n) => {
    const result = shape.safeParse(JSON.parse(line));
    if (!result.success) throw new Error(`${url.pathname}:${n + 1}: ${line}: ${result.error.message}`);
    return result.data;
  });
}

/** The first line of each id is the article; later ones are other annotators of the same text. */
function readArticles(name: 'dev' | 'train'): Map<string, Article> {
  const articles = new Map<string, Article>();
  const text = gunzipSync(readFileSync(new URL(`${name}.ndjson.gz`, CORPUS))).toString('utf8');
  for (const line of text.trimEnd().split('\n')) {
    const article: Article = JSON.parse(line);
    if (!articles.has(article.id)) articles.set(article.id, article);
  }
  return articles;
}

const sameSpan = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];
const overlaps = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];
const isInside = (inner: Pair, outer: Pair): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
const isTrimmed = (text: string, [start, end]: Pair): boolean => /^\S(.*\S)?$/su.test(text.slice(start, end));

function findAttribution(articles: Map<string, Article>, id: string, cue: Pair): Attribution | undefined {
  return articles.get(id)?.attributions.find((attribution) => sameSpan(attribution.cue[0]!, cue));
}

function countWords(article: Article, attribution: Attribution): number {
  const content = attribution.content.map(([start, end]) => article.text.slice(start, end)).join(' ');
  return content.split(/\s+/u).filter((word) => word !== '').length;
}

const repeats = (keys: string[]): string[] => keys.filter((key, n) => keys.indexOf(key) !== n);

/** The articles of the cases that come first by the hash of their ids: half of them, the odd one included. */
function firstHalf(cases: readonly { readonly id: string }[]): Set<string> {
  const hash = (id: string): string => createHash('sha256').update(id).digest('hex');
  const order = [...new Set(cases.map(({ id }) => id))].toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
  return new Set(order.slice(0, Math.ceil(order.length / 2)));
}

describe('acts', () => {
  const random = readLines(new URL('acts.ndjson', GOLD), ActCase);
  const rare = readLines(new URL('acts-rare.ndjson', GOLD), ActCase);
  const tune = readLines(new URL('acts-tune.ndjson', GOLD), ActCase);

  it.each([
    ['acts', random, 420],
    ['acts-rare', rare, 100],
    ['acts-tune', tune, 500],
  ])('%s holds enough cases', (_name, cases, least) => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
  });

  it('names no attribution twice, across the dev files and within train', () => {
    expect(repeats([...random, ...rare].map((one) => `${one.id} ${one.cue}`))).toEqual([]);
    expect(repeats(tune.map((one) => `${one.id} ${one.cue}`))).toEqual([]);
  });

  it('keeps what is tuned on apart from what is measured on', () => {
    const measured = new Set([...random, ...rare].map((one) => one.id));
    expect(tune.filter((one) => measured.has(one.id))).toEqual([]);
  });

  it.skipIf(!hasCorpus)('points at gold attributions of the corpus (skipped where ../shared is not there)', () => {
    const dev = readArticles('dev');
    const train = readArticles('train');
    const lost = (cases: typeof random, articles: Map<string, Article>) =>
      cases.filter((one) => findAttribution(articles, one.id, one.cue[0]!) === undefined);
    expect(lost(random, dev)).toEqual([]);
    expect(lost(rare, dev)).toEqual([]);
    expect(lost(tune, train)).toEqual([]);
    expect(new Set(random.map((one) => one.id)).size).toBe(dev.size);
  });
});

describe('nested', () => {
  const nested = readLines(new URL('nested.ndjson', GOLD), NestedCase);
  const about = About.parse(JSON.parse(readFileSync(new URL('nested.about.json', GOLD), 'utf8')));

  it('holds enough cases of enough articles', () => {
    expect(nested.length).toBeGreaterThanOrEqual(170);
    expect(new Set(nested.map((one) => one.id)).size).toBeGreaterThanOrEqual(50);
  });

  it('holds no case twice', () => {
    expect(repeats(nested.map((one) => JSON.stringify([one.id, one.outer, one.cue, one.content])))).toEqual([]);
  });

  it('stays within the articles that were gone through', () => {
    expect(repeats(about.articles)).toEqual([]);
    expect(nested.filter((one) => !about.articles.includes(one.id))).toEqual([]);
  });

  it('gives no token two roles, and content pieces in their order', () => {
    const wrong = nested.filter((one) => {
      const spans = [...one.source, ...one.cue, ...one.content];
      const crossed = spans.some((a, i) => spans.some((b, j) => i < j && overlaps(a, b)));
      const disordered = one.content.some((piece, n) => n > 0 && piece[0] < one.content[n - 1]![1]);
      return crossed || disordered;
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasCorpus)('lies inside the outer contents of the corpus (skipped where ../shared is not there)', () => {
    const dev = readArticles('dev');
    const wrong = nested.filter((one) => {
      const text = dev.get(one.id)?.text ?? '';
      const outer = findAttribution(dev, one.id, one.outer[0]!);
      const spans = [...one.source, ...one.cue, ...one.content];
      return !spans.every(
        (span) => isTrimmed(text, span) && outer?.content.some((piece) => isInside(span, piece)) === true,
      );
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasCorpus)(
    'counts the outer attributions as the corpus does (skipped where ../shared is not there)',
    () => {
      const dev = readArticles('dev');
      let outer = 0;
      for (const id of about.articles) {
        const article = dev.get(id)!;
        outer += article.attributions.filter((attribution) => countWords(article, attribution) >= 6).length;
      }
      expect(about.outer).toBe(outer);
    },
  );
});

describe('speakers', () => {
  const speakers = readLines(new URL('speakers.ndjson', GOLD), SpeakerCase);
  type Case = (typeof speakers)[number];
  const ids = [...new Set(speakers.map((one) => one.id))];

  it('holds enough articles, and enough cases that have a speaker', () => {
    expect(ids.length).toBeGreaterThanOrEqual(44);
    expect(speakers.filter((one) => one.speaker !== null).length).toBeGreaterThanOrEqual(600);
  });

  it('holds no case twice', () => {
    expect(repeats(speakers.map((one) => JSON.stringify([one.id, one.source, one.cue])))).toEqual([]);
  });

  it('halves the articles in the order of the hash of their ids, apart from the late ones', () => {
    const early = speakers.filter((one) => one.half !== 'late');
    const tune = firstHalf(early);
    expect(early.filter((one) => (one.half === 'tune') !== tune.has(one.id))).toEqual([]);
    const known = new Set(early.map((one) => one.id));
    const late = speakers.filter((one) => one.half === 'late');
    expect(late.filter(({ id }) => known.has(id))).toEqual([]);
    expect(new Set(late.map(({ id }) => id)).size).toBeGreaterThanOrEqual(25);
  });

  it('gives members only where several speak, and others only beside members', () => {
    expect(speakers.filter(isWrongInMembers)).toEqual([]);
  });

  it.skipIf(!hasCorpus)(
    'points at gold attributions and names what their articles name (skipped where ../shared is not there)',
    () => {
      const dev = readArticles('dev');
      const isGold = (one: Case): boolean =>
        dev
          .get(one.id)!
          .attributions.some((gold) => JSON.stringify([gold.source, gold.cue]) === JSON.stringify([one.source, one.cue]));
      expect(speakers.filter((one) => !isGold(one))).toEqual([]);

      const read = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
      const isNamed = (one: Case): boolean => {
        const { text } = dev.get(one.id)!;
        const names: (string | Pair)[] = [...(one.aliases ?? [])];
        if (one.speaker !== null) names.push(one.speaker);
        for (const member of one.members ?? []) names.push(member.speaker, ...(member.aliases ?? []));
        return names.every((name) =>
          typeof name === 'string' ? read(text).includes(read(name)) : isTrimmed(text, name),
        );
      };
      expect(speakers.filter((one) => !isNamed(one))).toEqual([]);
    },
  );
});

describe('offices', () => {
  const offices = readLines(new URL('offices.ndjson', GOLD), OfficeCase);
  const speakers = readLines(new URL('speakers.ndjson', GOLD), SpeakerCase);

  it('holds enough cases, none twice, of articles that the first halves of the speakers file have not', () => {
    expect(offices.filter((one) => one.speaker !== null).length).toBeGreaterThanOrEqual(40);
    expect(repeats(offices.map((one) => JSON.stringify([one.id, one.mention])))).toEqual([]);
    const early = new Set(speakers.filter(({ half }) => half !== 'late').map((one) => one.id));
    expect(offices.filter(({ id }) => early.has(id))).toEqual([]);
  });

  it('has as late ones no sources, and none of the articles that may be tuned on', () => {
    const late = offices.filter((one) => one.half === 'late');
    const lateIds = new Set(speakers.filter(({ half }) => half === 'late').map((one) => one.id));
    expect(late.filter((one) => one.as === 'source' || !lateIds.has(one.id))).toEqual([]);
    expect(offices.filter((one) => one.half === 'tune' && lateIds.has(one.id))).toEqual([]);
  });

  it('halves the articles in the order of the hash of their ids, apart from the late ones', () => {
    const early = offices.filter((one) => one.half !== 'late');
    const tune = firstHalf(early);
    expect(early.filter((one) => (one.half === 'tune') !== tune.has(one.id))).toEqual([]);
  });

  it.skipIf(!hasCorpus)(
    'points at whole words, names what its articles name (skipped where ../shared is not there)',
    () => {
      const dev = readArticles('dev');
      const read = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
      const isSound = ({ id, mention, as, speaker, aliases }: (typeof offices)[number]): boolean => {
        const { text, attributions } = dev.get(id)!;
        const names = [...(aliases ?? []), ...(speaker === null ? [] : [speaker])];
        const isSource = attributions.some(({ source }) => source.some(([start]) => start === mention[0]));
        return (
          isTrimmed(text, mention) &&
          (as === 'participant' || isSource) &&
          names.every((name) =>
            typeof name === 'string' ? read(text).includes(read(name)) : isTrimmed(text, name),
          )
        );
      };
      expect(offices.filter((one) => !isSound(one))).toEqual([]);
    },
  );
});

describe('speakers and offices of train articles', () => {
  const speakers = readLines(new URL('speakers-train.ndjson', GOLD), SpeakerTrainCase);
  const offices = readLines(new URL('offices-train.ndjson', GOLD), OfficeTrainCase);
  const ids = [...new Set(speakers.map((one) => one.id))];

  it('holds enough articles, and no case twice', () => {
    expect(ids.length).toBeGreaterThanOrEqual(50);
    expect(repeats(speakers.map((one) => JSON.stringify([one.id, one.source, one.cue])))).toEqual([]);
    expect(repeats(offices.map((one) => JSON.stringify([one.id, one.mention])))).toEqual([]);
  });

  it('parts the articles in the order of the hash of their ids: 30 to tune on, the rest to check', () => {
    const hash = (id: string): string => createHash('sha256').update(id).digest('hex');
    const train = new Set(ids.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 30));
    const further = offices.filter(({ half }) => half !== 'train' && half !== 'check');
    const all = [...speakers, ...offices.filter((one) => !further.includes(one))];
    expect(all.filter((one) => (one.half === 'train') !== train.has(one.id))).toEqual([]);
    // the articles of the other parts are others, and none is in two
    expect(further.filter((one) => ids.includes(one.id))).toEqual([]);
    const parts = Map.groupBy(further, (one) => one.id);
    expect([...parts.values()].filter((cases) => new Set(cases.map(({ half }) => half)).size > 1)).toEqual([]);
  });

  it('gives members only where several speak, and others only beside members', () => {
    const wrong = speakers.filter(
      (one) =>
        (one.members !== undefined && one.speaker !== null) ||
        (one.members?.length === 1 && one.others === undefined) ||
        (one.others !== undefined && one.members === undefined),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(!hasCorpus)('points at sources and whole words (skipped where ../shared is not there)', () => {
    const train = readArticles('train');
    const isGold = ({ id, source, cue }: (typeof speakers)[number]): boolean =>
      train
        .get(id)!
        .attributions.some((gold) => JSON.stringify([gold.source, gold.cue]) === JSON.stringify([source, cue]));
    expect(speakers.filter((one) => !isGold(one))).toEqual([]);
    expect(offices.filter(({ id, mention }) => !isTrimmed(train.get(id)!.text, mention))).toEqual([]);
    const isNamed = ({ id, speaker }: (typeof speakers)[number]): boolean =>
      speaker === null ||
      (typeof speaker === 'string'
        ? train.get(id)!.text.toLowerCase().includes(speaker.toLowerCase())
        : isTrimmed(train.get(id)!.text, speaker));
    expect(speakers.filter((one) => !isNamed(one))).toEqual([]);
  });
});

describe('fresh speakers and offices', () => {
  const speakers = readLines(new URL('speakers-fresh.ndjson', GOLD), SpeakerFreshCase);
  const offices = readLines(new URL('offices-fresh.ndjson', GOLD), OfficeFreshCase);
  const ids = new Set(speakers.map((one) => one.id));

  it('holds enough articles of enough outlets, enough cases with a speaker, and no case twice', () => {
    const outlets = Map.groupBy(ids, (id) => id.slice(0, id.indexOf('_')));
    expect(ids.size).toBe(24);
    expect(Math.max(...[...outlets.values()].map((of) => of.length))).toBeLessThanOrEqual(4);
    expect(speakers.filter((one) => one.speaker !== null).length).toBeGreaterThanOrEqual(220);
    expect(offices.filter((one) => one.speaker !== null).length).toBeGreaterThanOrEqual(60);
    expect(repeats(speakers.map((one) => JSON.stringify([one.id, one.source, one.cue])))).toEqual([]);
    expect(repeats(offices.map((one) => JSON.stringify([one.id, one.mention])))).toEqual([]);
  });

  it('shares no article with a gold that who is who may be fitted to or was measured on', () => {
    const Any = z.looseObject({ id: z.string() });
    const known = (...names: string[]): Set<string> =>
      new Set(names.flatMap((name) => readLines(new URL(`${name}.ndjson`, GOLD), Any).map(({ id }) => id)));
    const ofRoles = known('speakers', 'speakers-train', 'offices', 'offices-train', 'holders', 'events-train');
    expect([...speakers, ...offices].filter(({ id }) => ofRoles.has(id))).toEqual([]);
    const ofPronouns = known('antecedents');
    expect(speakers.filter(({ id }) => ofPronouns.has(id))).toEqual([]);
  });

  it('leaves the sources of the articles with speakers to the speakers file', () => {
    expect(offices.filter((one) => one.as === 'source' && ids.has(one.id))).toEqual([]);
  });

  it('gives members only where several speak, and others only beside members', () => {
    expect(speakers.filter(isWrongInMembers)).toEqual([]);
  });

  it.skipIf(!hasCorpus)(
    'points at gold sources and whole words, names what its articles name (skipped where ../shared is not there)',
    () => {
      const train = readArticles('train');
      const isGold = ({ id, source, cue }: (typeof speakers)[number]): boolean =>
        train
          .get(id)!
          .attributions.some((gold) => JSON.stringify([gold.source, gold.cue]) === JSON.stringify([source, cue]));
      expect(speakers.filter((one) => !isGold(one))).toEqual([]);
      const isPlaced = ({ id, mention, as }: (typeof offices)[number]): boolean =>
        isTrimmed(train.get(id)!.text, mention) &&
        (as === 'participant' ||
          train.get(id)!.attributions.some(({ source: [first] }) => first !== undefined && sameSpan(first, mention)));
      expect(offices.filter((one) => !isPlaced(one))).toEqual([]);

      const read = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
      const isNamed = (id: string, name: string | Pair): boolean => {
        const { text } = train.get(id)!;
        return typeof name === 'string' ? read(text).includes(read(name)) : isTrimmed(text, name);
      };
      const namesOf = (one: { speaker: string | Pair | null; aliases?: (string | Pair)[] | undefined }) => [
        ...(one.speaker === null ? [] : [one.speaker]),
        ...(one.aliases ?? []),
      ];
      const all = [...speakers.flatMap((one) => [one, ...(one.members ?? []).map((of) => ({ ...of, id: one.id }))]), ...offices];
      expect(all.filter((one) => !namesOf(one).every((name) => isNamed(one.id, name)))).toEqual([]);
    },
  );
});

describe('antecedents', () => {
  const Case = z.strictObject({ id: z.string().min(1), pronoun: Span, antecedent: Span, by: z.enum(['hand', 'agreed']) });
  const cases = readLines(new URL('antecedents.ndjson', GOLD), Case);

  it('holds no case twice, and none whose antecedent is the pronoun', () => {
    expect(repeats(cases.map((one) => JSON.stringify([one.id, one.pronoun])))).toEqual([]);
    expect(cases.filter(({ pronoun, antecedent }) => pronoun[0] < antecedent[1] && antecedent[0] < pronoun[1])).toEqual(
      [],
    );
  });

  it.skipIf(!hasCorpus)('points at he and she, and at a name (skipped where ../shared is not there)', () => {
    const train = readArticles('train');
    const isSound = ({ id, pronoun, antecedent }: z.infer<typeof Case>): boolean => {
      const { text } = train.get(id)!;
      return /^s?he$/i.test(text.slice(...pronoun)) && /\p{Lu}/u.test(text.slice(...antecedent));
    };
    expect(cases.filter((one) => !isSound(one))).toEqual([]);
  });
});

describe('holders', () => {
  const Case = z.strictObject({
    id: z.string().min(1),
    mention: Span,
    holder: Span.nullable(),
    by: z.enum(['hand', 'known']),
  });
  const cases = readLines(new URL('holders.ndjson', GOLD), Case);

  it('holds no case twice, and no article of another gold', () => {
    expect(repeats(cases.map((one) => JSON.stringify([one.id, one.mention])))).toEqual([]);
    const others = new Set(readLines(new URL('offices-train.ndjson', GOLD), OfficeTrainCase).map((one) => one.id));
    for (const { id } of readLines(new URL('speakers-train.ndjson', GOLD), SpeakerTrainCase)) others.add(id);
    expect(cases.filter(({ id }) => others.has(id))).toEqual([]);
  });

  it.skipIf(!hasCorpus)('points at whole words and at a name (skipped where ../shared is not there)', () => {
    const train = readArticles('train');
    const isSound = ({ id, mention, holder }: z.infer<typeof Case>): boolean => {
      const { text } = train.get(id)!;
      return isTrimmed(text, mention) && (holder === null || /^\p{Lu}/u.test(text.slice(...holder)));
    };
    expect(cases.filter((one) => !isSound(one))).toEqual([]);
  });
});
