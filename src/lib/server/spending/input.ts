/** Spending typed into the grid: a field for each allocation and month that is shown. */
import type { Month } from '$lib/domain/calendar';
import type { CurrencyCode } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount } from '../forms/answered';
import type { Answers } from '../forms/answers';
import type { Entry } from './commands';

const mostVersions = 999_999_999;

export interface Grid {
	readonly allocationIds: readonly number[];
	readonly months: readonly Month[];
	readonly currency: CurrencyCode;
}

/** The name of a cell's field. */
export function spentField({ allocationId, month }: Pick<Entry, 'allocationId' | 'month'>): string {
	return `spent.${allocationId}.${month}`;
}

/** What names the version that a cell was shown with; 0 where nothing stood. */
export function versionField(cell: Pick<Entry, 'allocationId' | 'month'>): string {
	return `version.${spentField(cell)}`;
}

/** Every cell of the grid; null, with messages, where one cannot be read. */
export function readGrid(answers: Answers, { allocationIds, months, currency }: Grid) {
	const entries = allocationIds.flatMap((allocationId) =>
		months.map((month): Entry => {
			const cell = { allocationId, month };
			const minor = optionalAmount(answers, spentField(cell), currency);
			return { ...cell, minor, version: readVersion(answers, cell) };
		})
	);
	return answers.faultless ? entries : null;
}

/** A cell that was not shown is not written over what may stand there. */
function readVersion(answers: Answers, cell: Pick<Entry, 'allocationId' | 'month'>): number {
	const message = m.spending_error_version({}, { locale: answers.language });
	const text = answers.text(versionField(cell));
	const version = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
	if (version <= mostVersions) return version;
	answers.refuse(versionField(cell), message);
	answers.refuse(spentField(cell), message);
	return 0;
}
