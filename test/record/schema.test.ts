import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { makeSchemaFiles, makeSchemas } from '../../scripts/make-schema.ts';
import { findStale } from '../../scripts/write-made.ts';
import { createRulesReader } from '../../src/extract/statements/rules-reader.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { readSources } from '../../src/read/read-sources.ts';
import { toExtractLine } from '../../src/serve/export/extract-line.ts';
import { haldenReport } from '../serve/halden-report.ts';

const samples = join(import.meta.dirname, '../../samples/reports');
const schemas = makeSchemas();
const ajv = new Ajv2020({ allErrors: true });
const validators = {
  record: ajv.compile(schemas.get('RecordedReport')!),
  line: ajv.compile(schemas.get('ExtractLine')!),
};

function complaints(kind: keyof typeof validators, value: unknown) {
  const validate = validators[kind];
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors;
}

describe('the schemas', () => {
  it('are what the nouns say (else: npm run reference)', () => {
    expect(findStale(makeSchemaFiles())).toEqual([]);
  });

  it('hold for a record with all kinds of entries, and for its line', () => {
    expect(complaints('record', haldenReport())).toEqual([]);
    expect(complaints('line', toExtractLine(haldenReport()))).toEqual([]);
  });

  it.each([
    ['a missing field', (record: Record<string, unknown>) => delete record['reader']],
    ['a field of another name', (record: Record<string, unknown>) => Object.assign(record, { readers: 1 })],
    [
      'an unknown act',
      (record: Record<string, unknown>) => Object.assign((record['entries'] as [object])[0], { act: 'sing' }),
    ],
  ])('refuse %s', (_, spoil) => {
    const record = structuredClone(haldenReport()) as unknown as Record<string, unknown>;
    spoil(record);
    expect(complaints('record', record)).not.toEqual([]);
  });

  it('hold for every sample report as the program reads it', async () => {
    let records = 0;
    const outcomes = readSources([samples], { from: 'auto' });
    for await (const item of runPipeline(outcomes, { statementReader: createRulesReader(), batchSize: 16 })) {
      if (item.outcome === 'refused') throw new Error(`a sample was refused: ${JSON.stringify(item.refused)}`);
      records += 1;
      expect([item.origin, complaints('record', item.record)]).toEqual([item.origin, []]);
      expect([item.origin, complaints('line', toExtractLine(item.record))]).toEqual([item.origin, []]);
    }
    expect(records).toBeGreaterThanOrEqual(30);
  });
});
