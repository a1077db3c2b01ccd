import { DepartmentNames } from './departments/departmentNames';
import { EffectsPage } from './effects/EffectsPage';
import { EnterprisesPage } from './enterprises/EnterprisesPage';
import { EnterprisePage } from './enterprises/EnterprisePage';
import { Footer } from './layout/Footer';
import { Header } from './layout/Header';
import { Page } from './layout/Page';
import { text, useLanguage } from './language/language';
import { MapPage } from './map/MapPage';
import { OverviewPage } from './overview/OverviewPage';
import { home } from './home';
import { QualityPage } from './quality/QualityPage';
import { ScanPage } from './scan/ScanPage';
import { EnterpriseStandingPage } from './standing/EnterpriseStandingPage';
import { RegionStandingPage } from './standing/RegionStandingPage';
import { Link, match, useAddress, type Route } from './routing/router';

const texts = {
  missing: text('没有这个页面', 'There is no such page'),
  back: text('回到概览', 'Back to the overview'),
};

const routes: readonly Route[] = [
  { pattern: '/', page: () => <OverviewPage /> },
  { pattern: '/map', page: () => <MapPage code={home.city} /> },
  { pattern: '/map/:code', page: ({ code = home.city }) => <MapPage code={code} /> },
  { pattern: '/index/region/:code', page: ({ code = home.county }) => <RegionStandingPage code={code} /> },
  { pattern: '/index/enterprise/:creditCode', page: ({ creditCode = '' }) => <EnterpriseStandingPage creditCode={creditCode} /> },
  { pattern: '/effects', page: () => <EffectsPage /> },
  { pattern: '/quality', page: () => <QualityPage /> },
  { pattern: '/scan/:code', page: ({ code = '' }) => <ScanPage code={code} /> },
  { pattern: '/enterprises', page: () => <EnterprisesPage /> },
  { pattern: '/enterprises/:creditCode', page: ({ creditCode = '' }) => <EnterprisePage creditCode={creditCode} /> },
];

export function Portal() {
  const { pathname } = useAddress();
  return (
    <>
      <Header />
      {/* The key gives each address a fresh page, so that the heading takes the focus anew. */}
      <main id="content" tabIndex={-1} key={pathname}><DepartmentNames>{pageAt(pathname)}</DepartmentNames></main>
      <Footer />
    </>
  );
}

function pageAt(path: string) {
  for (const { pattern, page } of routes) {
    const parameters = match(pattern, path);
    if (parameters !== null) {
      return page(parameters);
    }
  }
  return <MissingPage />;
}

function MissingPage() {
  const { t } = useLanguage();
  return <Page title={t(texts.missing)}><p><Link to="/">{t(texts.back)}</Link></p></Page>;
}
