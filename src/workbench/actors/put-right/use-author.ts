// In whose name corrections are made, kept in this browser.
import { useState } from 'react';

const PLACE = 'dualtrack.author';

export function useAuthor(): [string, (name: string) => void] {
  const [author, setAuthor] = useState(() => {
    try {
      return localStorage.getItem(PLACE) ?? '';
    } catch {
      return '';
    }
  });
  return [
    author,
    (name) => {
      setAuthor(name);
      try {
        localStorage.setItem(PLACE, name);
      } catch {
        // A browser that keeps nothing asks again.
      }
    },
  ];
}
