import type { Pages } from '../api/use-pages.ts';

/** Asks for the next page of a list; nothing where there is none. */
export function MoreButton({ pages }: { readonly pages: Pick<Pages<unknown>, 'hasMore' | 'waiting' | 'more'> }) {
  return (
    pages.hasMore && (
      <button className="more" type="button" disabled={pages.waiting} onClick={pages.more}>
        {pages.waiting ? 'Loading …' : 'Show more'}
      </button>
    )
  );
}
