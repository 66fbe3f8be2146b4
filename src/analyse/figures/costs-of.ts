// Two lines of two reports, each with its report, in; whether they tell what two other things cost, out.
//
//   “put the cost of the homes at 1.2 billion”      “It cost 780 million” in a report of a hospital       “The rise costs 1.4 billion a year”
//   not: “the cost of the bridge”                   “The crossing cost 80 million” in a report of a bridge
import { matterOf, overlapOfMatter, withoutNames } from '../findings/matter.ts';

/** What somebody pays for, behind “the cost of” or before “costs”. */
const COST_OF =
  /\b(?:costs?|price|bill|budget) (?:of|for) (?:the |an? |its |his |her |their |this |that )?(?<of>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+?)(?= (?:at|to|is|was|has|had|will|would|in|by|of|for|from|rose|fell)\b|[,.;]|$)/iu;
const COSTS =
  /(?<![\p{L}'’])(?:the |an? |this |that |each |every )(?<of>(?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:(?:will|would|could|may|has|had|have) )?costs?(?= (?:(?:about|around|some|nearly|almost|over|more|less|at|up|only|just)\b|[\d€$£]|(?:one|two|three|four|five|six|seven|eight|nine|ten|an?)\b))/iu;
/** “It cost”, whatever that is: something of its report. */
const IT_COSTS = /(?<!\p{L})(?:it|this|that|they) (?:(?:will|would|could|may|has|had|have) )?costs?\b/iu;

export interface Telling {
  readonly text: string;
  /** Of its report: headline and first sentences. */
  readonly lead: string;
}

export function areOfTwoCosts(a: Telling, b: Telling): boolean {
  const [x, y] = [thingOf(a.text), thingOf(b.text)];
  if (x !== null && y !== null) return !share(x, y) && !share(x, b.lead) && !share(y, a.lead);
  if (x !== null) return IT_COSTS.test(b.text) && !share(x, `${b.lead} ${b.text}`);
  return y !== null && IT_COSTS.test(a.text) && !share(y, `${a.lead} ${a.text}`);
}

const thingOf = (text: string): string | null => (COST_OF.exec(text) ?? COSTS.exec(text))?.groups?.of ?? null;
const share = (a: string, b: string): boolean => overlapOfMatter(withoutNames(matterOf(a)), withoutNames(matterOf(b))).stems > 0; // biome-ignore format: one line
