import { palette, steps } from '../charts/palette';
import { text } from '../language/language';
import type { Piece } from './regionValue';

export const withheldPiece: Piece = {
  name: text('不公开（样本过少）', 'Withheld (too few behind it)'), symbol: '▧', colour: palette.withheld, ink: palette.ink, isHatched: true,
};

export const missingPiece: Piece = { name: text('暂无数据', 'No data'), symbol: '·', colour: palette.noData, ink: palette.ink };

const symbols = ['①', '②', '③', '④', '⑤'];

/** The piece of a count among five even steps up to `largest`, rounded up to a readable number. */
export function countPiece(value: number, largest: number): Piece {
  if (value === 0) {
    return missingPiece;
  }
  const pieces = countPieces(largest);
  return pieces[Math.min(Math.floor(value / stepOf(largest)), pieces.length - 1)] ?? missingPiece;
}

export function countPieces(largest: number): readonly Piece[] {
  const step = stepOf(largest);
  return steps.map((colour, index) => {
    const from = Math.max(index * step, 1);
    const range = index === steps.length - 1 ? `≥ ${from}` : `${from}–${(index + 1) * step - 1}`;
    return { name: text(`${range}家`, range), symbol: symbols[index] ?? '', colour, ink: index < 3 ? palette.ink : '#ffffff' };
  });
}

/** A step of 1, 2 or 5 times a power of ten. */
function stepOf(largest: number): number {
  const rough = Math.max(largest, 5) / steps.length;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}
