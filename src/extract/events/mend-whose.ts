// A found event in; whom it struck out, where that is somebody's kin and not she.
//
//   catches:      Dahl, whose [son] was ▸killed◂ in the flood     Okker, whose [lawyer] was ▸arrested◂
//   catches not:  Dahl, whose house was ▸searched◂ (hers is what it struck)     Dahl, whose son ▸accused◂ Okker     Dahl, whose son left, was ▸shot◂
import type { Span } from '../../record/span.ts';
import { type SentenceView, spanOf, type Tokens } from '../statements/sentence-view.ts';
import { passiveRoles } from './passive-roles.ts';

const PERSONS =
  /^(?:(?:grand)?(?:sons?|daughters?|father|mother|parents?|child(?:ren)?)|(?:half-|step-?)?(?:brothers?|sisters?|son|daughter|father|mother)|husband|wife|partner|fianc[eé]e?|girlfriend|boyfriend|uncle|aunt|nephews?|nieces?|cousins?|twins?|baby|babies|relatives?|famil(?:y|ies)|kin|friends?|colleagues?|comrades?|neighbou?rs?|lawyers?|aides?|deput(?:y|ies)|bodyguards?|driver|assistants?|workers|employees|soldiers|troops|supporters|followers|students|pupils|patients|clients?|companions?)$/;
const LONGEST = 10;

export function whomOfWhose(view: SentenceView, trigger: Tokens, recipients: readonly Span[]): readonly Span[] {
  const { tokens, bodyFrom } = view;
  let whose = trigger.from - 1;
  while (whose > bodyFrom && trigger.from - whose < LONGEST && tokens[whose]!.norm !== 'whose') {
    if (tokens[whose]!.kind === 'punctuation') return recipients;
    whose--;
  }
  if (tokens[whose]?.norm !== 'whose' || passiveRoles(view, trigger) === null) return recipients;
  const heads = [];
  for (let i = whose + 1; i < trigger.from; i++) {
    if (/^(?:was|were|is|are|has|have|had|been|being|got)$/.test(tokens[i]!.norm)) break;
    heads.push(i);
  }
  const head = heads.at(-1);
  if (head === undefined || !heads.some((i) => PERSONS.test(tokens[i]!.norm))) return recipients;
  const struck = spanOf(view, { from: whose + 1, to: head + 1 });
  return [struck, ...recipients.filter(({ start }) => start > struck.end)];
}
