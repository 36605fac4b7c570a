import { describe, expect, it } from 'vitest';
import { sectionsOf } from '$lib/charts/horizon/sections';
import { foldingHref, parseFolding } from '../../../src/routes/[workspace]/horizon/folding';
import { ledger, type LedgerProgram } from '../../support/ledger';
import { plainSpaces, recordedOf } from '../../support/overview';

const range = '?as-of=2026-03-10&from=2026-03&to=2026-04';

/** Every other program in Astana, the last without a region; the first loses its money soon. */
function programs(count: number): LedgerProgram[] {
	return Array.from({ length: count }, (_, at) => ({
		name: `Program ${String(at + 1).padStart(2, '0')}`,
		...(at === count - 1 ? {} : { region: at % 2 === 0 ? 'Astana' : 'Shymkent' }),
		need: { monthly: 100, from: '2026-01', to: '2027-12' },
		money: [
			at === 0
				? { amount: 600, from: '2026-01-01', to: '2026-06-30' }
				: { amount: 900, from: '2026-01-01', to: '2027-06-30' }
		]
	}));
}

function horizonOf(count: number, search = '') {
	return recordedOf(ledger(programs(count)), range + search).horizon;
}

function groupsOf(count: number, search = '') {
	return horizonOf(count, search).groups ?? [];
}

describe('the address', () => {
	it('says which regions are open, and at which page', () => {
		expect([...parseFolding('open=Astana&open=3%3AShymkent&open=')]).toEqual([
			['Astana', 1],
			['Shymkent', 3],
			['', 1]
		]);
	});

	it('takes a region up and leaves it again, and keeps the rest', () => {
		const opened = foldingHref('lens=usd&open=Astana', '2:North', 1);
		expect([...parseFolding(opened)]).toEqual([
			['Astana', 1],
			['2:North', 1]
		]);
		expect(foldingHref(opened.slice(1), '2:North', null)).toBe('?lens=usd&open=Astana');
	});
});

describe('the horizon of more than 25 programs', () => {
	it('stands in one list up to 25', () => {
		expect(horizonOf(25)).toMatchObject({ groups: null });
		expect(horizonOf(25).rows).toHaveLength(25);
	});

	it('is folded by region, the soonest loss first, those without a region last among equals', () => {
		const groups = groupsOf(26);
		expect(groups.map(({ name, facts, rows }) => [name, facts[0], rows.length])).toEqual([
			['Astana', '13 programs', 0],
			['Shymkent', '12 programs', 0],
			['No region recorded', '1 program', 0]
		]);
		expect(groups.map(({ losing }) => losing?.text)).toEqual([
			'1 loses money within six months',
			undefined,
			undefined
		]);
	});

	it('shows the total of a folded region', () => {
		const [astana] = groupsOf(26);
		expect(astana?.total?.money?.months[0]).toMatchObject({ need: 130_000, gap: 60_000 });
		expect(plainSpaces(astana?.total?.statements[0] ?? '')).toBe(
			'Needs ₸1,300; contracted ₸700; gap ₸600.'
		);
	});

	it('opens a region page by page', () => {
		const first = groupsOf(60, '&open=Astana')[0];
		expect(first).toMatchObject({ open: true, total: null, pager: { range: '1–25 of 30' } });
		expect(first?.rows.map(({ name }) => name).slice(0, 2)).toEqual(['Program 01', 'Program 03']);
		const second = groupsOf(60, '&open=2%3AAstana')[0];
		expect(second?.rows).toHaveLength(5);
		expect(second?.pager?.next.href).toBeNull();
	});

	it('lays out the rows of open regions only', () => {
		expect(horizonOf(60).rows).toEqual([]);
		expect(horizonOf(60, '&open=Shymkent').rows).toHaveLength(25);
	});

	it('lets the cursor stop at folded totals and at open rows, from top to bottom', () => {
		const sections = sectionsOf(horizonOf(60, '&open=Shymkent'));
		expect(sections.map(({ first, stops }) => [first, stops.length])).toEqual([
			[0, 1],
			[1, 25],
			[26, 1]
		]);
	});

	it('has the same regions and pages in its table', () => {
		const { table } = horizonOf(60, '&view=table&open=Shymkent');
		expect(table?.groups.filter(({ expanded }) => expanded !== null)).toMatchObject([
			{ name: 'Astana', expanded: false, pager: null },
			{ name: 'Shymkent', expanded: true, lines: [], pager: { range: '1–25 of 29' } },
			{ name: 'No region recorded', expanded: false }
		]);
		expect(table?.groups).toHaveLength(3 + 25 + 1);
	});
});

describe('the panels around the horizon of many programs', () => {
	it('count what the year leaves out in place of naming it', () => {
		const withoutNeed = programs(40).map(({ name, money }) => ({ name, money }));
		const facts = ledger([...programs(2), ...withoutNeed]);
		const { mix } = recordedOf(facts, range);
		expect(mix.byMoney.years?.years[0]?.leftOut).toEqual([
			'without months of 40 programs: need not recorded'
		]);
	});

	it('tell of many unfunded programs in one sentence', () => {
		const ended = Array.from({ length: 30 }, (_, at) => ({
			name: `Program ${at}`,
			need: { monthly: 100, from: '2025-01', to: '2027-12' },
			money: [{ amount: 600, from: '2025-01-01', to: `2025-06-${String(at + 1).padStart(2, '0')}` }]
		}));
		const { facts } = recordedOf(ledger(ended), range);
		expect(facts.flatMap(({ details }) => details).map(plainSpaces)).toContain(
			'30 programs unfunded, the first since 2 June 2025'
		);
	});
});
