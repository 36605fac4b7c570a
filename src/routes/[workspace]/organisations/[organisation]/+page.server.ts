import { may } from '$lib/server/auth/permissions';
import { readOrganisations } from '$lib/server/organisations/queries';
import { readPrograms } from '$lib/server/programs/queries';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion } from '../../question';
import { recordId } from '../../record/record-id';
import { absent } from '../../sources/form/place.server';
import { organisationView } from './view';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const facts = { organisations: await readOrganisations(db), programs: await readPrograms(db) };
	const place = { asked, base: `/${slug}`, records: may(role, 'record') };
	const id = recordId(params.organisation);
	return { organisation: organisationView(facts, id, place, locals.language) ?? absent(locals) };
};
