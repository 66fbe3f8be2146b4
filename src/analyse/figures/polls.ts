// Words that tell a share, with the voice that gives it, in; whether they are of two polls, out: each asks its own people on its own days, and what two of them find may both be so.
//
//   “46 to 42 per cent, by a Vell Institute poll”      “43 to 38 per cent, the Sund Radio survey shows”
//   not “a Vell Institute poll has her at 46”          “the Vell Institute’s poll has her at 41”
import { areOther, COMMON_NAMES, meets, namesIn } from '../disputes/names-in.ts';

const POLL = /(?<!\p{L})(?:polls?|surveys?|pollsters?|surveyed|polled)(?!\p{L})/iu;
const NAMES = "(?:\\p{Lu}[\\p{L}\\p{N}./&’'-]*\\s+(?:(?:and|of|the)\\s+(?=\\p{Lu}))?){1,6}";
/** “the Vell Institute’s newest telephone poll” */
const BEFORE = new RegExp(`(${NAMES})(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}(?:polls?|surveys?)(?!\\p{L})`, 'gu');
/** “a poll of likely voters conducted by the Vell Institute”, “surveyed by Sund Radio” */
const BY =
  /(?:polls?|surveys?|surveyed|polled)\s(?:[^.;,:]{0,60}?\s)?(?:by|from)\s(?:the\s)?((?:\p{Lu}[\p{L}\p{N}./&’'-]*[\s,.]?(?:(?:and|of|the)\s(?=\p{Lu}))?){1,6})/gu;

export interface Polled {
  readonly text: string;
  /** Who gives it, '' where nobody is named. */
  readonly voice: string;
}

/** Both tell of a poll, and not of one by the names of those who took it. Where neither names who, nothing tells. */
export function areOfTwoPolls(a: Polled, b: Polled): boolean {
  if (!isOfPoll(a) || !isOfPoll(b)) return false;
  const [x, y] = [housesOf(a), housesOf(b)];
  return x.length > 0 && y.length > 0 ? areOther(x, y) : x.length + y.length > 0 && !meets(x, namesIn(b.text)) && !meets(y, namesIn(a.text)); // biome-ignore format: one line
}

const isOfPoll = ({ text, voice }: Polled): boolean => POLL.test(text) || POLL.test(voice);

function housesOf({ text, voice }: Polled): string[] {
  const told = [BEFORE, BY].flatMap((pattern) =>
    [...`${text} · ${voice}`.matchAll(pattern)].map(([, names]) => names!),
  );
  return [...new Set(namesIn(told.join(' · ')))].filter((name) => !COMMON_NAMES.has(name));
}
