import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { WithCatalogue } from '../standing/WithCatalogue';
import { Departments } from './Departments';
import { DeliveryList } from './DeliveryList';
import { Templates } from './Templates';

const texts = {
  title: text('数据质量', 'Data quality'),
  lead: text(
    '各部门报送是否按时、齐全。缺的数据不补零，只降低数据完整度。',
    'Whether each department delivers in time and in full. What is missing is never counted as zero; it lowers the coverage.',
  ),
};

export function QualityPage() {
  const { t } = useLanguage();
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <WithCatalogue>
        {(_catalogue, year) => (
          <>
            <Departments key={`departments ${year}`} year={year} />
            <DeliveryList key={`deliveries ${year}`} year={year} />
          </>
        )}
      </WithCatalogue>
      <Templates />
    </Page>
  );
}
