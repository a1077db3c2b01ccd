import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';
import { shortName } from './placeName';
import type { RegionValue } from './regionValue';

const texts = { grid: text('镇街方格图', 'Tiles of the towns') };

/** Column and row from 1. */
export type Tile = readonly number[];

interface TileGridProps {
  readonly values: readonly RegionValue[];
  readonly tiles: Readonly<Record<string, Tile>>;
}

/** One tile a town, set by its rough place; towns without a place flow after the others. */
export function TileGrid({ values, tiles }: TileGridProps) {
  const { t } = useLanguage();
  return (
    <ul className="tiles" aria-label={t(texts.grid)}>
      {values.map(({ code, name, piece, label }) => (
        <li key={code} style={placeOf(tiles[code])}>
          <Link to={`/map/${code}`} className="tile-link">
            <span className={piece.isHatched ? 'tile hatched' : 'tile'} style={{ backgroundColor: piece.colour, color: piece.ink }}>
              <strong>{shortName(name)}</strong>
              <span><span aria-hidden="true">{piece.symbol}</span> {label}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function placeOf(tile: Tile | undefined) {
  return tile === undefined ? undefined : { gridColumn: tile[0], gridRow: tile[1] };
}
