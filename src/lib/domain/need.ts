/** What a program needs in a month: the latest version approved by the as-of day that covers it. */
import { monthOf, type Day, type Month } from './calendar';
import type { NeedVersion, Program } from './facts';
import { ascending, byAll } from './grouping';
import { money, type AnyMoney, type CurrencyCode } from './money';

/** The need of a program-month in its own currency; null where none is recorded. */
export type NeedOf = (month: Month) => AnyMoney | null;

/** What a program needs in a month by budget line, in minor units of one currency. */
export interface MonthNeed {
	readonly currency: CurrencyCode;
	readonly lines: readonly { readonly line: string; readonly monthly: number }[];
}

/** What one line of a program-month needs; null where no need of the line is recorded. */
export type LinesOf = (month: Month, line: string) => AnyMoney | null;

/** Drafts, versions approved later and months after the program's own end do not count. */
export function needOf(program: Program, versions: readonly NeedVersion[], asOf: Day): NeedOf {
	const inForce = versionIn(program, versions, asOf);
	return (month) => {
		const version = inForce(month);
		if (!version) return null;
		const lines = version.lines.filter(covers(month));
		return money(
			version.currency,
			lines.reduce((sum, line) => sum + line.monthly, 0)
		);
	};
}

/** A line that its version names needs nothing in the months that the line does not cover. */
export function linesOf(program: Program, versions: readonly NeedVersion[], asOf: Day): LinesOf {
	const inForce = versionIn(program, versions, asOf);
	return (month, line) => {
		const version = inForce(month);
		const own = version?.lines.filter((each) => each.line === line) ?? [];
		if (!version || own.length === 0) return null;
		const needed = own.filter(covers(month)).reduce((sum, { monthly }) => sum + monthly, 0);
		return money(version.currency, needed);
	};
}

/** As `needOf`, line by line; null where none is recorded. */
export function needLinesOf(
	program: Program,
	versions: readonly NeedVersion[],
	asOf: Day
): (month: Month) => MonthNeed | null {
	const inForce = versionIn(program, versions, asOf);
	return (month) => {
		const version = inForce(month);
		return version && { ...version, lines: version.lines.filter(covers(month)) };
	};
}

function versionIn(program: Program, versions: readonly NeedVersion[], asOf: Day) {
	const approved = versions
		.filter(
			(version) =>
				version.programId === program.id &&
				version.approvedOn !== null &&
				version.approvedOn <= asOf
		)
		.sort(
			byAll(
				ascending((version) => version.approvedOn ?? ''),
				ascending((version) => version.label)
			)
		)
		.reverse();
	return (month: Month): NeedVersion | null => {
		if (program.end !== null && month > monthOf(program.end)) return null;
		return approved.find((candidate) => candidate.lines.some(covers(month))) ?? null;
	};
}

/** The last month for which any approved need is recorded; null without one. */
export function lastMonthWithNeed(program: Program, versions: readonly NeedVersion[], asOf: Day) {
	const need = needOf(program, versions, asOf);
	const ends = versions
		.filter((version) => version.programId === program.id)
		.flatMap((version) => version.lines.map((line) => line.to))
		.concat(program.end === null ? [] : [monthOf(program.end)])
		.sort();
	return ends.findLast((month) => need(month) !== null) ?? null;
}

function covers(month: Month) {
	return (line: { from: Month; to: Month }) => line.from <= month && month <= line.to;
}
