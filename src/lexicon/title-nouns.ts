// Nouns and verbs right before the name of a work in quotation marks. In the form of Token.norm.
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `book novel memoir film movie documentary song album play musical poem essay series show program programme podcast broadcast episode
  column headline article magazine newspaper bestseller titled entitled called named dubbed hit sitcom blockbuster anthem hymn opera
  painting exhibition ballad single sequel drama comedy satire blog feature segment op-ed editorial`.split(/\s+/),
);
