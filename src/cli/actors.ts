// dualtrack actors: who is who over all reports of the store, and what people put right about it.
import { Command } from 'commander';
import { correctCommands } from './actors-correct.ts';
import { exportActorsCommand, importActorsCommand } from './actors-export.ts';
import { linkActorsCommand } from './actors-links.ts';
import { listActorsCommand } from './actors-list.ts';
import { showActorCommand } from './actors-show.ts';
import type { CliContext } from './cli-context.ts';

export function actorsCommand(context: CliContext): Command {
  const command = new Command('actors')
    .summary('list, show and put right who is who over all reports')
    .description(
      `The register: one actor behind many names, made anew from what the reports name and what people put right. Names whose letters differ, and bearers of one name whom the reports tell apart, are never made one by the program; they are shown as possibly the same, with the reason.

An ACTOR is given by its id, or by a name that only one actor has.`,
    )
    .addCommand(listActorsCommand(context))
    .addCommand(showActorCommand(context))
    .addCommand(linkActorsCommand(context));
  for (const correct of correctCommands(context)) command.addCommand(correct);
  return command.addCommand(exportActorsCommand(context)).addCommand(importActorsCommand(context));
}
