import { useEffect, useState } from 'react';
import { text, useLanguage } from '../language/language';
import { listPersonas, type Persona } from '../session/personas';

const texts = {
  who: text('以谁的身份', 'Ask as'),
  nobody: text('未登录', 'Nobody'),
  own: text('自己的令牌', 'A token of your own'),
  token: text('访问令牌', 'Access token'),
};

interface TokenBoxProps {
  readonly token: string;
  readonly onChange: (token: string) => void;
}

/** Who asks: one of the personas, where the platform offers them, or the holder of a token. It is kept in memory only. */
export function TokenBox({ token, onChange }: TokenBoxProps) {
  const { t } = useLanguage();
  const personas = usePersonas();
  const isPersona = personas.some((persona) => persona.token === token);
  return (
    <div className="ide-caller">
      {personas.length > 0 && (
        <label>
          {t(texts.who)}
          <select value={isPersona || token === '' ? token : 'own'} onChange={(change) => onChange(change.target.value)}>
            <option value="">{t(texts.nobody)}</option>
            {personas.map((persona) => <option key={persona.id} value={persona.token}>{t(persona.name)}</option>)}
            {!isPersona && token !== '' && <option value="own">{t(texts.own)}</option>}
          </select>
        </label>
      )}
      <label>
        {t(texts.token)}
        <input type="password" autoComplete="off" spellCheck={false} value={token} onChange={(change) => onChange(change.target.value.trim())} />
      </label>
    </div>
  );
}

function usePersonas(): readonly Persona[] {
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  useEffect(() => {
    const cancellation = new AbortController();
    listPersonas(cancellation.signal)
      .then(setPersonas)
      .catch(() => cancellation.signal.aborted || setPersonas([]));
    return () => cancellation.abort();
  }, []);
  return personas;
}
