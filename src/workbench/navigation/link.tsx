// A link within the page: an ordinary anchor that, clicked plainly, changes the view without loading the page again.
import type { ComponentProps, MouseEvent } from 'react';
import { navigate } from './navigate.ts';

export function Link({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
