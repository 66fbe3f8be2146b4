// GET /*: the workbench's files, and its index.html for every path that is a view of the page.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { answerError } from '../answer-error.ts';
import { loadWorkbench } from '../load-workbench.ts';

/** Puts the files of `folder` on `app`, after all API routes. A folder that is not there gives `workbench-missing`. */
export function showWorkbench(app: OpenAPIHono, folder: string): void {
  const files = loadWorkbench(folder);
  app.get('*', (c) => {
    const path = c.req.path;
    if (path.startsWith('/api/') || path.startsWith('/assets/') ? !files.has(path) : false) return c.notFound();
    const file = files.get(path) ?? files.get('/index.html');
    if (!file)
      return answerError(c, 503, {
        code: 'workbench-missing',
        message: 'the workbench has not been built',
        hint: 'run: node scripts/prepare.mjs',
      });
    c.header('cache-control', file.hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('etag', file.etag);
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
    c.header('content-type', file.mediaType);
    return c.body(file.body);
  });
}
