// A reader with workers that is closed while it reads: what is in hand is read, what waits is told so, and the process lives.
import { expect, it } from 'vitest';
import { MODEL_FOLDERS } from '../../../src/cli/with-statement-reader.ts';
import { createSpreadReader } from '../../../src/extract/model/spread-reader.ts';
import { haldenReport } from '../../serve/halden-report.ts';

it('finishes the report in hand when it is closed, and reads no other', async () => {
  const { report } = haldenReport();
  const reader = await createSpreadReader({ folder: MODEL_FOLDERS.quick, threshold: 0 }, 1);
  const reads = Promise.allSettled([1, 2, 3].map(() => reader.readReports([report])));
  await reader.close();
  expect((await reads).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  await expect(reader.readReports([report])).rejects.toThrow('closed');
});
