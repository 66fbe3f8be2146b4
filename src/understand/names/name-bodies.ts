// Names in; the same, those with a noun behind them that makes them the name of a body or a poll grown by it.
import { BODY_NOUNS, POLL_NOUNS, POLL_WORDS } from '../../lexicon/organisation-words.ts';
import type { Token } from '../reading.ts';
import type { Name } from './name.ts';

/**
 *   the [Okker campaign]      the [Tarskian government]      a [Sund Courier/Meridian national poll]
 *   the [Sund Courier editorial board]
 *
 * Not: “Okker campaigns”, “[Okker] foundation stone”, “[Mr.] [Okker] government”.
 */
export function nameBodies(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const grown: Name[] = [];
  for (const name of names) {
    const before = grown.at(-1);
    const joined = before === undefined ? null : ofOffice(tokens, before, name);
    if (joined !== null) {
      grown[grown.length - 1] = joined;
      continue;
    }
    let to = name.to;
    while (POLL_WORDS.has(tokens[to]?.norm ?? '') && to < name.to + 2) to++;
    if (POLL_NOUNS.has(tokens[to]?.norm ?? '') && CAN_POLL.has(name.kind)) {
      const joins =
        before !== undefined &&
        before.to + 1 === name.from &&
        tokens[before.to]!.text === '/' &&
        CAN_POLL.has(before.kind);
      if (joins) grown.pop();
      grown.push(grow(joins ? before : name, to + 1, 'publication', tokens));
    } else if (isBody(tokens, name)) grown.push(grow(name, name.to + 1, 'organisation', tokens));
    else if (
      name.kind === 'publication' &&
      tokens[name.to]?.norm === 'editorial' &&
      tokens[name.to + 1]?.norm === 'board'
    )
      grown.push(grow(name, name.to + 2, 'organisation', tokens));
    else grown.push(name);
  }
  return grown;
}

// “the Chief Minister’s [Office]”, “the Vell County Coroner’s [Office]”; not “the Chief Minister’s [Party]”, “Daan Okker’s [Office]”
function ofOffice(tokens: readonly Token[], owner: Name, body: Name): Name | null {
  const isPost = owner.kind === 'office' || (owner.kind !== 'person' && POST.test(tokens[owner.to - 1]!.norm));
  if (!isPost || tokens[owner.to]?.norm !== "'s" || body.from !== owner.to + 1 || body.headline) return null;
  if (body.kind !== 'organisation' || !/^(?:office|department|bureau|commission)$/.test(tokens[body.to - 1]!.norm))
    return null;
  return { ...body, from: owner.from, start: owner.start, title: null, longForm: null };
}

const POST = /(?:er|or|ff|ney|man|ist|ian)$/;
const CAN_POLL = new Set(['organisation', 'publication', 'unknown']);

function isBody(tokens: readonly Token[], name: Name): boolean {
  const noun = tokens[name.to]?.norm ?? '';
  if (!BODY_NOUNS.has(noun) || name.kind === 'office' || name.title !== null || name.headline) return false;
  return noun !== 'foundation' || /^(?:the|a)$/.test(tokens[name.from - 1]?.norm ?? '');
}

function grow(name: Name, to: number, kind: Name['kind'], tokens: readonly Token[]): Name {
  return { ...name, kind, to, end: tokens[to - 1]!.end, title: null, state: null, longForm: null };
}
