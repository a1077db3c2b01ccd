import { useState, type FormEvent } from 'react';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { navigate, useAddress } from '../routing/router';
import { EnterpriseList } from './EnterpriseList';

const texts = {
  title: text('企业', 'Enterprises'),
  label: text('企业名称包含', 'Name contains'),
  search: text('查找', 'Search'),
};

export function EnterprisesPage() {
  const { t } = useLanguage();
  const asked = useAddress().searchParams.get('name') ?? '';
  const [name, setName] = useState(asked);
  const search = (event: FormEvent) => {
    event.preventDefault();
    navigate(name.trim() === '' ? '/enterprises' : `/enterprises?name=${encodeURIComponent(name.trim())}`);
  };
  return (
    <Page title={t(texts.title)}>
      <form role="search" className="search" onSubmit={search}>
        <label htmlFor="enterprise-name">{t(texts.label)}</label>
        <input id="enterprise-name" type="search" value={name} onChange={(change) => setName(change.target.value)} />
        <button type="submit">{t(texts.search)}</button>
      </form>
      <EnterpriseList key={asked} {...(asked === '' ? {} : { name: asked })} />
    </Page>
  );
}
