// Where buttons are missing: why, in one quiet line.

interface RefusalLineProps {
  /** What cannot be done here, e.g. "Putting right". */
  readonly what: string;
  /** In the server's words; null shows nothing. */
  readonly why: string | null;
}

export function RefusalLine({ what, why }: RefusalLineProps) {
  return why === null ? null : (
    <p className="refusal-line">
      {what} is closed to you: {why}.
    </p>
  );
}
