// What is known of a model without loading it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findModel, PAIR_FILES } from '../../../src/understand/encoder/find-model.ts';

it('names what a folder lacks, and what the models share; else the name and all bytes', () => {
  const root = mkdtempSync(join(tmpdir(), 'dualtrack-model-'));
  try {
    const folder = join(root, 'pairs');
    mkdirSync(folder);
    writeFileSync(join(root, 'vocab.txt'), '1234');
    writeFileSync(join(folder, 'model.json'), '{"name":"pairs-9"}');
    expect(findModel(folder, PAIR_FILES)).toEqual({ missing: ['pairs.onnx', join('..', 'words.bin')] });
    writeFileSync(join(root, 'words.bin'), '12');
    writeFileSync(join(folder, 'pairs.onnx'), '1');
    expect(findModel(folder, PAIR_FILES)).toEqual({ name: 'pairs-9', bytes: 4 + 2 + 1 + 18 });
  } finally {
    rmSync(root, { recursive: true });
  }
});
