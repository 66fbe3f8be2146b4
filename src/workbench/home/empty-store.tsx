// What stands where the reports will be: how to get the first one in.
import './empty-store.css';

export function EmptyStore({ takesReports }: { takesReports: boolean }) {
  return (
    <section className="empty-store" aria-labelledby="empty-title">
      <h2 id="empty-title">No reports yet</h2>
      <p>
        {takesReports
          ? 'Paste one above, drop files on this page, or give Dualtrack a folder at the terminal: text, saved pages, or one JSON object a line.'
          : 'Give Dualtrack the reports you have: text, saved pages, or one JSON object a line.'}
      </p>
      <pre>
        <code>
          {'dualtrack add article.txt\n'}
          {'dualtrack add downloads/*.html\n'}
          {'dualtrack add archive.ndjson'}
        </code>
      </pre>
      <p>
        Then load this page again. Everything stays on this machine; each statement, deed and figure will point at the
        words it was read from.
      </p>
    </section>
  );
}
