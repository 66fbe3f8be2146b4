// A description ("the secretary general", "the ministry") in; whom or what the report’s own words make it, or null.
import { WEEKDAYS } from '../../lexicon/function-words.ts';
import { POLL_NOUNS } from '../../lexicon/organisation-words.ts';
import { looksPlural, singularOf } from '../../lexicon/singulars.ts';
import { beginsWithCapital } from '../../text/begins-with-capital.ts';
import type { Name } from '../../understand/names/name.ts';
import { ageBefore } from './ages-told.ts';
import { apposedBehind } from './apposed-behind.ts';
import { apposedTo } from './apposed-to.ts';
import { bodyIntroducedNext } from './body-introduced-next.ts';
import { BODY_WORDS } from './body-words.ts';
import { findIssuer } from './find-issuer.ts';
import { normOf } from './give-office.ts';
import { introducedNext } from './introduced-next.ts';
import type { Task } from './list-tasks.ts';
import { meansNobody } from './means-nobody.ts';
import { isQuantity, type MentionHead } from './mention-head.ts';
import { ofUnnamedBeside } from './of-unnamed-beside.ts';
import { officeHeadOf, officeOf } from './office-words.ts';
import { resolveAnybody } from './resolve-anybody.ts';
import { resolveBody } from './resolve-body.ts';
import { resolveCalledBody } from './resolve-called-body.ts';
import { resolveCounsel } from './resolve-counsel.ts';
import { isDocument, MADE, resolveDocument } from './resolve-document.ts';
import { mayBePerson, resolveEpithet, watchCalled } from './resolve-epithet.ts';
import { resolveKin } from './resolve-kin.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveStyle } from './resolve-style.ts';
import { DOER, resolveThing } from './resolve-thing.ts';
import { EXCLUSIVE, KIN, SPOKES } from './role-kinds.ts';
import { type Resolved, type Scene, spanOf } from './scene.ts';

const QUANTITY = /^(?:an?|many|some|most|several|few|all|other|no|any|more|half|one|two|three|four|another)$/;
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/;
const MOST_COMPLEMENT = 6;
const NOTHING: ReadonlySet<string> = new Set();

