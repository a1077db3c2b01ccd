import { useEffect, useRef, useState, type FormEvent } from 'react';
import { text, useLanguage } from '../language/language';
import { listPersonas, type Persona } from './personas';
import { useSession } from './session';

const texts = {
  title: text('登录', 'Sign in'),
  personas: text('演示身份（仅开发环境）', 'Personas for demonstration (Development only)'),
  token: text('访问令牌', 'Access token'),
  tokenNote: text('令牌只保存在内存中，关闭或刷新页面即退出。', 'The token is kept in memory only; closing or reloading the page signs you out.'),
  use: text('使用此令牌', 'Use this token'),
  holder: text('令牌持有人', 'Token holder'),
  close: text('关闭', 'Close'),
};

/** The dialogue for signing in: personas where the platform offers them, else a field for a token. */
export function SignIn({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const personas = usePersonas();
  const dialogue = useRef<HTMLDialogElement>(null);

  useEffect(() => dialogue.current?.showModal(), []);

  return (
    <dialog ref={dialogue} onClose={onClose} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{t(texts.title)}</h2>
      {personas !== null && (personas.length > 0 ? <PersonaList personas={personas} /> : <TokenForm />)}
      <button type="button" className="quiet" onClick={() => dialogue.current?.close()}>{t(texts.close)}</button>
    </dialog>
  );
}

function usePersonas(): readonly Persona[] | null {
  const [personas, setPersonas] = useState<readonly Persona[] | null>(null);
  useEffect(() => {
    const cancellation = new AbortController();
    listPersonas(cancellation.signal)
      .then(setPersonas)
      .catch(() => cancellation.signal.aborted || setPersonas([]));
    return () => cancellation.abort();
  }, []);
  return personas;
}

function PersonaList({ personas }: { readonly personas: readonly Persona[] }) {
  const { t } = useLanguage();
  const { signIn } = useSession();
  return (
    <>
      <p>{t(texts.personas)}</p>
      <ul className="choices">
        {personas.map((persona) => (
          <li key={persona.id}>
            <button type="button" onClick={() => signIn(persona.token, t(persona.name))} data-persona={persona.id}>{t(persona.name)}</button>
          </li>
        ))}
      </ul>
    </>
  );
}

function TokenForm() {
  const { t } = useLanguage();
  const { signIn } = useSession();
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn(token.trim(), t(texts.holder));
  };
  return (
    <form onSubmit={submit}>
      <label htmlFor="token">{t(texts.token)}</label>
      <input
        id="token" type="password" autoComplete="off" required pattern="\s*[\w\-.~+\/]+=*\s*"
        value={token} onChange={(change) => setToken(change.target.value)} aria-describedby="token-note"
      />
      <p id="token-note" className="note">{t(texts.tokenNote)}</p>
      <button type="submit">{t(texts.use)}</button>
    </form>
  );
}
