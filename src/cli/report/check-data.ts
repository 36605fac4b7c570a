/** A check as data, with names instead of ids. */
import type { Check } from '$lib/domain/checks';
import { impliedData, rateData, type Words } from './plain-data';

export function checkData(check: Check, words: Words) {
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
				plan: words.plan(check.planId)
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
		case 'dates':
			return {
				code,
				severity,
				source: words.source(check.sourceId),
				signed: check.signed,
				start: check.start
			};
		case 'rate-missing':
			return { code, severity, currency: check.currency, from: check.from, to: check.to };
		case 'rates-old':
			return { code, severity, newest: rateData(check.newest), ageDays: check.ageDays };
	}
}
