import { useId, type ReactNode } from 'react';
import { text, useLanguage } from '../language/language';
import { DataTable, type Cell, type Column } from './DataTable';

const texts = { table: text('数据表', 'Table of the data') };

export interface FigureTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly show?: (row: number, column: number) => ReactNode | undefined;
}

interface FigureProps {
  readonly title: string;
  /** What the figure says, or how to read it. */
  readonly note?: ReactNode;
  readonly table: FigureTable;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

/** A chart with its heading, its words and the table behind it. */
export function Figure({ title, note, table, children, isWide = false }: FigureProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section className={isWide ? 'card figure wide' : 'card figure'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <div className="note">{note}</div>}
      {children}
      <details>
        <summary>{t(texts.table)}</summary>
        <DataTable caption={title} {...table} />
      </details>
    </section>
  );
}
