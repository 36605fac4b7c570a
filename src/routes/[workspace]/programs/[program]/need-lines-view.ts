/** The need by budget line, as the version in force states it, in its own currency. */
import type { Month } from '$lib/domain/calendar';
import type { Facts, NeedVersion, Program } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { covers, needInForce } from '$lib/domain/need-versions';
import type { ProgramReport } from '$lib/domain/report';
import { formatDay, formatMonthLong, formatMonthRange } from '$lib/format/dates';
import { currencySign, formatBareMoney } from '$lib/format/money';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Given } from '../../horizon/given';

export type NeedView = ReturnType<typeof needView>;

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

export function needView(
	{ program }: ProgramReport,
	facts: Facts,
	month: Month,
	place: Place,
	given: Given
) {
	const { locale } = given;
	const versions = facts.needs.filter(({ programId }) => programId === program.id);
	return {
		title: m.programs_need_title({}, locale),
		none: m.programs_need_none({}, locale),
		minimum: minimumWords(program, given),
		links: linksOf(program, versions.length, place, given),
		version: versionView(needInForce(versions, given.report.question.asOf, month), month, given)
	};
}

function linksOf({ id }: Program, count: number, { base, search, records }: Place, given: Given) {
	const own = `${base}/programs/${id}/needs`;
	const compare = { text: m.needs_compare_link({}, given.locale), href: own + search };
	const copy = { text: m.needs_copy({}, given.locale), href: `${own}/new${search}` };
	return [...(count > 1 ? [compare] : []), ...(count > 0 && records ? [copy] : [])];
}

/** Below which share of it the program closes, and why; null where nobody entered it. */
function minimumWords({ minimumToStayOpen: minimum }: Program, { language, locale }: Given) {
	if (minimum === null) return null;
	const share = formatPercent(minimum.basisPoints, language);
	return m.funder_record_minimum({ share, reason: minimum.reason }, locale);
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
