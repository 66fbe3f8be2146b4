// Which part of an element is in sight, as the page scrolls.
import { type RefObject, useEffect, useState } from 'react';

/** In pixels from the element's top. */
export interface Seen {
  readonly top: number;
  readonly height: number;
}

/** Pixels of scrolling after which it is looked at again. */
const STEP = 100;

/** What is seen of `element`, to the nearest STEP; while `isAsked` is false it is not followed. */
export function useSeen(element: RefObject<HTMLElement | null>, isAsked: boolean): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, height: 1000 });
  useEffect(() => {
    if (!isAsked) return;
    const look = () => {
      const top = Math.round(-(element.current?.getBoundingClientRect().top ?? 0) / STEP) * STEP;
      setSeen((before) =>
        before.top === top && before.height === innerHeight ? before : { top, height: innerHeight },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [element, isAsked]);
  return seen;
}
