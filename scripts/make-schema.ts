// The nouns of record/ and the line of `dualtrack extract` in, schema/*.json (JSON Schema 2020-12) and
// docs/reference/record.md out. `npm run reference` writes them; test/record/schema.test.ts holds them.
import { z } from 'zod';
import { Actor, ActorRef, Because, Mention } from '../src/record/actor.ts';
import { ActorCorrection, ActorPointer } from '../src/record/actor-correction.ts';
import { Commitment } from '../src/record/commitment.ts';
import { Entry, RecordedReport } from '../src/record/entry.ts';
import { EntryChanges, EntryCorrection, EntryPointer } from '../src/record/entry-correction.ts';
import { Figure } from '../src/record/figure.ts';
import { Edit, Finding, FindingPart } from '../src/record/finding.ts';
import { FindingCorrection, FindingPointer } from '../src/record/finding-correction.ts';
import { Dateline, NewsReport } from '../src/record/news-report.ts';
import { Note } from '../src/record/note.ts';
import { Passage } from '../src/record/passage.ts';
import { Position } from '../src/record/position.ts';
import { RefusedInput } from '../src/record/refused-input.ts';
import {
  HeldOffice,
  Joined,
  NameEvidence,
  OfficeEvidence,
  OfficeLink,
  PossibleSame,
  RegisteredActor,
} from '../src/record/registered-actor.ts';
import { ReportedEvent } from '../src/record/reported-event.ts';
import { Span } from '../src/record/span.ts';
import { Standing, StandingStep } from '../src/record/standing.ts';
import { Statement } from '../src/record/statement.ts';
import { TimeExpression, When } from '../src/record/time-expression.ts';
import { ExtractLine } from '../src/serve/export/extract-line.ts';
import { type MadeFiles, toTable, writeMade } from './write-made.ts';

/** In the order of the reference page: what holds before what is held. */
const NOUNS = {
  RecordedReport,
  NewsReport,
  Dateline,
  Entry,
  Statement,
  ReportedEvent,
  Figure,
  TimeExpression,
  When,
  Commitment,
  Mention,
  ActorRef,
  Because,
  Passage,
  Span,
  Note,
  RefusedInput,
  Actor,
  RegisteredActor,
  NameEvidence,
  Joined,
  HeldOffice,
  OfficeEvidence,
  PossibleSame,
  OfficeLink,
  ActorCorrection,
  ActorPointer,
  Finding,
  FindingPart,
  Edit,
  Standing,
  StandingStep,
  Position,
  FindingCorrection,
  FindingPointer,
  EntryCorrection,
  EntryPointer,
  EntryChanges,
  ExtractLine,
};

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The JSON Schema of every noun, by its name. */
export function makeSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(NOUNS).map(([name, noun]) => [
      name,
      z.toJSONSchema(noun, { target: 'draft-2020-12' }) as JsonSchema,
    ]),
  );
}

export function makeSchemaFiles(): MadeFiles {
  const schemas = makeSchemas();
  const files = new Map<string, string>();
  for (const [name, { $schema, ...schema }] of schemas as ReadonlyMap<string, JsonSchema & { $schema?: string }>)
    files.set(fileOf(name), `${JSON.stringify({ $schema, title: name, ...schema }, null, 2)}\n`);
  files.set('docs/reference/record.md', toPage(schemas));
  return files;
}

/** "RecordedReport" → "schema/recorded-report.json" */
const fileOf = (name: string) => `schema/${name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase()}.json`;

function toPage(schemas: ReadonlyMap<string, JsonSchema>): string {
  const chapters = [...schemas].map(([name, schema]) => {
    const own = resolved(schema);
    const fields = Object.entries(own.properties ?? {}).map(([field, value]) => [
      `\`${field}\``,
      toType(value),
      value.description ?? '',
    ]);
    const body = fields.length > 0 ? toTable(['field', 'type', 'what it is'], fields) : `One of: ${toType(own)}.`;
    return `## ${name}\n\n${own.description ?? ''} ([${fileOf(name)}](../../${fileOf(name)}))\n\n${body}`;
  });
  return `# The record

What the program keeps and gives out. Offsets count UTF-16 code units of the report’s text; \`text.slice(start, end)\` of every span is what the text says.

Made from the nouns themselves by \`npm run reference\`; do not edit.

${chapters.join('\n\n')}
`;
}

/** A noun that refers to itself by name stands behind its own reference. */
function resolved(schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (schema.$defs?.[name] ?? schema);
}

function toType(schema: JsonSchema): string {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name !== undefined) return name in NOUNS ? `[${name}](#${name.toLowerCase()})` : name;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map(toType).join(' or ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(toType).join(', ')}]`;
  if (schema.type === 'array') return schema.items ? `list of ${toType(schema.items)}` : 'list';
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([field, value]) => `${field}: ${toType(value)}`);
    return `{ ${fields.join('; ')} }`;
  }
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object')
    return `map to ${toType(schema.additionalProperties)}`;
  return [schema.type ?? 'anything'].flat().join(' or ');
}

if (import.meta.main) writeMade(makeSchemaFiles());
