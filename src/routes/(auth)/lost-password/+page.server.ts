import { fail, redirect } from '@sveltejs/kit';
import type { Language } from '$lib/domain/facts';
import { m } from '$lib/paraglide/messages';
import { emailInput, shortestPassword } from '$lib/server/accounts/input';
import { recoveryLetter } from '$lib/server/accounts/recovery-letter';
import { noErrors, readForm, typedIn } from '$lib/server/forms/read-form';
import type { Mail } from '$lib/server/mail/mail';
import { entranceView } from '../entrance-view';
import type { Actions, PageServerLoad } from './$types';

const secondsAMinute = 60;

export const load: PageServerLoad = ({ locals }) => {
	mailOf(locals);
	const { language } = locals;
	return { language, words: { ...entranceView(language, shortestPassword), ...words(language) } };
};

export const actions: Actions = {
	/** Says the same whether or not there is such an account, and as quickly. */
	default: async ({ request, locals, getClientAddress, setHeaders }) => {
		const mail = mailOf(locals);
		const { installation, language, now } = locals;
		const form = await request.formData();
		const typed = typedIn(form)['email'] ?? '';
		const input = readForm(emailInput(language), form);
		if (!input.ok) return fail(400, { typed, errors: input.errors, refused: null });
		const { email } = input.value;
		const counted = await installation.signInLimit.begin(`lost ${email}`, getClientAddress());
		if (!counted.allowed) {
			setHeaders({ 'Retry-After': String(counted.minutes * secondsAMinute) });
			const refused = pausedView(counted.minutes, language);
			return fail(429, { typed, errors: noErrors, refused });
		}
		mail.post(() => recoveryLetter(installation.accounts, email, mail.origin, now));
		return { sent: sentView(email, language) };
	}
};

/** Without a mail server there is no such page. */
function mailOf({ mail }: App.Locals): Mail {
	if (mail === null) redirect(303, '/sign-in');
	return mail;
}

function words(language: Language) {
	const reader = { locale: language };
	return {
		title: m.people_lost_title({}, reader),
		about: m.people_lost_about({}, reader),
		email: m.entry_email({}, reader),
		go: m.people_lost_go({}, reader),
		back: m.entry_sign_in({}, reader)
	};
}

function pausedView(minutes: number, language: Language) {
	const reader = { locale: language };
	return {
		title: m.entry_sign_in_paused_title({}, reader),
		text: m.entry_sign_in_paused({ count: minutes }, reader)
	};
}

function sentView(email: string, language: Language) {
	const reader = { locale: language };
	return {
		title: m.people_lost_sent_title({ email }, reader),
		text: m.people_lost_sent({}, reader)
	};
}
