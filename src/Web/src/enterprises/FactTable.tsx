import { DataTable } from '../charts/DataTable';
import { Vocabulary, type EnterpriseInsideData } from '../graphql/operations';
import { useQuery } from '../graphql/useQuery';
import { home } from '../home';
import { formatDate, formatNumber } from '../language/format';
import { text, useLanguage, type Language } from '../language/language';

const texts = {
  heading: text('规则所读取的企业事实', 'Facts that the rules read'),
  none: text('还没有记录。', 'None is on record.'),
  fact: text('事实', 'Fact'),
  value: text('数值', 'Value'),
  asOf: text('日期', 'As of'),
  source: text('来源', 'Source'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  generated: text('（演示）', ' (made up)'),
};

type Fact = NonNullable<EnterpriseInsideData['enterprise']>['facts'][number];
type Word = { readonly id: string; readonly nameZh: string; readonly nameEn: string; readonly unit: string | null };

export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  const { t, language } = useLanguage();
  const vocabulary = useQuery(Vocabulary, { county: home.county });
  const words = new Map(vocabulary.state === 'ready' ? vocabulary.data.rulePack?.vocabulary.map((word): [string, Word] => [word.id, word]) : []);
  const rows = facts.map((fact) => [
    nameOf(words.get(fact.factId), language) ?? fact.factId, valueOf(fact), formatDate(fact.asOf, language),
    fact.source + (fact.isGenerated ? t(texts.generated) : ''),
  ]);

  function valueOf(fact: Fact): string {
    if (fact.truth !== null) {
      return t(fact.truth ? texts.yes : texts.no);
    }
    return fact.number === null ? fact.text ?? '—' : formatNumber(fact.number, language, 2);
  }

  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t(texts.heading)}</h2>
      {rows.length === 0 ? <p className="state">{t(texts.none)}</p> : (
        <DataTable caption={t(texts.heading)} columns={[texts.fact, texts.value, texts.asOf, texts.source].map((title) => ({ title: t(title) }))} rows={rows} />
      )}
    </section>
  );
}

const nameOf = (word: Word | undefined, language: Language) => (language === 'zh' ? word?.nameZh : word?.nameEn);
