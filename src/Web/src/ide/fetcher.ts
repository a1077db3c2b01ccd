import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import { endpoint, headersOf, type Caller } from '../graphql/client';
import { EventReader } from '../graphql/eventStream';

const wholeAnswers = 'application/graphql-response+json, application/json';
const eventStreams = 'text/event-stream';

/** Sends what GraphiQL asks: queries and mutations as one answer, subscriptions as a stream of events. */
export function createFetcher(caller: Caller): Fetcher {
  return (asked, options) => {
    const headers = { ...headersOf(caller, isSubscription(asked, options?.documentAST) ? eventStreams : wholeAnswers), ...options?.headers };
    const send = (signal?: AbortSignal) => fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(asked), ...(signal && { signal }) });
    return headers.Accept === eventStreams ? follow(send) : send().then(readAnswer);
  };
}

function isSubscription({ operationName }: FetcherParams, document: DocumentNode | undefined): boolean {
  return document !== undefined && getOperationAST(document, operationName ?? undefined)?.operation === 'subscription';
}

async function readAnswer(response: Response): Promise<ExecutionResult> {
  return await response.json() as ExecutionResult;
}

// Ending the iteration, as GraphiQL does when the button is pressed again, ends the request.
async function* follow(send: (signal: AbortSignal) => Promise<Response>): AsyncGenerator<ExecutionResult> {
  const cancellation = new AbortController();
  try {
    const response = await send(cancellation.signal);
    if (!response.ok || response.body === null) {
      yield await readAnswer(response);
      return;
    }
    const events = new EventReader();
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      for (const data of events.take(piece.value)) {
        yield JSON.parse(data) as ExecutionResult;
      }
    }
  } finally {
    cancellation.abort();
  }
}
