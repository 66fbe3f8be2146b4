// Bodies that a report calls by a common noun once they are known: "the alliance", "our party". Form of Token.norm.
export const BODY_NOUNS_ALONE: ReadonlySet<string> = new Set(
  `alliance pact bloc government ministry party company administration army military union federation coalition council parliament police
  country kingdom republic commission agency organisation organization group team campaign bank city state department authority cabinet
  firm board club trust charity hospital clinic university college academy school institute foundation association society league
  committee panel tribunal court regulator watchdog office bureau service force mission embassy secretariat directorate inspectorate
  corporation consortium syndicate cooperative co-operative business chain partnership conglomerate
  airline carrier operator railway railways utility carmaker automaker shipyard shipbuilder retailer supermarket supplier manufacturer
  maker developer builder contractor insurer lender producer miner refiner brewer brewery publisher broadcaster network newspaper station
  port airport chamber guild church diocese synod museum theatre orchestra
  municipality borough district province region assembly senate congress legislature presidency palace opposition movement
  front militia navy confederation fund treasury prosecution`
    .trim()
    .split(/\s+/),
);
