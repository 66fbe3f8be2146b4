// Says what went wrong and what to do about it.
import type { Problem } from '../api/ask-api.ts';
import './problem-notice.css';

export function ProblemNotice({ problem }: { problem: Problem }) {
  return (
    <div className="problem" role="alert">
      <p className="problem-message">{problem.message}</p>
      <p>{problem.hint}</p>
    </div>
  );
}
