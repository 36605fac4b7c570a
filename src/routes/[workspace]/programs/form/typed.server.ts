/** What the fields of the form hold before anything is typed: nothing, or what is recorded. */
import { addToMonth, monthOf, type Day } from '$lib/domain/calendar';
import { languages, type Language, type NeedVersion, type Program } from '$lib/domain/facts';
import { minorDigits, type CurrencyCode } from '$lib/domain/money';
import { nameIn } from '$lib/format/names';
import type { Versioned } from '$lib/server/history/change';
import { newRecord } from '$lib/server/forms/chosen';
import { periodsOf } from './periods';

/** One text a field, as a posted form gives it back. */
export type Typed = Readonly<Record<string, string>>;

const linesAtFirst = 4;
const basisPointsAPercent = 100;

/** @param organisations ids of those recorded; a single one is taken for granted, in view */
export function nothingTyped(organisations: readonly number[], today: Day): Typed {
	const [only, another] = organisations;
	const chosen = only === undefined ? newRecord : another === undefined ? String(only) : '';
	return { organisation: chosen, ...noNeedTyped(today) };
}

/** This month to the end of next year, in tenge, approved today: all in view and open to change. */
export function noNeedTyped(today: Day): Typed {
	const from = monthOf(today);
	return {
		needId: newRecord,
		need: 'stated',
		approvedOn: today,
		currency: 'KZT',
		lines: String(linesAtFirst),
		periods: '1',
		'from-0': from,
		'to-0': `${addToMonth(from, 12).slice(0, 4)}-12`
	};
}

export function typedProgram(program: Versioned<Program>, language: Language): Typed {
	const { capacity, minimumToStayOpen: minimum, region } = program;
	return {
		version: String(program.version),
		kind: program.kind,
		...Object.fromEntries(languages.map((code) => [`name-${code}`, program.name[code] ?? ''])),
		region: region === null ? '' : nameIn(region, language).text,
		organisation: String(program.organisationId),
		capacity: capacity === null ? '' : String(capacity.count),
		capacityUnit: capacity?.unit ?? '',
		minimum: minimum === null ? '' : String(minimum.basisPoints / basisPointsAPercent),
		minimumReason: minimum?.reason ?? '',
		end: program.end ?? ''
	};
}

export function typedNeed(need: Versioned<NeedVersion>): Typed {
	const periods = periodsOf(need.lines);
	const names = [...new Set(need.lines.map(({ line }) => line))];
	const cells = need.lines.map(({ line, monthly, from, to }) => {
		const column = periods.findIndex((period) => period.from === from && period.to === to);
		return [`cell-${names.indexOf(line)}-${column}`, digitsOf(monthly, need.currency)] as const;
	});
	return {
		needId: String(need.id),
		needVersion: String(need.version),
		need: 'stated',
		label: need.label,
		approvedOn: need.approvedOn ?? '',
		currency: need.currency,
		lines: String(names.length),
		periods: String(periods.length),
		...Object.fromEntries(names.map((name, row) => [`line-${row}`, name])),
		...Object.fromEntries(
			periods.flatMap(({ from, to }, column) => [
				[`from-${column}`, from],
				[`to-${column}`, to]
			])
		),
		...Object.fromEntries(cells)
	};
}

/** Digits with a point: read back it is the same amount. Three decimals get a fourth digit. */
function digitsOf(minor: number, currency: CurrencyCode): string {
	const places = minorDigits(currency);
	const unit = 10 ** places;
	const whole = String(Math.floor(minor / unit)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
	if (minor % unit === 0) return whole;
	return `${whole}.${String(minor % unit).padStart(places, '0')}${places === 3 ? '0' : ''}`;
}
