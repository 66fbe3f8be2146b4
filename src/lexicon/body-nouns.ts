// Bodies that a report calls by a common noun once they are known: "the alliance", "our party". Form of Token.norm.
export const BODY_NOUNS_ALONE: ReadonlySet<string> = new Set(
  `alliance pact bloc government ministry party company administration army military union federation coalition council parliament police
  country kingdom republic commission agency organisation organization group team campaign bank city state department authority cabinet`
    .trim()
    .split(/\s+/),
);
