// Nouns that “in” and “at” lead to and where nothing takes place: “in [the worst way]”, “at [the debate]”, “in [an interview]”. In: nothing. Out: both
// numbers of each, in the form of Token.norm.
const NOUNS = `debate video broadcast clip interview way manner administration asset poll forum right film movie book article magazine newspaper paper memo
  email tweet post message ad advertisement dollar percent show program programme series league final tenure time past future
  morning evening night weekend name number history ticket primary vote ballot general direction sense detail term opinion mind
  turn fact question statement letter speech address view word response protest support favour favor power office charge campaign race face wake exchange
  return bid attempt effort connection case trial row dispute report document survey study news conference session hearing cabinet
  era decade century aftermath light course midst process contest election cycle`;

export const NO_PLACE_HEADS: ReadonlySet<string> = new Set(
  NOUNS.split(/\s+/).flatMap((noun) => [
    noun,
    noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
  ]),
);