export function resolveDescription(
  scene: Scene,
  { from, to, end }: Extract<MentionHead, { is: 'description' }>,
  { at }: Pick<Task, 'at'>,
): Resolved | null {
  const { tokens } = scene.reading;
  const first = tokens[from]!;
  const possessor = namedPossessor();
  const isPossessed = /^(?:its|their)$/.test(first.norm) || tokens.slice(from, to).some(({ norm }) => norm === "'s");
  const bareTitle =
    !QUANTITY.test(first.norm) && !isQuantity(first) && (beginsWithCapital(tokens[to - 1]!.text) || possessor !== null);
  const isIndefinite = /^an?$/.test(first.norm) || /^(?:former|ex)$/.test(first.norm);
  // “a new national poll”, a headline’s “poll”, “Monday’s poll”
  const isPoll = POLL_NOUNS.has(tokens[to - 1]!.norm) && (isIndefinite || from === to - 1 || WEEKDAYS.has(first.norm));
  const isBarePolice = from === to - 1 && first.norm === 'police';
  const named = apposedBehind(scene, { from, to, end });
  if (named !== null) return named;
  if (ofUnnamedBeside(scene, from)) return null;
  const styled =
    resolveStyle(scene, from, to) ?? resolveKin(scene, { from, to, at }) ?? resolveCounsel(scene, from, to);
  if (styled !== null) return styled;
  const latter =
    first.norm === 'the' && tokens[to - 1]!.norm === 'latter' && to === from + 2 ? lastNamed(scene, at) : null;
  if (latter !== null) return latter;
  // “The Company expects …”: a release's own word for who issues it
  if (from === to - 2 && first.norm === 'the' && /^(?:Company|Firm|Group)$/.test(tokens[to - 1]!.text)) {
    const issuer = findIssuer(scene);
    if (issuer !== null)
      return {
        entity: issuer,
        because: { kind: 'description', span: spanOf(scene, issuer.fullest.from, issuer.fullest.to) },
      };
  }
  if (!DEFINITE.test(first.norm) && !bareTitle && !isIndefinite && !isPoll && !isBarePolice) return null;
  // “the company and its founder” are two
  for (let i = from; i < to - 1; i++)
    if (tokens[i]!.norm === 'and' && /^(?:its|his|her|their|the|an?)$/.test(tokens[i + 1]!.norm)) return null;
  const lead = isIndefinite ? bodyIntroducedNext(scene, { from, to, end, at }) : null;
  if (lead !== null) return lead;
  const apposed = apposedTo(scene, { from, end });
  const anybody = apposed === null ? resolveAnybody(scene, { from, to, end, at }) : undefined;
  if (anybody !== undefined) return anybody;
  const wanted = officeOf(tokens, from, end > to && tokens[to]?.norm === 'of' ? complementEnd() : to);
  const headNorm = tokens[to - 1]!.norm;
  const isBody = BODY_WORDS.has(headNorm) || BODY_WORDS.has(singularOf(headNorm));
  // “the Lumen senator’s allies” are no senator: the office is the phrase’s last word, or “of” comes behind it
  const isHead =
    wanted !== null &&
    (wanted.at === to - 1 || (wanted.at < to && /^(?:general|of|elect)$/.test(tokens[wanted.at + 1]!.norm)));
  if (first.norm === 'the' && to - from > 1)
    watchCalled(scene, { from, to, end, at }, wanted !== null && isHead ? wanted : null);
  if (wanted !== null && isHead && !wanted.plural && !isBody && apposed !== null) return apposed;
  // “Petra Okker, 35, [the daughter of the president]”: whoever she is the daughter of is another
  if (apposed !== null && !isBody && officeHeadOf(headNorm) !== null && !looksPlural(headNorm)) return apposed;
  // “Vell Pollster, which …”: no person
  const isNobody = tokens[to]?.text === ',' && tokens[to + 1]?.norm === 'which';
  if (wanted !== null && isHead && !wanted.plural && !isBody && isNobody) return null;
  // “Citadel Homes said so. The developer …”: no person’s trade
  const doer =
    end === to && DOER.test(headNorm)
      ? (resolveThing(scene, from, to) ?? resolveCalledBody(scene, { from, to, end, at, possessor }))
      : null;
  if (doer !== null) return doer;
  if (ageBefore(tokens, to) !== null) return resolveEpithet(scene, { from, to, end, at });
  if (wanted !== null && isHead && !wanted.plural && !isBody) {
    const found = resolveRole(scene, {
      wanted,
      from,
      to,
      end,
      at,
      isIndefinite,
      isPossessed,
      possessor,
      complement: complement(wanted.words),
      places: places(),
    });
    // “the director general”, “the general” are who is told to be that, not merely who is in play
    const isSomebody =
      !KIN.test(wanted.head) &&
      !EXCLUSIVE.test(wanted.head) &&
      !SPOKES.test(wanted.head) &&
      !/(?:^|-)general$/.test(wanted.head) &&
      !meansNobody(scene, { from, to, wanted });
    return (
      found ??
      (isSomebody && possessor === null && !isPossessed ? resolveEpithet(scene, { from, to, end, at }, wanted) : null)
    );
  }
  const documentEnd = to - from > 1 && MADE.test(headNorm) ? to - 1 : to;
  // “a new poll [by the Institute]”, “a survey conducted [by Okker]” is theirs; “the poll” is what the report calls it
  const isPollBy = POLL_NOUNS.has(tokens[documentEnd - 1]!.norm) && /^(?:by|from)$/.test(tokens[to]?.norm ?? '') && end > to; // biome-ignore format: one line
  if (isDocument(tokens[documentEnd - 1]!.norm) || isPollBy)
    return resolveDocument(scene, { from, to: documentEnd, end, at, possessor }, (its, head, start) =>
      resolveDescription(its, head, { at: start }),
    );
  if (isIndefinite && !isPoll)
    return mayBePerson(scene, { from, to, end, at })
      ? introducedNext(scene, { from, to, at, head: null, isIndefinite, isPossessed })
      : null;
  return (
    resolveBody(scene, { from, to, end, at, possessor }) ??
    (end === to ? resolveThing(scene, from, to) : null) ??
    resolveCalledBody(scene, { from, to, end, at, possessor }) ??
    resolveEpithet(scene, { from, to, end, at }) ??
    (mayBePerson(scene, { from, to, end, at })
      ? introducedNext(scene, { from, to, at, head: null, isIndefinite, isPossessed })
      : null)
  );

  // “the president [of Arvenia]”, “the secretary [of state]”
  function complementEnd(): number {
    let i = to + 1;
    while (i < end && i < to + MOST_COMPLEMENT && tokens[i]!.kind === 'word') i++;
    return i;
  }
  function complement(words: ReadonlySet<string>): ReadonlySet<string> {
    if (end <= to || tokens[to]?.norm !== 'of') return NOTHING;
    const before = officeOf(tokens, from, to)?.words ?? NOTHING;
    return new Set([...words].filter((word) => !before.has(word)));
  }
  // “the [Lumen] senator”, “the senator from [Lumen]”, whether or not that is part of the mention
  function places(): string[] {
    const found: string[] = [];
    const behind = /^(?:from|of|for)$/.test(tokens[to]?.norm ?? '') ? scene.nameAt.get(to + 1) : undefined;
    for (let i = from; i < to; i++) {
      const name = scene.nameAt.get(i);
      if (name !== undefined && name.kind !== 'person') found.push(normOf(tokens, name));
    }
    if (behind !== undefined && behind.kind !== 'person') found.push(normOf(tokens, behind));
    return found;
  }
  function namedPossessor(): Name | null {
    for (let i = from; i < to; i++) {
      const name = scene.nameAt.get(i);
      if (name !== undefined) return name;
    }
    return null;
  }
}

/** “Okker sat beside Daan Venn. [The latter] said …”: who is named last before it, in this sentence or the one before. */
function lastNamed(scene: Scene, at: number): Resolved | null {
  const { trail, sentenceOf, quoted } = scene;
  const last = trail.traces
    .slice(0, trail.indexAt(at))
    .findLast(
      ({ name, at: there, entity }) => name !== null && entity.kind === 'person' && quoted(there) === quoted(at),
    );
  return last === undefined || last.name === null || sentenceOf[at]! - last.sentence > 1
    ? null
    : { entity: last.entity, because: { kind: 'description', span: spanOf(scene, last.name.from, last.name.to) } };
}
