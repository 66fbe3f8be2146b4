// The API's description in, the types of the client out: src/client/api-types.ts, in the shape that openapi-fetch reads. `npm run reference`
// writes it; test/client/client.test.ts holds it. openapi-typescript would do the same, but needs TypeScript 5 beside the 7 that is here.
import type { ApiDescription, Operation } from '../src/serve/contract-page/contract-page.ts';
import { printSchema } from '../src/serve/contract-page/print-schema.ts';
import { createApp } from '../src/serve/create-app.ts';
import { openStore } from '../src/store/open-store.ts';
import { type MadeFiles, writeMade } from './write-made.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export async function makeClient(): Promise<MadeFiles> {
  const store = await openStore(':memory:');
  try {
    const answer = await createApp(store, { port: 80 }).request('http://localhost/openapi.json');
    return new Map([['src/client/api-types.ts', toTypes((await answer.json()) as ApiDescription)]]);
  } finally {
    await store.close();
  }
}

const nameOf = (name: string) => `components['schemas']['${name}']`;
const print = (schema: Parameters<typeof printSchema>[0]) => printSchema(schema, nameOf);

export function toTypes({ paths, components }: ApiDescription): string {
  const lines = ['// Made from /openapi.json by `npm run reference`; do not edit.', '', 'export interface paths {'];
  for (const [path, methods] of Object.entries(paths)) {
    lines.push(
      `  ${JSON.stringify(path)}: {`,
      `    parameters: { query?: never; header?: never; path?: never; cookie?: never };`,
    );
    for (const method of METHODS) {
      const operation = methods[method];
      if (operation) lines.push(...operationLines(method, operation));
    }
    const absent = METHODS.filter((method) => methods[method] === undefined);
    lines.push(`    ${absent.map((method) => `${method}?: never;`).join(' ')}`);
    lines.push('  };');
  }
  lines.push('}', '', 'export interface components {', '  schemas: {');
  for (const [name, schema] of Object.entries(components.schemas))
    lines.push(`    ${noteOf(schema.description)}${name}: ${print(schema)};`);
  lines.push('  };', '}', '');
  return lines.join('\n');
}

function operationLines(method: string, { summary, parameters = [], requestBody, responses }: Operation): string[] {
  const place = (name: string) => {
    const own = parameters.filter((one) => one.in === name);
    if (own.length === 0) return `${name}?: never`;
    const fields = own.map((one) => `${JSON.stringify(one.name)}${one.required ? '' : '?'}: ${print(one.schema)}`);
    return `${name}${own.some((one) => one.required) ? '' : '?'}: { ${fields.join('; ')} }`;
  };
  const contentOf = (content: NonNullable<Operation['requestBody']>['content']) =>
    `{ ${Object.entries(content)
      .map(([mediaType, { schema }]) => `${JSON.stringify(mediaType)}: ${schema ? print(schema) : 'unknown'}`)
      .join('; ')} }`;
  return [
    `    ${noteOf(summary)}${method}: {`,
    `      parameters: { ${['query', 'header', 'path', 'cookie'].map(place).join('; ')} };`,
    requestBody
      ? `      requestBody${requestBody.required ? '' : '?'}: { content: ${contentOf(requestBody.content)} };`
      : '      requestBody?: never;',
    '      responses: {',
    ...Object.entries(responses).map(
      ([status, { content }]) =>
        `        ${status}: { headers: { [name: string]: unknown }; content${content ? `: ${contentOf(content)}` : '?: never'} };`,
    ),
    '      };',
    '    };',
  ];
}

const noteOf = (words: string | undefined) =>
  words === undefined ? '' : `/** ${words.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */ `;

if (import.meta.main) writeMade(await makeClient());
