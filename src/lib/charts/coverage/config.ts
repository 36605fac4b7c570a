/** The coverage of a program as Chart.js draws it: stacked columns, the need as a stepped line. */
import type { ChartConfiguration } from 'chart.js';
import type { CoverageView } from './coverage-types';
import type { Palette } from './textures';

type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

/** What changes with the view. */
export interface CoverageConfiguration {
	readonly data: Configuration['data'];
	readonly options: NonNullable<Configuration['options']>;
}

export function coverageConfig(view: CoverageView, palette: Palette): CoverageConfiguration {
	const font = { family: palette.token('sans'), size: 11 };
	return {
		data: { labels: view.months.map(({ name }) => name), datasets: datasetsOf(view, palette) },
		options: {
			animation: false,
			maintainAspectRatio: false,
			font,
			layout: { padding: { top: 22, right: 8 } },
			interaction: { mode: 'index', intersect: false },
			scales: { x: monthScale(view, palette, font), y: moneyScale(view, palette, font) },
			plugins: {
				tooltip: {
					displayColors: false,
					callbacks: {
						label: () => '',
						afterBody: ([item]) => wrapped(view.months[item?.dataIndex ?? -1]?.words ?? '')
					}
				}
			}
		}
	};
}

function datasetsOf(
	view: CoverageView,
	palette: Palette
): CoverageConfiguration['data']['datasets'] {
	const columns = view.series.map((series) => ({
		type: 'bar' as const,
		stack: 'money',
		data: [...series.amounts],
		backgroundColor: palette.fill(series),
		categoryPercentage: 1,
		barPercentage: 0.94
	}));
	const need = {
		type: 'line' as const,
		data: [...view.need],
		stepped: 'middle' as const,
		borderColor: palette.token('ink'),
		borderWidth: 2,
		pointRadius: 0,
		pointHoverRadius: 0,
		order: -1
	};
	return [...columns, need];
}

interface Font {
	readonly family: string;
	readonly size: number;
}

/** The as-of day's plate would cover the name of a month that is nearer. */
const plateMonths = 2;

/** Quarters by name; the year under its first month. */
function monthScale({ quarters, years, asOf }: CoverageView, palette: Palette, font: Font) {
	const underPlate = (at: number) => asOf !== null && Math.abs(at + 0.5 - asOf.at) < plateMonths;
	const names = new Map(
		quarters.filter(({ at }) => !underPlate(at)).map(({ at, text }) => [at, text])
	);
	const yearOf = new Map(years.map(({ at, text }) => [at, text]));
	return {
		stacked: true,
		grid: { display: false },
		border: { color: palette.token('ctrl') },
		ticks: {
			autoSkip: false,
			maxRotation: 0,
			font,
			color: palette.token('ink-3'),
			callback: (_: string | number, index: number) => {
				const year = yearOf.get(index);
				const name = names.get(index) ?? '';
				return year === undefined ? name : [name, year];
			}
		}
	};
}

/** The server's ticks in the server's words: a browser's Kazakh numbers cannot be trusted. */
function moneyScale({ money, top, axisTitle }: CoverageView, palette: Palette, font: Font) {
	return {
		stacked: true,
		beginAtZero: true,
		max: top,
		title: { display: true, text: axisTitle, font, color: palette.token('ink-3') },
		grid: { color: palette.token('line') },
		border: { display: false },
		afterBuildTicks: (scale: { ticks: { value: number; label?: string | string[] }[] }) => {
			scale.ticks = money.map(({ value }) => ({ value }));
		},
		ticks: {
			font,
			color: palette.token('ink-3'),
			callback: (value: string | number) =>
				money.find((tick) => tick.value === Number(value))?.text ?? ''
		}
	};
}

const lineLength = 60;

/** Lines short enough for a tooltip; no word is cut. */
function wrapped(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < lineLength) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}
