import { encode } from 'uqr';
import { OpenRound, type OpenRoundData } from '../graphql/operations';
import { ProblemNote } from '../graphql/QueryView';
import { useMutation } from '../graphql/useMutation';
import { formatInstant } from '../language/format';
import { text, useLanguage } from '../language/language';

const texts = {
  open: text('生成协商码', 'Make the scan code'),
  fresh: text('换一个新码', 'Make a fresh code'),
  print: text('打印', 'Print'),
  failed: text('没有生成协商码', 'No code was made'),
  scan: text('扫码参与工资协商', 'Scan to take part in the wage negotiation'),
  image: text('协商码二维码', 'The scan code as QR code'),
  until: (instant: string) => text(`有效至 ${instant}`, `Valid until ${instant}`),
  inside: text('请只在企业内部张贴：拿到此码的人都能参与。', 'Post it inside the enterprise only: whoever has it can take part.'),
};

const errorsOf = (data: OpenRoundData) => data.openParticipation.errors;

/** For the union: opens a round to the workers and shows what they scan. */
export function CodePoster({ negotiationId }: { readonly negotiationId: string }) {
  const { t, language } = useLanguage();
  const { mutation, run } = useMutation(OpenRound, errorsOf);
  const opened = mutation.state === 'done' ? mutation.data.openParticipation : null;
  const address = opened?.url ? new URL(opened.url, location.origin).href : null;
  return (
    <div className="poster">
      {address !== null && (
        <figure>
          <figcaption><strong>{t(texts.scan)}</strong></figcaption>
          <QrCode content={address} label={t(texts.image)} />
          <p><a href={address}>{address}</a></p>
          <p className="note">{t(texts.until(formatInstant(opened?.expiresAt ?? null, language)))} · {t(texts.inside)}</p>
        </figure>
      )}
      {mutation.state === 'failed' && <ProblemNote problems={mutation.problems} title={texts.failed} />}
      <p className="actions">
        <button type="button" className="quiet" disabled={mutation.state === 'sending'} onClick={() => void run({ negotiationId })}>
          {t(address === null ? texts.open : texts.fresh)}
        </button>
        {address !== null && <> <button type="button" className="quiet" onClick={() => print()}>{t(texts.print)}</button></>}
      </p>
    </div>
  );
}

/** Black squares on white, four squares of quiet zone around them as ISO/IEC 18004 asks. */
function QrCode({ content, label }: { readonly content: string; readonly label: string }) {
  const { data, size } = encode(content, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  );
}
