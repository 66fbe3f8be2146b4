// The query parameters that every list takes, and the store's list query made of them.
import { z } from '@hono/zod-openapi';
import type { ListQuery } from '../../store/contract.ts';
import { PAGE_LIMITS } from '../contract.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date like 2031-04-09');

/** `?cursor=&limit=&outlet=&from=&to=`; the dates are of publication, both inclusive. */
export const ListParameters = z.object({
  cursor: z.string().max(1000).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(PAGE_LIMITS.min).max(PAGE_LIMITS.max).default(PAGE_LIMITS.default),
  outlet: z.string().max(500).optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
});

/** The store's query for what a client asked; parameters not given are left out. */
export function toListQuery({ cursor, limit, outlet, from, to }: z.infer<typeof ListParameters>): ListQuery {
  return {
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(outlet !== undefined && { outlet }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
  };
}
