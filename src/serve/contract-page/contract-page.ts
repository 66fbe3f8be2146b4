// The API's description in, a page that shows it out: every route with what it takes and gives, every shape. No script, nothing from elsewhere.
import { html } from 'hono/html';
import { type JsonSchema, printSchema, refName } from './print-schema.ts';

/** What this program puts into its OpenAPI document. */
export interface ApiDescription {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: JsonSchema & { readonly default?: unknown };
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

export const CONTRACT_STYLE = `:root{color-scheme:light dark}
body{max-width:60rem;margin:0 auto;padding:2rem 1.5rem 4rem;font:1rem/1.55 system-ui,"Noto Sans","Liberation Sans",sans-serif}
h1,h2{line-height:1.2}
section{border-top:1px solid #8886;padding-block:1rem}
h3{font:600 1.05rem/1.4 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;margin:0}
.method{display:inline-block;min-width:3.2rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;margin-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;border-top:1px solid #8884}
code{font:.875em/1.5 ui-monospace,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
:target{outline:2px solid currentColor;outline-offset:.4rem}
nav ul{columns:2;padding-inline-start:1.1rem}
@media (max-width:40rem){nav ul{columns:1}}
`;

/** `styleAddress` is where the page's style is. */
export function contractPage({ info, paths, components }: ApiDescription, styleAddress: string) {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const anchor = (method: string, path: string) => `${method}${path.replace(/[^a-zA-Z]+/g, '-')}`;
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API · ${info.title}</title><link rel="stylesheet" href="${styleAddress}"></head>
<body>
<header><h1>The API of ${info.title} ${info.version}</h1>
<p>${info.description ?? ''} The same for programs: <a href="/openapi.json">openapi.json</a>. Every error is an <a href="#ApiError">ApiError</a>. Offsets count UTF-16 code units of the report’s text.</p></header>
<nav aria-label="Routes"><ul>${routes.map(({ method, path, operation }) => html`<li><a href="#${anchor(method, path)}"><code>${method} ${path}</code></a> ${operation.summary ?? ''}</li>`)}</ul></nav>
<main>
<h2>Routes</h2>
${routes.map(
  ({ method, path, operation }) => html`<section id="${anchor(method, path)}">
<h3><span class="method">${method}</span> ${path}</h3>
<p>${operation.summary ?? ''}${operation.description ? `. ${operation.description}` : ''}</p>
${tableOf(
  ['parameter', 'in', 'type', 'default', 'what it is'],
  (operation.parameters ?? []).map((one) => [
    html`<code>${one.name}</code>${one.required ? ' (needed)' : ''}`,
    one.in,
    typeOf(one.schema),
    one.schema.default === undefined ? '' : html`<code>${String(one.schema.default)}</code>`,
    one.description ?? one.schema.description ?? '',
  ]),
)}
${operation.requestBody ? html`<p>Takes: ${contentOf(operation.requestBody.content)}</p>` : ''}
${tableOf(
  ['answer', 'what it is', 'shape'],
  Object.entries(operation.responses).map(([status, { description, content = {} }]) => [
    status,
    description,
    contentOf(content),
  ]),
)}
</section>`,
)}
<h2>Shapes</h2>
${Object.entries(components.schemas).map(
  ([name, schema]) => html`<section id="${name}">
<h3>${name}</h3>
<p>${schema.description ?? ''}</p>
${
  schema.properties
    ? tableOf(
        ['field', 'type', 'what it is'],
        Object.entries(schema.properties).map(([field, value]) => [
          html`<code>${field}${schema.required?.includes(field) ? '' : '?'}</code>`,
          typeOf(value),
          value.description ?? '',
        ]),
      )
    : html`<p>${typeOf(schema)}</p>`
}
</section>`,
)}
</main>
</body>
</html>
`;
}

type Cell = string | ReturnType<typeof html> | readonly Cell[];

function tableOf(head: readonly string[], rows: readonly (readonly Cell[])[]) {
  if (rows.length === 0) return '';
  return html`<table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(
    (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table>`;
}

const contentOf = (content: Content): Cell[] =>
  Object.entries(content).map(([mediaType, { schema }]) => [
    html`<code>${mediaType}</code> `,
    schema ? typeOf(schema) : '',
    ' ',
  ]);

/** The type, with the shapes that it names as links. */
function typeOf(schema: JsonSchema): Cell {
  if (schema.$ref !== undefined)
    return html`<a href="#${refName(schema.$ref)}"><code>${refName(schema.$ref)}</code></a>`;
  // A mark that no type has, to cut at.
  const parts = printSchema(schema, (name) => `\u0000${name}\u0000`).split('\u0000');
  return parts.map((part, index) =>
    index % 2 === 0 ? html`<code>${part}</code>` : html`<a href="#${part}"><code>${part}</code></a>`,
  );
}
