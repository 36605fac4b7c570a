/** Each month of a row in words; equal months share one text. */
import { firstDayOf, lastDayOf } from '$lib/domain/calendar';
import { match } from '$lib/domain/figure';
import { span } from '$lib/domain/reading';
import type { MonthPart, ProgramMonth, ProgramReport } from '$lib/domain/report';
import type { RowView } from '$lib/charts/horizon/view-types';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { full, sourceName, type Given } from './given';

export function statementsOf(
	program: ProgramReport,
	given: Given
): Pick<RowView, 'statements' | 'statementOf'> {
	const texts = program.months.map((month) =>
		[mainWords(program, month, given), ...besideWords(program, month, given)].join(' ')
	);
	const statements = [...new Set(texts)];
	return { statements, statementOf: texts.map((text) => statements.indexOf(text)) };
}

function mainWords(program: ProgramReport, month: ProgramMonth, given: Given): string {
	return program.needRecorded
		? againstNeed(month, given)
		: withoutNeed(partsWords(contractedOf(month), given), given);
}

function withoutNeed(parts: string, { locale }: Given): string {
	return parts === ''
		? m.horizon_cell_no_need_nothing({}, locale)
		: m.horizon_cell_no_need({ parts }, locale);
}

function againstNeed(month: ProgramMonth, given: Given): string {
	const { locale } = given;
	const parts = partsWords(contractedOf(month), given);
	return match(month.need, {
		known: (minor) => coverageWords(month, { minor, need: full(minor, given), parts }, given),
		undisclosed: () => withoutNeed(parts, given),
		missing: (reason) =>
			reason === 'no-rate' ? m.horizon_cell_no_rate({}, locale) : withoutNeed(parts, given)
	});
}

function coverageWords(
	month: ProgramMonth,
	told: { readonly minor: number; readonly need: string; readonly parts: string },
	given: Given
): string {
	const { locale, language } = given;
	const { need, parts } = told;
	return match(month.gap, {
		known: (minor) => {
			const gap = full(minor, given);
			if (parts === '') return m.horizon_cell_nothing({ need, gap }, locale);
			const contracted = full(month.committed.minor, given);
			const coverage = match(month.coverage, {
				known: (basisPoints) => formatPercent(basisPoints, language),
				undisclosed: () => '?',
				missing: () => '?'
			});
			return minor > 0
				? m.horizon_cell_gap({ need, contracted, parts, gap, coverage }, locale)
				: m.horizon_cell_full({ need, contracted, parts, coverage }, locale);
		},
		undisclosed: () => {
			const most = full(Math.max(told.minor - month.committed.minor, 0), given);
			return m.horizon_cell_undisclosed({ need, parts, most }, locale);
		},
		missing: () => m.horizon_cell_no_rate({}, locale)
	});
}

/** What is carried, hoped for or in doubt, each in a sentence of its own. */
function besideWords(program: ProgramReport, month: ProgramMonth, given: Given): string[] {
	const { locale } = given;
	const expected = partsWords(
		month.parts.filter(({ firmness }) => firmness !== 'committed'),
		given
	);
	const carried = month.carried.state === 'known' ? month.carried.value : 0;
	const amount = full(carried, given);
	const doubted = outside(program, month, 'doubted', given);
	const hopeful = outside(program, month, 'hopeful', given);
	return [
		...(carried > 0 ? [m.horizon_cell_carried({ amount }, locale)] : []),
		...(expected === '' ? [] : [m.horizon_cell_expected({ parts: expected }, locale)]),
		...(doubted === '' ? [] : [m.horizon_cell_doubted({ sources: doubted }, locale)]),
		...(hopeful === '' ? [] : [m.horizon_cell_hopeful({ sources: hopeful }, locale)])
	];
}

/** The sources whose uncertain end the month lies around. */
function outside(
	{ presences }: ProgramReport,
	{ month }: ProgramMonth,
	side: 'doubted' | 'hopeful',
	given: Given
): string {
	const names = presences.flatMap(({ statedEnd, firmness, sourceId, terminated }) => {
		const outer = span(statedEnd);
		if (statedEnd.state === 'unknown' || outer === null || terminated) return [];
		const { adopted } = statedEnd;
		const within =
			side === 'doubted'
				? outer.earliest < firstDayOf(month) && lastDayOf(month) <= adopted
				: adopted < firstDayOf(month) && lastDayOf(month) <= outer.latest;
		return within && firmness === 'committed' ? [sourceName(sourceId, given)] : [];
	});
	return [...new Set(names)].join(', ');
}

function contractedOf({ parts }: ProgramMonth): MonthPart[] {
	return parts.filter(({ firmness }) => firmness === 'committed');
}

function partsWords(parts: readonly MonthPart[], given: Given): string {
	const { locale } = given;
	return parts
		.map((part) => {
			const source = sourceName(part.sourceId, given);
			const unknown = m.horizon_cell_part_unknown({ source }, locale);
			return match(part.amount, {
				known: (minor) => m.horizon_cell_part({ source, amount: full(minor, given) }, locale),
				undisclosed: () => unknown,
				missing: () => unknown
			});
		})
		.join(', ');
}
