// Lets a request through only when its route knows every parameter of it: one that is misspelt narrows nothing, and what was asked for in part would
// be answered whole.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { answerError } from './answer-error.ts';

interface KnownRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

/** A middleware that answers 400 to a parameter that the route of `app` does not know. Routes that tell no parameters are no concern of it. */
export function guardParameters(app: OpenAPIHono): MiddlewareHandler {
  let routes: readonly KnownRoute[] | null = null;
  return async (c, next) => {
    const asked = Object.keys(c.req.query());
    if (asked.length === 0) return next();
    // routes are put on the app behind this one
    routes ??= routesOf(app);
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    const route = routes.find((one) => one.method === method && one.path.test(c.req.path));
    const unknown = route && asked.find((name) => !route.parameters.includes(name));
    if (!route || unknown === undefined) return next();
    return answerError(c, 400, {
      code: 'invalid-option',
      message: `unknown parameter: ${unknown.slice(0, 100)}`,
      hint: route.parameters.length === 0 ? 'the route takes none' : `the route takes ${route.parameters.join(', ')}`,
    });
  };
}

function routesOf(app: OpenAPIHono): KnownRoute[] {
  return app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, request } = definition.route;
    const { query } = request ?? {};
    if (query !== undefined && !('shape' in query)) return [];
    const parameters = query === undefined ? [] : Object.keys(query.shape as object);
    const pattern = path.replace(/[.+*?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
    return [{ method: method.toUpperCase(), path: new RegExp(`^${pattern}$`), parameters }];
  });
}
