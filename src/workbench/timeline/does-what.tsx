// "threatens Belmark, denied": what is done, to whom, and how it stands.
import { excerpt } from '../components/excerpt.ts';
import type { ShortTelling } from './tell-entry.ts';

export function DoesWhat({ told: { does, link, toWhom, status } }: { told: ShortTelling }) {
  return (
    <>
      <span>{does}</span>
      {toWhom && (
        <>
          <span>{link ? ` ${link} ` : ' '}</span>
          <bdi>{excerpt(toWhom, 100)}</bdi>
        </>
      )}
      {status && <span>, {status}</span>}
    </>
  );
}
