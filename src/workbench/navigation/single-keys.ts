// Whether letters alone are shortcuts. Who speaks to the machine, or rests a hand on the keys, can switch them off
// (WCAG 2.1.4); the choice is kept in this browser.
import { useSyncExternalStore } from 'react';

const PLACE = 'dualtrack.single-keys';
const CHANGED = 'dualtrack:single-keys';
/** What holds where the browser keeps nothing. */
let unkept: boolean | null = null;

/** On unless switched off. */
export function areSingleKeysOn(): boolean {
  if (unkept !== null) return unkept;
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(PLACE, on ? 'on' : 'off');
  } catch {
    unkept = on;
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  for (const type of ['storage', CHANGED]) window.addEventListener(type, listener);
  return () => {
    for (const type of ['storage', CHANGED]) window.removeEventListener(type, listener);
  };
}

export const useSingleKeys = () => useSyncExternalStore(subscribe, areSingleKeysOn);
