import type { html } from 'hono/html';

/** HTML whose values were escaped: what the template of hono gives, or several. */
export type Markup = ReturnType<typeof html> | readonly Markup[];
