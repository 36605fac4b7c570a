import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { monthOf } from '$lib/domain/calendar';
import { accountInput, shortestPassword } from '$lib/server/accounts/input';
import { AlreadySetUpError } from '$lib/server/accounts/commands';
import { isSetUp } from '$lib/server/accounts/queries';
import { sessionIdOf, setSessionCookie } from '$lib/server/auth/session-cookie';
import { signIn } from '$lib/server/auth/sessions';
import { noErrors, readForm, typedIn } from '$lib/server/forms/read-form';
import { officialRates } from '$lib/server/rates/official';
import { asLanguage, languageCookie } from '$lib/server/request/language';
import { readNewWorkspace } from '$lib/server/workspaces/input';
import { setUp, type SetUp } from '$lib/server/workspaces/set-up';
import type { Actions, PageServerLoad } from './$types';
import { setUpView } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	await refuseSecondTime(locals);
	const place = {
		origin: url.origin,
		dataDirectory: locals.installation.dataDirectory,
		startedIn: process.cwd(),
		rates: shippedMonths(),
		shortestPassword
	};
	return { language: locals.language, words: setUpView(locals.language, place) };
};

export const actions: Actions = {
	/** Shows the page in another language, with what was typed. */
	language: async ({ request, cookies, locals }) => {
		await refuseSecondTime(locals);
		const form = await request.formData();
		const language = asLanguage(typedIn(form)['language']);
		if (language !== null) {
			cookies.set(languageCookie, language, { path: '/', httpOnly: true, sameSite: 'lax' });
			locals.language = language;
		}
		return { typed: shownAgain(form), errors: noErrors };
	},

	begin: async (event) => {
		const { locals } = event;
		await refuseSecondTime(locals);
		const form = await event.request.formData();
		const account = readForm(accountInput(locals.language), form);
		const workspace = readNewWorkspace(form, locals.language);
		if (!account.ok || !workspace.ok) {
			const errors = {
				...(account.ok ? {} : account.errors),
				...(workspace.ok ? {} : workspace.errors)
			};
			return fail(400, { typed: shownAgain(form), errors });
		}
		redirect(303, await begin(event, { ...account.value, workspace: workspace.value }));
	}
};

async function begin(event: RequestEvent, wanted: SetUp): Promise<string> {
	const { installation, now } = event.locals;
	try {
		const { accountId, slug } = await setUp(installation, wanted, now);
		const entry = { accountId, kept: false, former: sessionIdOf(event) };
		setSessionCookie(event, await signIn(installation.accounts, entry, now), false);
		return `/${slug}`;
	} catch (error) {
		if (error instanceof AlreadySetUpError) return '/sign-in';
		throw error;
	}
}

function shippedMonths() {
	const rates = officialRates();
	const [first] = rates;
	const last = rates.at(-1);
	if (first === undefined || last === undefined) throw new Error('no rates are shipped');
	return { from: monthOf(first.day), to: monthOf(last.day) };
}

async function refuseSecondTime({ installation }: App.Locals): Promise<void> {
	if (await isSetUp(installation.accounts)) redirect(303, '/');
}

function shownAgain(form: FormData) {
	const { name = '', email = '', start = '', workspace = '' } = typedIn(form);
	return { name, email, start, workspace };
}
