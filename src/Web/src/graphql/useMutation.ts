import { useCallback, useState } from 'react';
import { useLanguage } from '../language/language';
import { useSession } from '../session/session';
import { FailedRequest, send, type Problem } from './client';
import type { Operation } from './operation';

/** How it stands with a mutation that a person set off. */
export type Mutation<Data> =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] }
  | { readonly state: 'done'; readonly data: Data };

/** A payload's `errors` are problems like any other; `errorsOf` finds them. */
export function useMutation<Data, Variables>(operation: Operation<Data, Variables>, errorsOf: (data: Data) => readonly Problem[]) {
  const { token } = useSession();
  const { language } = useLanguage();
  const [mutation, setMutation] = useState<Mutation<Data>>({ state: 'idle' });

  const run = useCallback(async (variables: Variables): Promise<Data | null> => {
    setMutation({ state: 'sending' });
    try {
      const { data } = await send(operation, variables, { token, language }, new AbortController().signal);
      const problems = errorsOf(data);
      setMutation(problems.length > 0 ? { state: 'failed', problems } : { state: 'done', data });
      return problems.length > 0 ? null : data;
    } catch (failure) {
      setMutation({ state: 'failed', problems: failure instanceof FailedRequest ? failure.problems : [{ code: 'UNEXPECTED', message: String(failure) }] });
      return null;
    }
  }, [operation, errorsOf, token, language]);

  return { mutation, run };
}
