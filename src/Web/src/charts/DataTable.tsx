import { useState, type ReactNode } from 'react';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { download, toCsv, toTabs } from './csv';

export type Cell = string | number | null;

export interface Column {
  readonly title: string;
  /** Decimals of a column of numbers. */
  readonly digits?: number;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Something richer than the plain value for one cell, for example a link. */
  readonly show?: (row: number, column: number) => ReactNode | undefined;
}

const texts = {
  copy: text('复制', 'Copy'),
  copied: text('已复制', 'Copied'),
  notCopied: text('浏览器不允许复制', 'The browser refused to copy'),
  csv: text('下载CSV', 'Download CSV'),
};

/** The tools beneath a table: copy it, or take it away as CSV. */
export function DataTools({ caption, columns, rows }: Omit<DataTableProps, 'show'>) {
  const { t } = useLanguage();
  const [note, setNote] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(toTabs(columns, rows)).then(() => setNote(t(texts.copied)), () => setNote(t(texts.notCopied)));
  };
  return (
    <p className="table-tools">
      <button type="button" className="quiet" onClick={copy}>{t(texts.copy)}</button>
      <button type="button" className="quiet" onClick={() => download(`${caption}.csv`, toCsv(columns, rows))}>{t(texts.csv)}</button>
      <span role="status">{note}</span>
    </p>
  );
}

/** A table that can be copied and downloaded. The first column heads its row. */
export function DataTable({ caption, columns, rows, show }: DataTableProps) {
  const { language } = useLanguage();
  const cellText = (cell: Cell, column: Column | undefined) =>
    typeof cell === 'number' ? formatNumber(cell, language, column?.digits ?? 0) : cell ?? '—';

  return (
    <div className="table-block">
      {/* A wide table scrolls by itself; the keyboard needs to reach it for that. */}
      <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>{columns.map((column, index) => <th key={index} scope="col" className={column.digits === undefined ? undefined : 'number'}>{column.title}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map((cell, index) => {
                  const content = show?.(rowIndex, index) ?? cellText(cell, columns[index]);
                  return index === 0
                    ? <th key={index} scope="row">{content}</th>
                    : <td key={index} className={typeof cell === 'number' ? 'number' : undefined}>{content}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataTools caption={caption} columns={columns} rows={rows} />
    </div>
  );
}
