import { useState } from 'react';
import { EnterpriseExplanation, type IndexBaseline } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage, type Text } from '../language/language';
import type { Catalogue } from './catalogue';
import { Improvements } from './Improvements';
import { Waterfall } from './Waterfall';

const texts = {
  beside: text('对比', 'Compare with'),
  by: text('细分到', 'Split by'),
  dimensions: text('维度', 'dimensions'),
  groups: text('指标组', 'groups'),
  none: text('数据不足，无法说明差距。', 'There is too little data to explain the difference.'),
};

const baselines: readonly (readonly [IndexBaseline, Text])[] = [
  ['PEERS', text('同行中位数', "the peers' median")],
  ['LAST_YEAR', text('本企业上年', 'its own last year')],
  ['STANDARD', text('达标线', 'the standard')],
];

interface ExplanationViewProps {
  readonly catalogue: Catalogue;
  readonly enterpriseId: string;
  readonly year: number;
}

/** Why the total is what it is, beside a baseline of the reader's choice, and what would raise it most cheaply. */
export function ExplanationView({ catalogue, enterpriseId, year }: ExplanationViewProps) {
  const { t } = useLanguage();
  const [baseline, setBaseline] = useState<IndexBaseline>('PEERS');
  const [level, setLevel] = useState(1);
  const query = useQuery(EnterpriseExplanation, { id: enterpriseId, year, baseline }, { needsSignIn: true });
  return (
    <>
      <p className="choices-line wide">
        <label htmlFor="baseline">{t(texts.beside)}</label>
        <select id="baseline" value={baseline} onChange={(change) => setBaseline(baselines.find(([code]) => code === change.target.value)?.[0] ?? 'PEERS')}>
          {baselines.map(([code, name]) => <option key={code} value={code}>{t(name)}</option>)}
        </select>
        <label htmlFor="level">{t(texts.by)}</label>
        <select id="level" value={level} onChange={(change) => setLevel(Number(change.target.value))}>
          <option value={1}>{t(texts.dimensions)}</option>
          <option value={2}>{t(texts.groups)}</option>
        </select>
      </p>
      <QueryView query={query}>
        {({ enterpriseIndex }) => {
          const explanation = enterpriseIndex?.explanation;
          return explanation === null || explanation === undefined ? <p className="state wide">{t(texts.none)}</p> : (
            <>
              <Waterfall catalogue={catalogue} explanation={explanation} level={level} />
              <Improvements catalogue={catalogue} improvements={explanation.improvements} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
