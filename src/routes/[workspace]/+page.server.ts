import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { membershipsOf } from '$lib/server/workspaces/queries';
import type { PageServerLoad } from './$types';
import { linksOf } from './overview/links';
import { parseQuestion } from './question';
import { overviewView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { language, today, installation } = locals;
	const { slug, db, actor, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const workspaces = await membershipsOf(installation.accounts, actor.id);
	const links = linksOf(slug, asked, workspaces, may(role, 'record'));
	return { overview: overviewView({ facts, report, asked, links }, language) };
};
