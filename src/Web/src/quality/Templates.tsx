import { download } from '../charts/csv';
import { DataTable } from '../charts/DataTable';
import { useDepartmentName } from '../departments/departmentNames';
import { DeliveryTemplates, type DeliveryTemplatesData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage, type Text } from '../language/language';

const texts = {
  title: text('报送模板', 'Templates for deliveries'),
  lead: text('第一行为表头；空格留空，不填零。', 'The first line is the header; leave empty what is unknown, never fill in zeros.'),
  download: text('下载模板', 'Download'),
  columns: text('模板各列', 'Columns'),
  code: text('列', 'Column'),
  name: text('含义', 'Meaning'),
  unit: text('单位', 'Unit'),
  need: text('是否必填', 'Needed'),
  optional: text('可空', 'optional'),
  needed: text('必填', 'needed'),
};

const periodWords: Readonly<Record<string, Text>> = {
  YEAR: text('年报', 'yearly'),
  HALF_YEAR: text('半年报', 'half-yearly'),
  QUARTER: text('季报', 'quarterly'),
  MONTH: text('月报', 'monthly'),
};

type Template = DeliveryTemplatesData['deliveryTemplates'][number];

export function Templates() {
  const { t } = useLanguage();
  const query = useQuery(DeliveryTemplates, {});
  return (
    <section className="card" aria-labelledby="templates">
      <h2 id="templates">{t(texts.title)}</h2>
      <p className="note">{t(texts.lead)}</p>
      <QueryView query={query}>
        {({ deliveryTemplates }) => (
          <div className="templates">
            {deliveryTemplates.map((template) => <TemplateView key={`${template.department} ${template.periodKind}`} template={template} />)}
          </div>
        )}
      </QueryView>
    </section>
  );
}

function TemplateView({ template }: { readonly template: Template }) {
  const { t } = useLanguage();
  const nameOf = useDepartmentName();
  const period = periodWords[template.periodKind];
  const name = `${nameOf(template.department)} ${period === undefined ? template.periodKind : t(period)}`;
  return (
    <details className="round">
      <summary>{name}</summary>
      <p>
        <button type="button" className="quiet" onClick={() => download(`${name}.csv`, `${template.csvHeader}\r\n`)}>{t(texts.download)} {name}</button>
      </p>
      <DataTable
        caption={`${name} · ${t(texts.columns)}`} columns={[texts.code, texts.name, texts.unit, texts.need].map((title) => ({ title: t(title) }))}
        rows={template.columns.map((column) => [column.code, t(column.title), column.unit ?? '', t(column.isOptional ? texts.optional : texts.needed)])}
      />
    </details>
  );
}
