import { useEditorContext } from '@graphiql/react';
import { text, useLanguage } from '../language/language';
import { examples, groups, type Example } from './examples';

const texts = {
  title: text('示例操作', 'Example operations'),
  note: text('点按即放入编辑器。所需身份见页首。', 'A click puts one into the editor. Who asks is chosen above.'),
};

/** The example operations of the three groups that use the API. */
export function ExamplesPanel() {
  const { t } = useLanguage();
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const open = (example: Example) => {
    queryEditor?.setValue(example.document);
    variableEditor?.setValue('{}');
    queryEditor?.focus();
  };
  return (
    <section className="ide-examples" aria-label={t(texts.title)}>
      <h2>{t(texts.title)}</h2>
      <p>{t(texts.note)}</p>
      {Object.entries(groups).map(([group, name]) => (
        <div key={group}>
          <h3>{t(name)}</h3>
          <ul>
            {examples.filter((example) => example.group === group).map((example) => (
              <li key={example.title.en}>
                <button type="button" onClick={() => open(example)}>{t(example.title)}</button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
