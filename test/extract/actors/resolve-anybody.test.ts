import { expect, it } from 'vitest';
import { resolve } from './resolve-marked.ts';

it('looks for somebody else who is called so once for all persons of a long report', () => {
  const scene = (n: number) =>
    `Daan ${String.fromCharCode(65 + (n % 26))}k${'aeiou'[n % 5]}${'bdfgk'[Math.floor(n / 26) % 5]}${'aeiou'[Math.floor(n / 130)]}r came to the quay in the rain and looked around. ⟦The suspect⟧ said ⟪the boat was late⟫.`;
  const times = [75, 300].map((scenes) => {
    const text = Array.from({ length: scenes }, (_, n) => scene(n)).join('\n\n');
    const start = performance.now();
    resolve(text);
    return performance.now() - start;
  });
  // four times as long takes some twice as long, and twenty-six times where each looks over all before it for each person
  expect(times[1]! / times[0]!).toBeLessThan(12);
}, 60_000);
