// Keys that work anywhere on a view, except where somebody is typing.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { areSingleKeysOn } from './single-keys.ts';

/** What each key does, by its lower-case name; returning false leaves the key to the browser. */
export type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => boolean>>;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Listens for plain keys while the view is shown. In a field only Escape is heard; letters only while they are switched on. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  // Before the next key is heard, however busy the page is.
  useLayoutEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) && event.key !== 'Escape') return;
      const key = event.key.toLowerCase();
      if (key.length === 1 && !areSingleKeysOn()) return;
      const action = Object.hasOwn(latest.current, key) ? latest.current[key] : undefined;
      if (action && action(event) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
