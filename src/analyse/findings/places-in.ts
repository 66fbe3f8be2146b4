// Words of a sentence in; the places that it names out: what stands behind “in”, “at”, “near” and is written large.
import { namesIn } from '../disputes/names-in.ts';

export interface NamedPlace {
  /** Stems of its names (see namesIn) as one word: “port-alder”. */
  readonly key: string;
  /** As written. */
  readonly name: string;
  /** Where it begins in the words given. */
  readonly at: number;
}

const PLACE =
  /(?<!\p{L})(?:in|at|near|outside|inside|around|beside|across|off|on|to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}’'-]*\s*)+)/gu;

/**
 *   “on the Osmund road in Northmarch” → Osmund, Northmarch        not “on Tuesday”, “in the morning”, “in Kestria’s port levy”
 *
 * Each once, in text order. People are among them (“a gift to Solvane”): who asks compares places of two sentences.
 */
export function placesIn(text: string): NamedPlace[] {
  const byKey = new Map<string, NamedPlace>();
  for (const { 0: whole, 1: words, index } of text.matchAll(PLACE)) {
    const name = words!.trim();
    const key = /['’]s?$/u.test(name) ? '' : namesIn(name).join('-');
    if (key !== '' && !byKey.has(key)) byKey.set(key, { key, name, at: index + whole.length - words!.length });
  }
  return [...byKey.values()];
}
