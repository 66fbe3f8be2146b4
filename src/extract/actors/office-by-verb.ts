// A person’s name in; the office that a verb says the person has by doing its work, put to the person.
//
//   X [heads the Harlan Institute]      X, [who has led the board since May],      X [was appointed to run the port office]      X [founded Harlan Mills]
//   not: X leads Venn in the polls      X led the march      X runs every morning
import { HAVE, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { ORGANISATION_HEADS } from '../../lexicon/organisation-words.ts';
import type { Name } from '../../understand/names/name.ts';
import { behindAside } from './behind-aside.ts';
import { BODY_WORDS } from './body-words.ts';
import type { Entity, Office } from './entity.ts';
import { normOf } from './give-office.ts';
import type { OfficeGround } from './office-ground.ts';

/** Verbs for what somebody does who has an office, and the office: present, past, the bare form behind “to”. */
const DOES: ReadonlyMap<string, { readonly head: string; readonly isPast: boolean; readonly isBare: boolean }> =
  new Map(
    [
      ['lead leads led led', 'leader'],
      ['head heads headed headed', 'leader'],
      ['run runs ran run', 'leader'],
      ['helm helms helmed helmed', 'leader'],
      ['oversee oversees oversaw overseen', 'leader'],
      ['chair chairs chaired chaired', 'chairman'],
      ['direct directs directed directed', 'director'],
      ['manage manages managed managed', 'manager'],
      ['coach coaches coached coached', 'coach'],
      ['edit edits edited edited', 'editor'],
      ['own owns owned owned', 'owner'],
      ['found founds founded founded', 'founder'],
      ['co-found co-founds co-founded co-founded', 'founder'],
      ['organise organises organised organised', 'organiser'],
      ['organize organizes organized organized', 'organizer'],
      ['write writes wrote written', 'author'],
      ['represent represents represented represented', 'lawyer'],
    ].flatMap(([forms, head]) => {
      const [bare, third, past, participle] = forms!.split(' ') as [string, string, string, string];
      const of = (isPast: boolean, isBare: boolean) => ({ head: head!, isPast, isBare });
      return [
        [bare, of(false, true)] as const,
        [third, of(false, false)] as const,
        [past, of(true, false)] as const,
        [participle, of(true, true)] as const,
      ];
    }),
  );
/** Whoever led it once may lead it no more; whoever founded it stays its founder. */
const LASTING = /^(?:founder|organi[sz]er|author|lawyer)$/;
/** What one may own, organise or write is no body: “the march”, “a bakery”, “the report”. */
const OF_ANYTHING = /^(?:founder|owner|organi[sz]er|author)$/;
/** Whom a lawyer represents: “who represents [the family]”; not “who represents the harbour district”. */
const CLIENT = /^(?:family|couple|victims?|defendants?|plaintiffs?|suspects?|accused|claimants?|parents|widow)$/;
const ADVERB =
  /^(?:now|also|currently|still|jointly|then|previously|once|formerly|briefly|long|recently|successfully)$/;
const CHOSEN =
  /^(?:appointed|named|hired|elected|chosen|picked|tapped|selected|recruited|promoted|nominated|asked|brought)$/;
const LONGEST_OBJECT = 8;
/** Tokens from “appointed” to “to head”: “appointed on Monday by the council to head”. */
const TO_PURPOSE = 6;
const PLACELESS = new Set(['organisation', 'alliance', 'armed-group', 'publication', 'common']);
/** “leads Harlan Mills by ten points”, “leads the Pact’s race” */
const RACE = /^(?:by|polls?|race|standings|points?|field|pack|ticket|poll|vote|march|way|charge|protest|rally)$/;

/** `limit`: the end of the name’s sentence. */
export function learnOfficeByVerb(
  { reading: { tokens }, nameAt }: OfficeGround,
  entity: Entity,
  name: Name,
  limit: number,
): void {
  if (tokens[name.to]?.norm === "'s") return;
  const isRelative = tokens[name.to]?.norm === 'who' || (tokens[name.to]?.text === ',' && tokens[name.to + 1]?.norm === 'who'); // biome-ignore format: one line
  if (isRelative) clause(tokens[name.to]?.norm === 'who' ? name.to + 1 : name.to + 2);
  else clause(name.to);
  const behind = behindAside(tokens, name.to);
  if (behind !== name.to) clause(behind);
  // “Okker, representing the family, said”
  if (tokens[name.to]?.text === ',' && tokens[name.to + 1]?.norm === 'representing') put('lawyer', name.to + 1, 'now');

  function clause(start: number): void {
    let at = start;
    const has = HAVE.has(tokens[at]?.norm ?? '');
    while (at < limit && at < start + 4 && (ADVERB.test(tokens[at]!.norm) || HAVE.has(tokens[at]!.norm))) at++;
    const verb = DOES.get(tokens[at]?.norm ?? '');
    if (verb !== undefined && (has ? verb.isBare : !verb.isBare || verb.isPast)) {
      const lasts = LASTING.test(verb.head) || has || !verb.isPast;
      put(verb.head, at, lasts ? 'now' : 'past');
      return;
    }
    // “was appointed on Monday to head the institute”
    const made = /^(?:was|is|been|were)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
    if (made === at || !CHOSEN.test(tokens[made]?.norm ?? '')) return;
    for (let i = made + 1; i < limit && i < made + TO_PURPOSE; i++) {
      if (tokens[i]!.kind === 'punctuation' && tokens[i]!.text !== ',') return;
      const purpose = tokens[i]!.norm === 'to' ? DOES.get(tokens[i + 1]?.norm ?? '') : undefined;
      if (purpose?.isBare) {
        put(purpose.head, i + 1, 'now');
        return;
      }
    }
  }

  function put(head: string, verb: number, time: Office['time']): void {
    const body = head === 'lawyer' ? clientBehind(verb + 1) : bodyBehind(verb + 1, OF_ANYTHING.test(head));
    if (body === null) return;
    const { words, of, to } = body;
    const office = { head, words, time, of, from: verb, to, passage: [name.from, to] as const };
    // what one does tells of no post by its title: “who leads the Pact” may be its chairman, its director
    if (head !== 'leader') entity.calledAs.push(office);
    // “X, who leads it” was read with what stands behind the name
    const isKnown = entity.offices.some((one) => one.from === verb);
    if (!isKnown && (head === 'leader' || head === 'chairman')) entity.offices.push({ ...office, head: 'leader' });
  }

  /** “[the Harlan Institute] in Vell”, “[its board]”; null for what is no body: “the march”, “Venn”. */
  function bodyBehind(start: number, isOfAnything: boolean): Pick<Office, 'words' | 'of' | 'to'> | null {
    let i = start;
    while (/^(?:the|an?|its|his|her|their)$/.test(tokens[i]?.norm ?? '')) i++;
    const words = new Set<string>();
    for (; i < limit && i < start + LONGEST_OBJECT; ) {
      const named = nameAt.get(i);
      if (named !== undefined && PLACELESS.has(named.kind)) {
        if (isRace(named.to)) return null;
        return { words: new Set(normOf(tokens, named).split(' ')), of: normOf(tokens, named), to: named.to };
      }
      if (named?.kind === 'person') return null;
      const { kind, norm } = tokens[i]!;
      if ((kind !== 'word' && norm !== "'s") || PREPOSITIONS.has(norm) || /^(?:and|or|who|that|which)$/.test(norm))
        break;
      if (norm !== "'s") words.add(norm);
      i++;
    }
    const last = tokens[i - 1]!.norm;
    if (i === start || words.size === 0 || isRace(i)) return null;
    const isDefinite = /^(?:the|an?|his|her)$/.test(tokens[start]!.norm) && /^\p{Ll}/u.test(tokens[i - 1]!.text);
    return BODY_WORDS.has(last) || ORGANISATION_HEADS.has(last) || (isOfAnything && isDefinite)
      ? { words, of: null, to: i }
      : null;
  }
  /** “who represents [Okker]”, “who represents [the family]” */
  function clientBehind(start: number): Pick<Office, 'words' | 'of' | 'to'> | null {
    for (let i = start; i < limit && i < start + 4; i++) {
      const named = nameAt.get(i);
      if (named?.kind === 'person') return { words: new Set(normOf(tokens, named).split(' ')), of: null, to: named.to };
      if (CLIENT.test(tokens[i]!.norm)) return { words: new Set([tokens[i]!.norm]), of: null, to: i + 1 };
      if (named !== undefined || tokens[i]!.kind !== 'word') return null;
    }
    return null;
  }
  function isRace(at: number): boolean {
    return tokens.slice(at, Math.min(limit, at + 3)).some(({ norm }) => RACE.test(norm));
  }
}
