import type { ECharts, EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';

/** Outlines for a map chart. */
export interface Outlines {
  readonly name: string;
  readonly address: string;
}

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly summary: string;
  /** Pixels. */
  readonly height: number;
  readonly outlines?: Outlines;
  /** Patterns over the colours; off where the chart itself hatches what it means to hatch. */
  readonly hasPatterns?: boolean;
  /** The name of what was clicked. */
  readonly onSelect?: (name: string) => void;
}

const font = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

// Patterns tell series apart where colours do not; text drawn on the canvas needs no inline styles, which our policy forbids.
const everywhere: EChartsCoreOption = {
  animation: false,
  textStyle: { fontFamily: font },
};

/** An ECharts canvas that follows the width of its place. What it shows stands in words beside it and in a table. */
export function Chart({ option, summary, height, outlines, hasPatterns = true, onSelect }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<ECharts | null>(null);

  useEffect(() => {
    let isGone = false;
    let drawn: ECharts | null = null;
    void open(place.current, outlines).then((opened) => {
      if (isGone) {
        opened?.dispose();
      } else {
        drawn = opened;
        setChart(opened);
      }
    });
    return () => {
      isGone = true;
      drawn?.dispose();
    };
  }, [outlines]);

  useEffect(() => {
    chart?.setOption({ ...everywhere, aria: { enabled: true, label: { description: summary }, decal: { show: hasPatterns } }, ...option }, { notMerge: true });
  }, [chart, option, summary, hasPatterns]);

  useEffect(() => {
    // A place that has just left the page reports no width, and a map of no width cannot be laid out.
    const resizing = new ResizeObserver(([seen]) => {
      if (seen !== undefined && seen.contentRect.width > 0) {
        chart?.resize();
      }
    });
    if (place.current !== null) {
      resizing.observe(place.current);
    }
    return () => resizing.disconnect();
  }, [chart]);

  useEffect(() => {
    if (chart === null || onSelect === undefined) {
      return undefined;
    }
    const select = (click: { readonly name: string }) => onSelect(click.name);
    chart.on('click', select);
    return () => {
      chart.off('click', select);
    };
  }, [chart, onSelect]);

  return <div ref={place} className="chart" style={{ height }} role="img" aria-label={summary} data-drawn={chart !== null} />;
}

async function open(place: HTMLDivElement | null, outlines: Outlines | undefined): Promise<ECharts | null> {
  const [{ init, registerMap }, shapes] = await Promise.all([import('./echarts'), outlines && load(outlines)]);
  if (place === null || !place.isConnected) {
    return null;
  }
  if (outlines && shapes) {
    registerMap(outlines.name, shapes);
  }
  return init(place, undefined, { renderer: 'canvas' });
}

type Shapes = Parameters<typeof import('echarts/core').registerMap>[1];

async function load(outlines: Outlines): Promise<Shapes> {
  const response = await fetch(outlines.address);
  return await response.json() as Shapes;
}
