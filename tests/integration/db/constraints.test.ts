/** What the tables refuse by themselves, whoever writes: raw SQL, past every command. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recordShelter } from '../../support/shelter';
import { emptyWorkspace, type WorkspaceDatabase } from '../../support/workspace';

let sqlite: WorkspaceDatabase['sqlite'];

beforeEach(async () => {
	const database = await emptyWorkspace();
	await recordShelter(database.kysely);
	sqlite = database.sqlite;
});

const refusals: readonly (readonly [string, string])[] = [
	['an amount below zero', `update sources set amount_minor = -1`],
	['an amount above nine trillion', `update sources set amount_minor = 9000000000001`],
	['an amount with a fraction', `update sources set amount_minor = 0.5`],
	['a known amount without figures', `update sources set amount_minor = null`],
	['an undisclosed amount with figures', `update sources set amount_state = 'undisclosed'`],
	['an amount above its highest', `update sources set highest = 9999`],
	['an amount below its lowest', `update sources set lowest = 10001`],
	['a currency that is none', `update sources set currency = 'tenge'`],
	['a 29 February that never was', `update sources set end_on = '2027-02-29'`],
	['a day of another shape', `update sources set end_on = '31.12.2027'`],
	['the year 0000', `update programs set end_on = '0000-01-01'`],
	['the year 9999', `update programs set end_on = '9999-12-31'`],
	['an end before its start', `update sources set end_on = '2026-12-31'`],
	['a period over twenty years', `update sources set end_on = '2047-01-01'`],
	['a latest day before the adopted one', `update sources set end_latest = '2027-12-30'`],
	['an unknown day with a phrase', `update sources set start_on = null, start_phrase = 'soon'`],
	['a kind that is none', `update sources set kind = 'loan'`],
	['no lots', `update sources set lots = 0`],
	['a source of itself', `update sources set parent_id = id`],
	['a funder that is not there', `update sources set funder_id = 99`],
	['a funder removed from under its source', `delete from funders`],
	['an origin that is none', `update funders set origin = 'private'`],
	['a name without its first language', `update funders set name_en = null`],
	['a blank name', `update funders set name_en = ' '`],
	['half a region', `update programs set region_kk = 'Астана'`],
	['a capacity without a unit', `update programs set capacity_unit = null`],
	['a step that is none', `update source_steps set step = 'hoped'`],
	['a chance of committed money', `update source_steps set chance = 5000`],
	[
		'two rungs on one day',
		`insert into source_steps select 99, 1, 'applied', day, day, 1, null from source_steps`
	],
	[
		'a customer number of eleven digits',
		`insert into source_details (source_id, customer_bin) values (1, '12345678901')`
	],
	['VAT of no sum', `insert into source_details (source_id, vat) values (1, 1200)`],
	[
		'an opening balance above what was paid',
		`insert into source_details (source_id, paid_so_far, opening_balance, opening_on) values (1, 5, 6, '2027-01-01')`
	],
	[
		'an amendment that changes nothing',
		`insert into amendments (id, source_id, signed_on, effective_on) values (9, 1, '2027-02-01', '2027-02-01')`
	],
	[
		'a tranche without money',
		`insert into tranches (id, source_id, planned_on) values (9, 1, '2027-02-01')`
	],
	[
		'spending of no allocation',
		`insert into spending (id, allocation_id, month, minor) values (9, 99, '2027-02', 1)`
	],
	[
		'a cap without a line',
		`insert into restrictions (id, source_id, rule, at_most) values (9, 1, 'line_at_most', 700)`
	],
	[
		'a document of eleven megabytes',
		`insert into documents (id, title_first, title_en, file_bytes) values (9, 'en', 'Scan', 11000000)`
	],
	[
		'an accepted check without a reason',
		`insert into check_acceptances (id, code, subject, figures, reason, accepted_on, accepted_by) values (9, 'stale', 'sources 1', '', '', '2027-02-01', 'D.')`
	],
	['a rate of nothing', `update rates set micros = 0`],
	['a rate twice', `insert into rates select null, 1, currency, day, 1, origin, 1 from rates`],
	['a tenge rate of tenge', `update rates set currency = 'KZT' where id = 1`],
	[
		'a second workspace row',
		`insert into workspace (id, name_first, name_en) values (2, 'en', 'B')`
	],
	['a text where a number belongs', `update workspace set short_over = 'much'`],
	['a thirteenth month', `update workspace set opens_from = '2009-13'`]
];

describe('the tables refuse', () => {
	it.each(refusals)('%s', (_, sql) => {
		expect(() => sqlite.exec(sql)).toThrow(/constraint failed|cannot store/);
	});

	it('every need that is backwards, too long or twice the same', () => {
		sqlite.exec(
			`insert into need_versions (program_id, label, currency) values (1, '2027', 'KZT')`
		);
		const line = (from: string, to: string) => () =>
			sqlite.exec(
				`insert into need_lines (need_version_id, line, monthly, from_month, to_month)
				values (1, 'rent', 100, '${from}', '${to}')`
			);
		expect(line('2027-02', '2027-01')).toThrow(/months_in_order/);
		expect(line('2027-01', '2047-01')).toThrow(/at_most_twenty_years/);
		expect(line('2027-01', '2046-12')).not.toThrow();
		expect(line('2027-01', '2027-01')).toThrow(/UNIQUE/);
	});

	it('nothing of an unknown start and end', () => {
		expect(() => sqlite.exec(`update sources set start_on = null, end_on = null`)).not.toThrow();
	});
});
