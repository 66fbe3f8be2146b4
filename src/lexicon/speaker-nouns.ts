// Common nouns that name who speaks or what tells: heads of a source. In the form of Token.norm.
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  `minister ministers president presidents premier chancellor secretary chief chairman chairwoman chair spokesman spokeswoman spokesperson
  spokespeople spokesmen official officials officer officers leader leaders aide aides adviser advisers advisor advisors governor
  senator senators lawmaker lawmakers congressman congresswoman representative representatives mayor ambassador envoy diplomat diplomats
  negotiator negotiators general commander admiral colonel lawyer lawyers attorney attorneys judge judges justice justices prosecutor
  prosecutors candidate candidates nominee hopeful rival rivals opponent opponents critic critics supporter supporters advocate advocates
  analyst analysts expert experts observer observers economist economists scientist scientists researcher researchers professor scholar
  historian strategist strategists consultant pollster pollsters activist activists protester protesters organizer organizers voter voters
  resident residents citizen citizens americans people man woman men women mother father son daughter brother sister wife husband friend
  friends family source sources insider insiders witness witnesses person individual reporter reporters journalist journalists
  correspondent columnist editor author writer host anchor commentator commentators pundit pundits moderator executive executives ceo
  director manager boss head deputy delegate delegates member members democrat democrats republican republicans conservative
  conservatives liberal liberals progressives libertarian socialist veteran veterans soldier soldiers student students teacher
  government ministry administration department agency bureau office court commission committee council board parliament congress senate
  house assembly cabinet party parties campaign campaigns group groups organization organisation organizations union alliance coalition
  bloc company firm bank institute institution university newspaper paper outlet outlets network station magazine website site media
  press police army military authorities authority team side camp establishment state states country nation nations kingdom federation
  republic majority minority percent half third respondents poll polls survey surveys study studies report reports statement document
  documents record records letter letters email emails memo article book editorial op-ed data figures numbers results research analysis
  filing filings indictment lawsuit complaint bill law rule treaty constitution resolution plan proposal ad ads video message tweet post
  release transcript headline sign banner narrator caller lady pastor pope bishop priest rabbi cleric billionaire businessman
  businesswoman mogul tycoon investor donor donors backer backers ally allies insurgent contender incumbent frontrunner front-runner
  politician politicians statesman speaker whip aides-de-camp counsel counselor coordinator staffer staffers operative operatives
  hawk hawks moderates centrists evangelicals protesters demonstrators crowd audience americans women workers farmers families world
  public others many some most few everyone one`.split(/\s+/),
);
