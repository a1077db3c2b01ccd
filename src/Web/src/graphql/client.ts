import type { Language } from '../language/language';
import type { Operation } from './operation';

export const endpoint = '/graphql';

/** What the API says went wrong: `code` is stable, `message` is in the caller's language. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Who asks, and in which language problems are to be told. */
export interface Caller {
  readonly token: string | null;
  readonly language: Language;
}

/** Nothing could be answered: no connection, no JSON, or no data. */
export class FailedRequest extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join(' '));
  }
}

/** Data with the problems of the fields that are empty because of them. */
export interface Answer<Data> {
  readonly data: Data;
  readonly problems: readonly Problem[];
}

interface RawError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

interface RawAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly RawError[];
}

export function headersOf(caller: Caller, accept: string): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: accept,
    'Accept-Language': caller.language === 'zh' ? 'zh-CN' : 'en',
  };
  return caller.token === null ? headers : { ...headers, Authorization: `Bearer ${caller.token}` };
}

export function bodyOf<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): string {
  return JSON.stringify({ query: operation.text, operationName: operation.name, variables });
}

/** Sends an operation; throws `FailedRequest` where no data comes back. */
export async function send<Data, Variables>(
  operation: Operation<Data, Variables>, variables: Variables, caller: Caller, signal: AbortSignal,
): Promise<Answer<Data>> {
  const response = await connect(operation, variables, caller, signal);
  const answer = await readAnswer<Data>(response);
  const problems = (answer.errors ?? []).map(problemOf);
  if (answer.data === undefined || answer.data === null) {
    throw new FailedRequest(problems.length > 0 ? problems : [unreadable(response.status)]);
  }
  return { data: answer.data, problems };
}

async function connect<Data, Variables>(
  operation: Operation<Data, Variables>, variables: Variables, caller: Caller, signal: AbortSignal,
): Promise<Response> {
  try {
    const headers = headersOf(caller, 'application/graphql-response+json, application/json');
    return await fetch(endpoint, { method: 'POST', headers, body: bodyOf(operation, variables), signal });
  } catch (cause) {
    if (signal.aborted) {
      throw cause;
    }
    throw new FailedRequest([{ code: 'NO_CONNECTION', message: '无法连接服务器。The server cannot be reached.' }]);
  }
}

async function readAnswer<Data>(response: Response): Promise<RawAnswer<Data>> {
  try {
    return await response.json() as RawAnswer<Data>;
  } catch {
    throw new FailedRequest([unreadable(response.status)]);
  }
}

function problemOf(error: RawError): Problem {
  return { code: error.extensions?.code ?? 'UNKNOWN', message: error.message };
}

function unreadable(status: number): Problem {
  return { code: 'NO_ANSWER', message: `服务器的答复无法读取（${status}）。The server's answer cannot be read (${status}).` };
}
