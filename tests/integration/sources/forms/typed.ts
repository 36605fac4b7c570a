/** What is typed into the forms of a source, and what of it was recorded. */
import type { Typed } from '../../../support/forms';
import type { WorkspaceDatabase } from '../../../support/workspace';

/** Every field filled, as for three lots of a contest. */
export const lot: Typed = {
	kind: 'procurement_lot',
	name: 'Three lots',
	funder: 'new',
	funderName: 'Akimat of Petropavlovsk',
	funderOrigin: 'state',
	reference: '4-2027/118',
	lots: '3',
	disclosure: 'known',
	amount: '13 млн тг',
	currency: 'KZT',
	statedDollars: '87,000.00',
	lowest: '',
	highest: '',
	startCertainty: 'about',
	start: '2027-02-01',
	startPhrase: 'in February',
	endCertainty: 'open',
	end: '31.12.2027',
	endEarliest: '2027-11-30',
	endLatest: '',
	step: 'tendered',
	stepDay: '2026-11-20',
	chance: '62.5',
	plan: 'new',
	planName: 'Plan for 2027',
	planBody: 'Government',
	planStart: '2027-01-01',
	planEnd: '2027-12-31',
	planApproved: '',
	documentTitle: 'Announcement',
	documentAuthor: 'Akimat',
	documentDay: '2026-11-20',
	place: '§ 5',
	quote: 'three lots to the amount of 13 000 000 tenge',
	quoteLanguage: 'en'
};

/** One hundred tenge of a recorded donor, in force for the year 2027. */
export const grant: Typed = {
	kind: 'donor_grant',
	name: 'Grant',
	funder: '1',
	disclosure: 'known',
	amount: '100',
	currency: 'KZT',
	startCertainty: 'exact',
	start: '2027-01-01',
	endCertainty: 'exact',
	end: '2027-12-31',
	step: 'committed',
	stepDay: '2026-12-01',
	version: '1'
};

/** Records of every noun that the form can write. */
export function counted({ sqlite }: WorkspaceDatabase): number {
	const tables = ['sources', 'funders', 'plans', 'documents', 'claims', 'allocations'];
	const counts = tables.map((table) => {
		const row = sqlite.prepare(`select count(*) from ${table}`).pluck().get();
		return Number(row);
	});
	return counts.reduce((sum, count) => sum + count, 0);
}
