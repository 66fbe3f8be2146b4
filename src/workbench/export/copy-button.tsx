// Copies a text, and says that it did.
import { useEffect, useState } from 'react';

type State = 'idle' | 'copied' | 'refused';
const SAID: Readonly<Record<State, string>> = {
  idle: '',
  copied: ' copied',
  refused: ' not copied: mark the words and copy them',
};
const SAID_FOR_MS = 4000;

export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    // A browser has no clipboard for pages that come over a network in the open.
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        Copy {what}
      </button>
      <span role="status">{SAID[state]}</span>
    </>
  );
}
