// The sign of an act: a shape each, with its word for who does not see it.

const WORDS = { '-1': 'conflict', '0': 'neither', '1': 'cooperation' } as const;

export function SignGlyph({ sign }: { readonly sign: -1 | 0 | 1 }) {
  return (
    <svg
      className={`sign sign-${WORDS[sign]}`}
      width="13"
      height="13"
      viewBox="-6.5 -6.5 13 13"
      role="img"
      aria-label={WORDS[sign]}
    >
      {sign < 0 && <path d="M-5.5 4.5L0 -5.5L5.5 4.5Z" />}
      {sign > 0 && <circle r="5" />}
      {sign === 0 && <path className="sign-open" d="M-5 0H5" />}
    </svg>
  );
}
