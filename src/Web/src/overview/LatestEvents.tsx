import { useEffect, useState } from 'react';
import { follow } from '../graphql/eventStream';
import { LatestRounds, LiveEvents, type LiveEventsData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { formatDate, formatInstant } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';
import { useSession } from '../session/session';
import { eventWord } from '../words/events';
import { stateWords } from '../words/states';

const texts = {
  title: text('最新动态', 'Latest'),
  live: text('实时事件', 'Live events'),
  connected: text('● 已连接，新事件会出现在这里', '● Connected; new events appear here'),
  connecting: text('○ 正在连接…', '○ Connecting…'),
  lost: text('✕ 连接中断，稍后重连', '✕ Connection lost; trying again soon'),
  rounds: text('最近有进展的协商', 'Rounds that moved last'),
  generated: text('演示', 'made up'),
};

type Event = LiveEventsData['negotiationEvents'];
type Connection = 'connecting' | 'connected' | 'lost';

const shown = 8;
const retryAfter = 5_000;

/** Events as they happen, and the rounds that moved last before that. */
export function LatestEvents() {
  const { t, language } = useLanguage();
  const { events, connection } = useLiveEvents();
  const rounds = useQuery(LatestRounds, {});
  return (
    <section className="card" aria-labelledby="latest">
      <h2 id="latest">{t(texts.title)}</h2>
      <h3>{t(texts.live)}</h3>
      <p className="note" role="status" data-connection={connection}>{t(texts[connection])}</p>
      <ol className="feed" aria-live="polite">
        {events.map((event) => (
          <li key={event.position}>
            <span>{t(eventWord(event.name))}</span>{' '}
            {event.enterprise && <Link to={`/enterprises/${event.enterprise.creditCode}`}>{event.enterprise.name}</Link>}{' '}
            <time dateTime={event.occurredAt}>{formatInstant(event.occurredAt, language)}</time>
          </li>
        ))}
      </ol>
      <h3>{t(texts.rounds)}</h3>
      <QueryView query={rounds}>
        {({ negotiations }) => (
          <ol className="feed">
            {negotiations.nodes.map((round) => (
              <li key={round.id}>
                <span>{t(stateWords[round.state])}</span>{' '}
                {round.enterprise && <Link to={`/enterprises/${round.enterprise.creditCode}`}>{round.enterprise.name}</Link>}{' '}
                {round.enterprise?.isGenerated && <small className="tag">{t(texts.generated)}</small>}{' '}
                <time dateTime={round.lastStepOn}>{formatDate(round.lastStepOn, language)}</time>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
}

function useLiveEvents(): { readonly events: readonly Event[]; readonly connection: Connection } {
  const { token } = useSession();
  const { language } = useLanguage();
  const [events, setEvents] = useState<readonly Event[]>([]);
  const [connection, setConnection] = useState<Connection>('connecting');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const cancellation = new AbortController();
    let retry: ReturnType<typeof setTimeout> | undefined;
    const lose = () => {
      if (!cancellation.signal.aborted) {
        setConnection('lost');
        retry = setTimeout(() => setAttempt((count) => count + 1), retryAfter);
      }
    };
    const take = (data: LiveEventsData) => setEvents((known) => [data.negotiationEvents, ...known].slice(0, shown));
    follow(LiveEvents, {}, { token, language }, cancellation.signal, { open: () => setConnection('connected'), next: take }).then(lose, lose);
    return () => {
      cancellation.abort();
      clearTimeout(retry);
    };
  }, [token, attempt]);
  return { events, connection };
}
