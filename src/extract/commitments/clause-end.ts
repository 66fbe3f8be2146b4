// The words of what somebody will do in, where its clause ends out.
import type { Token } from '../../understand/reading.ts';
import { isVerbLike } from '../statements/sentence-view.ts';

/** Index of the word that begins another clause: “…, which”, “…; he”, “… , but”, “… , officials said”; of a relative, “…, | left Sund”. */
export function clauseEnd(words: readonly Token[], from: number, isRelative: boolean): number {
  for (let i = from + 1; i < words.length; i++) {
    const { text, norm } = words[i]!;
    if (/^[;:—–]$|^\.$/.test(text) || /^(?:which|who|because|although|though|while|said|says|but)$/.test(norm))
      return i;
    if (text === ',' && (clauseFollows(words, i + 1) || (isRelative && isVerbLike(words[i + 1])))) return i;
  }
  return words.length;
}

// “, [officials said]”, “, [he added]”, “, [according to]”, “, and [they]”
function clauseFollows(words: readonly Token[], at: number): boolean {
  const near = words.slice(at, at + 5).map(({ norm }) => norm);
  if (/^(?:according|a|as|adding|saying|after|before|when|where)$/.test(near[0] ?? '')) return near[0] !== 'a';
  if (
    /^(?:he|she|it|they|we|i)$/.test(near[0] ?? '') ||
    (near[0] === 'and' && /^(?:he|she|it|they)$/.test(near[1] ?? ''))
  )
    return true;
  return near.some((norm) =>
    /^(?:said|says|told|added|announced|confirmed|promised|pledged|vowed|decided|agreed|warned|insisted)$/.test(norm),
  );
}
