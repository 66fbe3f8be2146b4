// One entry in a list: its mark, what is done, to whom, when, and the report's words as the way to the passage.

import { Link } from '../navigation/link.tsx';
import { reportPath } from '../navigation/route.ts';
import type { DatedEntry } from '../timeline/date-entry.ts';
import { DoesWhat } from '../timeline/does-what.tsx';
import { MarkShape } from '../timeline/mark-shape.tsx';
import { tellEntry, whenTold } from '../timeline/tell-entry.ts';
import { excerpt } from './excerpt.ts';
import './entry-line.css';

export function EntryLine({ item, hidesWho }: { item: DatedEntry; hidesWho: boolean }) {
  const { entry, report } = item.told;
  const told = tellEntry(item.told);
  return (
    <li className="entry-line">
      <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        <MarkShape item={item} />
      </svg>
      <div>
        <p className="entry-line-does">
          {!hidesWho && <bdi>{excerpt(told.who, 80)} </bdi>}
          <DoesWhat told={told} />
        </p>
        <Link className="entry-line-words" data-row href={reportPath(report.id, entry.id)} dir="auto">
          {excerpt(told.words, 200) || 'the passage'}
        </Link>
        <p className="entry-line-source">
          {whenTold(item)}
          {report.outlet && ` · ${excerpt(report.outlet, 60)}`}
        </p>
      </div>
    </li>
  );
}
