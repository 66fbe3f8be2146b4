// Words in; the spots that they name out, each as a key in which two tellings meet: “the Teller Bridge”, “on the Osmund road”, “the trawler Gull’s
// Wing”. A city or a state is no spot: too much happens there on one day.
import { LANDMARK_HEADS, SPOT_KINDS, VESSELS } from '../../lexicon/landmark-heads.ts';
import { countryOfLandmark } from '../../lexicon/landmarks.ts';
import { namesIn } from '../disputes/names-in.ts';

const NAMES = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*\\s+){1,3}";
const HEADED = new RegExp(`(?<!\\p{L})(${NAMES})(\\p{L}[\\p{L}-]*)(?!\\p{L})`, 'gu');
/** “the Jampur thermal power station”: what kind of spot it is stands between. */
const KIND_BETWEEN = new RegExp(
  `(?<!\\p{L})(${NAMES})((?:\\p{Ll}[\\p{L}-]* ){1,3})(\\p{Ll}[\\p{L}-]*)(?!\\p{L})`,
  'gu',
);
const OF = /(?<!\p{L})(\p{Ll}[\p{L}-]*) (?:of|at) ((?:\p{Lu}[\p{L}\p{M}’'-]*\s*)+)/gu;
const VESSEL = /(?<!\p{L})(\p{Ll}+),? (?:the )?((?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}+)*\s?){1,3})/gu;

/** In no order, each once. */
export function spotsIn(text: string): string[] {
  const spots = new Set<string>();
  const add = (names: string, head: string) => {
    const key = namesIn(names.replace(/^(?:The|An?|In|At|On|Off)\s/u, '')).join('-');
    if (key !== '') spots.add(`${key} ${head}`);
  };
  for (const [whole, names, last] of text.matchAll(HEADED)) {
    const head = last!.toLowerCase();
    if (LANDMARK_HEADS.has(head) && countryOfLandmark(whole) === null) add(names!, head);
    else if (/^\p{Lu}/u.test(last!)) {
      // “Teller Bridge on”: the head is the last of the names
      const run = names!.trim().split(/\s+/);
      const at = run.findLastIndex((word, n) => n > 0 && LANDMARK_HEADS.has(word.toLowerCase()));
      if (at > 0 && countryOfLandmark(run.slice(0, at + 1).join(' ')) === null)
        add(run.slice(0, at).join(' '), run[at]!.toLowerCase());
    }
  }
  for (const [, names] of text.matchAll(new RegExp(`(?<!\\p{L})(${NAMES})`, 'gu'))) {
    const run = names!.trim().split(/\s+/);
    const at = run.findLastIndex((word, n) => n > 0 && LANDMARK_HEADS.has(word.toLowerCase()));
    if (at > 0 && countryOfLandmark(run.slice(0, at + 1).join(' ')) === null)
      add(run.slice(0, at).join(' '), run[at]!.toLowerCase());
  }
  for (const [, names, between, last] of text.matchAll(KIND_BETWEEN)) {
    const words = [...between!.trim().split(' '), last!];
    const head = words.find((word) => LANDMARK_HEADS.has(word));
    const isPlain = words.slice(0, words.indexOf(head ?? '')).every((word) => SPOT_KINDS.has(word));
    if (head !== undefined && isPlain) add(names!, head);
  }
  for (const [, head, names] of text.matchAll(OF)) if (LANDMARK_HEADS.has(head!)) add(names!, head!);
  for (const [, head, names] of text.matchAll(VESSEL)) if (VESSELS.has(head!)) add(names!, 'vessel');
  return [...spots];
}
