// A made-up wire report that has all the page must show: nested, overlapping and broken statements, deeds, figures, times.
import type { RecordedReport } from '../../src/record/entry.ts';
import { recordReport } from './record-report.ts';

const TEXT = `CORVESSA, April 9 (Meridian) – Arvenia and Belmark have assured the Halden Pact that they stand behind its approach to Tarsk of readiness and talks, Secretary General Ingrid Solvane said on Wednesday.

“In every call that I had this week, with the president and with the defence minister,” Solvane told a news conference, “the message was the same: strength first, and a door that stays open.”

The Pact will keep its channel to Drovny as long as its members remain united, she added, but said that Foreign Minister Lev Oranov had told her Tarsk “will not be lectured”.

Kestrian Prime Minister Joren Halvik had called the alliance “a club of yesterday” during his campaign and threatened to halve his country’s contribution. On Tuesday he promised Solvane that Kestria would pay its full share by the end of the year.

Spending on defence by the five members rose by 4.2 percent in the last year, or $6 billion, according to the Pact’s yearly report.

In March the members decided to send three battalions, about 2,400 soldiers, to the Northmarch. Tarsk moved two armoured brigades to the Saltreach strait in what Drovny calls a planned exercise. Arvenia’s defence minister, Petra Lindqvar, said the brigades had live ammunition with them.

Tarskian defence ministry spokeswoman Ilse Varga denied that. “There is no ammunition there and there never was,” Varga said. “Minister Lindqvar should ask her own scouts.”

Solvane and Oranov will meet in Tessaly on May 3-4, both sides confirmed. “I will go there to listen,” the secretary general said, “but I will not go there to bargain over the Northmarch.”

President Mirela Costane of Arvenia believes the meeting comes too early, two of her advisers said. Belmark’s Prime Minister Aurel Tamsin welcomed it as “the first good news of this spring”.
`;

