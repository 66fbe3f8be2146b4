// The sign of a state: each has a shape of its own, colour only repeats it.
import type { ShownState } from '../../record/standing.ts';
import './state-glyph.css';

const RING = <circle className="state-line" r="5.5" />;

const SHAPES: Readonly<Record<ShownState, React.ReactNode>> = {
  open: RING,
  'in-progress': (
    <>
      {RING}
      <path className="state-fill" d="M0 -5.5A5.5 5.5 0 0 1 0 5.5Z" />
    </>
  ),
  met: (
    <>
      <circle className="state-fill state-line" r="5.5" />
      <path className="state-cut" d="M-2.8 0.2L-0.8 2.4L3 -2.2" />
    </>
  ),
  'took-place': (
    <>
      <rect className="state-fill state-line" x="-5" y="-5" width="10" height="10" rx="1" />
      <path className="state-cut" d="M-2.8 0.2L-0.8 2.4L3 -2.2" />
    </>
  ),
  'partly-met': (
    <>
      {RING}
      <path className="state-fill" d="M0 0V-5.5A5.5 5.5 0 1 1 -5.5 0Z" />
    </>
  ),
  'not-met': <path className="state-line state-bold" d="M-4.6 -4.6L4.6 4.6M4.6 -4.6L-4.6 4.6" />,
  'called-off': (
    <>
      <rect className="state-line" x="-5" y="-5" width="10" height="10" rx="1" />
      <path className="state-line" d="M-5 -5L5 5M5 -5L-5 5" />
    </>
  ),
  superseded: <path className="state-line state-bold" d="M-5.5 0H5M1 -4L5.2 0L1 4" />,
  moved: <path className="state-line state-bold" d="M-5.5 3V-1A3 3 0 0 1 -2.5 -4H5M2 -6.6L5 -4L2 -1.2" />,
  'cannot-be-told': (
    <>
      <circle className="state-line state-dotted" r="5.5" />
      <path className="state-line" d="M-1.8 -1.4A1.8 1.8 0 1 1 0 0.6V1.4M0 3.1V3.4" />
    </>
  ),
  'no-report': (
    <>
      <rect className="state-line state-dotted" x="-5" y="-5" width="10" height="10" />
      <path className="state-line" d="M-1.8 -1.4A1.8 1.8 0 1 1 0 0.6V1.4M0 3.1V3.4" />
    </>
  ),
};

/** About as high as small text. It says nothing to a screen reader: the word stands beside it. */
export function StateGlyph({ state }: { readonly state: ShownState }) {
  return (
    <svg className={`state-glyph state-${state}`} width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}
