import { text, useLanguage, type Text } from '../language/language';
import { home } from '../home';
import { Link, useAddress } from '../routing/router';
import { useSession } from '../session/session';

const texts = {
  brand: text('薪协商', 'Wage negotiation'),
  sub: text('工资集体协商平台', 'Platform for collective wage negotiation'),
  skip: text('跳到正文', 'Skip to the content'),
  navigation: text('主导航', 'Main navigation'),
  signIn: text('登录', 'Sign in'),
  signOut: text('退出', 'Sign out'),
  other: text('English', '中文'),
};

const entries: readonly (readonly [address: string, section: string, name: Text])[] = [
  ['/', '', text('概览', 'Overview')],
  ['/map', 'map', text('地图', 'Map')],
  [`/index/region/${home.county}`, 'index', text('指数', 'Index')],
  ['/effects', 'effects', text('成效', 'Effects')],
  ['/quality', 'quality', text('数据质量', 'Data quality')],
  ['/enterprises', 'enterprises', text('企业', 'Enterprises')],
];

export function Header() {
  const { t, language, choose } = useLanguage();
  const { name, openSignIn, signOut } = useSession();
  const section = useAddress().pathname.split('/')[1] ?? '';
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="top">
      <a className="skip" href="#content">{t(texts.skip)}</a>
      <div className="top-line">
        <Link to="/" className="brand"><strong>{t(texts.brand)}</strong> <span>{t(texts.sub)}</span></Link>
        <div className="top-tools">
          {name !== null && <span className="who">{name}</span>}
          <button type="button" onClick={name === null ? openSignIn : signOut}>{t(name === null ? texts.signIn : texts.signOut)}</button>
          <button type="button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>{t(texts.other)}</button>
        </div>
      </div>
      <nav aria-label={t(texts.navigation)}>
        <ul>
          {entries.map(([address, ofSection, label]) => (
            <li key={address}><Link to={address} isCurrent={section === ofSection}>{t(label)}</Link></li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
