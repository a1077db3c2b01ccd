import { text, useLanguage } from '../language/language';
import type { Piece } from './regionValue';

const texts = { legend: text('图例', 'Legend') };

export function Legend({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useLanguage();
  return (
    <ul className="legend" aria-label={t(texts.legend)}>
      {pieces.map((piece) => (
        <li key={piece.name.zh}>
          <span className={piece.isHatched ? 'swatch hatched' : 'swatch'} style={{ backgroundColor: piece.colour, color: piece.ink }} aria-hidden="true">{piece.symbol}</span>
          {' '}{t(piece.name)}
        </li>
      ))}
    </ul>
  );
}
