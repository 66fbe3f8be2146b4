// Statements in, CAMEO 02x appeals out: who appeals to whom for what. A plain statement is on the dialogue track already, as a
// Statement, and yields no event; CAMEO 01x is a matter of the export that asks for it.

import { ASKS_AT_END } from '../../lexicon/asks-at-end.ts';
import type { CameoAppeal } from '../../lexicon/cameo-public.ts';
import type { Mention } from '../../record/actor.ts';
import { NO_PASSAGE, passageOf } from '../../record/passage.ts';
import type { ReportedEvent, ROLES } from '../../record/reported-event.ts';
import type { Span } from '../../record/span.ts';
import type { Statement } from '../../record/statement.ts';
import { contentId } from '../../text/content-hash.ts';
import { spansOverlap } from '../../text/spans-overlap.ts';
import { isCapital, isDeterminer } from '../statements/sentence-view.ts';
import type { EventGround } from './event-ground.ts';
import { tagContexts } from './tag-contexts.ts';
import { phraseSet } from './word-forms.ts';

/** What is appealed for, by words of the content; the first line that fits counts. */
const APPEALED_FOR = phraseSet<CameoAppeal>([
  ['028', 'mediation mediator mediators mediate arbitration good_offices'],
  ['026', 'talks meeting meet negotiate negotiations dialogue summit table negotiating_table'],
  ['027', 'ceasefire cease-fire truce peace settle settlement armistice hostilities'],
  [
    '023',
    'aid help assistance relief food medicine funds money loan weapons arms ammunition asylum shelter donations generators',
  ],
  [
    '025',
    'withdraw withdrawal release free lift end stop halt surrender resign hand_over give_up pull_out pull_back drop leave retreat yield',
  ],
  ['024', 'reform reforms election elections constitution rights law laws referendum vote democracy'],
  [
    '021',
    'trade invest investment export intelligence extradite extradition cooperate cooperation troops patrols exercise share',
  ],
  ['022', 'support recognise recognize join ratify sign back endorse apologise apologize condemn relations'],
]);
const LOOK_AHEAD = 20;

/**
 * An appeal for each statement of act ask or demand that says whom it is made to, by its addressee or by the one who is to act:
 * “asked [the pact] for help”, “demanded that [Tarsk] withdraw”. Questions (“asked whether”) are none. `taken` are the triggers of
 * events found already: where one of them stands in the cue, the demand is an event and is not told again.
 */
export function makeAppeals(ground: EventGround, taken: readonly Span[]): ReportedEvent[] {
  const { report } = ground.reading;
  return [...ground.statements.values()].flatMap((statement) => {
    if (statement.act !== 'ask' && statement.act !== 'demand') return [];
    const { cue, content, source } = statement;
    if (cue.spans.length === 0 || content.spans.length === 0) return [];
    if (taken.some((span) => cue.spans.some((part) => spansOverlap(span, part)))) return [];
    const place = ground.placeOf(cue.spans[0]!);
    const asked = ground.placeOf(content.spans[0]!);
    if (place === null || asked === null || isQuestion(ground, statement)) return [];
    const target = statement.addressee.spans.length > 0 ? statement.addressee : whoIsToAct(ground, statement);
    if (target === null) return [];
    const words = asked.view.tokens;
    const [code = '020'] = APPEALED_FOR.match(words, asked.from, Math.min(asked.view.to, asked.from + LOOK_AHEAD));
    const participant = (mention: Mention, role: (typeof ROLES)[number]) => ({
      spans: mention.spans,
      text: mention.text,
      actor: null,
      role,
    });
    return [
      {
        kind: 'event' as const,
        id: contentId(report.id, 'event', JSON.stringify([code, cue.spans])),
        type: code,
        mode: null,
        track: 'dialogue' as const,
        status:
          statement.polarity === 'positive'
            ? ('happened' as const)
            : statement.polarity === 'negated'
              ? ('negated' as const)
              : ('conditional' as const),
        within: statement.within,
        participants: [
          ...(source.spans.length > 0 ? [participant(source, 'agent')] : []),
          participant(target, 'recipient'),
        ],
        when: statement.when,
        place: NO_PASSAGE,
        country: null,
        region: null,
        city: null,
        occasion: statement.occasion,
        contexts: tagContexts(place.view),
        spans: cue.spans.map(({ start, end }) => ({ start, end })),
        sentence: ground.sentenceAt(cue.spans[0]!),
        confidence: statement.confidence,
      },
    ];
  });
}

/** “asked [whether]”, “asked [why]”, a content that ends in a question mark. */
function isQuestion({ reading }: EventGround, { content }: Statement): boolean {
  const { text } = reading.report;
  return (
    /^["“'‘\s]*(?:whether|if|why|how|what|who|whom|whose|when|where|which)\b/i.test(content.text) ||
    content.spans.some(({ start, end }) => ASKS_AT_END.test(text.slice(Math.max(start, end - 4), end)))
  );
}

// demanded that [Tarsk] withdraw; demanded [Tarsk’s] withdrawal: a name that opens the content
function whoIsToAct(ground: EventGround, { content }: Statement): Mention | null {
  const place = ground.placeOf(content.spans[0]!);
  if (place === null) return null;
  const { tokens } = place.view;
  const limit = content.spans[0]!.end;
  let from = place.from;
  if (tokens[from]!.norm === 'that') from++;
  if (isDeterminer(tokens[from])) from++;
  let to = from;
  while (to < place.view.to && tokens[to]!.end <= limit && isCapital(tokens[to])) to++;
  if (to === from || to - from > 5) return null;
  return {
    ...passageOf(ground.reading.report.text, [{ start: tokens[from]!.start, end: tokens[to - 1]!.end }]),
    actor: null,
  };
}
