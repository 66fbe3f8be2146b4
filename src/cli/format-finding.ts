// A judged finding in, lines for a person at a terminal out.
import type { JudgedFinding } from '../analyse/findings/judge-findings.ts';
import { leftOut } from '../analyse/utterances/left-out.ts';
import { shorten, toPrintable } from './printable.ts';

export function formatFinding({ id, kind, confidence, says, how, parts, judgment }: JudgedFinding): string {
  const verdict =
    judgment === null
      ? []
      : [
          `${judgment.verdict} by ${toPrintable(judgment.by)}${judgment.since > 0 ? `, before ${judgment.since} more ${judgment.since === 1 ? 'part' : 'parts'}` : ''}`,
        ];
  return [
    `${id}  ${[kind, confidence.toFixed(2), ...verdict].join(' · ')}`,
    `    ${shorten(judgment?.says ?? says, 400)}`,
    ...parts.map(({ role, outlet, title, reportId, published, passage, wording, edits }) => {
      const where = [outlet ?? (title === null ? reportId : `“${shorten(title, 50)}”`), published?.slice(0, 10)]
        .filter((word) => word != null)
        .join(' ');
      // the line below tells it too, but behind all else, where it is cut off
      const left = leftOut(edits);
      const what = [
        wording,
        edits.length > 0 ? `${edits.length} edit${edits.length === 1 ? '' : 's'}` : null,
        left === null ? null : `leaving out “${shorten(left, 80)}”`,
      ];
      const how = what.filter((word) => word !== null).join(', ');
      return `    ${role.padEnd(11)} ${toPrintable(where)}${how === '' ? '' : ` (${how})`}: ${shorten(passage.text, 100)}`;
    }),
    `    because    ${shorten(how, 300)}`,
  ].join('\n');
}
