// The address of the calendar as iCalendar, for calendar programs; it carries the filter of the page.
import { useId, useRef, useState } from 'react';

export function Subscribe({ path, isNarrowed }: { readonly path: string; readonly isNarrowed: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [said, setSaid] = useState('');
  const address = new URL(path, location.origin).href;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      setSaid('Copied');
    } catch {
      setSaid('Selected: copy it with Ctrl-C');
    }
  };
  return (
    <details className="subscribe">
      <summary>Subscribe in a calendar program</summary>
      <p>
        <label htmlFor={id}>Address{isNarrowed && ', narrowed as this page is'}</label>
        <input ref={field} id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        <button type="button" onClick={copy}>
          Copy
        </button>
        <a href={path} download="dualtrack.ics">
          Download once
        </a>
        <span role="status">{said}</span>
      </p>
      <p>
        A program on this machine asks it again from time to time and sees what was moved or called off. Only what has a
        day can stand in it; “by the end of the year” stands on its last day.
      </p>
    </details>
  );
}
