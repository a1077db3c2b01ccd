import type { Cell, Column } from './DataTable';

// A text that begins like a formula would run in a spreadsheet; an apostrophe keeps it a text.
const formulaStart = /^[=+\-@\t\r]/;

function quoted(cell: Cell): string {
  if (typeof cell === 'number') {
    return String(cell);
  }
  const safe = formulaStart.test(cell ?? '') ? `'${cell}` : cell ?? '';
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV by RFC 4180. */
export function toCsv(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns.map((column) => column.title), ...rows];
  return lines.map((line) => line.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** The table with tabs, as spreadsheets take it from the clipboard. */
export function toTabs(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns.map((column) => column.title), ...rows];
  return lines.map((line) => line.map((cell) => String(cell ?? '').replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/** Hands a text to the browser as a file; the mark at its start tells Excel that it is UTF-8. */
export function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, some browsers save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
