// In whose name corrections are made: the name typed last in this browser, else the one that the server goes by.
import { useState } from 'react';
import type { Health } from '../../serve/contract.ts';
import type { Answer } from '../api/use-answer.ts';

const PLACE = 'dualtrack.author';

export function useAuthor(health: Answer<Health>): [author: string, change: (name: string) => void] {
  const [typed, setTyped] = useState<string | null>(() => {
    try {
      return localStorage.getItem(PLACE);
    } catch {
      return null;
    }
  });
  return [
    typed ?? (health.state === 'answered' ? (health.value.author ?? '') : ''),
    (name) => {
      setTyped(name);
      try {
        localStorage.setItem(PLACE, name);
      } catch {
        // A browser that keeps nothing asks again.
      }
    },
  ];
}
