// Tells a deed from a statement by what is recalled. In: an attribution. Out: whether it is no statement.
import { OBJECT_CLASSES } from '../../lexicon/event-verb-objects.ts';
import type { AttributionSpans } from './spans-of-attribution.ts';

/** Who and what is called home: nobody tells them. */
const RECALLED: ReadonlySet<string> = new Set(`${OBJECT_CLASSES.ambassador} ${OBJECT_CLASSES.forces}`.split(' '));
const RECALLS = /\brecall(?:s|ed|ing)?$/i;
/** A noun phrase of a determiner, a few words and its head. */
const PHRASE =
  /^(?:its|his|her|their|our|the|an?|all|some|\d+)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+)(?=\s+(?:from|to|for|in|at|after|over|and|on|home)\b|[\s.,;]*$)/iu;

/**
 * Catches “Tarsk [recalled] [its ambassador] from Sund”, which is no statement but a deed. Must not catch “recalled that …”, “recalled the
 * ambassador's words”.
 */
export function isCallingHome(text: string, { cue, contents: [content] }: AttributionSpans): boolean {
  if (content === undefined || !RECALLS.test(text.slice(cue.start, cue.end)) || content.start < cue.end) return false;
  const head = PHRASE.exec(text.slice(content.start, content.end))?.[1]?.toLowerCase();
  return head !== undefined && (RECALLED.has(head) || RECALLED.has(head.replace(/s$/, '')));
}
