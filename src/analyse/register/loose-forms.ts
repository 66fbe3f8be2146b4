// A name in; forms of it out, each looser than the one before. Two names of one loose form may be one, and are never taken for it.
//
//   “Lеv\u200b Oránov-Rell” (Cyrillic е)  ─▶ invisible-characters ─▶ letter-forms ─▶ accents ─▶ marks ─▶ word-order ─▶ look-alike-letters
import { LOOK_ALIKES } from '../../lexicon/look-alikes.ts';
import type { SameReason } from '../../record/registered-actor.ts';
import { foldName } from '../../text/fold-name.ts';

/** Format characters, variation selectors, fillers: Unicode’s Default_Ignorable_Code_Point. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters whose stroke or ligature is no combining mark. */
const STROKED: Readonly<Record<string, string>> = {
  ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th', ð: 'd',
}; // biome-ignore format: a table

const STEPS: readonly (readonly [reason: SameReason, loosen: (name: string) => string])[] = [
  ['invisible-characters', (name) => name.replace(INVISIBLE, '')],
  ['letter-forms', (name) => name.normalize('NFKC')],
  ['accents', (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[øØłŁđĐħıßæÆœŒþÞð]/g, (one) => STROKED[one]!)],
  ['marks', (name) => name.replace(/[-‐‑–—·'’ʼ`´]/g, ' ').replace(/[^\p{L}\p{N}\s]/gu, '').replace(/\s+/g, ' ').trim()],
  ['word-order', (name) => name.split(' ').sort((a, b) => (a < b ? -1 : 1)).join(' ')],
]; // biome-ignore format: one step a line

export interface LooseForms {
  /** After each step, folded; the last is the loosest. */
  readonly steps: readonly { readonly reason: SameReason; readonly form: string }[];
  readonly loosest: string;
}

export function looseForms(name: string): LooseForms {
  let loose = name;
  const steps = STEPS.map(([reason, loosen]) => {
    loose = loosen(loose);
    return { reason, form: foldName(loose) };
  });
  // Letters by their looks are read off before capitals are folded: “Н” looks like H, “н” does not.
  let seen = name.replace(INVISIBLE, '').normalize('NFKC');
  seen = [...seen].map((char) => LOOK_ALIKES.get(char) ?? char).join('');
  for (const [, loosen] of STEPS.slice(2, 4)) seen = loosen(seen);
  seen = [...seen].map((char) => LOOK_ALIKES.get(char) ?? char).join('');
  const form = foldName(seen).replaceAll('i', 'l').replaceAll('vv', 'w').split(' ').sort().join(' ');
  steps.push({ reason: 'look-alike-letters', form });
  return { steps, loosest: form };
}

/** The first step at which two names are equal; null where even the loosest forms differ. */
export function reasonOfLikeness(a: LooseForms, b: LooseForms): SameReason | null {
  const at = a.steps.findIndex(({ form }, n) => form === b.steps[n]!.form);
  return at < 0 ? null : a.steps[at]!.reason;
}
