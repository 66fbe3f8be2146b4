import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseReader } from '../../src/extract/choose-reader.ts';
import { readText } from '../../src/read/read-text.ts';
import { understand } from '../../src/understand/understand.ts';

const folder = mkdtempSync(join(tmpdir(), 'dualtrack-model-'));
writeFileSync(join(folder, 'model.json'), '{}\n');
const folders = { model: folder, quick: folder };
const choice = { threads: 1, threshold: 0 };

function reading(text: string) {
  const outcome = readText(text, { origin: '-' });
  if (outcome.outcome !== 'read') throw new Error('not read');
  return understand(outcome.report);
}

describe('chooseReader', () => {
  it('reads by rules when asked to, without a note', async () => {
    const reader = chooseReader(folders, { ...choice, kind: 'rules' });
    const [read] = await reader.readStatements([reading('“We will stay,” Solvane said.')]);
    expect(read!.statements).toHaveLength(1);
    expect(read!.notes).toEqual([]);
  });

  it('falls back to rules where the model is not whole, and notes it', async () => {
    const reader = chooseReader(folders, { ...choice, kind: 'auto' });
    const [read] = await reader.readStatements([reading('“We will stay,” Solvane said.')]);
    expect(read!.statements).toHaveLength(1);
    expect(read!.notes.map(({ rule }) => rule)).toEqual(['model-missing']);
  });

  it('refuses the model by name where it is not whole, and says what lacks', () =>
    expect(() => chooseReader(folders, { ...choice, kind: 'model' })).toThrow(
      expect.objectContaining({ code: 'model-missing', message: expect.stringContaining('encoder.onnx') }),
    ));
});
