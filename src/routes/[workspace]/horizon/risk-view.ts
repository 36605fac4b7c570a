/** What the first loss puts at risk: the capacity, or whether all of the money goes. */
import type { Figure } from '$lib/domain/figure';
import type { Loss, ProgramReport } from '$lib/domain/report';
import type { RiskView } from '$lib/charts/horizon/view-types';
import { formatInteger, formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';

export function riskView(program: ProgramReport, given: Given): RiskView {
	const { locale } = given;
	const [loss] = program.losses;
	const note = coverageNote(program, loss, given);
	const { capacity } = program.program;
	if (capacity !== null) {
		const count = formatInteger(capacity.count, given.language);
		const strong = m.horizon_capacity({ count, unit: capacity.unit }, locale);
		return { strong, light: '', note, alone: strong };
	}
	if (loss === undefined) {
		const none = m.horizon_risk_none({}, locale);
		return { strong: none, light: '', note, alone: none };
	}
	return {
		strong: loss.total ? m.horizon_risk_total({}, locale) : m.horizon_risk_partial({}, locale),
		light: '',
		note,
		alone: loss.total
			? m.horizon_risk_total_alone({}, locale)
			: m.horizon_risk_partial_alone({}, locale)
	};
}

function coverageNote(program: ProgramReport, loss: Loss | undefined, given: Given): string {
	const { locale, language } = given;
	if (!program.needRecorded) return m.horizon_coverage_unknown({}, locale);
	if (loss === undefined) {
		const now = program.months[0]?.coverage;
		if (now === undefined || now.state !== 'known') return m.horizon_coverage_unknown({}, locale);
		return m.horizon_coverage_now({ coverage: formatPercent(now.value, language) }, locale);
	}
	const before = percentOrUnknown(loss.coverageBefore, given);
	const after = percentOrUnknown(loss.coverageAfter, given);
	return m.horizon_coverage_change({ before, after }, locale);
}

function percentOrUnknown(figure: Figure<number>, { language }: Given): string {
	return figure.state === 'known' ? formatPercent(figure.value, language) : '?';
}
