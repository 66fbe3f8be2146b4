// A link that changes what is shown on the view, and leaves the view where it is: no new step of the history, no way back to the top.
import type { ComponentProps, MouseEvent } from 'react';
import { replaceAddress } from './navigate.ts';

export function PlaceLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    replaceAddress(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
