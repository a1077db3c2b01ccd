import { formatNumber, formatSigned } from '../language/format';
import { text, useLanguage } from '../language/language';
import { nameOf, type Catalogue } from './catalogue';
import type { Explanation } from './Waterfall';

const texts = {
  title: text('最省力的三项改进', 'The three cheapest improvements'),
  none: text('没有可以改进的指标。', 'There is nothing left to improve.'),
  gain: (points: string) => text(`总分${points}分`, `total ${points}`),
};

interface ImprovementsProps {
  readonly catalogue: Catalogue;
  readonly improvements: Explanation['improvements'];
}

export function Improvements({ catalogue, improvements }: ImprovementsProps) {
  const { t, language } = useLanguage();
  return (
    <section className="card" aria-labelledby="improvements">
      <h2 id="improvements">{t(texts.title)}</h2>
      {improvements.length === 0 && <p className="state">{t(texts.none)}</p>}
      <ol className="improvements">
        {improvements.map((one) => {
          const unit = catalogue.nodes.find((node) => node.code === one.code)?.indicator?.unit ?? '';
          return (
            <li key={one.code}>
              <strong>{t(nameOf(catalogue, one.code))}</strong><br />
              {formatNumber(one.from, language, 2)} → {formatNumber(one.to, language, 2)} {unit} · <strong>▲ {t(texts.gain(formatSigned(one.points, language)))}</strong>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