/** The report with 15 statements, 4 events, 6 figures, 5 times, 2 commitments and 2 notes. */
export function haldenReport(): RecordedReport {
  return recordReport(
    {
      text: TEXT,
      title: 'Pact keeps “readiness and talks” towards Tarsk as Kestria pledges to pay',
      byline: 'From our own correspondent',
      agency: 'Meridian',
      outlet: 'The Sund Courier',
      dateline: { place: 'CORVESSA', date: 'April 9' },
      published: '2031-04-09',
      url: 'https://courier.example/2031/04/09/pact-talks',
    },
    (w) => {
      const assured = w.statement({
        source: 'Secretary General Ingrid Solvane',
        who: 'Ingrid Solvane',
        cue: 'said',
        content:
          'Arvenia and Belmark have assured the Halden Pact that they stand behind its approach to Tarsk of readiness and talks',
        when: 'on Wednesday',
        confidence: 0.96,
      });
      const told = w.statement({
        source: '{she} added',
        who: 'Ingrid Solvane',
        cue: 'but {said}',
        content: 'that Foreign Minister Lev Oranov had told her Tarsk “will not be lectured”',
        form: 'mixed',
        confidence: 0.88,
      });
      return [
        assured,
        w.statement({
          source: '{Arvenia and Belmark} have',
          cue: 'have assured',
          content: 'that they stand behind its approach to Tarsk of readiness and talks',
          addressee: 'the Halden Pact',
          act: 'support',
          within: assured.id,
          confidence: 0.81,
        }),
        w.statement({
          source: '{Solvane} told',
          who: 'Ingrid Solvane',
          cue: 'told',
          content: [
            '“In every call that I had this week, with the president and with the defence minister,”',
            '“the message was the same: strength first, and a door that stays open.”',
          ],
          form: 'direct',
          occasion: 'a news conference',
          confidence: 0.98,
        }),
        w.statement({
          source: '{she} added',
          who: 'Ingrid Solvane',
          cue: 'added',
          content: 'The Pact will keep its channel to Drovny as long as its members remain united',
          act: 'promise',
          confidence: 0.93,
        }),
        told,
        w.statement({
          source: 'Foreign Minister Lev Oranov',
          who: 'Lev Oranov',
          cue: 'had told',
          content: 'Tarsk “will not be lectured”',
          addressee: 'told {her} Tarsk',
          act: 'refuse',
          form: 'mixed',
          within: told.id,
          confidence: 0.84,
        }),
        w.statement({
          source: 'Kestrian Prime Minister Joren Halvik',
          who: 'Joren Halvik',
          cue: 'had called',
          content: 'the alliance “a club of yesterday”',
          act: 'criticise',
          form: 'mixed',
          occasion: 'during his campaign',
          confidence: 0.9,
        }),
        w.statement({
          source: 'Kestrian Prime Minister Joren Halvik',
          who: 'Joren Halvik',
          cue: 'threatened',
          content: 'to halve his country’s contribution',
          act: 'threaten',
          confidence: 0.91,
        }),
        w.statement({
          source: 'On Tuesday {he} promised',
          cue: 'promised',
          content: 'that Kestria would pay its full share by the end of the year',
          addressee: 'promised {Solvane}',
          act: 'promise',
          when: 'On Tuesday',
          confidence: 0.62,
        }),
        w.statement({
          source: 'the Pact’s yearly report',
          cue: 'according to',
          content: 'Spending on defence by the five members rose by 4.2 percent in the last year, or $6 billion',
          act: 'report',
          confidence: 0.95,
        }),
        w.statement({
          source: 'what {Drovny} calls',
          cue: 'calls',
          content: 'a planned exercise',
          confidence: 0.55,
        }),
        w.statement({
          source: 'Arvenia’s defence minister, Petra Lindqvar',
          who: 'Petra Lindqvar',
          cue: 'Lindqvar, {said}',
          content: 'the brigades had live ammunition with them',
          act: 'allege',
          confidence: 0.9,
        }),
        w.statement({
          source: 'Tarskian defence ministry spokeswoman Ilse Varga',
          who: 'Ilse Varga',
          cue: 'denied',
          content: 'denied {that}',
          act: 'deny',
          confidence: 0.71,
        }),
        w.statement({
          source: '{Varga} said',
          who: 'Ilse Varga',
          cue: 'Varga {said}',
          content: [
            '“There is no ammunition there and there never was,”',
            '“Minister Lindqvar should ask her own scouts.”',
          ],
          act: 'deny',
          form: 'direct',
          confidence: 0.97,
        }),
        w.statement({
          source: 'the secretary general',
          who: 'Ingrid Solvane',
          cue: 'general {said}',
          content: ['“I will go there to listen,”', '“but I will not go there to bargain over the Northmarch.”'],
          act: 'intend',
          form: 'direct',
          confidence: 0.97,
        }),
        w.event({
          words: 'decided to send three battalions, about 2,400 soldiers, to the Northmarch',
          agent: 'the members',
          status: 'decided',
          when: 'In March',
        }),
        w.event({
          words: 'Tarsk moved two armoured brigades to the Saltreach strait',
          agent: '{Tarsk} moved',
          confidence: 0.9,
        }),
        w.event({
          words: 'Solvane and Oranov will meet in Tessaly on May 3-4',
          agent: '{Solvane} and Oranov',
          recipient: 'Solvane and {Oranov}',
          type: 'CONSULT',
          mode: 'meet',
          track: 'dialogue',
          status: 'scheduled',
          when: 'on May 3-4',
        }),
        w.event({
          words: 'had live ammunition with them',
          agent: 'the brigades',
          status: 'alleged',
          confidence: 0.6,
        }),
        w.figure('4.2 percent', {
          of: 'share',
          value: 4.2,
          unit: '%',
          direction: 'up',
          measure: w.find('Spending on defence'),
          whose: w.find('the five members'),
          period: w.when('in the last year'),
        }),
        w.figure('$6 billion', {
          of: 'money',
          value: 6e9,
          unit: 'USD',
          direction: 'up',
          measure: w.find('Spending on defence'),
        }),
        w.figure('five members', { value: 5, unit: 'member' }),
        w.figure('three battalions', { value: 3, unit: 'battalion' }),
        w.figure('about 2,400 soldiers', { value: 2400, approximate: true }),
        w.figure('two armoured brigades', { value: 2, unit: 'brigade' }),
        w.time('on Wednesday', { from: '2031-04-09', to: '2031-04-09', granularity: 'day' }),
        w.time('by the end of the year', { to: '2031-12-31', granularity: 'range' }),
        w.time('In March', { from: '2031-03-01', to: '2031-03-31', granularity: 'month' }),
        w.time('On Tuesday', { from: '2031-04-08', to: '2031-04-08', granularity: 'day' }),
        w.time('May 3-4', { from: '2031-05-03', to: '2031-05-04', granularity: 'range' }),
        w.commitment({ who: 'Kestria', what: 'pay its full share', by: 'by the end of the year' }),
        w.commitment({ who: 'The Pact', what: 'keep its channel to Drovny' }),
      ];
    },
    [
      {
        step: 'extract',
        rule: 'pronoun-unclear',
        reason: 'It is not certain who “he” is in the last sentence of the fourth paragraph.',
        span: { start: TEXT.indexOf('he promised'), end: TEXT.indexOf('he promised') + 2 },
      },
      { step: 'read', rule: 'no-time-zone', reason: 'The report gives a date but no time of day.', span: null },
    ],
  );
}
