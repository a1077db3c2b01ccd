import type { ReactNode } from 'react';
import type { PlatformNumbersData } from '../graphql/operations';
import { home } from '../home';
import { formatDate, formatInstant, formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';

const texts = {
  platform: text('一个平台', 'One platform'),
  enterprises: text('家企业', 'enterprises'),
  unionised: (count: string) => text(`其中${count}家已建工会`, `${count} of them with a union`),
  data: text('一组数据', 'One set of data'),
  departments: text('个部门', 'departments'),
  dataNote: text('数据均注明来源、数据期与到达时间', 'every figure with source, period and arrival'),
  phone: text('一部手机', 'One phone'),
  rounds: text('轮协商正在进行', 'rounds under way'),
  phoneNote: text('职工扫码即可参与', 'workers join by scanning a code'),
  map: text('一张地图', 'One map'),
  towns: text('个镇街', 'towns and streets'),
  mapNote: text('从市到县、镇街、企业逐级下钻', 'from city to county, town and enterprise'),
  algorithms: text('一套算法', 'One set of algorithms'),
  rows: text('条规则', 'rules'),
  rulesNote: (version: string, date: string) => text(`规则包${version}，核对于${date}`, `rule pack ${version}, checked on ${date}`),
  now: (instant: string) => text(`平台时间：${instant}`, `Platform's time: ${instant}`),
  simulated: text('（模拟时钟）', ' (simulated clock)'),
};

/** The five "ones" that the platform unites, each with the number that shows it at work. */
export function FiveOnes({ numbers }: { readonly numbers: PlatformNumbersData }) {
  const { t, language } = useLanguage();
  const count = (value: number) => formatNumber(value, language);
  const pack = numbers.rulePack;
  const rows = pack?.policies.flatMap((policy) => policy.decisions).reduce((sum, decision) => sum + decision.rows.length, 0) ?? 0;
  return (
    <>
      <ul className="ones">
        <One name={t(texts.platform)} value={count(numbers.enterprises.totalCount)} unit={t(texts.enterprises)} to="/enterprises">
          {t(texts.unionised(count(numbers.unionised.totalCount)))}
        </One>
        <One name={t(texts.data)} value={count(pack?.departments.length ?? 0)} unit={t(texts.departments)} to="/quality">{t(texts.dataNote)}</One>
        <One name={t(texts.phone)} value={count(numbers.open.totalCount)} unit={t(texts.rounds)}>{t(texts.phoneNote)}</One>
        <One name={t(texts.map)} value={count(numbers.region?.children.length ?? 0)} unit={t(texts.towns)} to="/map">{t(texts.mapNote)}</One>
        <One name={t(texts.algorithms)} value={count(rows)} unit={t(texts.rows)} to={`/index/region/${home.county}`}>
          {pack && t(texts.rulesNote(pack.version, formatDate(pack.checkedOn, language)))}
        </One>
      </ul>
      <p className="note">
        {t(texts.now(formatInstant(numbers.platform.now, language)))}
        {numbers.platform.isClockSimulated && t(texts.simulated)}
      </p>
    </>
  );
}

interface OneProps {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly to?: string;
  readonly children: ReactNode;
}

function One({ name, value, unit, to, children }: OneProps) {
  return (
    <li className="one">
      <h2>{to === undefined ? name : <Link to={to}>{name}</Link>}</h2>
      <p><strong>{value}</strong> {unit}</p>
      <p className="note">{children}</p>
    </li>
  );
}
