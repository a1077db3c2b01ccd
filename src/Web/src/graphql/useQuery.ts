import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../language/language';
import { useSession } from '../session/session';
import { FailedRequest, send, type Problem } from './client';
import type { Operation } from './operation';

/** How it stands with the answer to a query. */
export type Query<Data> =
  | { readonly state: 'signed-out' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[]; readonly again: () => void }
  | { readonly state: 'ready'; readonly data: Data; readonly problems: readonly Problem[]; readonly again: () => void };

export interface QueryOptions {
  /** The operation reads what only known callers may: nobody asks before signing in. */
  readonly needsSignIn?: boolean;
  /** What the variables are made of is not known yet. */
  readonly waits?: boolean;
}

type Outcome<Data> = { readonly key: string } & (
  | { readonly data: Data; readonly problems: readonly Problem[] }
  | { readonly data: null; readonly problems: readonly Problem[] }
);

/** Asks once for each set of variables and caller; `again` asks anew and keeps the old answer until then. */
export function useQuery<Data, Variables>(
  operation: Operation<Data, Variables>, variables: Variables, options: QueryOptions = {},
): Query<Data> {
  const { token } = useSession();
  const { language } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isSignedOut = options.needsSignIn === true && token === null;
  const isIdle = isSignedOut || options.waits === true;
  const key = JSON.stringify([operation.name, variables, token]);

  useEffect(() => {
    if (isIdle) {
      return undefined;
    }
    const cancellation = new AbortController();
    send(operation, variables, { token, language }, cancellation.signal)
      .then((answer) => setOutcome({ key, ...answer }))
      .catch((failure: unknown) => {
        if (!cancellation.signal.aborted) {
          setOutcome({ key, data: null, problems: problemsOf(failure) });
        }
      });
    return () => cancellation.abort();
    // `key` stands for the operation, its variables and the token. The language only words the problems.
  }, [key, attempt, isIdle]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  if (isSignedOut) {
    return { state: 'signed-out' };
  }
  if (outcome === null || outcome.key !== key || options.waits === true) {
    return { state: 'loading' };
  }
  return outcome.data === null
    ? { state: 'failed', problems: outcome.problems, again }
    : { state: 'ready', data: outcome.data, problems: outcome.problems, again };
}

function problemsOf(failure: unknown): readonly Problem[] {
  return failure instanceof FailedRequest
    ? failure.problems
    : [{ code: 'UNEXPECTED', message: failure instanceof Error ? failure.message : String(failure) }];
}
