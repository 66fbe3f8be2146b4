// The head of an arrow in a chart: a line takes it by markerEnd={`url(#${id})`}.

interface ArrowHeadProps {
  readonly id: string;
  /** What colours it. */
  readonly className: string;
}

export function ArrowHead({ id, className }: ArrowHeadProps) {
  return (
    <defs>
      <marker
        id={id}
        viewBox="0 0 8 8"
        refX="8"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path className={className} d="M0 0L8 4L0 8Z" />
      </marker>
    </defs>
  );
}
