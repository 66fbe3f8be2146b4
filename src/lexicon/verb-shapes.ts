// Past forms that no ending shows: with be, have, do, the modals and the cue verbs they tell where a clause has its verb.
// In the form of Token.norm.
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `became began bent bet bit bled blew broke brought built burst bought caught chose came cost crept cut dealt dug drew drank drove ate
  fell fed felt fought found fled flew forbade forgot froze gave got went grew hung heard hid hit held hurt kept knelt knew laid led left
  lent let lay lit lost made meant met paid put quit read rode rang rose ran said saw sought sold sent set shook shone shot showed shut
  sang sank sat slept slid spoke spent spun split spread sprang stood stole stuck struck swore swept swam swung took taught tore told
  thought threw understood woke wore wept won withdrew wrote lied died faces leads makes takes gives goes comes gets keeps holds runs
  plays stands lives looks works remains includes means needs uses leaves brings becomes begins ends helps moves turns starts serves
  follows meets provides allows seems appears continues tries represents faces sits joins`.split(/\s+/),
);

/** Participles that no ending shows and that are no past forms. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `beaten taken driven thrown overthrown broken stolen forgiven given seen withdrawn torn sworn chosen hidden overridden forbidden forsaken shaken
  hewn mown slain hurt gone struck stricken blown shown drawn`.split(/\s+/),
);

/** Adjectives and nouns that end like a past tense. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `united need speed indeed seed feed breed deed weed bleed greed creed red bed hundred sacred naked wicked rugged ragged kindred hatred
  embed shed sled unprecedented unmanned armed advanced allied so-called aforementioned retired renewed limited alleged wounded
  experienced scheduled registered elected appointed unnamed combined detailed increased continued proposed planned expected repeated
  related concerned involved based named called led-by state-owned embedded learned beloved talented supposed would-be noted`.split(
    /\s+/,
  ),
);
