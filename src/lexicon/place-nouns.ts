// What a place is called that a name stands for: “the town of Vell”, “the Orrel region”, “Lake Tamsin”. Form of Token.norm.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const PLACE_NOUNS = words(
  `town towns city cities village villages port region province district county island islands suburb settlement valley river lake coast
  peninsula capital municipality hamlet enclave bay strait canal mountain mountains hills desert delta archipelago neighbourhood neighborhood
  parish borough township territory oblast prefecture creek gulf cape isle plateau`,
);

/** First words of names of places; not “port” and the like alone, which may be anything’s. */
export const PLACE_OPENERS = words(
  'port cape mount mt mt. lake fort point upper lower little great river isle saint st st. san santa château chateau castle villa',
);
