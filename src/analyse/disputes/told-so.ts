// The trace of a report in; what somebody says there and then says to have told another, and how that one answered, out. “So” is what she said before: his answer, and
// whatever elsewhere speaks against the sentence that tells of both, is of that.
//
//   “I will not dine with a man whose guns were to be gone by May,” she said. She had told him so, and he had answered that the shells were Lumen’s.
//   not: “We dine at eight,” she said. She had told him so, and he had answered that he would come.
import type { Trace } from '../findings/trace.ts';
import { isSameSpeaker, type Saying } from '../utterances/saying.ts';
import type { Claim } from './alleged.ts';
import type { Told } from './contradicts.ts';
import { laysBlame } from './laid-at-door.ts';
import { namesIn } from './names-in.ts';

export interface ToldSo {
  /** What was told. */
  readonly said: Told;
  /** Entries that tell of the telling: “that she had told him so and that …”, “so and that …”. */
  readonly telling: ReadonlySet<string>;
  /** What was answered, or the telling of it: a denial, or what lays it at the door of a third. */
  readonly answer: Claim;
}

/** Who is told: a pronoun, or a name of a few words. */
const TOLD_SO =
  /\b(?:told|tells|telling)\s+(?:him|her|them|(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,3}?[\p{L}.’'-]+)\s+(?:exactly\s+)?(?:so|as\s+much|the\s+same)\b(?!\s+(?:many|much|far|often))/u;
const ANSWERED = /\b(?:answered|replied|retorted|countered|responded|shot back|said in reply)\b/u;
/** In hostile text a content may be as long as the report. */
const LONGEST = 600;
/** Characters between what was said and the sentence that tells of it. */
const NEAR = 600;

type Body = Pick<Trace['body'], 'claims' | 'sayings'>;

const known = new WeakMap<Body, readonly ToldSo[]>();
export function toldSo(body: Body): readonly ToldSo[] {
  const there = known.get(body) ?? readToldSo(body);
  known.set(body, there);
  return there;
}

function readToldSo({ claims, sayings }: Body): ToldSo[] {
  return sayings
    .filter(({ content }) => TOLD_SO.test(content.text.slice(0, LONGEST)))
    .flatMap((telling): ToldSo[] => {
      const of = claims.find(({ entryId }) => entryId === telling.entryId);
      const inner = claims.find((claim) => isIn(claim.content, telling.content) && isSameSpeaker(claim.speaker, telling.speaker) === false && (claim.side === 'denial' || laysBlame(claim.content.text))); // biome-ignore format: one line
      const answer = inner ?? (ANSWERED.test(telling.content.text.slice(0, LONGEST)) && laysBlame(telling.content.text) ? of : undefined); // biome-ignore format: one line
      const said = answer === undefined ? undefined : saidBefore(telling, sayings);
      if (answer === undefined || said === undefined) return [];
      const inside = sayings.filter(
        (one) => isIn(one.content, telling.content) && isSameSpeaker(one.speaker, telling.speaker) === true,
      );
      return [
        {
          said: {
            entryId: said.entryId,
            side: 'allegation',
            speaker: said.speaker ?? telling.speaker,
            source: of?.source ?? telling.speaker?.name ?? '',
            from: of?.from ?? namesIn(telling.speaker?.name ?? ''),
            about: namesIn(said.content.text),
            meant: [],
            content: said.content,
            isPlain: true,
          },
          telling: new Set([telling, ...inside].map(({ entryId }) => entryId)),
          answer,
        },
      ];
    });
}

/** The last that is said before it, whole, not what is quoted within: by the same speaker, or by one of whom the report does not tell who it is. */
function saidBefore(telling: Saying, sayings: readonly Saying[]): Saying | undefined {
  const start = startOf(telling);
  const [last] = sayings
    .filter((one) => endOf(one) <= start && start - endOf(one) <= NEAR)
    .sort((a, b) => endOf(b) - endOf(a) || startOf(a) - startOf(b) || (a.entryId < b.entryId ? -1 : 1));
  return last === undefined || isSameSpeaker(last.speaker, telling.speaker) === false ? undefined : last;
}

const startOf = ({ content }: Pick<Saying, 'content'>): number => content.spans[0]!.start;
const endOf = ({ content }: Pick<Saying, 'content'>): number => content.spans.at(-1)!.end;
const isIn = (inner: Saying['content'], outer: Saying['content']): boolean =>
  outer.spans[0]!.start <= inner.spans[0]!.start && inner.spans.at(-1)!.end <= outer.spans.at(-1)!.end;
