/** Nouns for bodies, states, publications and what they publish, in the singular: "the bloc", "the ministry", "the poll". */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  'bloc alliance pact union group organisation organization country nation state government kingdom republic federation agency ministry department company firm newspaper paper magazine website site network station outlet party campaign committee commission council court bureau bank university institute foundation fund movement militia army association league coalition team board office tabloid daily poll survey broadcaster publication police camp airline carrier chain retailer startup center lobby nonprofit non-profit think-tank charity publisher club lender regulator watchdog insurer utility fintech hospital school trust town city panel regime administration pac museum label consortium'.split(
    ' ',
  ),
);
