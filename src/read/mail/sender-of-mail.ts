// Whom a mail is from in; what that tells of the report in it, out: its outlet, its agency or its writer. The outlet is the first of these that there is:
//
//   the paper in the sender’s name         "The Sund Courier" <news@…>      "Mara Lindt, Vell Observer" (and her byline)      "Vell Observer Morning Briefing"
//   the sender’s organisation              Organization: Harbour Guild
//   the paper in the list’s name           List-Id: Vell Observer Alerts <alerts.observer.example>
//   the body in the sender’s name          "Port Office" <press@…>
//   not: news@vell.example      "Your newsletter"      "Mara Lindt" <m.lindt@…> (byline alone)
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import { clean } from '../clean-facts.ts';
import { findByline } from '../find-byline.ts';
import { isAgencyCredit } from '../news-agencies.ts';
import { isOutletName } from '../outlet-names.ts';

export interface Sender {
  readonly byline: string | null;
  readonly agency: string | null;
  readonly outlet: string | null;
}

/** What a mail’s head has beside the sender’s name. */
export interface MailHead {
  readonly organisation: string | null;
  readonly listId: string | null;
}

/** `name`: as it stands before the address; empty where there is none. */
export function senderOfMail(name: string, { organisation, listId }: MailHead): Sender {
  let byline: string | null = null;
  let agency: string | null = null;
  let outlet: string | null = null;
  const parts = (clean(name) ?? '').split(/ *[,|–—] *| (?:at|from|via|for) (?:the )?| - /);
  for (const part of parts) {
    if (isAgencyCredit(part)) agency ??= part;
    else if (isOutletName(part)) outlet ??= part;
    else if (isPerson(part)) byline ??= part;
  }
  const firm = clean(organisation ?? '') ?? '';
  const list = clean((listId ?? '').replace(/<[^<>]*>/g, '').replace(/^[\s"]+|[\s"]+$/g, '')) ?? '';
  outlet ??= paperIn(parts) ?? (isNamed(firm) ? firm : null) ?? paperIn([list]) ?? parts.find(isBody) ?? null;
  return { byline, agency, outlet };
}

/** “Vell Observer Morning Briefing” → Vell Observer */
function paperIn(parts: readonly string[]): string | null {
  for (const part of parts) {
    const words = part.split(' ');
    for (let n = words.length; n > 1; n--) {
      const first = words.slice(0, n).join(' ');
      if (words.slice(n).every((word) => OF_ISSUES.test(word)) && isOutletName(first)) return first;
    }
  }
  return null;
}

/** Behind a paper’s name in that of what it sends. */
const OF_ISSUES =
  /^(?:newsletters?|briefings?|alerts?|updates?|digest|bulletin|morning|evening|daily|weekly|weekend|breaking|news|mail|e-?mail|list|team|newsroom|editors?|desk|staff)$/i;
const isNamed = (words: string): boolean => /^(?:The )?\p{Lu}/u.test(words) && !/[@<>]|:\/\//.test(words);
const isBody = (words: string): boolean =>
  isNamed(words) && !isPerson(words) && /\p{L} \p{Lu}/u.test(words) && ORGANISATION_HEADS.has(words.split(' ').at(-1)!.toLowerCase()); // biome-ignore format: one line
const isPerson = (words: string): boolean =>
  GIVEN.has(words.split(/[ .]/)[0]!) && findByline(`By ${words}`)?.byline === words;

const GIVEN: ReadonlySet<string> = new Set([...FEMALE_NAMES, ...MALE_NAMES, ...EITHER_NAMES]);
