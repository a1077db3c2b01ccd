import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { SignIn } from './SignIn';

/** Who asks. The token lives in memory only: closing or reloading the page signs out. */
interface Session {
  readonly token: string | null;
  /** How the signed-in caller is called; null while signed out. */
  readonly name: string | null;
  readonly signIn: (token: string, name: string) => void;
  readonly signOut: () => void;
  readonly openSignIn: () => void;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [caller, setCaller] = useState<{ token: string; name: string } | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  const signIn = useCallback((token: string, name: string) => {
    setCaller({ token, name });
    setIsAsking(false);
  }, []);
  const signOut = useCallback(() => setCaller(null), []);
  const openSignIn = useCallback(() => setIsAsking(true), []);
  const session = useMemo(
    () => ({ token: caller?.token ?? null, name: caller?.name ?? null, signIn, signOut, openSignIn }),
    [caller, signIn, signOut, openSignIn],
  );
  return (
    <SessionContext value={session}>
      {children}
      {isAsking && <SignIn onClose={() => setIsAsking(false)} />}
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) {
    throw new Error('useSession needs a SessionProvider above it');
  }
  return session;
}
