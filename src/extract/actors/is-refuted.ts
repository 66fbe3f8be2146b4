// A possessive pronoun in; whether what somebody else says is taken up by it, so that it is not its verb's subject who is meant, out.
//
//   Okker rejected [his] claim      she granted [his] latest request      not “he repeated [his] claim”, “she denied [her] part in it”
import type { Token } from '../../understand/reading.ts';

const TAKEN_UP =
  /^(?:reject|dismiss|disput|contradict|deni|deny|refus|grant|uph[eo]ld|doubt|refut|rebutt?|overrul|echo|endors|welcom|accept|declin)(?:e|es|ed|s|ing)?$/;
const SAID =
  /^(?:claims?|appeals?|requests?|pleas?|arguments?|applications?|version|account|accusations?|allegations?|assertions?|suggestions?|demands?|criticisms?|remarks?|offers?|proposals?|objections?|complaints?|petition|invitation|apology|explanation)$/;

export function isRefuted(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:his|her)$/.test(tokens[at]!.norm) || !TAKEN_UP.test(tokens[at - 1]?.norm ?? '')) return false;
  return [at + 1, at + 2].some((i) => SAID.test(tokens[i]?.norm ?? ''));
}
