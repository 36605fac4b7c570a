import { describe, expect, it } from 'vitest';
import type { Language } from '$lib/domain/facts';
import { readFacts } from '$lib/server/book/book';
import { verifyChain } from '$lib/server/history/entries';
import { countEntries, readHistory } from '$lib/server/history/queries';
import { parseSelection } from '../../../src/routes/[workspace]/history/selection';
import { historyView } from '../../../src/routes/[workspace]/history/view';
import { statementWorkspace, type WorkspaceDatabase } from '../../support/workspace';

async function pageOf({ kysely }: WorkspaceDatabase, search: string, language: Language = 'en') {
	const selection = parseSelection(new URLSearchParams(search));
	const told = {
		entries: await readHistory(kysely, selection.record),
		total: await countEntries(kysely),
		chain: await verifyChain(kysely),
		facts: await readFacts(kysely)
	};
	const place = {
		base: '/statement-2009',
		zone: 'Asia/Almaty',
		search,
		now: '2026-11-24T05:30:00.000Z'
	};
	return historyView(told, selection, place, language);
}

describe('the history of the statement of 2009', () => {
	it('says that the chain is whole, when that was verified, and how it ends', async () => {
		const { chain, answer } = await pageOf(await statementWorkspace(), '');
		expect(answer).toBe('29 entries. Nothing here can be edited or removed, by anyone.');
		expect(chain).toMatchObject({
			whole: true,
			text: 'The chain is whole: 29 entries, each sealed with the one before.'
		});
		expect(chain.verified).toMatch(/^Verified 24 Nov 2026, 10:30 · last seal \w{4} \w{4} \w{4}$/);
	});

	it('says where the chain is broken', async () => {
		const database = await statementWorkspace();
		database.sqlite.exec('drop trigger history_is_not_edited');
		database.sqlite.exec(`update history set actor_name = 'Nobody' where seq = 7`);
		const { chain } = await pageOf(database, '');
		expect(chain.whole).toBe(false);
		expect(chain.text).toMatch(/broken at entry 7/);
	});

	it('of one source is linked with its page as it was then', async () => {
		const page = await pageOf(await statementWorkspace(), 'record=sources/5');
		expect(page.title).toBe('History of Government plan 2009–2010');
		expect(page.back?.href).toBe('/statement-2009/sources/5');
		expect(page.entries.at(-1)).toMatchObject({
			number: '16',
			day: '24 Nov 2026',
			time: '10:00',
			who: 'Tirek',
			noun: 'Funding source',
			action: 'recorded',
			then: { href: '/statement-2009/sources/5?as-of=2026-11-24' }
		});
		expect(page.entries.at(-1)?.changes).toContainEqual({
			field: 'Stated in dollars',
			before: null,
			after: '$70,000'
		});
	});

	it('is searched by what its rows show, in the reader’s language', async () => {
		const page = await pageOf(await statementWorkspace(), 'q=13 000 000&noun=sources', 'ru');
		expect(page.entries.map(({ name }) => name)).toEqual(['Три лота государственного конкурса']);
		expect(page.answer).toMatch(/^Показано 1 из 29 записей/);
	});

	it('says what to do where nothing answers, and is paged', async () => {
		const database = await statementWorkspace();
		expect((await pageOf(database, 'record=sources/99')).empty?.links[0]?.href).toBe(
			'/statement-2009/history'
		);
		const second = await pageOf(database, 'page=2');
		expect(second.entries.map(({ number }) => number)).toEqual(['4', '3', '2', '1']);
	});
});
