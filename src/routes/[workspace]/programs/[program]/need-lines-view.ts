/** The need by budget line, as the version in force states it, in its own currency. */
import type { Month } from '$lib/domain/calendar';
import type { Facts, NeedLine, NeedVersion, Program } from '$lib/domain/facts';
import { byAll, ascending } from '$lib/domain/grouping';
import { money } from '$lib/domain/money';
import type { ProgramReport } from '$lib/domain/report';
import { formatDay, formatMonthLong, formatMonthRange } from '$lib/format/dates';
import { currencySign, formatBareMoney } from '$lib/format/money';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Given } from '../../horizon/given';

export type NeedView = ReturnType<typeof needView>;

export function needView({ program }: ProgramReport, facts: Facts, month: Month, given: Given) {
	const { locale } = given;
	const versions = facts.needs.filter(({ programId }) => programId === program.id);
	return {
		title: m.programs_need_title({}, locale),
		none: m.programs_need_none({}, locale),
		minimum: minimumWords(program, given),
		version: versionView(inForce(versions, given.report.question.asOf, month), month, given)
	};
}

/** Below which share of it the program closes, and why; null where nobody entered it. */
function minimumWords({ minimumToStayOpen: minimum }: Program, { language, locale }: Given) {
	if (minimum === null) return null;
	const share = formatPercent(minimum.basisPoints, language);
	return m.funder_record_minimum({ share, reason: minimum.reason }, locale);
}

/** Of those approved by the as-of day the latest that covers the month, else the latest. */
function inForce(versions: readonly NeedVersion[], asOf: string, month: Month) {
	const approved = versions
		.filter(({ approvedOn }) => approvedOn !== null && approvedOn <= asOf)
		.sort(
			byAll(
				ascending(({ approvedOn }) => approvedOn ?? ''),
				ascending(({ label }) => label)
			)
		);
	return approved.findLast(({ lines }) => lines.some(covers(month))) ?? approved.at(-1) ?? null;
}

function versionView(version: NeedVersion | null, month: Month, { language, locale }: Given) {
	if (version === null) return null;
	const amount = (minor: number) => formatBareMoney(money(version.currency, minor), language);
	const now = version.lines.filter(covers(month));
	return {
		caption: m.programs_need_version(
			{ label: version.label, day: formatDay(version.approvedOn ?? '', language) },
			locale
		),
		columns: {
			line: m.programs_need_line({}, locale),
			months: m.programs_need_months({}, locale),
			monthly: m.programs_need_monthly({ currency: currencySign(version.currency) }, locale)
		},
		lines: version.lines.map((line, index) => ({
			key: index,
			line: line.line,
			months: formatMonthRange(line.from, line.to, language),
			monthly: amount(line.monthly)
		})),
		total:
			now.length === 0
				? null
				: {
						label: m.programs_need_total({ month: formatMonthLong(month, language) }, locale),
						monthly: amount(now.reduce((sum, { monthly }) => sum + monthly, 0))
					}
	};
}

function covers(month: Month) {
	return ({ from, to }: NeedLine) => from <= month && month <= to;
}
