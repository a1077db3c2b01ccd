import { useState } from 'react';
import type { PlaceData } from '../graphql/operations';
import { text, useLanguage } from '../language/language';
import { CountMap } from './CountMap';
import { IndexMap } from './IndexMap';

const texts = {
  measure: text('显示', 'Show'),
  index: text('协商指数', 'the index'),
  enterprises: text('企业数', 'enterprises'),
};

/** The regions below a place, by what the reader wants to see of them. */
export function RegionMap({ place }: { readonly place: NonNullable<PlaceData['region']> }) {
  const { t } = useLanguage();
  const [measure, setMeasure] = useState('index');
  return (
    <>
      <p className="choices-line">
        <label htmlFor="measure">{t(texts.measure)}</label>
        <select id="measure" value={measure} onChange={(change) => setMeasure(change.target.value)}>
          <option value="index">{t(texts.index)}</option>
          <option value="enterprises">{t(texts.enterprises)}</option>
        </select>
      </p>
      {measure === 'index' ? <IndexMap place={place} /> : <CountMap place={place} />}
    </>
  );
}
