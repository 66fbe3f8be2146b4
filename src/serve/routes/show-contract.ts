// GET /openapi.json and GET /openapi: the contract for programs, and as a page for people.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type ApiDescription, CONTRACT_STYLE, contractPage } from '../contract-page/contract-page.ts';

const STYLE_ADDRESS = '/openapi.css';

/** Puts the routes on `app`, after all API routes. */
export function showContract(app: OpenAPIHono, version: string): void {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Dualtrack', version, description: 'Who said what to whom, and who did what, with its passages.' },
  };
  const describe = () => withNulls(app.getOpenAPI31Document(document)) as unknown as ApiDescription;
  app.get('/openapi.json', (c) => c.json(describe() as object));
  app.get('/openapi', async (c) => c.html(await contractPage(describe(), STYLE_ADDRESS)));
  app.get(STYLE_ADDRESS, (c) => c.body(CONTRACT_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
}

/**
 * A shape that has a name and may be null is described as that shape and (an object or null) by @asteasolutions/zod-to-openapi, which no null
 * ever is. Here it becomes that shape or null.
 */
function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNulls(one)]));
  const all = fields['allOf'];
  if (!Array.isArray(all) || all.length !== 2) return fields;
  const [shape, also] = all as { $ref?: string; type?: unknown; description?: string }[];
  if (shape?.$ref === undefined || !Array.isArray(also?.type) || !also.type.includes('null')) return fields;
  const { allOf: _, ...rest } = fields;
  const { description } = also;
  return { ...rest, ...(description !== undefined && { description }), anyOf: [shape, { type: 'null' }] };
}
