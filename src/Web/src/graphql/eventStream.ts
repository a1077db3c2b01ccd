import { bodyOf, endpoint, headersOf, type Caller } from './client';
import type { Operation } from './operation';

/** Reads the blocks of a Server-Sent Events text; what is not finished yet is kept for the next piece. */
export class EventReader {
  private rest = '';

  /** The data of the finished `next` events. */
  take(piece: string): string[] {
    const blocks = (this.rest + piece).split(/\r?\n\r?\n/);
    this.rest = blocks.pop() ?? '';
    return blocks.filter((block) => /^event: ?next$/m.test(block)).map(dataOf);
  }
}

function dataOf(block: string): string {
  return block
    .split(/\r?\n/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length).trimStart())
    .join('\n');
}

/** What a subscriber is told: that the stream stands, and each event. */
export interface Listener<Data> {
  readonly open: () => void;
  readonly next: (data: Data) => void;
}

/**
 * Follows a subscription by GraphQL over SSE (distinct connections mode) until it ends or `signal` fires.
 * `fetch` instead of `EventSource`, which can send neither a token nor a body.
 */
export async function follow<Data, Variables>(
  operation: Operation<Data, Variables>, variables: Variables, caller: Caller, signal: AbortSignal, listener: Listener<Data>,
): Promise<void> {
  const headers = headersOf(caller, 'text/event-stream');
  const response = await fetch(endpoint, { method: 'POST', headers, body: bodyOf(operation, variables), signal });
  if (!response.ok || response.body === null) {
    throw new Error(`The stream answered ${response.status}`);
  }
  listener.open();
  const events = new EventReader();
  const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    for (const data of events.take(piece.value)) {
      const next = JSON.parse(data) as { data?: Data };
      if (next.data) {
        listener.next(next.data);
      }
    }
  }
}
