import { palette } from './palette';

/** A range on a lying chart: the row, its low and its high end. */
export type Range = readonly [row: number, low: number, high: number];

/** What ECharts hands to a function that draws an item; typed by what is used of it. */
interface DrawingApi {
  readonly value: (dimension: number) => number | string;
  readonly coord: (point: readonly (number | string)[]) => readonly number[];
}

/** A series that draws each range as a line with two ends. */
export function ranges(data: readonly Range[]): object {
  return { type: 'custom', silent: true, renderItem: drawRange, encode: { x: [1, 2], y: 0 }, data };
}

function drawRange(_parameters: unknown, api: DrawingApi): object {
  const [x1 = 0, y = 0] = api.coord([api.value(1), api.value(0)]);
  const [x2 = 0] = api.coord([api.value(2), api.value(0)]);
  const style = { stroke: palette.quiet, lineWidth: 2 };
  const line = (fromX: number, fromY: number, toX: number, toY: number) => ({ type: 'line', shape: { x1: fromX, y1: fromY, x2: toX, y2: toY }, style });
  return { type: 'group', children: [line(x1, y, x2, y), line(x1, y - 5, x1, y + 5), line(x2, y - 5, x2, y + 5)] };
}
