import { text, useLanguage } from '../language/language';

const texts = {
  note: text(
    '标有“演示”的企业与数据为生成的样例，不代表任何真实单位。区域边界为示意图，不作为划界依据。',
    'Enterprises and data marked as made up are samples and stand for nobody real. Boundaries are a sketch and settle nothing.',
  ),
};

export function Footer() {
  const { t } = useLanguage();
  return <footer><p>{t(texts.note)}</p></footer>;
}
