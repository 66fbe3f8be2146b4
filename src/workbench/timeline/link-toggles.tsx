// Which links are drawn. None at first: a line of time is read without them, and they are asked for when they are wanted.
import { formatCount } from '../components/entry-kinds.ts';
import { LINK_KINDS, LINK_WORDS, type LinkKind } from './link-kinds.ts';
import type { Links } from './use-links.ts';

interface LinkTogglesProps {
  readonly links: Links;
  readonly shown: ReadonlySet<LinkKind>;
  /** Of the links that are shown, those with one end on the line. */
  readonly undrawn: number;
  toggle(kind: LinkKind): void;
}

export function LinkToggles({ links, shown, undrawn, toggle }: LinkTogglesProps) {
  const countOf = (kind: LinkKind) => links.items.filter((link) => link.kind === kind).length;
  return (
    <div className="link-toggles">
      <fieldset>
        <legend>Links</legend>
        {LINK_KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={shown.has(kind)} onClick={() => toggle(kind)}>
            <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
              <path className={`link link-${kind}`} d="M1 4H21" />
            </svg>
            {LINK_WORDS[kind]}
            {links.isDone && ` ${formatCount(countOf(kind))}`}
          </button>
        ))}
      </fieldset>
      <span role="status">
        {shown.size > 0 && !links.isDone && 'Looking for links …'}
        {links.problem?.message}
        {links.isDone &&
          !links.problem &&
          shown.size > 0 &&
          links.items.length === 0 &&
          'No finding ties any of these together.'}
        {undrawn > 0 && `${formatCount(undrawn)} to or from what is not on this line: point at a short arrow`}
      </span>
    </div>
  );
}
