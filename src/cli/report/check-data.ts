/** A check as data, with names instead of ids. */
import type { Check, FiredCheck } from '$lib/domain/checks/check';
import { paperCheckData } from './paper-check-data';
import { impliedData, rateData, type Words } from './plain-data';

/** An accepted check says so; one that nobody accepted, or whose figures changed, has no more to say. */
export function checkData(check: FiredCheck, words: Words) {
	const data = figuresData(check, words);
	if (check.acceptance.state !== 'holds') return data;
	const { acceptedOn, acceptedBy, reason } = check.acceptance.of;
	return { ...data, accepted: { date: acceptedOn, by: acceptedBy, reason } };
}

function figuresData(check: Check, words: Words) {
	const { code, severity } = check;
	switch (check.code) {
		case 'implied-rate':
			return {
				code,
				severity,
				source: words.source(check.sourceId),
				...impliedData(check.implied)
			};
		case 'period-outside-parent':
			return {
				code,
				severity,
				source: words.source(check.sourceId),
				...(check.within === 'plan'
					? { plan: words.plan(check.planId) }
					: { parent: words.source(check.parentId) })
			};
		case 'uncertain-end':
			return {
				code,
				severity,
				kind: check.kind,
				sources: check.sourceIds.map(words.source).sort(),
				days: check.days.map(({ programId, reading, day }) => ({
					program: words.program(programId),
					reading,
					day
				}))
			};
		case 'overlap':
			return { code, severity, sources: check.sourceIds.map(words.source).sort() };
		case 'rate-missing':
			return { code, severity, currency: check.currency, from: check.from, to: check.to };
		case 'rates-old':
			return { code, severity, newest: rateData(check.newest), ageDays: check.ageDays };
		case 'dates':
		case 'rate-of-another-year':
		case 'duplicate':
		case 'double-funding':
		case 'tranche-mismatch':
		case 'under-allocated':
		case 'stale':
			return { code, severity, ...paperCheckData(check, words) };
	}
}
