import { useEffect } from 'react';
import { JoinRound, ScannedRound, type JoinRoundData } from '../graphql/operations';
import { ProblemNote, QueryView } from '../graphql/QueryView';
import { useMutation } from '../graphql/useMutation';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { stateWords } from '../words/states';
import { deviceSecret } from './device';
import { OpinionForm } from './OpinionForm';

const texts = {
  title: text('职工参与', 'Take part'),
  lead: text('对本轮工资集体协商说出您的想法。', 'Say what you think about this round of wage negotiation.'),
  joining: text('正在识别协商码…', 'Reading the code…'),
  refused: text('协商码无法使用', 'This code cannot be used'),
  ask: text('请向企业工会索取新的协商码。', 'Ask the union of your enterprise for a new code.'),
  year: (year: number) => text(`${year}年工资集体协商`, `Wage negotiation ${year}`),
  made: text('演示数据', 'Made up for demonstration'),
};

const errorsOf = (data: JoinRoundData) => data.joinParticipation.errors;

/** What a worker sees on the phone after scanning the code: no account, no name. */
export function ScanPage({ code }: { readonly code: string }) {
  const { t } = useLanguage();
  const { mutation, run } = useMutation(JoinRound, errorsOf);
  useEffect(() => {
    void run({ code, deviceSecret: deviceSecret() });
    // The language only words refusals; joining once is enough.
  }, [code]);

  const joined = mutation.state === 'done' ? mutation.data.joinParticipation : null;
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      {mutation.state === 'failed' && (
        <>
          <ProblemNote problems={mutation.problems} title={texts.refused} again={() => void run({ code, deviceSecret: deviceSecret() })} />
          <p>{t(texts.ask)}</p>
        </>
      )}
      {(mutation.state === 'sending' || mutation.state === 'idle') && <p className="state state-loading" role="status">{t(texts.joining)}</p>}
      {joined?.negotiationId && joined.participantToken && <Round id={joined.negotiationId} token={joined.participantToken} />}
    </Page>
  );
}

function Round({ id, token }: { readonly id: string; readonly token: string }) {
  const { t } = useLanguage();
  const query = useQuery(ScannedRound, { id });
  return (
    <QueryView query={query}>
      {({ negotiation }) => negotiation && (
        <>
          <section className="card" aria-labelledby="round">
            <h2 id="round">{negotiation.enterprise?.name}</h2>
            <p>
              {t(texts.year(negotiation.year))} <span className="badge">{t(stateWords[negotiation.state])}</span>
              {negotiation.enterprise?.isGenerated && <span className="note"> {t(texts.made)}</span>}
            </p>
          </section>
          <OpinionForm negotiationId={id} token={token} division={negotiation.division} />
        </>
      )}
    </QueryView>
  );
}
