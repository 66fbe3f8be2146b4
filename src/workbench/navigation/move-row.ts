// Moves the focus from row to row of a list, by keys.

/** Focuses the row `step` further in `list`, or the first; false when there is none to go to. */
export function moveRow(list: HTMLElement | null, step: 1 | -1): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const target = at < 0 ? rows[0] : rows[at + step];
  if (!target) return false;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return true;
}
