// A role and those whom it may mean in; what other reports say of each, as numbers, out.
import type { ToldOffice } from '../../record/told-elsewhere.ts';
import { tokenize } from '../../understand/tokenize.ts';
import type { Known } from './elsewhere.ts';
import type { Entity } from './entity.ts';
import { refOf } from './make-actors.ts';
import { strengthOf } from './match-office.ts';
import { complementOf, officeOf } from './office-words.ts';
import type { Role } from './role.ts';
import { hasAnotherTrade, holdsAnother, isOfAnotherPlace } from './role-conflicts.ts';
import type { Scene } from './scene.ts';

export const ELSEWHERE_FEATURES = [
  'elsewhere it holds such an office',
  'elsewhere, share of its reports that say so',
  'elsewhere, how well the office fits',
  'elsewhere, the office fits best',
  'elsewhere, share of what is told of those here',
  'elsewhere, told in the last two months',
  'elsewhere, by that very word',
  'elsewhere, well known and never called so',
  'elsewhere, another office',
  'elsewhere, another place',
  'elsewhere, another trade',
  'elsewhere, only another here is called so',
  'elsewhere, such an office, and no word tells more',
  'elsewhere, share of what is told of those here, and no word tells more',
  'elsewhere, share of the role’s words',
  'elsewhere, most of the role’s words',
  'elsewhere, not known',
] as const;
export type ElsewhereFeature = (typeof ELSEWHERE_FEATURES)[number];

export interface Elsewhere {
  /** In the order of ELSEWHERE_FEATURES. */
  readonly features: readonly number[];
  /** The telling that fits best, or null. */
  readonly told: ToldOffice | null;
  /** Whether more than one report tells of such an office: it is no slip. */
  readonly isSure: boolean;
}

const WELL_KNOWN = 5;
const RECENT_DAYS = 60;
const SURE = 2;

/** Of each of `all`, in a scene that knows other reports; empty for one that does not. */
export function weighElsewhere(scene: Scene, role: Role, all: readonly Entity[]): ReadonlyMap<Entity, Elsewhere> {
  const found = new Map<Entity, Elsewhere>();
  if (scene.elsewhere === undefined) return found;
  const rows = all.map((entity) => {
    const known = knownOf(scene, entity);
    let best: { readonly strength: number; readonly office: Known['offices'][number] } | null = null;
    let fitting = 0;
    let recent = false;
    let literal = false;
    for (const office of known.offices) {
      const strength = strengthOf(office, role);
      if (strength === null) continue;
      fitting += office.told.reports;
      recent ||= office.told.days <= RECENT_DAYS;
      literal ||= office.head === role.wanted.head;
      if (
        best === null ||
        strength > best.strength ||
        (strength === best.strength && office.told.reports > best.office.told.reports)
      )
        best = { strength, office };
    }
    const share = known.reports === 0 ? 0 : Math.min(1, fitting / known.reports);
    const words = shareOfWords(known, role);
    return { entity, known, best, fitting, recent, literal, share, words };
  });
  const strongest = Math.max(0, ...rows.map(({ best }) => best?.strength ?? 0));
  const isAnyTold = rows.some(({ fitting }) => fitting > 0);
  const mostWords = Math.max(0, ...rows.map(({ words }) => words));
  const isBare = role.wanted.words.size === 0;
  const sum = rows.reduce((total, { share }) => total + share, 0);
  for (const { entity, known, best, fitting, recent, literal, share, words } of rows)
    found.set(entity, {
      told: best?.office.told ?? null,
      isSure: fitting >= SURE,
      features: [
        +(best !== null),
        share,
        best === null ? 0 : Math.min(best.strength, 3),
        +(best !== null && best.strength === strongest),
        sum === 0 ? 0 : share / sum,
        +recent,
        +literal,
        +(best === null && known.reports >= WELL_KNOWN),
        +(best === null && holdsAnother(known.asTold, role.wanted)),
        +(best === null && isOfAnotherPlace(known.asTold, role)),
        +(best === null && hasAnotherTrade(known.asTold, role.wanted)),
        +(best === null && isAnyTold),
        +(best !== null && isBare),
        sum === 0 || !isBare ? 0 : share / sum,
        words,
        +(words > 0 && words === mostWords),
        +(known.reports === 0),
      ],
    });
  return found;
}

/** “the billionaire candidate”: of one who is called a billionaire in one report and a candidate in another. */
function shareOfWords({ words: told }: Known, { wanted: { head, words } }: Role): number {
  if (words.size === 0) return 0;
  let common = +told.has(head);
  for (const word of words) common += +told.has(word);
  return common / (1 + words.size);
}

function knownOf({ elsewhere, knownElsewhere }: Scene, entity: Entity): Known {
  const kept = knownElsewhere.get(entity);
  if (kept !== undefined) return kept;
  const { reports = 0, offices = [] } = elsewhere!.get(refOf(entity).id) ?? {};
  const parsed = offices.flatMap((told) => {
    const tokens = tokenize(told.office);
    const office =
      officeOf(tokens, 0, tokens.length, complementOf(tokens, 0, tokens.length)) ?? officeOf(tokens, 0, tokens.length);
    if (office === null || office.plural) return [];
    const { head, words, time } = office;
    return [
      {
        head,
        words,
        of: told.of,
        time: told.held === 'now' ? time : told.held,
        from: 0,
        to: 0,
        passage: [0, 0] as const,
        told,
      },
    ];
  });
  const asTold = { ...entity, offices: parsed.filter(({ told }) => told.reports >= SURE) };
  const words = new Set(parsed.flatMap((office) => [office.head, ...office.words]));
  const known = { reports, offices: parsed, words, asTold };
  knownElsewhere.set(entity, known);
  return known;
}
