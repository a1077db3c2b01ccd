import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { DataTools } from '../charts/DataTable';
import { Legend } from '../map/Legend';
import { missingPiece } from '../map/pieces';
import { bandOf, bandPieces, onLevel, pieceOf, type Catalogue } from './catalogue';

const texts = {
  title: text('十四组指标逐年', 'The groups year by year'),
  note: text('每格是该组得分，颜色与符号同等次；斜纹表示缺数据。', "Each cell is a group's score with its band's colour and symbol; hatched cells lack data."),
  group: text('指标组', 'Group'),
  missing: text('缺', 'none'),
};

/** The scores of one year by node. */
export interface YearScores {
  readonly year: number;
  readonly version: string;
  readonly scores: ReadonlyMap<string, number | null>;
}

interface HeatmapProps {
  readonly catalogue: Catalogue;
  readonly years: readonly YearScores[];
}

/** Groups by years. It is a table itself: every cell can be read, and the tools beneath copy it. */
export function Heatmap({ catalogue, years }: HeatmapProps) {
  const { t, language } = useLanguage();
  const groups = onLevel(catalogue, 2);
  const columns = [{ title: t(texts.group) }, ...years.map((year) => ({ title: String(year.year), digits: 1 }))];
  const rows = groups.map((group) => [t(group.name), ...years.map((year) => year.scores.get(group.code) ?? null)]);
  return (
    <section className="card figure" aria-labelledby="heatmap">
      <h2 id="heatmap">{t(texts.title)}</h2>
      <p className="note">{t(texts.note)}</p>
      <Legend pieces={[...bandPieces(catalogue.bands), { ...missingPiece, isHatched: true }]} />
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t(texts.title)}>
        <table className="heatmap">
          <thead><tr>{columns.map((column) => <th key={column.title} scope="col">{column.title}</th>)}</tr></thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.code}>
                <th scope="row">{t(group.name)}</th>
                {years.map(({ year, scores }) => <HeatCell key={year} catalogue={catalogue} score={scores.get(group.code) ?? null} missing={t(texts.missing)} show={(score) => formatNumber(score, language)} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <DataTools caption={t(texts.title)} columns={columns} rows={rows} />
    </section>
  );
}

interface HeatCellProps {
  readonly catalogue: Catalogue;
  readonly score: number | null;
  readonly missing: string;
  readonly show: (score: number) => string;
}

function HeatCell({ catalogue, score, missing, show }: HeatCellProps) {
  if (score === null) {
    return <td className="cell hatched" style={{ backgroundColor: missingPiece.colour }}>{missing}</td>;
  }
  const piece = pieceOf(catalogue.bands, bandOf(catalogue.bands, score));
  return <td className="cell" style={{ backgroundColor: piece.colour, color: piece.ink }}><span aria-hidden="true">{piece.symbol}</span> {show(score)}</td>;
}
