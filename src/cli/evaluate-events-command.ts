// dualtrack evaluate events: how well events are found, measured on a user's own gold.
import { Argument, Command, Option } from 'commander';
import type { Score } from '../analyse/attribution-score.ts';
import type { ClassScores } from '../analyse/class-score.ts';
import { EVENT_MEASURES } from '../analyse/event-score.ts';
import { PENTA_CLASSES, PENTA_MEANINGS } from '../lexicon/penta-class.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { type EventEvaluation, evaluateEvents } from './evaluate-events.ts';
import { readEventGold } from './event-gold.ts';
import { EXIT } from './exit-code.ts';
import { startProgress } from './progress.ts';
import { addReaderOptions, choiceOf, type ReaderOptions } from './reader-options.ts';
import { withStatementReader } from './with-statement-reader.ts';

export function eventsCommand(context: CliContext): Command {
  const classes = PENTA_CLASSES.map((name) => `${name} ${PENTA_MEANINGS[name]}`).join(', ');
  const command = new Command('events')
    .summary('score events against gold ones')
    .description(
      `Scores events against gold ones, in percent, by the form that the gold has (.gz or not, spans [start, end) in UTF-16 units):

  {"text", "source", "target", "type"}  sentences: the type of what the source does to the target, by class and macro F1;
                                        then end to end: type right and both participants touched, and events beside
  sentence<TAB>class, in a .tsv file    sentences: their class, by macro F1 and confusion
  {"id", "trigger", "type", "status", "agents", "recipients", "places"}, with --texts
                                        whole texts: triggers, types, statuses, participants
  {"text", "events": [{"trigger", …}]}  the same with the text at hand

A trigger is one [start, end); source, target, agents, recipients and places are lists of them, one for each participant: {"text": "Tarsk shelled Sund.", "events": [{"trigger": [6, 13], "type": "ASSAULT", "status": "happened", "agents": [[0, 5]], "recipients": [[14, 18]], "places": []}]}. A place outside its text is refused.

Types are PLOVER’s; gold with YIELD takes CONCEDE and RETREAT for it, an appeal (CAMEO 02) counts as REQUEST. Classes are ${classes}, by the Phoenix scheme (SANCTION 3; CONCEDE and RETREAT 2); a sentence has the class of its surest event. Extra events stand for no gold event of their sentence by their type.`,
    )
    .addArgument(new Argument('<gold>', 'file of gold events'))
    .addOption(new Option('--texts <file>', 'lines {"id", "text"}: the texts of events that stand alone'))
    .addOption(
      new Option('--about <file>', 'JSON {"articles": [ids]} of all texts gone through; else those with an event'),
    )
    .addHelpText(
      'after',
      examples(
        ['sentences with source and target', 'evaluate events sentences.ndjson.gz'],
        ['whole texts', 'evaluate events events.ndjson --texts gold.ndjson.gz --about events.about.json'],
      ),
    );
  addReaderOptions(command);
  return withAction<{ texts?: string; about?: string } & ReaderOptions>(command, context, async ([path], options) => {
    const { texts, about, json } = options;
    const { signal, stdout, stderr } = context;
    const progress = await startProgress(context, 'reading', 'texts');
    try {
      const gold = await readEventGold({ gold: path!, texts, about });
      const evaluation = await withStatementReader(
        (reader) => evaluateEvents(gold, reader, { signal, onText: () => progress.advance(1) }),
        choiceOf(options),
      );
      progress.stop();
      if (signal.aborted) {
        stderr.write('dualtrack: interrupted; no figures, as they would be of a part of the texts\n');
        return EXIT.interrupted;
      }
      stdout.write(json ? `${JSON.stringify(evaluation)}\n` : formatEventEvaluation(evaluation));
      return EXIT.ok;
    } finally {
      progress.stop();
    }
  });
}

/** A line a measure: "trigger          P 71.0  R 64.2  F1 67.4  (gold 412)". */
export function formatEventEvaluation(evaluation: EventEvaluation): string {
  switch (evaluation.form) {
    case 'sentences': {
      const { given, givenBy, found } = evaluation;
      const share = (name: string, value: number) => `${name.padEnd(32)} ${value.toFixed(1)}`;
      return lines([
        `source and target given, told by the ${givenBy}`,
        ...formatClasses(given),
        '',
        `end to end, ${found.gold} events in ${found.sentences} sentences`,
        share('type and both participants', found.typeAndBoth),
        share('type', found.typeOnly),
        share('both participants', found.bothOnly),
        `${'events a sentence'.padEnd(32)} ${found.events.toFixed(2)}, extra ${found.extra.toFixed(2)}`,
      ]);
    }
    case 'classes':
      return lines([...formatClasses(evaluation.scores), '', ...formatConfusion(evaluation.scores, PENTA_CLASSES)]);
    case 'texts': {
      const { measures, types, statuses } = evaluation.scores;
      return lines([
        `${evaluation.texts} texts`,
        ...EVENT_MEASURES.map((name) => formatScore(name, measures[name])),
        '',
        `of the ${types.cases} events whose trigger was found: types ${types.accuracy.toFixed(1)}, statuses ${statuses.accuracy.toFixed(1)} right`,
        ...formatClasses(types),
        ...formatClasses(statuses),
      ]);
    }
  }
}

function formatClasses({ cases, accuracy, macroF1, classes }: ClassScores): string[] {
  return [
    `macro F1 ${macroF1.toFixed(1)}  accuracy ${accuracy.toFixed(1)}  (cases ${cases})`,
    ...Object.entries(classes).map(([name, score]) => formatScore(name, score)),
  ];
}

const formatScore = (name: string, { precision, recall, f1, gold }: Score) =>
  `${name.padEnd(16)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (gold ${gold})`;

/** Gold classes down, told classes across. */
function formatConfusion({ confusion }: ClassScores, order: readonly string[]): string[] {
  const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(6)).join('');
  return [
    `gold\\told${row(order)}`,
    ...order.map((gold) => `${gold.padEnd(9)}${row(order.map((told) => confusion[gold]?.[told] ?? 0))}`),
  ];
}

const lines = (all: readonly string[]) => `${all.join('\n')}\n`;
