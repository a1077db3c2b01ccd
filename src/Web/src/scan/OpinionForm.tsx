import { useState, type FormEvent } from 'react';
import { AgreementTopics, GiveOpinion, type GiveOpinionData } from '../graphql/operations';
import { ProblemNote } from '../graphql/QueryView';
import { useMutation } from '../graphql/useMutation';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';

const texts = {
  heading: text('您的意见', 'Your opinion'),
  topic: text('关于', 'About'),
  noTopic: text('（不指定）', '(nothing in particular)'),
  opinion: text('想说的话', 'What you want to say'),
  left: (count: number) => text(`还可输入${count}字`, `${count} characters left`),
  send: text('匿名提交', 'Send without a name'),
  sending: text('正在提交…', 'Sending…'),
  failed: text('没有提交成功，您写的内容还在', 'It was not sent; what you wrote is still here'),
  received: (count: number) => text(`已收到，谢谢。本次共提交${count}条。`, `Received, thank you. You have sent ${count} so far.`),
  privacy: text('谁会看到', 'Who will see this'),
  promises: [
    text('不登记姓名、电话和账号，也不记录提交时刻，只记日期。', 'No name, telephone or account is taken down, and no time of day; only the date.'),
    text('企业看不到原文。工会隐去姓名和数字后，隔日才可能转给企业；参与人数不足时，企业什么也看不到。', 'The employer never sees this text. The union may pass it on masked, on a later day; while too few take part, the employer sees nothing at all.'),
    text('请不要写只有您一个人知道的事，以免被认出。', 'Do not write what only you can know: it could give you away.'),
  ],
};

const longest = 2000;
const errorsOf = (data: GiveOpinionData) => data.giveOpinion.errors;

interface OpinionFormProps {
  readonly negotiationId: string;
  readonly token: string;
  readonly division: string;
}

export function OpinionForm({ negotiationId, token, division }: OpinionFormProps) {
  const { t } = useLanguage();
  const [opinion, setOpinion] = useState('');
  const [topic, setTopic] = useState('');
  const [count, setCount] = useState(0);
  const { mutation, run } = useMutation(GiveOpinion, errorsOf);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run({ negotiationId, participantToken: token, text: opinion.trim(), topic: topic === '' ? null : topic })) {
      setOpinion('');
      setCount((before) => before + 1);
    }
  };

  return (
    <section className="card" aria-labelledby="opinion-heading">
      <h2 id="opinion-heading">{t(texts.heading)}</h2>
      <form className="opinion" onSubmit={submit}>
        <TopicChoice division={division} value={topic} onChange={setTopic} />
        <label htmlFor="opinion">{t(texts.opinion)}</label>
        <textarea
          id="opinion" rows={5} required maxLength={longest} aria-describedby="opinion-left"
          value={opinion} onChange={(change) => setOpinion(change.target.value)}
        />
        <p id="opinion-left" className="note">{t(texts.left(longest - opinion.length))}</p>
        <button type="submit" disabled={mutation.state === 'sending' || opinion.trim() === ''}>{t(mutation.state === 'sending' ? texts.sending : texts.send)}</button>
      </form>
      <div aria-live="polite">
        {mutation.state === 'done' && <p className="state"><strong>✓ {t(texts.received(count))}</strong></p>}
      </div>
      {mutation.state === 'failed' && <ProblemNote problems={mutation.problems} title={texts.failed} />}
      <h3>{t(texts.privacy)}</h3>
      <ul className="promises">{texts.promises.map((promise) => <li key={promise.en}>{t(promise)}</li>)}</ul>
    </section>
  );
}

interface TopicChoiceProps {
  readonly division: string;
  readonly value: string;
  readonly onChange: (topic: string) => void;
}

/** The statute's topics, as the pack in force names them; nobody has to choose one. */
function TopicChoice({ division, value, onChange }: TopicChoiceProps) {
  const { t } = useLanguage();
  const query = useQuery(AgreementTopics, { division });
  const topics = query.state === 'ready' ? query.data.rulePack?.contentItems ?? [] : [];
  return (
    <>
      <label htmlFor="topic">{t(texts.topic)}</label>
      <select id="topic" value={value} onChange={(change) => onChange(change.target.value)}>
        <option value="">{t(texts.noTopic)}</option>
        {topics.map((topic) => <option key={topic.id} value={topic.id}>{topic.name}</option>)}
      </select>
    </>
  );
}
