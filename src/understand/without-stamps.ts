// A text in; the same text with blanks where the entries of a live page have their times of day, out: of the same length, so that every offset holds.
//
//   16.05 Tarsk’s foreign minister, Lev Oranov, says …   ─▶         Tarsk’s foreign minister, Lev Oranov, says …
//   13:10 – Four ships have left the bay.                ─▶           Four ships have left the bay.
//   not: a list of results (10.45 Ilse Varga), one such line alone, times that go up and down, a time on a line of its own, which is part of no
//   sentence, and of which the model learnt

const STAMP =
  /^[ \t]*(?<stamp>(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?:[ \t]?(?<half>[ap])\.?m\b\.?)?(?:[ \t]?\(?(?:GMT|UTC|BST|CES?T|E[DS]?T|P[DS]?T|local time)\)?)?(?:[ \t]*[-–—|:](?=[ \t]))?)(?=[ \t]+["“‘«\p{Lu}])(?<said>.*)$/gmu;
/** Fewer are no live page. */
const LEAST = 3;
/** What stands behind most of them is a sentence. */
const SENTENCE = /[\p{Ll}\p{N}][.!?:][”"’»)]*\s*$/u;
const LONGEST_RESULT = 30;

export function withoutStamps(text: string): string {
  if (!/^[ \t]*\d{1,2}[:.]\d\d/mu.test(text)) return text;
  const found = [...text.matchAll(STAMP)];
  if (found.length < LEAST || !goOneWay(found.map(minutesOf))) return text;
  const told = found.filter(({ groups }) => isTold(groups!.said!));
  if (2 * told.length <= found.length) return text;
  let plain = '';
  let end = 0;
  for (const { index, groups, 0: line } of found) {
    const from = index + line.indexOf(groups!.stamp!);
    plain += text.slice(end, from) + ' '.repeat(groups!.stamp!.length);
    end = from + groups!.stamp!.length;
  }
  return plain + text.slice(end);
}

const isTold = (said: string) => said.length > LONGEST_RESULT && SENTENCE.test(said);

function minutesOf({ groups }: RegExpExecArray): number {
  const { hour, minute, half } = groups!;
  return (half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
}

/** The newest entry stands first or last. */
const goOneWay = (minutes: readonly number[]): boolean =>
  [1, -1].some((way) => minutes.every((one, n) => n === 0 || way * (one - minutes[n - 1]!) >= 0));
