// The sign of a stand: a shape of its own each; the word stands beside it.
import type { Stand } from './role-columns.ts';

export function StandGlyph({ stand }: { readonly stand: Stand }) {
  return (
    <svg className={`stand stand-${stand}`} width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      {stand === 'tells' && <circle className="stand-fill" r="5" />}
      {stand === 'differs' && (
        <>
          <path className="stand-fill" d="M0 -6L6 0L0 6L-6 0Z" />
          <path className="stand-cut" d="M-2.6 -1.3H2.6M-2.6 1.3H2.6M1.6 -3L-1.6 3" />
        </>
      )}
      {stand === 'denies' && <path className="stand-line" d="M-4.6 -4.6L4.6 4.6M4.6 -4.6L-4.6 4.6" />}
      {stand === 'silent' && <circle className="stand-line stand-thin" r="4.6" />}
    </svg>
  );
}
