// The contract as a page: all of it, with links that lead somewhere, asking nobody.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JsonSchema, printSchema } from '../../src/serve/contract-page/print-schema.ts';
import { createApp } from '../../src/serve/create-app.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/open-store.ts';
import { haldenReport } from './halden-report.ts';
import { pactReports } from './pact-reports.ts';

let store: Store;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openStore(':memory:');
  await store.add([haldenReport(), ...pactReports()]);
  app = createApp(store, { port: 4610 });
});
afterAll(() => store.close());
const ask = (path: string) => app.request(`http://127.0.0.1:4610${path}`);

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attributes = (nodes: readonly Node[], name: string) =>
  nodes.flatMap(({ attrs = [] }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

describe('GET /openapi', () => {
  it('shows every route and every shape, and its links lead somewhere', async () => {
    const answer = await ask('/openapi');
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await answer.text();
    const nodes = all(parse(page) as unknown as Node);
    const ids = attributes(nodes, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const { paths, components } = (await (await ask('/openapi.json')).json()) as {
      paths: Record<string, object>;
      components: { schemas: object };
    };
    for (const path of Object.keys(paths)) expect(page).toContain(`</span> ${path}</h3>`);
    for (const name of Object.keys(components.schemas)) expect(ids).toContain(name);
    for (const href of attributes(nodes, 'href').filter((one) => one.startsWith('#')))
      expect(ids).toContain(href.slice(1));
  });

  it('asks nobody else, and runs nothing', async () => {
    const nodes = all(parse(await (await ask('/openapi')).text()) as unknown as Node);
    expect(nodes.filter(({ nodeName }) => /^(script|img|iframe)$/.test(nodeName))).toEqual([]);
    expect(attributes(nodes, 'href').filter((href) => !/^[#/]/.test(href))).toEqual([]);
    expect((await ask('/openapi.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});

describe('GET /openapi.json', () => {
  // By another reader of JSON Schema than the one that made it: zod's.
  it('describes what is answered, nulls included', async () => {
    const document = (await (await ask('/openapi.json')).json()) as { components: object };
    const { items } = (await (await ask('/api/actors')).json()) as { items: { id: string }[] };
    const report = haldenReport().report.id;
    for (const [shape, path] of [
      ['ReportDetail', `/api/reports/${report}`],
      ['ReportPage', '/api/reports'],
      ['ActorPage', '/api/actors'],
      ['ActorDetail', `/api/actors/${items[0]!.id}`],
      ['ActorEntries', `/api/actors/${items[0]!.id}/entries`],
      ['FoundEntries', '/api/entries'],
      ['FindingPage', '/api/findings'],
      ['SearchPage', '/api/search?q=strait'],
      ['Citation', `/api/reports/${report}/citation`],
      ['StoreCounts', '/api/counts'],
      ['ApiError', '/api/reports/nothing'],
    ]) {
      const ajv = new Ajv2020({ strict: false });
      const isSo = ajv.compile({ ...document, $ref: `#/components/schemas/${shape}` });
      const body = await (await ask(path!)).json();
      expect({ shape, errors: isSo(body) ? [] : isSo.errors }).toEqual({ shape, errors: [] });
    }
  });
});

describe('a type', () => {
  it.each<[JsonSchema, string]>([
    [{ type: 'integer' }, 'number'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ enum: ['a', 1] }, '"a" | 1'],
    [{ const: 'a' }, '"a"'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, '(string | null)[]'],
    [{ type: 'array', prefixItems: [{ $ref: '#/components/schemas/A' }, { type: 'number' }] }, '[A, number]'],
    [{ anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }, 'A | null'],
    [{ allOf: [{ $ref: '#/components/schemas/A' }, { type: ['string', 'null'] }] }, 'A & (string | null)'],
    [
      { type: 'object', properties: { a: { type: 'string' }, 'b-c': {} }, required: ['a'] },
      '{ a: string; "b-c"?: unknown }',
    ],
    [{ type: ['object', 'null'], properties: { a: {} } }, '{ a?: unknown } | null'],
    [{ type: ['array', 'null'], items: { type: 'string' } }, 'string[] | null'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'Record<string, string>'],
    [{}, 'unknown'],
  ])('of %j is %s', (schema, type) => expect(printSchema(schema, (name) => name)).toBe(type));
});
