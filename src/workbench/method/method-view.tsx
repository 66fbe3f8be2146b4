// How the entries are read, how well by measured figures, and what is missed: for who has to trust or distrust a row.

import type { Health } from '../../serve/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatCount } from '../components/entry-kinds.ts';
import { KindGlyph } from '../components/kind-glyph.tsx';
import { Sheet } from '../components/sheet.tsx';
import { DocBlocks } from './doc-blocks.tsx';
import { MeasureBars } from './measure-bars.tsx';
import { FLOORS, MEASURED_KINDS, type MeasuredKind, MODEL_NAME } from './measured-kinds.ts';
import './method.css';

export function MethodView() {
  const health = useAnswer<Health>('/api/health');
  const version = health.state === 'answered' ? health.value.version : null;
  return (
    <Sheet
      title="Method"
      name="method"
      lead={
        <>
          <p>
            What stands in Dualtrack was read by a program and not by a person. Here is how, how often it is right where
            people have checked it, and what it is known to miss. English news; other texts will be read worse.
          </p>
          <p className="method-version">
            Dualtrack {version ?? '…'}, model <strong>{MODEL_NAME}</strong>. The same texts, settings and model give the
            same entries, byte for byte.
          </p>
        </>
      }
    >
      <nav aria-label="Kinds" className="chips">
        {MEASURED_KINDS.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
        <a href="#all">All figures</a>
      </nav>
      {MEASURED_KINDS.map((kind) => (
        <Kind key={kind.id} kind={kind} />
      ))}
      <AllFigures />
    </Sheet>
  );
}

function Kind({ kind: { id, name, glyph, how, gold, measures, misses, more } }: { kind: MeasuredKind }) {
  return (
    <section className="method-kind" id={id} aria-labelledby={`${id}-name`} data-row tabIndex={-1}>
      <div className="method-about">
        <h2 id={`${id}-name`}>
          {glyph && <KindGlyph kind={glyph} />} {name}
        </h2>
        <p>{how}</p>
        {measures.length > 0 && <MeasureBars measures={measures} gold={gold} />}
      </div>
      <div className="method-misses">
        <h3>{misses.title}</h3>
        <DocBlocks blocks={misses.blocks} caption={name} />
      </div>
      {more.map(({ title, blocks }) => (
        <details key={title} className="twin method-more">
          <summary>{title}</summary>
          <DocBlocks blocks={blocks} caption={`${name}, ${title}`} />
        </details>
      ))}
    </section>
  );
}

function AllFigures() {
  const all = Object.entries(FLOORS);
  return (
    <section className="method-kind" id="all" aria-labelledby="all-name" data-row tabIndex={-1}>
      <div className="method-about">
        <h2 id="all-name">All figures</h2>
        <p>
          Each is a floor: Dualtrack’s own tests fail where it is not reached. Measured figures lie at most one point
          above; <code>npm run quality</code> measures them anew where the corpora are.
        </p>
      </div>
      <details className="twin method-more">
        <summary>As a table, {formatCount(all.length)} rows</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col" className="number">
                At least, %
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map(([name, floor]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{floor}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
