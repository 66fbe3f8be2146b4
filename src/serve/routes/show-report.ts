// GET /api/reports/:id: one report with its text, entries and notes, as people put it right.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { CorrectionsNow, GetCorrected } from '../../analyse/corrections/corrected-records.ts';
import { DualtrackError } from '../../errors.ts';
import type { Store } from '../../store/contract.ts';
import { answerJson, answerText } from '../answer-text.ts';
import { ReportDetail } from '../contract.ts';
import { jsonAnswer, NOT_FOUND } from './json-answer.ts';

const route = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'Show a report',
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: {
    200: jsonAnswer(
      ReportDetail,
      'The report, its entries in text order, its notes, and what people said of the entries.',
    ),
    404: NOT_FOUND,
  },
});

/** In place of the bracket that closes a record. */
const NOBODY_SAID = Buffer.from(',"rejected":[],"judgments":[]}');

/** Puts the route on `app`. */
export function showReport(
  app: OpenAPIHono,
  store: Pick<Store, 'getJson'>,
  correctionsNow: CorrectionsNow,
  getCorrected: GetCorrected,
): void {
  const unknown = (id: string) =>
    new DualtrackError('unknown-report', `unknown report: ${id}`, 'GET /api/reports lists them');
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await correctionsNow()).has(id)) {
      const json = await store.getJson(id);
      if (json === null) throw unknown(id);
      return answerText<ReportDetail>(c, Buffer.concat([json.subarray(0, -1), NOBODY_SAID]));
    }
    const found = await getCorrected(id);
    if (!found) throw unknown(id);
    const { record, rejected, judgments } = found;
    return answerJson<ReportDetail>(c, { ...record, rejected, judgments });
  });
}
