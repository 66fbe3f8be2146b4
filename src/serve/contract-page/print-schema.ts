// A JSON Schema of the API's description in, the TypeScript type that it stands for out.

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** What a `$ref` points at. */
export const refName = (ref: string): string => ref.replace('#/components/schemas/', '');

/** `nameOf` writes a schema of the description that is pointed at. What says nothing is `unknown`. */
export function printSchema(schema: JsonSchema, nameOf: (name: string) => string): string {
  const print = (one: JsonSchema) => printSchema(one, nameOf);
  const { type } = schema;
  if (schema.$ref !== undefined) return nameOf(refName(schema.$ref));
  // Before what the other types of a list of types have: fields, items.
  if (type === 'null') return 'null';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return union(either.map(print));
  if (schema.allOf) return schema.allOf.map((one) => bracketed(print(one))).join(' & ');
  if (Array.isArray(type)) return union(type.map((one) => print({ ...schema, type: one })));
  if (schema.prefixItems) return `[${schema.prefixItems.map(print).join(', ')}]`;
  if (type === 'array') return schema.items ? `${bracketed(print(schema.items))}[]` : 'unknown[]';
  if (schema.properties) return printFields(schema, print);
  if (type === 'object')
    return typeof schema.additionalProperties === 'object'
      ? `Record<string, ${print(schema.additionalProperties)}>`
      : 'Record<string, unknown>';
  return type === 'integer' ? 'number' : ((type as string | undefined) ?? 'unknown');
}

function printFields({ properties = {}, required = [] }: JsonSchema, print: (schema: JsonSchema) => string): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const key = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name);
    return `${key}${required.includes(name) ? '' : '?'}: ${print(field)}`;
  });
  return `{ ${fields.join('; ')} }`;
}

const union = (types: readonly string[]) => [...new Set(types)].join(' | ');
const bracketed = (type: string) => (/ [|&] /.test(type) && !/^\{.*\}$/.test(type) ? `(${type})` : type);
