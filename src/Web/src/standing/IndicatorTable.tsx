import { DataTable } from '../charts/DataTable';
import { useDepartmentName } from '../departments/departmentNames';
import { text, useLanguage } from '../language/language';
import { formatDate } from '../language/format';
import type { Catalogue } from './catalogue';
import type { Standing } from './Reliability';

const texts = {
  title: text('全部指标的数值与来源', 'All indicators, their values and sources'),
  indicator: text('指标', 'Indicator'),
  unit: text('单位', 'Unit'),
  raw: text('数值', 'Value'),
  lastYear: text('上年', 'Last year'),
  peers: text('同行中位数', "Peers' median"),
  score: text('得分', 'Score'),
  origin: text('来源', 'Source'),
  missing: text('缺', 'missing'),
  generated: text('（演示）', ' (made up)'),
};

/** Every indicator with the figure behind its score and where that came from. */
export function IndicatorTable({ catalogue, values }: { readonly catalogue: Catalogue; readonly values: Standing['values'] }) {
  const { t, language } = useLanguage();
  const nameOf = useDepartmentName();
  const nodes = new Map(catalogue.nodes.map((node) => [node.code, node]));
  const rows = values.map(({ code, raw, lastYear, peersMedian, score, origin }) => {
    const node = nodes.get(code);
    const source = origin === null
      ? t(texts.missing)
      : `${nameOf(origin.department)} ${origin.period} · ${formatDate(origin.receivedAt.slice(0, 10), language)}${origin.isGenerated ? t(texts.generated) : ''}`;
    return [node === undefined ? code : t(node.name), node?.indicator?.unit ?? '', raw, lastYear, peersMedian, score, source];
  });
  return (
    <section className="card wide">
      <details>
        <summary>{t(texts.title)}</summary>
        <DataTable
          caption={t(texts.title)} rows={rows}
          columns={[
            { title: t(texts.indicator) }, { title: t(texts.unit) }, { title: t(texts.raw), digits: 2 }, { title: t(texts.lastYear), digits: 2 },
            { title: t(texts.peers), digits: 2 }, { title: t(texts.score), digits: 1 }, { title: t(texts.origin) },
          ]}
        />
      </details>
    </section>
  );
}
