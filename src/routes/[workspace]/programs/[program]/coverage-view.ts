/** The program's coverage: columns by month where a need is recorded, else only how long money runs. */
import type { CoverageView } from '$lib/charts/coverage/coverage-types';
import { stackedSeries } from '$lib/charts/coverage/stack';
import type { LossMark } from '$lib/charts/horizon/strip-types';
import type { HorizonView } from '$lib/charts/horizon/view-types';
import { match } from '$lib/domain/figure';
import { money } from '$lib/domain/money';
import type { Loss, ProgramReport } from '$lib/domain/report';
import { formatMonthLong } from '$lib/format/dates';
import { currencySign, formatMoneyShort } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { axisView } from '../../horizon/axis-view';
import { chartDay } from '../../horizon/days';
import { edgeAfter, sourceName, type Given } from '../../horizon/given';
import { legendView } from '../../horizon/legend-view';
import { moneyTicks } from '../../horizon/money-ticks';
import { needStrip, textureOf } from '../../horizon/need-view';
import { rowView } from '../../horizon/row-view';
import { statementsOf } from '../../horizon/statements';
import { tableView } from '../../horizon/table-view';

/** The scale ends this part of the largest amount above it. */
const headRoom = 12;

export type CoveragePanelView = ReturnType<typeof coveragePanel>;

/** @param given of a report that holds this program alone */
export function coveragePanel(program: ProgramReport, given: Given) {
	const { locale } = given;
	const row = rowView(program, given);
	return {
		title: m.programs_coverage_title({}, locale),
		about: program.needRecorded
			? m.programs_coverage_about({}, locale)
			: m.programs_coverage_no_need({}, locale),
		legend: legendView([row], [], given),
		table: tableView(null, given),
		/** One of the two: a need gives the columns their scale. */
		columns: program.needRecorded ? coverageView(program, row.accessibleName, given) : null,
		ribbon: program.needRecorded ? null : ribbonView(row, given)
	};
}

export function coverageView(
	program: ProgramReport,
	accessibleName: string,
	given: Given
): CoverageView {
	const { months } = program;
	const { language, locale, report } = given;
	const { statements, statementOf } = statementsOf(program, given);
	const need = months.map((month) =>
		match<number, number | null>(month.need, {
			known: (minor) => minor,
			undisclosed: () => null,
			missing: () => null
		})
	);
	const largest = Math.max(
		...need.map((minor) => minor ?? 0),
		...months.map(({ committed }) => committed.minor)
	);
	const axis = axisView(given);
	const { lens } = report.question;
	const { asOf } = axis;
	return {
		accessibleName,
		axisTitle: m.programs_coverage_axis({ currency: currencySign(lens) }, locale),
		months: months.map(({ month }, index) => ({
			name: formatMonthLong(month, language),
			words: statements[statementOf[index] ?? -1] ?? ''
		})),
		series: stackedSeries(months, textureOf),
		need,
		money: moneyTicks(largest).map((value) => ({
			value,
			text: value === 0 ? '0' : formatMoneyShort(money(lens, value), language)
		})),
		quarters: axis.quarters,
		years: axis.years,
		top: largest + largest / headRoom,
		strip: needStrip(program, given).months,
		losses: program.losses
			.map((loss) => lossMark(loss, given))
			.filter(({ at }) => at >= 0 && at <= months.length),
		asOf
	};
}

function lossMark({ day, sourceIds }: Loss, given: Given): LossMark {
	const date = chartDay(day, given.language);
	const [first, ...others] = sourceIds;
	const named = first !== undefined && others.length === 0;
	const details = named
		? [m.programs_coverage_ends({ day: date, source: sourceName(first, given) }, given.locale)]
		: [];
	return { at: edgeAfter(day, given), date, details };
}

/** The horizon with this one row: height means nothing, an edge that fades is not stated. */
function ribbonView(row: ReturnType<typeof rowView>, given: Given): HorizonView {
	const { locale, language } = given;
	return {
		id: 'coverage',
		title: m.programs_coverage_title({}, locale),
		description: m.programs_coverage_no_need({}, locale),
		accessibleName: row.accessibleName,
		legend: legendView([row], [], given),
		axis: axisView(given),
		riskHead: '',
		rows: [{ ...row, href: null }],
		groups: null,
		simultaneous: [],
		total: null,
		unplaced: null,
		notes: [],
		readout: {
			hint: m.horizon_hint({}, locale),
			monthNames: given.months.map((month) => formatMonthLong(month, language))
		},
		table: null
	};
}
