import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { linksOf } from '../overview/links';
import { parseQuestion } from '../question';
import { printView } from './view';

/** Paper needs no script, and thousands of rows are not sent twice. */
export const csr = false;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { slug, db, settings, name } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const links = linksOf(slug, asked, []);
	return { print: printView({ facts, report, asked, links, workspace: name }, locals.language) };
};
