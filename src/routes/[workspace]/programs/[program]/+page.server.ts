import { error } from '@sveltejs/kit';
import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { failure } from '$lib/server/failure';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { linksOf } from '../../overview/links';
import { parseQuestion } from '../../question';
import { notFoundWords } from './not-found';
import { programView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const { language, today } = locals;
	const asked = parseQuestion(url, { today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const records = may(role, 'record');
	const place = { asked, links: linksOf(slug, asked, []), base: `/${slug}`, records };
	const program = programView(facts, report, Number(params.program), place, language);
	if (!program) error(404, { ...failure(404, language), ...notFoundWords(language) });
	return { program };
};
