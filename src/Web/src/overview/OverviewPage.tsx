import { PlatformNumbers } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { home } from '../home';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { FiveOnes } from './FiveOnes';
import { LatestEvents } from './LatestEvents';
import { OpenCases } from './OpenCases';
import { RoundsByState } from './RoundsByState';
import { Services } from './Services';

const texts = {
  title: text('概览', 'Overview'),
  lead: text(
    '一个平台、一组数据、一部手机、一张地图、一套算法，办好薪协商一件事。',
    'One platform, one set of data, one phone, one map, one set of algorithms, for one thing: negotiating wages.',
  ),
};

export function OverviewPage() {
  const { t } = useLanguage();
  const numbers = useQuery(PlatformNumbers, { county: home.county });
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <QueryView query={numbers}>{(data) => <FiveOnes numbers={data} />}</QueryView>
      <div className="columns">
        <RoundsByState />
        <OpenCases rulePack={numbers.state === 'ready' ? numbers.data.rulePack : null} />
        <Services />
        <LatestEvents />
      </div>
    </Page>
  );
}
