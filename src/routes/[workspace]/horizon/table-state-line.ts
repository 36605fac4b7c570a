/** A program without need in the table: whose money runs in which months, in words. */
import { monthOf } from '$lib/domain/calendar';
import { match } from '$lib/domain/figure';
import { span } from '$lib/domain/reading';
import type { ProgramMonth, ProgramReport } from '$lib/domain/report';
import type { TableLine } from '$lib/charts/horizon/table-types';
import { originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { full, type Given } from './given';

/** Equal neighbouring months are one cell. */
export function stateLine(program: ProgramReport, given: Given): TableLine {
	const cells: { text: string; months: number; short: boolean }[] = [];
	for (const month of program.months) {
		const text = stateWords(program, month, given);
		const before = cells.at(-1);
		if (before?.text === text) before.months += 1;
		else cells.push({ text, months: 1, short: false });
	}
	return { name: m.horizon_table_funding({}, given.locale), cells, quiet: false };
}

function stateWords(program: ProgramReport, month: ProgramMonth, given: Given): string {
	const { locale, language } = given;
	const contracted = month.parts.filter(({ firmness }) => firmness === 'committed');
	if (contracted.length === 0) return emptyWords(program, month, given);
	const words = contracted.map(({ origin: code, amount }) => {
		const origin = originMoneyWord(code, language);
		const unknown = m.horizon_table_state_unknown({ origin }, locale);
		return match(amount, {
			known: (minor) => m.horizon_table_state_known({ origin, amount: full(minor, given) }, locale),
			undisclosed: () => unknown,
			missing: () => unknown
		});
	});
	return [...new Set(words)].join('; ');
}

/** Without contracted money: not begun, its start not told, in doubt, hoped for, or nothing. */
function emptyWords(
	{ presences }: ProgramReport,
	{ month }: ProgramMonth,
	{ locale }: Given
): string {
	const contracted = presences.filter(({ firmness }) => firmness === 'committed');
	const before = contracted.filter(({ from }) => monthOf(from) > month);
	if (contracted.length > 0 && before.length === contracted.length) {
		const unknown = before.some(({ statedStart }) => statedStart.state === 'unknown');
		return unknown ? m.horizon_start_unknown({}, locale) : m.horizon_nothing({}, locale);
	}
	const ends = contracted.flatMap(({ statedEnd, terminated }) => {
		const outer = span(statedEnd);
		if (terminated || outer === null || statedEnd.state === 'unknown') return [];
		return [{ adopted: monthOf(statedEnd.adopted), latest: monthOf(outer.latest) }];
	});
	if (ends.some(({ adopted }) => month <= adopted)) return m.horizon_table_ended({}, locale);
	if (ends.some(({ latest }) => month <= latest)) return m.horizon_hopeful({}, locale);
	return m.horizon_nothing({}, locale);
}
