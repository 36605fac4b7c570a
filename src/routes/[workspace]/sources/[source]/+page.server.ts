import { error } from '@sveltejs/kit';
import { answer } from '$lib/domain/answer';
import { readFacts } from '$lib/server/book/book';
import { failure } from '$lib/server/failure';
import { readWorkspace } from '$lib/server/workspace/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../../question';
import { notFoundWords } from './not-found';
import { sourceView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug } = workspaceOf(locals);
	const { language, today } = locals;
	const asked = parseQuestion(url, { today, ...(await readWorkspace(db)) });
	const facts = await readFacts(db);
	const id = Number(params.source);
	const place = { asked, base: `/${slug}` };
	const source = sourceView(facts, answer(facts, asked), id, place, language);
	if (!source)
		error(404, { ...failure(404, language), ...notFoundWords(facts, id, asked.asOf, language) });
	return { source };
};
