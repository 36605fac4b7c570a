import { answer } from '$lib/domain/answer';
import { readFacts } from '$lib/server/book/book';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { membershipsOf } from '$lib/server/workspaces/queries';
import type { PageServerLoad } from './$types';
import { linksOf } from './overview/links';
import { parseQuestion } from './question';
import { overviewView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { language, today, installation } = locals;
	const { slug, db, actor, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today, ...settings });
	const facts = await readFacts(db);
	const report = answer(facts, asked);
	const links = linksOf(slug, asked, await membershipsOf(installation.accounts, actor.id));
	return { overview: overviewView({ facts, report, asked, links }, language) };
};
